"""What edits ask of what they are given; each raises EditError with a sentence where it is not so."""

from collections.abc import Iterable
from typing import TypeVar

from relmap.core.change import EditError
from relmap.core.fields import is_blank
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Customer, Function, Person, Record, Topic, key_of

N = TypeVar("N", Function, Topic, Customer)


def person_of(map: Map, person: str) -> Person:
    """The person with this id, who must be in the map."""
    found = map.people.get(person)
    if found is None:
        raise EditError(t("That person is not in the map."))
    return found


def pair_of(map: Map, source: str, target: str) -> tuple[Person, Person]:
    """Two people of the map, by their ids."""
    if source == target:
        raise EditError(t("A relationship needs two people."))
    return person_of(map, source), person_of(map, target)


def need_name(name: str, otherwise: str) -> None:
    """A name that shows something; `otherwise` is the sentence."""
    if is_blank(name):
        raise EditError(otherwise)


def of_the_same_name(record: N, others: Iterable[N]) -> N | None:
    """Another of these records that has the name of this one, capitals aside."""
    name = record.name.casefold()
    return next((other for other in others if other.id != record.id and other.name.casefold() == name), None)


def is_new(map: Map, record: Record) -> bool:
    """Whether this record is not in the map yet."""
    return map.get(key_of(record)) is None
