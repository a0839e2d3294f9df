"""Two people side by side, before they are merged: each field of both, and what is kept of it."""

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.dates import day_and_year, today
from relmap.core.edits.merging import merged_person
from relmap.core.language import mark, number, t
from relmap.core.map import Map
from relmap.core.period_reading import said_period
from relmap.core.records import Date, Person

Taken: TypeAlias = Literal["kept", "other", "both", "neither"]
"""Whose value stays: of whoever is kept, of the other one, both, or neither, as both are empty."""


class MergingRow(Struct, frozen=True):
    """One field: its word, what each of the two has, and whose stays."""

    word: str
    one: str
    other: str
    taken: Taken


_FIELDS: tuple[tuple[str, str, Callable[[Map, Person], str]], ...] = (
    ("name", mark("Name"), lambda _, person: person.name),
    ("title", mark("Title"), lambda _, person: person.title),
    ("function", mark("Function"), lambda map, person: _name(map, "functions", person.function)),
    ("email", mark("E-mail"), lambda _, person: person.email),
    ("phone", mark("Telephone"), lambda _, person: person.phone),
    ("manager", mark("Manager"), lambda map, person: _name(map, "people", person.manager)),
    ("assistant", mark("Assistant"), lambda _, person: person.assistant),
    (
        "away_from",
        mark("Away"),
        lambda _, person: said_period((person.away_from, person.away_until), today()),
    ),
    ("joined", mark("Joined"), lambda _, person: _day(person.joined)),
    ("left", mark("Left"), lambda _, person: _day(person.left)),
    ("note", mark("Note"), lambda _, person: person.note),
)
"""Fields of a person with their words, marked for translation, and how a value is said."""


def merging_rows(map: Map, keep: str, gone: str, *, hides_notes: bool = False) -> list[MergingRow]:
    """The rows of two people (ids) of which one is kept: fields that neither has are left out."""
    kept, other = map.people[keep], map.people[gone]
    result = merged_person(map, kept, other)
    rows = []
    for field, word, said in _FIELDS:
        one, two = said(map, kept), said(map, other)
        taken = _taken(one, two, said(map, result))
        if field == "note" and hides_notes:
            one, two = (t("Note hidden") if text else "" for text in (one, two))
        rows.append(MergingRow(t(word), one, two, taken))
    rows += [
        MergingRow(t(word), number(ours), number(theirs), "both")
        for word, ours, theirs in _counts(map, keep, gone)
        if ours or theirs
    ]
    return [row for row in rows if row.one or row.other]


def _taken(one: str, other: str, result: str) -> Taken:
    if not one and not other:
        return "neither"
    if result == one:
        return "kept"
    return "other" if result == other else "both"


def _counts(map: Map, keep: str, gone: str) -> Iterator[tuple[str, int, int]]:
    """What each of them has of what is handed over as a whole, with its word marked for translation."""
    known = [sum(1 for _ in map.known_to(id)) for id in (keep, gone)]
    yield mark("People they know"), known[0], known[1]
    for word, table, fields in (
        (mark("Contacts"), "contacts", ("source", "target")),
        (mark("Topics owned"), "topics", ("owner",)),
        (mark("Deputy for"), "topics", ("deputies",)),
        (mark("Reports"), "people", ("manager",)),
        (mark("Customers hosted"), "customers", ("host",)),
        (mark("Complaints received"), "complaints", ("received_by",)),
        (mark("Visits"), "visits", ("leader",)),
    ):
        yield word, _count(map, table, fields, keep), _count(map, table, fields, gone)


def _count(map: Map, table: str, fields: tuple[str, ...], person: str) -> int:
    """How many records of a table name this person (an id) in one of these fields."""
    records = map.table(table).values()
    return sum(1 for record in records if any(_names(getattr(record, field), person) for field in fields))


def _names(value: str | tuple[str, ...], person: str) -> bool:
    return person in value if isinstance(value, tuple) else person == value


def _name(map: Map, table: str, id: str) -> str:
    found = map.table(table).get(id)
    return str(getattr(found, "name", ""))


def _day(date: Date | None) -> str:
    return day_and_year(date) if date else ""
