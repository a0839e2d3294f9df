"""Rows of people: functions come from their names, and managers are linked once everybody is there."""

from collections.abc import Sequence

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits import put_function, put_person
from relmap.core.language import t
from relmap.core.records import Date, Function, Person, new_id
from relmap.exchange.draft import Draft
from relmap.exchange.rows import Row
from relmap.exchange.same_person import same_people

_TEXTS = ("name", "title", "email", "phone", "assistant", "note")
_DAYS = ("away_from", "away_until", "joined", "left")


def import_people(draft: Draft, rows: Sequence[Row]) -> list[str]:
    """Do the edits of all rows; the id of each row's person, in the same order. Raises ImportFileError."""
    functions = {function.name.casefold(): function.id for function in draft.map.functions.values()}
    ids = []
    for row, known in zip(rows, same_people(draft.map, rows), strict=True):
        person = _person(row, known)
        name = row.text("function")
        if name:
            if name.casefold() not in functions:
                function = Function(name=name)
                draft.do(put_function(draft.map, function))
                functions[name.casefold()] = function.id
            person = replace(person, function=functions[name.casefold()])
        draft.do(_edit(draft, row, person))
        if row.text("id") not in ("", person.id):
            draft.know_as(row.text("id"), person)
        ids.append(person.id)
    for row, id in zip(rows, ids, strict=True):
        _link_manager(draft, row, draft.map.people[id])
    return ids


def _person(row: Row, known: Person | None) -> Person:
    """The person with what the row says; where it says nothing, as the map has them."""
    said = {column: text for column in _TEXTS if (text := row.text(column))}
    days = {column: day for column in _DAYS if (day := row.day(column))}
    if known is None:
        if "name" not in said:
            raise row.refused(t("The name is missing."), "name")
        known = Person(id=row.text("id") or new_id(), name=said["name"])
    return replace(_without_past_absence(known, days.get("away_from")), **said, **days)


def _without_past_absence(person: Person, away_from: Date | None) -> Person:
    """Where a new absence begins after the one that is known has ended, the old end says nothing of it."""
    if away_from and person.away_until and person.away_until < away_from:
        return replace(person, away_until=None)
    return person


def _link_manager(draft: Draft, row: Row, person: Person) -> None:
    who = row.text("manager")
    if who:
        manager = draft.find(row, "manager", who)
        draft.do(_edit(draft, row, replace(person, manager=manager.id), "manager"))


def _edit(draft: Draft, row: Row, person: Person, column: str = "") -> Change:
    try:
        return put_person(draft.map, person, in_circles=True)
    except EditError as error:
        raise row.refused(str(error), column) from error
