"""What part of a picture the window shows: how much it is zoomed, and by how much it is shifted."""

from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP, LEAST, MOST = 1.25, 1.0, 8.0
BEYOND = 1 / 3
"""How much of the window a picture may be shifted beyond its edge."""
EDGE = 48.0


class ViewPlace:
    """Zoom and offset for a window of some size: a point p of the picture is shown at offset + p."""

    def __init__(self) -> None:
        self.size = QSizeF(1, 1)
        self.zoom = LEAST
        self.offset = QPointF(0, 0)

    @property
    def visible(self) -> QRectF:
        """The part of the picture that is in the window."""
        return QRectF(-self.offset, self.size)

    def zoom_by(self, factor: float, at: QPointF) -> bool:
        """Zoom so that what is at this point of the window stays there; whether anything changed."""
        zoom = min(MOST, max(LEAST, self.zoom * factor))
        if abs(zoom - LEAST) < 0.01:
            zoom = LEAST
        if zoom == self.zoom:
            return False
        self.offset = at - (at - self.offset) * (zoom / self.zoom)
        self.zoom = zoom
        if zoom == LEAST:
            self.offset = QPointF(0, 0)
        self._stay_near()
        return True

    def reset(self) -> None:
        """Show the whole picture."""
        self.zoom, self.offset = LEAST, QPointF(0, 0)

    def shift(self, by: QPointF) -> None:
        """Move the picture in the window."""
        self.offset += by
        self._stay_near()

    def centre(self, at: QPointF) -> None:
        """Have this point of the picture in the middle of the window."""
        self.offset = QPointF(self.size.width() / 2, self.size.height() / 2) - at
        self._stay_near()

    def bring_in(self, at: QPointF) -> None:
        """Shift as little as needed for this point of the picture to be well inside the window."""
        room = self.visible.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        dx = min(0.0, at.x() - room.left()) + max(0.0, at.x() - room.right())
        dy = min(0.0, at.y() - room.top()) + max(0.0, at.y() - room.bottom())
        if dx or dy:
            self.shift(QPointF(-dx, -dy))

    def _stay_near(self) -> None:
        """Keep the picture from being lost outside the window."""
        wide, high = self.size.width(), self.size.height()
        self.offset = QPointF(
            _within(self.offset.x(), wide - wide * self.zoom, wide * BEYOND),
            _within(self.offset.y(), high - high * self.zoom, high * BEYOND),
        )


def _within(value: float, least: float, beyond: float) -> float:
    return min(beyond, max(least - beyond, value))
