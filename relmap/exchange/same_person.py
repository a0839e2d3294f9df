"""Which rows are about which people of the map, so that importing again changes people and doubles nobody.

A person is known by id, else by e-mail address, else by name and title, else by name alone where the row has no title.
A row with an id that the map does not know is somebody new, unless both e-mail address and name are those of one
person: two ids say two people. Each rule looks only at the rows and the people that the rules before it left.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import TypeAlias

from relmap.core.language import t, tn
from relmap.core.lists import listed
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.core.who import described
from relmap.exchange.rows import Row

Fits: TypeAlias = Callable[[Row, Person], bool]


def same_people(map: Map, rows: Sequence[Row]) -> list[Person | None]:
    """For each row the person of the map whom it is about, or None for somebody new.

    Raises ImportFileError where two rows are about one person, or where a row could be about several.
    """
    _refuse_double_ids(rows)
    found = {
        index: map.people[row.text("id")] for index, row in enumerate(rows) if row.text("id") in map.people
    }
    for column, fits in _RULES:
        _match_rest(map, rows, found, column, fits)
    _refuse_double_newcomers([row for index, row in enumerate(rows) if index not in found])
    return [found.get(index) for index in range(len(rows))]


def _fits_email_and_name(row: Row, person: Person) -> bool:
    return _same(row, person, "name")


def _fits_email(row: Row, person: Person) -> bool:  # noqa: ARG001  # the e-mail address is what it was found by
    return not row.text("id")


def _fits_name_and_title(row: Row, person: Person) -> bool:
    return not row.text("id") and _same(row, person, "title") and _no_other_email(row, person)


def _fits_name(row: Row, person: Person) -> bool:
    return not row.text("id") and not row.text("title") and _no_other_email(row, person)


def _no_other_email(row: Row, person: Person) -> bool:
    return not (row.text("email") and person.email) or _same(row, person, "email")


def _same(row: Row, person: Person, column: str) -> bool:
    return row.text(column).casefold() == str(getattr(person, column)).casefold()


_RULES: tuple[tuple[str, Fits], ...] = (
    ("email", _fits_email_and_name),
    ("email", _fits_email),
    ("name", _fits_name_and_title),
    ("name", _fits_name),
)
"""The column by which people are looked up, and what else must fit."""


def _match_rest(map: Map, rows: Sequence[Row], found: dict[int, Person], column: str, fits: Fits) -> None:
    """Add to `found` the rows that one rule tells: those whose cell in a column and the rest fit one person left."""
    taken = {person.id for person in found.values()}
    left: dict[str, list[Person]] = defaultdict(list)
    for person in map.people.values():
        if person.id not in taken:
            left[str(getattr(person, column)).casefold()].append(person)
    row_of: dict[str, Row] = {}
    for index, row in enumerate(rows):
        cell = row.text(column).casefold()
        if index in found or not cell:
            continue
        fitting = [person for person in left.get(cell, ()) if fits(row, person)]
        if len(fitting) > 1 and not row.text("id"):
            why = tn(
                "The row fits {n} person: {people}. Give their ids.",
                "The row fits {n} people: {people}. Give their ids.",
                len(fitting),
                people=listed([described(person) for person in fitting]),
            )
            raise row.refused(why, column)
        if len(fitting) == 1:
            other = row_of.setdefault(fitting[0].id, row)
            if other is not row:
                why = t(
                    "The row is about the same person as {place}: {person}. Give ids, or one row.",
                    place=row.place_of(other),
                    person=described(fitting[0]),
                )
                raise row.refused(why, column)
            found[index] = fitting[0]


def _refuse_double_ids(rows: Sequence[Row]) -> None:
    first: dict[str, Row] = {}
    for row in rows:
        id = row.text("id")
        if id and first.setdefault(id, row) is not row:
            why = t("The id {id} is that of {place} too.", id=id[:40], place=row.place_of(first[id]))
            raise row.refused(why, "id")


def _refuse_double_newcomers(rows: Sequence[Row]) -> None:
    """Two rows without ids that nothing tells apart: next time neither could be found again."""
    first: dict[Hashable, Row] = {}
    for row in rows:
        if not row.text("id"):
            told_by = "email" if row.text("email") else "title"
            key = (told_by, row.text("name").casefold(), row.text(told_by).casefold())
            if first.setdefault(key, row) is not row:
                place = row.place_of(first[key])
                why = t("Nothing tells this person from the one in {place}. Give them ids.", place=place)
                raise row.refused(why, "name")
