"""Finding places for names on the map so that none lies on another, on a dot, or on a ring's word."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF

AIR = 2.0
CELL = 64.0
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


class NamePlaces:
    """Boxes that are taken, in pixels of the picture, and a search for one that is free."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def take(self, box: Box) -> None:
        """Keep this box free of names."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether a name could stand in this box."""
        left, top, right, bottom = box
        return not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
            for cell in _cells(box)
            for other in self._cells.get(cell, ())
        )

    def is_inside(self, box: Box) -> bool:
        """Whether a box lies in the picture as a whole."""
        return box[0] >= 0 and box[1] >= 0 and box[2] <= self._width and box[3] <= self._height

    def place(
        self,
        x: float,
        y: float,
        radius: float,
        size: tuple[float, float],
        first: int = -1,
        clear_of: "NamePlaces | None" = None,
        home: Box | None = None,
        *,
        leaves_home: bool = True,
    ) -> tuple[int, Box] | None:
        """A free box of this size beside a dot, now taken, with the number of its slot; None where there is none.

        The slot numbered `first` is tried first: where a name stood before, it stays. It is `clear_of` what is taken
        there, too, and in `home` rather than outside it, or nowhere else.
        """
        boxes = list(beside(x, y, radius + AIR, *size))
        order = list(range(len(boxes)))
        if 0 <= first < len(boxes):
            order = [first, *(slot for slot in order if slot != first)]
        if home is not None:
            order.sort(key=lambda slot: not _holds(home, boxes[slot]))
            if not leaves_home:
                order = [slot for slot in order if _holds(home, boxes[slot])]
        for slot in order:
            box = boxes[slot]
            if self.is_inside(box) and self.is_free(box) and (clear_of is None or clear_of.is_free(box)):
                self.take(box)
                return slot, box
        return None


def beside(x: float, y: float, off: float, width: float, height: float) -> Iterator[Box]:
    """Where a name may stand, the best first: below, above, right, left, the corners, then the same farther off."""
    corners = (
        (x - width / 2, y + off),
        (x - width / 2, y - off - height),
        (x + off + 2, y - height / 2),
        (x - off - 2 - width, y - height / 2),
        (x + off / 2, y + off / 2),
        (x + off / 2, y - off / 2 - height),
        (x - off / 2 - width, y + off / 2),
        (x - off / 2 - width, y - off / 2 - height),
        (x - width / 4, y + off),
        (x - width * 3 / 4, y + off),
        (x - width / 4, y - off - height),
        (x - width * 3 / 4, y - off - height),
    )
    for left, top in corners:
        yield left, top, left + width, top + height


def _holds(home: Box, box: Box) -> bool:
    return home[0] <= box[0] and home[1] <= box[1] and box[2] <= home[2] and box[3] <= home[3]


def box_of(rect: QRectF) -> Box:
    """A rectangle as a box."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def rect_of(box: Box) -> QRectF:
    """A box as a rectangle."""
    return QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    """The squares of a grid that a box touches, so that only near boxes are compared."""
    rows = range(int(box[1] // CELL), int(box[3] // CELL) + 1)
    for column in range(int(box[0] // CELL), int(box[2] // CELL) + 1):
        for row in rows:
            yield column, row
