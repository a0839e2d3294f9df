"""Where seats lie in a part of a picture that was made for so many: evenly, and later ones in the gaps between.

A seat's place depends on its number and on the room alone, so a seat that is taken or left moves no other.
"""

from functools import lru_cache
from math import ceil, gcd, sqrt

NAME_SHAPE = 2.9
"""The room of a name with its dot is so many times wider than high."""
GOLDEN, PLASTIC = 0.6180340, (0.7548777, 0.5698403)
"""Steps by which points fall farthest from each other: on a line, and on a plane."""
SMALLEST_NAME = 0.55
"""A grid is made of cells for names where they come out at least so large, in parts of a name's room."""
CROWDED_SHAPE = 1.6
"""In a crowd, where few names have room, a cell is so many times wider than high."""
STAGGER, STAGGER_CROWDED = 0.1, 0.22
"""Parts of a cell by which rows are shifted, every other one the other way, so that lines do not hide in them."""
ABOVE_NAME = 0.36
"""How far down a cell a dot is that has its name below it."""


def share_of(seat: int, room: int) -> float:
    """Where in a row made for `room` people this seat is, from 0 to 1: the first ones evenly, in their order."""
    if seat < room:
        return (seat + 0.5) / room
    within, parts = seat - room, room
    while within >= parts:  # between those that are there, then between those, each time twice as many
        within, parts = within - parts, 2 * parts
    at = _strewn(within, parts)
    return at / room if parts == room else (2 * at + 1) / (2 * parts)


def cell_of(seat: int, room: int, across: float, down: float) -> tuple[float, float]:
    """Where in an area made for `room` people this seat is, each from 0 to 1.

    The area is so wide that `across` names fit in it side by side, and so high that `down` do one below another.
    """
    columns, rows, has_names = _grid(room, across, down)
    level, within = divmod(seat, columns * rows)
    row, column = divmod(within if level == 0 else _strewn(within, columns * rows), columns)
    stagger = STAGGER if has_names else STAGGER_CROWDED
    x = column + 0.5 + (stagger if row % 2 else -stagger) + (level * PLASTIC[0]) % 1
    y = row + (ABOVE_NAME + (level * PLASTIC[1]) % 1 * 0.6 if has_names else 0.5 + (level * PLASTIC[1]) % 1)
    return (x % columns) / columns, (y % rows) / rows


@lru_cache(1024)
def _grid(room: int, across: float, down: float) -> tuple[int, int, bool]:
    """Columns and rows, and whether the cells have room for names; where they do not, a few cells are kept free."""
    columns = max(range(1, room + 1), key=lambda count: _size(count, room, across, down))
    if _size(columns, room, across, down) >= SMALLEST_NAME:
        return columns, ceil(room / columns), True
    wanted = max(room + 2, ceil(room * 1.15))
    columns = max(1, round(sqrt(wanted * NAME_SHAPE * across / down / CROWDED_SHAPE)))
    return columns, ceil(wanted / columns), False


def _size(columns: int, room: int, across: float, down: float) -> float:
    """How large the cells of so many columns come out, in parts of a name's room."""
    return min(across / columns, down / ceil(room / columns))


def _strewn(index: int, of: int) -> int:
    """The index-th of so many places in an order in which each falls far from those before it."""
    stride = max(1, round(of * GOLDEN))
    while gcd(stride, of) > 1:
        stride += 1
    return (index * stride + of // 2) % of
