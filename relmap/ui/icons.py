"""Icons: the line drawings of `resources/icons`, in the colours of a theme."""

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from relmap.shipped import shipped

SIZE = 24
DENSITY = 2
"""Pixels of a picture for each of an icon's, so that it is sharp on a dense screen too."""


def icon(name: str, colour: str, chosen: str) -> QIcon:
    """The icon of this name in `colour`, and in the colour `chosen` where its button is checked."""
    drawing = shipped("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for state, ink in ((QIcon.State.Off, colour), (QIcon.State.On, chosen)):
        made.addPixmap(_drawn(drawing.replace("currentColor", ink)), QIcon.Mode.Normal, state)
    return made


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(shipped("icons", "relmap.svg")))


def _drawn(svg: str) -> QPixmap:
    """A drawing in SVG as a picture of the size of an icon."""
    buffer = QBuffer()
    buffer.setData(svg.encode())
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(SIZE, SIZE) * DENSITY)
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(DENSITY)
    return picture
