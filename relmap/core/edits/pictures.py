"""Edits of the pictures of the map: dragging people to where one wants them, hiding them, and taking both back."""

from collections.abc import Iterable
from math import isfinite, tau

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.pictures.seating import seats
from relmap.core.records import Person, Spot

BESIDE = 0.25
"""How far outside the picture of the company somebody may be put, as a share of it."""


def move_around(map: Map, person: str, angle: float) -> Change:
    """Put a person at this angle (radians, clockwise from the top) around whoever is in the middle."""
    name = _person(map, person).name
    if not isfinite(angle):
        raise EditError(t("There is no such place on the map."))
    spot = replace(_spot(map, person), angle=angle % tau)
    return Change(label=t("move {name} on the map", name=name), put=(spot,))


def move_to(map: Map, person: str, x: float, y: float) -> Change:
    """Put a person at this place in the picture of the whole company: shares of its width and height."""
    name = _person(map, person).name
    if not (isfinite(x) and isfinite(y)):
        raise EditError(t("There is no such place on the map."))
    x, y = (min(1 + BESIDE, max(-BESIDE, share)) for share in (x, y))
    return Change(label=t("move {name} on the map", name=name), put=(replace(_spot(map, person), x=x, y=y),))


def put_back(map: Map, person: str) -> Change:
    """Put a person back to where they stood before they were dragged, in both pictures."""
    name = _person(map, person).name
    spot = replace(_spot(map, person), angle=None, x=None, y=None)
    put = () if map.spots.get(person, spot) == spot else (spot,)
    return Change(label=t("put {name} back on the map", name=name), put=put)


def hide(map: Map, people: Iterable[str]) -> Change:
    """Leave these people out of the pictures; nothing of them is removed, and answers still name them."""
    return _hidden(map, people, hidden=True)


def bring_back(map: Map, people: Iterable[str]) -> Change:
    """Show these people in the pictures again."""
    return _hidden(map, people, hidden=False)


def hidden_people(map: Map) -> list[str]:
    """The ids of all who are left out of the pictures."""
    return [spot.id for spot in map.spots.values() if spot.hidden and spot.id in map.people]


def _hidden(map: Map, people: Iterable[str], *, hidden: bool) -> Change:
    people = list(people)
    names = [_person(map, person).name for person in people]
    seat_of = seats(map)
    spots = (map.spots.get(person, Spot(id=person, seat=seat_of[person])) for person in people)
    put = tuple(replace(spot, hidden=hidden) for spot in spots if spot.hidden != hidden)
    if len(names) == 1:
        words = t("hide {name}", name=names[0]) if hidden else t("bring back {name}", name=names[0])
    elif hidden:
        words = tn("hide {n} person", "hide {n} people", len(names))
    else:
        words = tn("bring back {n} person", "bring back {n} people", len(names))
    return Change(label=words, put=put)


def _spot(map: Map, person: str) -> Spot:
    return map.spots.get(person) or Spot(id=person, seat=seats(map)[person])


def _person(map: Map, person: str) -> Person:
    found = map.people.get(person)
    if found is None:
        raise EditError(t("That person is not in the map."))
    return found
