"""The history of a map, from the newest step back: who changed what, when, to what; and the map as it was.

A PastChange keeps what was there before it; what came after it is what was there before the next one that touches the
same record, or what is there now. Where pictures are drawn is no part of this: rooms are those of today.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from msgspec import Struct, ValidationError, convert
from msgspec.structs import replace

from relmap.core.completing import as_drawn
from relmap.core.integrity import let_go_of_what_is_gone
from relmap.core.map import Map
from relmap.core.records import (
    ALONGSIDE,
    TABLES,
    Contact,
    Date,
    Key,
    PastChange,
    Person,
    Record,
    Relationship,
    key_of,
)

_LISTS: dict[str, Any] = {
    table: list[kind]  # type: ignore[valid-type]
    for table, kind in TABLES.items()
    if table not in ALONGSIDE
}
_Before = dict[Key, Record | None]


class Changed(NamedTuple):
    """A record before and after a step; None where it was not there."""

    key: Key
    before: Record | None
    after: Record | None


class Step(Struct, frozen=True):
    """One Change of the past. `when` is in UTC.

    One that is not `is_readable` has no `changes` to tell of, and one cannot go back to before it: what was there
    before it, or before a later one, cannot be read.
    """

    id: str
    when: dt.datetime
    who: str
    label: str
    changes: tuple[Changed, ...] = ()
    is_readable: bool = True


def walked(map: Map) -> Iterator[Step]:
    """Every step, the newest first, each made when it is asked for. It ends to be true when the map changes."""
    later: _Before = {}
    is_readable = True
    for past in reversed(list(map.past_changes.values())):
        before = _before(past) if is_readable else None
        if before is None:
            is_readable = False
            yield Step(past.id, past.when, past.who, past.label, is_readable=False)
            continue
        changes = []
        for key, old in before.items():
            new = later[key] if key in later else map.get(key)
            old = as_drawn(old, new)
            if old != new:
                changes.append(Changed(key, old, new))
            later[key] = old
        yield Step(past.id, past.when, past.who, past.label, tuple(changes))


def steps(map: Map) -> list[Step]:
    """Every step, the newest first."""
    return list(walked(map))


def steps_about(map: Map, *ids: str) -> list[Step]:
    """The steps that touch the record of one id, or of two people their relationship and contacts, newest first.

    They have only these records among their changes.
    """
    about = []
    for step in walked(map):
        changes = tuple(changed for changed in step.changes if _is_about(changed, ids))
        if changes:
            about.append(replace(step, changes=changes))
    return about


def map_on(map: Map, day: Date) -> Map:
    """The map as it was at the end of a day here; before its history began, as it was when that began."""
    pasts = list(map.past_changes.values())
    while pasts and _day_here(pasts[-1].when) > day:
        pasts.pop()
    return _as_it_was(map, len(pasts), day)


def map_before(map: Map, step: str) -> Map:
    """The map as it was before the step of this id; raises KeyError where there is none."""
    ids = list(map.past_changes)
    if step not in map.past_changes:
        raise KeyError(step)
    return _as_it_was(map, ids.index(step), _day_here(map.past_changes[step].when))


def _as_it_was(map: Map, steps_left: int, day: Date) -> Map:
    """The map with only so many of its first steps done; with more, where one that is to go cannot be read.

    Everybody is where they are today in the pictures, unless it was in another function. The map is whole, whatever
    other programs did to it meanwhile.
    """
    tables = {table: dict(map.table(table)) for table in TABLES}
    for past in reversed(list(map.past_changes.values())[steps_left:]):
        before = _before(past)
        if before is None:
            break
        for key, old in before.items():
            if old is None:
                tables[key.table].pop(key.id, None)
            else:
                tables[key.table][key.id] = as_drawn(old, map.get(key))
        del tables["history"][past.id]
    tables["spots"] = {
        id: spot
        for id, spot in tables["spots"].items()
        if _function_of(tables["people"].get(id)) == _function_of(map.people.get(id))
    }
    let_go_of_what_is_gone(tables)
    return Map((record for table in tables.values() for record in table.values()), day)


def _before(past: PastChange) -> _Before | None:
    """What was under each key that a PastChange touches, None where nothing was; None where that cannot be read."""
    try:
        before: _Before = {Key(table, id): None for table, ids in past.added.items() for id in ids}
        if not past.added.keys() <= _LISTS.keys():
            return None
        for table, values in past.before.items():
            before.update((key_of(record), record) for record in convert(values, _LISTS[table]))
    except (KeyError, ValidationError):
        return None
    return before


def _function_of(person: Record | None) -> str:
    return person.function if isinstance(person, Person) else ""


def _is_about(changed: Changed, ids: Sequence[str]) -> bool:
    if len(ids) == 1:
        return changed.key.id == ids[0]
    return any(
        isinstance(record, Relationship | Contact) and {record.source, record.target} == {*ids}
        for record in (changed.before, changed.after)
    )


def _day_here(when: dt.datetime) -> Date:
    try:
        return when.astimezone().date()
    except (OverflowError, ValueError, OSError):  # no time at which anything was done
        return when.date()
