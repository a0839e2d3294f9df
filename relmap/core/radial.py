"""The map around one person: they in the middle, functions as sectors, trust as distance.

Positions are in a circle of radius 1 around (0, 0), y downwards. A person keeps their angle while others come
closer or move away; only people who come or go in the same function share its sector anew.
"""

from math import cos, pi, sin

from msgspec import Struct

from relmap.core.map import Map, by_name
from relmap.core.records import Person
from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph

NEAREST, FARTHEST, STRANGER = 0.26, 0.96, 1.0
"""Radii of full trust, of no trust, and of those whom the person in the middle cannot call."""
LEAST_SHARE = 0.5
"""A function's sector is at least this share of what it would have if all were equal."""
SPREAD = 0.8
"""The part of a sector that its people use, so that neighbours in two functions do not touch."""


class Sector(Struct, frozen=True):
    """One function's part of the circle: angles in radians, clockwise from the top."""

    function: str
    start: float
    end: float

    @property
    def middle(self) -> float:
        """The angle half-way."""
        return (self.start + self.end) / 2


class Place(Struct, frozen=True):
    """Where a person stands; `trust` is None where the person in the middle cannot call them."""

    x: float
    y: float
    trust: float | None


class Radial(Struct, frozen=True):
    """A whole map around one person."""

    centre: str
    sectors: tuple[Sector, ...]
    places: dict[str, Place]


def radius_of(trust: float) -> float:
    """How far from the middle this much trust is: the strongest relationship stands nearest."""
    return FARTHEST - (FARTHEST - NEAREST) * min(1.0, trust / MODEL.base[-1])


def point(angle: float, radius: float) -> tuple[float, float]:
    """The point at an angle (radians, clockwise from the top) and a radius."""
    return radius * sin(angle), -radius * cos(angle)


def radial(graph: TrustGraph, centre: str) -> Radial:
    """The map around this person on the graph's day; those who have left are not shown."""
    members = _members(graph, centre)
    total = sum(len(people) for _, people in members)
    if not total:
        return Radial(centre, (), {})
    least = LEAST_SHARE / len(members)
    shares = [least + (1 - LEAST_SHARE) * len(people) / total for _, people in members]
    calls = graph.calls_from(centre)
    sectors: list[Sector] = []
    places: dict[str, Place] = {}
    angle = -pi / len(members)
    for (function, people), share in zip(members, shares, strict=True):
        sector = Sector(function, angle, angle + 2 * pi * share)
        sectors.append(sector)
        angle = sector.end
        for position, person in enumerate(people):
            trust = calls.get(person.id)
            across = (position + 0.5) / len(people) - 0.5
            at = sector.middle + across * SPREAD * (sector.end - sector.start)
            places[person.id] = Place(*point(at, STRANGER if trust is None else radius_of(trust)), trust)
    return Radial(centre, tuple(sectors), places)


def _members(graph: TrustGraph, centre: str) -> list[tuple[str, list[Person]]]:
    """The people of each function by name, functions in the order of their names; those without one come last."""
    map = graph.map
    shown = [
        person for person in map.people.values() if person.id != centre and not person.has_left(graph.on)
    ]
    functions = [function.id for function in by_name(map.functions.values())]
    grouped = {
        function: [person for person in shown if person.function == function] for function in functions
    }
    grouped[""] = [person for person in shown if person.function not in map.functions]
    return [(function, by_name(people)) for function, people in grouped.items() if people]


def far_functions(map: Map, around: Radial, near: float) -> list[str]:
    """The names of the functions in which the person in the middle has nobody with at least this much trust."""
    closest: dict[str, float] = {}
    for person, place in around.places.items():
        function = map.people[person].function
        closest[function] = max(closest.get(function, 0.0), place.trust or 0.0)
    centre = map.people[around.centre].function
    return [
        map.functions[sector.function].name
        for sector in around.sectors
        if sector.function in map.functions
        and sector.function != centre
        and closest.get(sector.function, 0.0) < near
    ]
