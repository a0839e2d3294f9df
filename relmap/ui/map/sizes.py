"""How large dots are in the pictures of the map, and which ring a function has."""

from math import sqrt

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from relmap.ui.function_rings import FunctionRings
from relmap.ui.map.look import Look
from relmap.ui.theme import Theme

ON_PATH, CENTRE = 9.0, 24.0
AROUND_WORD = 1.35
LARGEST, SMALLEST = 7.0, 3.0
COMFORTABLE = 60
"""People up to whom dots are as large as they get."""
GROWS_TO = 1.8
_TURNS = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


def dot_radius(people: int, zoom: float) -> float:
    """The radius of a dot among so many people: smaller in a crowd, a little larger where one looks closely."""
    crowd = float((COMFORTABLE / max(COMFORTABLE, people)) ** (1 / 3))
    return min(LARGEST, max(SMALLEST, LARGEST * crowd) * min(GROWS_TO, sqrt(zoom)))


def centre_radius(look: Look) -> float:
    """The radius of the dot in the middle: room for a word in it."""
    return max(CENTRE, AROUND_WORD * QFontMetricsF(look.strong).height())


def turn_of(rings: FunctionRings, theme: Theme, function: str) -> int:
    """How often the hues were gone through before this function's: 0 for the first nine."""
    return _TURNS.index(rings.pen(theme, function, 1).style())
