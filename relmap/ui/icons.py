"""Icons: the line drawings of `resources/icons`, in the colours of a theme."""

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from relmap.shipped import shipped
from relmap.ui.theme import scaled

SIZE = 24
DENSITY = 2
"""Pixels of a picture for each of an icon's, so that it is sharp on a dense screen too."""


def icon(name: str, colour: str, *, chosen: str = "", disabled: str = "", size: int = SIZE) -> QIcon:
    """The icon of this name in `colour`; in others, where they are given, as its button is checked or disabled."""
    drawing = shipped("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for ink, mode, state in (
        (colour, QIcon.Mode.Normal, QIcon.State.Off),
        (chosen, QIcon.Mode.Normal, QIcon.State.On),
        (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    ):
        if ink:
            made.addPixmap(_drawn(drawing.replace("currentColor", ink), scaled(size)), mode, state)
    return made


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(shipped("icons", "relmap.svg")))


def _drawn(svg: str, size: int) -> QPixmap:
    """A drawing in SVG as a picture of an icon of this size."""
    buffer = QBuffer()
    buffer.setData(svg.encode())
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(size, size) * DENSITY)
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(DENSITY)
    return picture
