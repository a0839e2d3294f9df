"""How the people of one function know those of the others: the strongest relationship, and how many there are."""

from collections.abc import Iterable

from msgspec import Struct

from relmap.core.map import Map, by_name
from relmap.core.records import Person


class FunctionTie(Struct, frozen=True):
    """What joins one function to another (an id): pairs of people who are rated, and their strongest view, 0 if none.

    `one` of the first function and `other` of the second (ids) are the pair of that view.
    """

    function: str
    pairs: int
    strongest: int = 0
    one: str = ""
    other: str = ""


def function_ties(map: Map, function: str, people: Iterable[Person]) -> list[FunctionTie]:
    """The ties of a function (an id), which these people are of, to every other one; the strongest first."""
    found = {
        each.id: FunctionTie(each.id, 0) for each in by_name(map.functions.values()) if each.id != function
    }
    for person in people:
        for other in map.known_to(person.id):
            tie = found.get(map.people[other].function)
            if tie is not None:
                found[tie.function] = _with(tie, map, person.id, other)
    order = {id: place for place, id in enumerate(found)}
    return sorted(found.values(), key=lambda tie: (-tie.strongest, -tie.pairs, order[tie.function]))


def _with(tie: FunctionTie, map: Map, one: str, other: str) -> FunctionTie:
    views = (map.view(one, other), map.view(other, one))
    strongest = max(view.strength for view in views if view is not None)
    if strongest > tie.strongest:
        return FunctionTie(tie.function, tie.pairs + 1, strongest, one, other)
    return FunctionTie(tie.function, tie.pairs + 1, tie.strongest, tie.one, tie.other)
