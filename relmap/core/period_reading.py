"""Days away as people type and read them: "until 3 December", "1 December – 9 December", "from 2 January"."""

import re

from relmap.core.change import EditError
from relmap.core.dates import day
from relmap.core.day_reading import read_day
from relmap.core.language import t
from relmap.core.records import Date

_BARE = re.compile(r"(\d{1,2})\.?")

Period = tuple[Date | None, Date | None]
"""The first and the last day; either may be open, and none at all is (None, None)."""


def read_period(text: str, today: Date) -> Period:
    """The period that a text says; one day alone is the last one, with today as the first.

    Raises EditError where it says none, or where its last day is before its first.
    """
    said = " ".join(text.split())
    if not said:
        return (None, None)
    until, since = _after(said, ("until", t("until"))), _after(said, ("from", t("from"), "since", t("since")))
    if until is not None:
        return _in_order(today, read_day(until, today))
    ends = re.split(_between(), since if since is not None else said, maxsplit=1, flags=re.IGNORECASE)
    first = read_day(_whole(ends[0], ends[-1]), today)
    if len(ends) > 1:
        return _in_order(first, read_day(_whole(ends[1], ends[0]), first or today))
    return (first, None) if since is not None else _in_order(today, first)


def said_period(period: Period, today: Date) -> str:
    """The period as `read_period` reads it; empty where there is none."""
    first, last = period
    if first is None and last is None:
        return ""
    if last is None:
        return t("from {day}", day=day(first or today, today))
    if first is None or first <= today <= last:
        return t("until {day}", day=day(last, today))
    return t("{first} – {last}", first=day(first, today), last=day(last, today))


def _between() -> str:
    words = "|".join(re.escape(word) for word in {"to", "until", "till", t("to"), t("until")})
    return rf"\s+(?:-|{words})\s+|\s*[–—]\s*"


def _whole(end: str, other: str) -> str:
    """An end of a period; of "1 – 9 May" the first one too has its month."""
    number = _BARE.fullmatch(end)
    return re.sub(r"\d{1,2}", number[1], other, count=1) if number else end


def _after(said: str, words: tuple[str, ...]) -> str | None:
    """What comes after one of these words; None where the text begins with none of them."""
    for word in words:
        if said.casefold().startswith(f"{word.casefold()} "):
            return said[len(word) + 1 :]
    return None


def _in_order(first: Date | None, last: Date | None) -> Period:
    if first is not None and last is not None and last < first:
        raise EditError(t("The last day away is before the first."))
    return (first, last)
