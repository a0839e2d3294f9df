"""Icons: the line drawings of `resources/icons`, in the colours of a theme."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from relmap.shipped import shipped

SIZE = 24
DENSITIES = (1, 2)


def icon(name: str, colour: str, chosen: str | None = None) -> QIcon:
    """The icon of this name in `colour`, and in `chosen` where its button is checked."""
    drawing = shipped("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for state, ink in ((QIcon.State.Off, colour), (QIcon.State.On, chosen or colour)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
        for density in DENSITIES:
            picture = QPixmap(QSize(SIZE, SIZE) * density)
            picture.setDevicePixelRatio(density)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            renderer.render(painter)
            painter.end()
            made.addPixmap(picture, QIcon.Mode.Normal, state)
    return made


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(shipped("icons", "relmap.svg")))
