"""Where seats lie in a part of a picture that was made for so many: evenly, and later ones in the gaps between.

A seat's place depends on its number and on the room alone, so a seat that is taken or left moves no other.
"""

from math import ceil, gcd, sqrt

GOLDEN, PLASTIC = 0.6180340, (0.7548777, 0.5698403)
"""Steps by which points fall farthest from each other: on a line, and on a plane."""
CELL_SHAPE = 1.6
"""A cell of the grid is so much wider than high, as a name is."""
STAGGER = 0.22
"""Parts of a cell by which rows are shifted, every other one the other way."""


def share_of(seat: int, room: int) -> float:
    """Where in a row made for `room` people this seat is, from 0 to 1: the first ones evenly, in their order."""
    if seat < room:
        return (seat + 0.5) / room
    within, parts = seat - room, room
    while within >= parts:  # between those that are there, then between those, each time twice as many
        within, parts = within - parts, 2 * parts
    at = _strewn(within, parts)
    return at / room if parts == room else (2 * at + 1) / (2 * parts)


def cell_of(seat: int, room: int, shape: float) -> tuple[float, float]:
    """Where in an area made for `room` people this seat is, each from 0 to 1; `shape` is its width by its height."""
    wanted = max(room + 2, ceil(room * 1.15))
    columns = max(1, round(sqrt(wanted * shape / CELL_SHAPE)))
    rows = ceil(wanted / columns)
    level, within = divmod(seat, columns * rows)
    row, column = divmod(within if level == 0 else _strewn(within, columns * rows), columns)
    stagger = STAGGER if row % 2 else -STAGGER
    x = column + 0.5 + stagger + (level * PLASTIC[0]) % 1
    y = row + 0.5 + (level * PLASTIC[1]) % 1
    return (x % columns) / columns, (y % rows) / rows


def _strewn(index: int, of: int) -> int:
    """The index-th of so many places in an order in which each falls far from those before it."""
    stride = max(1, round(of * GOLDEN))
    while gcd(stride, of) > 1:
        stride += 1
    return (index * stride + of // 2) % of
