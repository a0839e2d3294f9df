"""Finding places for names on the map so that none lies on another, on a dot, or on a ring's word."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

AIR = 2.0
CELL = 64.0


class NamePlaces:
    """Rectangles that are taken, in scene pixels, and a search for one that is free."""

    def __init__(self, inside: QRectF) -> None:
        self._inside = inside
        self._cells: dict[tuple[int, int], list[QRectF]] = {}

    def take(self, rect: QRectF) -> None:
        """Keep this rectangle free of names."""
        for cell in _cells(rect):
            self._cells.setdefault(cell, []).append(rect)

    def is_free(self, rect: QRectF) -> bool:
        """Whether a name could stand in this rectangle."""
        return not self._is_taken(rect)

    def place(self, at: QPointF, radius: float, size: QSizeF) -> QRectF | None:
        """A free rectangle of this size beside the dot at `at`, now taken; None where there is none."""
        for rect in _around(at, radius + AIR, size):
            if self._inside.contains(rect) and not self._is_taken(rect):
                self.take(rect)
                return rect
        return None

    def _is_taken(self, rect: QRectF) -> bool:
        return any(rect.intersects(other) for cell in _cells(rect) for other in self._cells.get(cell, ()))


def _around(at: QPointF, off: float, size: QSizeF) -> Sequence[QRectF]:
    """Where a name may stand, the best first: below, above, right, left, then the corners."""
    width, height = size.width(), size.height()
    x, y = at.x(), at.y()
    corners = (
        (x - width / 2, y + off),
        (x - width / 2, y - off - height),
        (x + off + 2, y - height / 2),
        (x - off - 2 - width, y - height / 2),
        (x + off / 2, y + off / 2),
        (x + off / 2, y - off / 2 - height),
        (x - off / 2 - width, y + off / 2),
        (x - off / 2 - width, y - off / 2 - height),
    )
    farther = [(x + dx, y + dy) for x, y in corners for dx, dy in ((0, height), (0, -height))]
    return [QRectF(QPointF(*corner), size) for corner in (*corners, *farther)]


def _cells(rect: QRectF) -> list[tuple[int, int]]:
    """The squares of a grid that a rectangle touches, so that only near rectangles are compared."""
    columns = range(int(rect.left() // CELL), int(rect.right() // CELL) + 1)
    rows = range(int(rect.top() // CELL), int(rect.bottom() // CELL) + 1)
    return [(column, row) for column in columns for row in rows]
