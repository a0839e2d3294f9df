"""The whole company: functions as areas in rows, and each person at their seat in the area of their function.

Positions are shares of the picture's width and height, from 0 to 1, so a window of another size scales them and
moves nobody to another place. Like the map around one person, a place follows from the own seat alone.
"""

from collections.abc import Callable, Collection
from math import sqrt

from msgspec import Struct

from relmap.core.map import Map, by_name
from relmap.core.pictures.seat_order import NAME_SHAPE, cell_of
from relmap.core.pictures.seating import home_of, rooms, seats
from relmap.core.records import Date

SHAPE = 1.4
"""The picture's width by its height, for which areas are laid out."""
LEAST_SHARE = 0.5
"""An area is at least this share of what it would have if all were equal."""
GAP = 0.014
HEAD = 0.058
EDGE = 0.006
SIDE = 0.008
"""Between areas, for the name at the head of one, and inside below and beside its people: shares of the height."""
STRIP = 0.038
"""The share of the height that is kept at the foot for people without a function."""
ROOM_IN_STRIP, ROOM_ALONE = 14, 40
"""People for whom the part of no function is made: beside functions, and where there are none."""
AT_ONCE = 64
"""People who are seated before others have their turn."""
NAME_WIDE = 0.142
NAME_HIGH = NAME_WIDE * SHAPE / NAME_SHAPE
"""What a name with its dot takes in a window of ordinary size, as shares of the picture's width and height."""


class Area(Struct, frozen=True):
    """One function's part of the picture, "" for that of people without one; all as shares of the picture."""

    function: str
    x: float
    y: float
    width: float
    height: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        """The point at these shares of the part in which its people stand."""
        left, top, width, height = self.inside
        return left + x * width, top + y * height

    @property
    def inside(self) -> tuple[float, float, float, float]:
        """The part in which its people stand: left, top, width and height."""
        side = min(SIDE / SHAPE, self.width / 4)
        top, foot = (HEAD, EDGE) if self.function else (0.0, 0.0)
        return self.x + side, self.y + top, self.width - 2 * side, max(EDGE, self.height - top - foot)


class CompanyLayout(Struct, frozen=True):
    """The areas of all functions, and where everyone stands, by id."""

    areas: tuple[Area, ...]
    places: dict[str, tuple[float, float]]


def company_layout(
    map: Map, on: Date, keep: Collection[str] = (), breathe: Callable[[], object] = bool
) -> CompanyLayout:
    """The picture of the whole company on a day, without those who left or are hidden; `keep` stays.

    `breathe` is called again and again.
    """
    areas = areas_of(map)
    area_of = {area.function: area for area in areas}
    room = rooms(map)
    breathe()
    seat_of = seats(map)
    places: dict[str, tuple[float, float]] = {}
    for place, (id, person) in enumerate(map.people.items()):
        if place % AT_ONCE == 0:
            breathe()
        spot = map.spots.get(id)
        if id not in keep and (person.has_left(on) or (spot is not None and spot.hidden)):
            continue
        if spot is not None and spot.x is not None and spot.y is not None:
            places[id] = (spot.x, spot.y)
            continue
        home = home_of(person, map.functions)
        area = area_of[home]
        made_for = room.get(home, ROOM_IN_STRIP if map.functions else ROOM_ALONE)
        _, _, width, height = area.inside
        places[id] = area.at(*cell_of(seat_of[id], made_for, width / NAME_WIDE, height / NAME_HIGH))
    return CompanyLayout(areas, places)


def areas_of(map: Map) -> tuple[Area, ...]:
    """The areas in rows, in the order of the functions' names, with the strip of no function at the foot."""
    functions = by_name(map.functions.values())
    if not functions:
        return (Area("", 0.0, 0.0, 1.0, 1.0),)
    room = rooms(map)
    total, least = sum(room.values()), LEAST_SHARE / len(functions)
    shares = {function.id: least + (1 - LEAST_SHARE) * room[function.id] / total for function in functions}
    areas: list[Area] = []
    y, high = 0.0, 1.0 - STRIP
    for row in _rows(shares):
        weight = sum(shares[id] for id in row)
        x, height = 0.0, weight * high
        for id in row:
            width = shares[id] / weight
            areas.append(_inset(Area(id, x, y, width, height)))
            x += width
        y += height
    return (*areas, Area("", 0.0, high, 1.0, STRIP))


def _inset(area: Area) -> Area:
    """The area without its half of the gaps around it."""
    side = GAP / SHAPE / 2
    return Area(area.function, area.x + side, area.y + GAP / 2, area.width - 2 * side, area.height - GAP)


def _rows(shares: dict[str, float]) -> list[list[str]]:
    """Functions dealt out to rows in their order, so that the areas come out about as wide as the picture."""
    count = max(1, round(sqrt(len(shares) / SHAPE)))
    rows: list[list[str]] = [[] for _ in range(count)]
    so_far = 0.0
    for id, share in shares.items():
        rows[min(count - 1, int((so_far + share / 2) * count))].append(id)
        so_far += share
    return [row for row in rows if row]
