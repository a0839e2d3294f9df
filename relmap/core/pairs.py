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


class Pair(Struct, frozen=True, gc=False):
    """Two people (ids), in the order in which they are shown."""

    one: str
    other: str

    @property
    def ends(self) -> frozenset[str]:
        """The two people, whoever stands first."""
        return frozenset((self.one, self.other))


def pairs(map: Map, first: str = "") -> list[Pair]:
    """Every two people of whom one has rated the other, or who had a contact, each once.

    Someone called `first` (an id) stands first in their pairs; else the one whose view is the only one does,
    else the one whose name comes first.
    """
    found: dict[frozenset[str], Pair] = {}
    places = {person.id: (person.name.casefold(), person.id) for person in map.people.values()}
    rated = {(view.source, view.target) for view in map.relationships.values()}
    records: list[Relationship | Contact] = [*map.relationships.values(), *map.contacts.values()]
    for record in records:  # as `in_order` has it, but at once: a page waits for this
        one, other = record.source, record.target
        ends = frozenset((one, other))
        if ends in found:
            continue
        forth, back = (one, other) in rated, (other, one) in rated
        if first in ends:
            is_turned = one != first
        elif forth != back:
            is_turned = back
        else:
            is_turned = places[other] < places[one]
        found[ends] = Pair(other, one) if is_turned else Pair(one, other)
    return list(found.values())


def is_a_pair(map: Map, one: str, other: str) -> bool:
    """Whether one of the two has rated the other, or they had a contact."""
    rated = map.view(one, other) is not None or map.view(other, one) is not None
    return rated or bool(map.contacts_between(one, other))


def in_order(map: Map, one: str, other: str, first: str = "") -> Pair:
    """Two people in the order in which `pairs` has them."""
    if first in (one, other):
        return Pair(first, other if one == first else one)
    forth, back = map.view(one, other), map.view(other, one)
    if (forth is None) != (back is None):
        return Pair(one, other) if forth else Pair(other, one)
    return Pair(*sorted((one, other), key=lambda person: (map.people[person].name.casefold(), person)))


def steps_apart(map: Map, one: str, other: str) -> int:
    """By how many steps the two views of a pair differ, where that is more than is ordinary; else 0."""
    ours, theirs = map.view(one, other), map.view(other, one)
    steps = abs(ours.strength - theirs.strength) if ours and theirs else 0
    return steps if steps >= DIFFER else 0


def is_of_kind(map: Map, pair: Pair, kind: Kind, on: Date) -> bool:
    """Whether this pair is one of those worth a look of their own, on this day."""
    match kind:
        case "one view only":
            return (map.view(pair.one, pair.other) is None) != (map.view(pair.other, pair.one) is None)
        case "views differ":
            return steps_apart(map, pair.one, pair.other) > 0
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
