"""Pairs: two people with what each thinks of the relationship, side by side."""

from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.map import Map
from relmap.core.records import Contact, Date, Relationship
from relmap.core.trust import evidence

Kind: TypeAlias = Literal["all", "one view only", "views differ", "silent", "between functions"]
KINDS: tuple[Kind, ...] = ("all", "one view only", "views differ", "silent", "between functions")
DIFFER = 2
"""Steps of strength from which two views differ: one step is ordinary."""


class Pair(Struct, frozen=True):
    """Two people (ids), in the order in which they are shown."""

    one: str
    other: str


def pairs(map: Map, first: str = "") -> list[Pair]:
    """Every two people of whom one has rated the other, or who had a contact, each once.

    Someone called `first` (an id) stands first in their pairs; else the one whose view is the only one does,
    else the one whose name comes first.
    """
    found: dict[frozenset[str], Pair] = {}
    records: list[Relationship | Contact] = [*map.relationships.values(), *map.contacts.values()]
    for record in records:
        ends = frozenset((record.source, record.target))
        if ends not in found:
            found[ends] = _in_order(map, record.source, record.target, first)
    return list(found.values())


def _in_order(map: Map, one: str, other: str, first: str) -> Pair:
    if first in (one, other):
        return Pair(first, other if one == first else one)
    forth, back = map.view(one, other), map.view(other, one)
    if (forth is None) != (back is None):
        return Pair(one, other) if forth else Pair(other, one)
    return Pair(*sorted((one, other), key=lambda person: (map.people[person].name.casefold(), person)))


def is_of_kind(map: Map, pair: Pair, kind: Kind, on: Date) -> bool:
    """Whether this pair is one of those worth a look of their own, on this day."""
    ours, theirs = map.view(pair.one, pair.other), map.view(pair.other, pair.one)
    match kind:
        case "one view only":
            return (ours is None) != (theirs is None)
        case "views differ":
            return ours is not None and theirs is not None and abs(ours.strength - theirs.strength) >= DIFFER
        case "silent":
            found = evidence(map, pair.one, pair.other, on)
            return found is not None and found.freshness < 1
        case "between functions":
            return map.people[pair.one].function != map.people[pair.other].function
        case _:
            return True


def last_contact(map: Map, pair: Pair) -> Date | None:
    """The day of the pair's last contact, or None where none is recorded."""
    contacts = map.contacts_between(pair.one, pair.other)
    return contacts[-1].on if contacts else None
