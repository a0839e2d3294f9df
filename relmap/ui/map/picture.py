"""A picture of the map as a value: where every dot, line, name and surface is, in pixels at one zoom.

It is made anew when anything of it changes, on the window's thread or on another, and never changes itself.
"""

from functools import cached_property
from typing import Literal, TypeAlias

from msgspec import Struct, field
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont

from relmap.core.paths import Call

PictureKind: TypeAlias = Literal["around", "company"]


class Wanted(Struct, frozen=True, kw_only=True):
    """What shall be shown: one picture or the other, who is in the middle (an id), and which calls are lit.

    Lines are drawn from strength `least` on, or where that is None from where they are not too many, with
    `silent_only` those that fell silent; `names` writes the names of everyone, even where they lie on each other;
    `strangers` draws those who cannot be called.
    """

    kind: PictureKind
    centre: str
    reader: str
    path: tuple[Call, ...] = ()
    least: int | None = 1
    silent_only: bool = False
    names: bool = False
    strangers: bool = True

    @property
    def on_path(self) -> tuple[str, ...]:
        """The ids of the people on the path, in order, whoever calls first in front."""
        return (self.path[0].source, *(call.target for call in self.path)) if self.path else ()


class Frame(Struct, frozen=True):
    """The size of the paper in pixels where nothing is zoomed, and by how much it is."""

    width: float
    height: float
    zoom: float = 1.0

    @property
    def size(self) -> QSizeF:
        """The size of the whole picture."""
        return QSizeF(self.width * self.zoom, self.height * self.zoom)


class Dot(Struct, frozen=True):
    """One person; `turn` counts how often the nine hues of functions were gone through before theirs."""

    id: str
    x: float
    y: float
    radius: float
    colour: str
    turn: int = 0
    is_known: bool = True
    inside: str = ""

    @property
    def at(self) -> QPointF:
        """Where it is."""
        return QPointF(self.x, self.y)


class Line(Struct, frozen=True):
    """A relationship that is drawn: two people (ids) and the strength that it has today."""

    one: str
    other: str
    strength: int


class Label(Struct, frozen=True):
    """A text on one line in a rectangle; `of` is the person or function (an id) it names, else empty.

    `slot` is which of the places beside its dot a name has; `paper` is the colour behind it where it may lie on lines.
    """

    text: str
    rect: QRectF
    face: QFont
    ink: str
    of: str = ""
    slot: int = -1
    paper: str = ""


class Ground(Struct):
    """What lies under the people: rings, lines between sectors, panels, and the dots of functions."""

    rings: list[QRectF] = field(default_factory=list)
    spokes: list[QLineF] = field(default_factory=list)
    panels: list[QRectF] = field(default_factory=list)
    marks: list[Dot] = field(default_factory=list)


class Picture(Struct, frozen=True, dict=True, kw_only=True):
    """All of it. `labels` are the names of functions and rings, `names` those of people by id."""

    wanted: Wanted
    frame: Frame
    ground: Ground
    labels: list[Label]
    dots: dict[str, Dot]
    lines: list[Line]
    names: dict[str, Label]
    least: int = 1
    """The strength from which lines are drawn."""
    held_back: list[Line] = field(default_factory=list)
    """Lines that are too many to be drawn: those of somebody who is chosen or pointed at are."""
    radii: tuple[float, float] = (1.0, 1.0)
    """Around one person: pixels across and down of the circle in which their places are given."""
    not_drawn: int = 0
    """How many people are left out as the person in the middle cannot call them."""

    @cached_property
    def ends(self) -> list[tuple[float, float, float, float]]:
        """The ends of each of `lines`."""
        found = ((self.dots[line.one], self.dots[line.other]) for line in self.lines)
        return [(one.x, one.y, other.x, other.y) for one, other in found]

    @cached_property
    def path(self) -> list[tuple[QLineF, Call]]:
        """The calls that are lit, as lines; none where one of their people is not in the picture."""
        calls = self.wanted.path
        if any(id not in self.dots for id in self.wanted.on_path):
            return []
        return [(QLineF(self.dots[call.source].at, self.dots[call.target].at), call) for call in calls]

    def dot_at(self, at: QPointF, near: float) -> Dot | None:
        """The dot at this point, or the nearest within so many pixels."""
        best, nearest = None, float("inf")
        x, y = at.x(), at.y()
        for dot in self.dots.values():
            off = ((dot.x - x) ** 2 + (dot.y - y) ** 2) ** 0.5 - dot.radius
            if off <= near and off < nearest:
                best, nearest = dot, off
        return best

    def line_at(self, at: QPointF, near: float) -> tuple[str, str] | None:
        """The two people (ids) of the line at this point, calls of the path before others."""
        x, y = at.x(), at.y()
        for line, call in self.path:
            if _off(x, y, line.x1(), line.y1(), line.x2(), line.y2()) <= near + 2:
                return call.source, call.target
        best, nearest = None, near
        for drawn, (x1, y1, x2, y2) in zip(self.lines, self.ends, strict=True):
            if (
                min(x1, x2) - near <= x <= max(x1, x2) + near
                and min(y1, y2) - near <= y <= max(y1, y2) + near
            ):
                off = _off(x, y, x1, y1, x2, y2)
                if off <= nearest:
                    best, nearest = (drawn.one, drawn.other), off
        return best

    def lines_of(self, person: str) -> list[Line]:
        """The lines to or from this person (an id), also those that were held back."""
        every = (*self.lines, *self.held_back)
        return [line for line in every if person in (line.one, line.other)]


def _off(x: float, y: float, x1: float, y1: float, x2: float, y2: float) -> float:
    """The distance of a point from a line between two points."""
    dx, dy = x2 - x1, y2 - y1
    long = dx * dx + dy * dy
    share = 0.0 if long == 0 else max(0.0, min(1.0, ((x - x1) * dx + (y - y1) * dy) / long))
    return float(((x1 + share * dx - x) ** 2 + (y1 + share * dy - y) ** 2) ** 0.5)
