"""A large picture as an image of the part that is seen and some around it, painted on another thread.

While one pans or zooms the image is moved and stretched at once; a sharp one follows.
"""

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from relmap.ui.background import Background, breathe
from relmap.ui.map.look import Look
from relmap.ui.map.painting import paint_picture
from relmap.ui.map.picture import Picture
from relmap.ui.map.view_place import ViewPlace

MANY_DOTS, MANY_LINES = 300, 600
"""Dots or lines from which a picture is large: painting it takes longer than a frame."""
AROUND = 0.4
"""The image reaches so many widths of the window beyond it."""


def is_large(picture: Picture) -> bool:
    """Whether painting this picture takes longer than a frame."""
    return len(picture.dots) > MANY_DOTS or len(picture.lines) > MANY_LINES


class Raster(QObject):
    """Keeps one image; `made` tells that another is there."""

    made = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._background = Background(self)
        self._asked: tuple[Picture, QRectF, float] | None = None
        self.picture: Picture | None = None
        self._image = QImage()
        self._covers = QRectF()

    @property
    def is_at_work(self) -> bool:
        """Whether an image is being painted."""
        return self._asked is not None

    def forget(self) -> None:
        """Let the image go."""
        self._background.drop()
        self._asked, self.picture, self._image = None, None, QImage()

    def want(self, picture: Picture, look: Look, place: ViewPlace, ratio: float) -> None:
        """Have an image of what is seen of this picture, unless there is one or it is being painted."""
        seen = place.visible
        if picture is self.picture and self._covers.contains(seen):
            return
        if self._asked is not None and self._asked[0] is picture and self._asked[1].contains(seen):
            return
        wide, high = seen.width() * AROUND, seen.height() * AROUND
        part = seen.adjusted(-wide, -high, wide, high)
        part = QRectF(part.toAlignedRect())  # on whole pixels it is moved without being blurred
        self._asked = (picture, part, ratio)
        self._background.run(lambda: (picture, part, painted(picture, look, part, ratio)), self._take)

    def paint(self, painter: QPainter, zoom: float) -> None:
        """Draw the image where it belongs in a picture of this zoom."""
        if self.picture is None:
            return
        stretched = zoom / self.picture.frame.zoom
        to = QRectF(self._covers.topLeft() * stretched, self._covers.size() * stretched)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, stretched != 1)
        painter.drawImage(to, self._image)

    def _take(self, result: tuple[Picture, QRectF, QImage] | None) -> None:
        self._asked = None
        if result is not None:
            self.picture, self._covers, self._image = result
            self.made.emit()


def painted(picture: Picture, look: Look, part: QRectF, ratio: float) -> QImage:
    """An image of this part of a picture, on nothing: the paper is under it."""
    size = (part.size() * ratio).toSize()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(QPointF(-part.left(), -part.top()))
    paint_picture(painter, picture, look, breathe)
    painter.end()
    return image
