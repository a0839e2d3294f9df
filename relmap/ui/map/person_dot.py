"""One person on the map: a dot in the hue of their function, and their name where there is room."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from relmap.core.records import Person

RADIUS, ON_PATH, CENTRE, STRANGER = 7.0, 10.0, 24.0, 5.0
HALO = 5.0
"""Pixels from a dot to the ring that marks it as chosen."""
ABOVE_LINES = 10.0
DIMMED = 0.45


class PersonDot(QGraphicsItem):
    """Draws at its own position; `show_name` gives it a rectangle for the name, in scene coordinates."""

    def __init__(self, person: Person, radius: float, ring: QPen, paper: str, *, filled: bool) -> None:
        super().__init__()
        self.person = person
        self.radius = radius
        self._ring = ring
        self._paper = paper
        self._filled = filled
        self.dimmed = False
        self._name: QRectF | None = None
        self._font = QFont()
        self._ink = QColor()
        self._inside = ""
        self._chosen: QColor | None = None
        self.setZValue(ABOVE_LINES)

    def show_name(self, rect: QRectF, font: QFont, ink: str) -> None:
        """Show the name in this rectangle."""
        self.prepareGeometryChange()
        self._name, self._font, self._ink = rect.translated(-self.pos()), font, QColor(ink)

    def write_inside(self, text: str, font: QFont, ink: str) -> None:
        """Write into the dot itself, as "You" in the middle."""
        self._inside, self._font, self._ink = text, font, QColor(ink)

    def choose(self, accent: str | None) -> None:
        """Mark the dot as the chosen one, or no longer."""
        self._chosen = QColor(accent) if accent else None
        self.update()

    def boundingRect(self) -> QRectF:
        around = self.radius + 7
        dot = QRectF(-around, -around, 2 * around, 2 * around)
        return dot.united(self._name) if self._name is not None else dot

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setOpacity(DIMMED if self.dimmed else 1.0)
        painter.setPen(self._ring)
        painter.setBrush(self._ring.color() if self._filled else QColor(self._paper))
        painter.drawEllipse(QPointF(0, 0), self.radius, self.radius)
        painter.setOpacity(1.0)
        if self._chosen is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._chosen, 2))
            painter.drawEllipse(QPointF(0, 0), self.radius + HALO, self.radius + HALO)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        if self._inside:
            around = QRectF(-self.radius, -self.radius, 2 * self.radius, 2 * self.radius)
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, self._inside)
        if self._name is not None:
            painter.drawText(self._name, Qt.AlignmentFlag.AlignCenter, self.person.name)
