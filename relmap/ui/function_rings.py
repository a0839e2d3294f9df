"""The ring that marks a person's function: a hue for each of nine, then the same hues with another line."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from relmap.core.map import Map, by_name
from relmap.core.records import Person
from relmap.ui.theme import Theme


class FunctionRings:
    """Which hue and line each function of a map has, by its place in the order of names."""

    def __init__(self, map: Map) -> None:
        self._order = {function.id: place for place, function in enumerate(by_name(map.functions.values()))}

    def colour(self, theme: Theme, function: str) -> QColor:
        """The hue of this function (an id); ink's soft tone where a person has none."""
        place = self._order.get(function)
        return QColor(theme.soft if place is None else theme.functions[place % len(theme.functions)])

    def pen(self, theme: Theme, function: str, width: float) -> QPen:
        """The line of its ring: solid for the first nine functions, dashed and dotted after them."""
        styles = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
        turn = self._order.get(function, 0) // len(theme.functions)
        return QPen(self.colour(theme, function), width, styles[min(turn, len(styles) - 1)])


def initials(person: Person) -> str:
    """The first letters of the first and the last part of a name."""
    parts = person.name.split()
    return "".join(part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)).upper()


def paint_ring(painter: QPainter, at: QPointF, radius: float, pen: QPen, paper: str, text: str) -> None:
    """A ring on paper around initials, in the painter's font and the ink that it has as pen."""
    ink = painter.pen()
    painter.setPen(pen)
    painter.setBrush(QColor(paper))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(ink)
    metrics = painter.fontMetrics()
    offset = QPointF(metrics.horizontalAdvance(text) / 2, -(metrics.capHeight() / 2))
    painter.drawText(at - offset, text)
