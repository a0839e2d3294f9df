"""Dragging a person on the map: where they would stand, shown until the button is let go."""

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from relmap.ui.map.look import Look
from relmap.ui.map.picture import Dot, Picture


class Dragging:
    """Who is being dragged, if anybody, and to where in the picture."""

    def __init__(self) -> None:
        self.person = ""
        self._dot: Dot | None = None
        self._to = QPointF()

    @property
    def is_on(self) -> bool:
        """Whether somebody is being dragged."""
        return bool(self.person)

    @property
    def to(self) -> QPointF:
        """Where they would stand, in the picture."""
        return self._to

    def begin(self, dot: Dot) -> None:
        """Take hold of the person of this dot."""
        self.person, self._dot, self._to = dot.id, dot, dot.at

    def move(self, picture: Picture, to: QPointF) -> None:
        """Drag to this point of the picture; around one person only the angle follows, as distance is trust."""
        self._to = to
        centre = picture.dots.get(picture.wanted.centre)
        if picture.wanted.kind == "around" and centre is not None and self._dot is not None:
            self._to = _at_its_distance(centre.at, self._dot.at, to, picture)

    def end(self) -> None:
        """Let go."""
        self.person, self._dot = "", None

    def paint(self, painter: QPainter, look: Look) -> None:
        """A line from where they stand to where they would, and a dot there."""
        if self._dot is None:
            return
        painter.setPen(QPen(QColor(look.theme.accent), 1.6, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(self._dot.at, self._to))
        painter.setBrush(QColor(self._dot.colour))
        painter.drawEllipse(self._to, self._dot.radius, self._dot.radius)


def _at_its_distance(centre: QPointF, stands: QPointF, to: QPointF, picture: Picture) -> QPointF:
    """The point in the direction of `to` at the distance at which the dot stands; the circle may be an ellipse."""
    wide, high = picture.radii
    off = QPointF((stands.x() - centre.x()) / wide, (stands.y() - centre.y()) / high)
    way = QPointF((to.x() - centre.x()) / wide, (to.y() - centre.y()) / high)
    far, long = (QPointF.dotProduct(each, each) ** 0.5 for each in (off, way))
    if not long:
        return stands
    share = far / long
    return centre + QPointF(way.x() * share * wide, way.y() * share * high)
