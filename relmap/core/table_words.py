"""The tables of a map in words, and so many records of one: "2 people", "1 topic"."""

from collections.abc import Callable

from relmap.core.language import mark, t, tn

TABLE_WORDS = {
    "company": mark("company"),
    "functions": mark("functions"),
    "people": mark("people"),
    "topics": mark("topics"),
    "relationships": mark("relationships"),
    "contacts": mark("contacts"),
    "customers": mark("customers"),
    "complaints": mark("complaints"),
    "visits": mark("visits"),
    "spots": mark("places in the pictures"),
    "history": mark("history"),
}
"""What each table is called; marked for translation."""

_WORDS: dict[str, Callable[[int], str]] = {
    "company": lambda _: t("the name of the company"),
    "functions": lambda number: tn("{n} function", "{n} functions", number),
    "people": lambda number: tn("{n} person", "{n} people", number),
    "topics": lambda number: tn("{n} topic", "{n} topics", number),
    "relationships": lambda number: tn("{n} relationship", "{n} relationships", number),
    "contacts": lambda number: tn("{n} contact", "{n} contacts", number),
    "customers": lambda number: tn("{n} customer", "{n} customers", number),
    "complaints": lambda number: tn("{n} complaint", "{n} complaints", number),
    "visits": lambda number: tn("{n} visit", "{n} visits", number),
    "spots": lambda number: tn("{n} place in the pictures", "{n} places in the pictures", number),
    "history": lambda number: tn("{n} step of the history", "{n} steps of the history", number),
}


def counted(table: str, number: int) -> str:
    """So many records of this table; the company has no more than a name."""
    return _WORDS[table](number)
