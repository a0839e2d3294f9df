"""The map around one person: they in the middle, functions as sectors, trust as distance.

Positions are in a circle of radius 1 around (0, 0), y downwards. A place follows from the person's own seat, the
room of the functions, and trust, and from nobody else's: whoever comes, goes or is rated moves nobody else. Where
people stand close, seats take turns in lanes a little nearer and a little farther, so that they do not lie on each
other.
"""

from collections.abc import Collection
from math import ceil, cos, sin, tau

from msgspec import Struct

from relmap.core.map import Map, by_name
from relmap.core.pictures.seat_order import share_of
from relmap.core.pictures.seating import home_of, rooms, seats
from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph

NEAREST, FARTHEST, STRANGER = 0.24, 0.90, 1.0
"""Radii of full trust, of no trust, and of those whom the person in the middle cannot call."""
LEAST_SHARE = 0.5
"""A function's sector is at least this share of what it would have if all were equal."""
SPREAD = 0.84
"""The part of a sector that its people use, so that neighbours in two functions do not touch."""
TOP = tau / 20
"""The wedge at the top that is kept for the words of the rings and for people without a function."""
ROOM_AT_TOP, ROOM_ALONE = 6, 24
"""People for whom the part of no function is made: beside functions, and where there are none."""
DOT, NAME = 0.045, 0.1
"""What a dot needs, and what a name beside it does, as a share of the radius."""
MOST_LANES, LANE = 5, 0.04
MOST_ROWS, ROW = 5, 0.055
"""Lanes of those who can be called, either side of their own radius; rows of strangers, outwards from theirs."""


class Sector(Struct, frozen=True):
    """One function's part of the circle: angles in radians, clockwise from the top; "" is the part of no function."""

    function: str
    start: float
    end: float

    @property
    def middle(self) -> float:
        """The angle half-way."""
        return (self.start + self.end) / 2

    def across(self, share: float) -> float:
        """The angle of somebody at this share (0 to 1) of the part that people use."""
        return self.middle + (share - 0.5) * SPREAD * (self.end - self.start)


class Place(Struct, frozen=True):
    """Where a person stands; `trust` is None where the person in the middle cannot call them."""

    x: float
    y: float
    trust: float | None


class Radial(Struct, frozen=True):
    """A whole map around one person; the first sector is that of people without a function."""

    centre: str
    sectors: tuple[Sector, ...]
    places: dict[str, Place]


def radius_of(trust: float) -> float:
    """How far from the middle this much trust is: the strongest relationship stands nearest."""
    return FARTHEST - (FARTHEST - NEAREST) * min(1.0, trust / MODEL.base[-1])


def point(angle: float, radius: float) -> tuple[float, float]:
    """The point at an angle (radians, clockwise from the top) and a radius."""
    return radius * sin(angle), -radius * cos(angle)


def sectors_of(map: Map) -> tuple[Sector, ...]:
    """The parts of the circle, clockwise from the wedge at the top: whoever is in the middle, they are the same."""
    functions = by_name(map.functions.values())
    if not functions:
        return (Sector("", TOP / 2, tau - TOP / 2),)
    room = rooms(map)
    total, least = sum(room.values()), LEAST_SHARE / len(functions)
    sectors = [Sector("", -TOP / 2, TOP / 2)]
    for function in functions:
        share = least + (1 - LEAST_SHARE) * room[function.id] / total
        start = sectors[-1].end
        sectors.append(Sector(function.id, start, start + share * (tau - TOP)))
    return tuple(sectors)


def radial(graph: TrustGraph, centre: str, keep: Collection[str] = ()) -> Radial:
    """The map around this person on the graph's day, without those who left or are hidden; `keep` stays."""
    map = graph.map
    sectors = sectors_of(map)
    sector_of = {sector.function: sector for sector in sectors}
    room, seat_of, calls = rooms(map), seats(map), graph.calls_from(centre)
    places: dict[str, Place] = {}
    for id, person in map.people.items():
        spot = map.spots.get(id)
        is_out = person.has_left(graph.on) or (spot is not None and spot.hidden)
        if id == centre or (is_out and id not in keep):
            continue
        home = home_of(person, map.functions)
        sector = sector_of[home]
        made_for = room.get(home, ROOM_AT_TOP if map.functions else ROOM_ALONE)
        angle = spot.angle if spot is not None else None
        if angle is None:
            angle = sector.across(share_of(seat_of[id], made_for))
        trust = calls.get(id)
        radius = _radius(trust, seat_of[id], made_for, sector.end - sector.start)
        places[id] = Place(*point(angle, radius), trust)
    return Radial(centre, sectors, places)


def _radius(trust: float | None, seat: int, room: int, width: float) -> float:
    """How far from the middle somebody stands: seats take turns in lanes or rows where there is little room."""
    across = SPREAD * width / room
    if trust is None:
        rows = max(1, min(MOST_ROWS, ceil(NAME / across)))
        return STRANGER + ROW * (seat % rows)
    radius = radius_of(trust)
    lanes = max(1, min(MOST_LANES, ceil(DOT / (across * radius))))
    return radius + LANE * (seat % lanes - (lanes - 1) / 2)


def far_functions(graph: TrustGraph, centre: str, near: float) -> list[str]:
    """The names of the functions in which this person can call nobody with at least this much trust."""
    map = graph.map
    calls = graph.calls_from(centre)
    is_near: dict[str, bool] = {}
    for id, person in map.people.items():
        if id != centre and not person.has_left(graph.on):
            near_by = calls.get(id, 0.0) >= near
            is_near[person.function] = is_near.get(person.function, False) or near_by
    own = map.people[centre].function
    return [
        function.name
        for function in by_name(map.functions.values())
        if function.id != own and not is_near.get(function.id, True)
    ]
