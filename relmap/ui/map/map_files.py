"""The map as a file: SVG, PNG at double size, or PDF. All show what is on the screen, by the same strokes.

They go through memory, so that a file which cannot be written leaves nothing half done.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QFileDevice, QIODevice, QMarginsF, QRect, QSaveFile, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter

SCALE = 2
"""A PNG has so many pixels for each one on the screen."""
PAGE_DPI = 96

_FAMILY = re.compile(rb'font-family="([^"]*)"')

Paint = Callable[[QPainter], None]


class Words(NamedTuple):
    """What a file says of its picture to those who cannot see it; a PDF has room for the title only."""

    title: str
    about: str


def picture_file(ending: str, size: QSize, paint: Paint, said: Words) -> bytes:
    """The bytes of a picture for this ending (".svg", ".png" or ".pdf")."""
    make = {".svg": _svg, ".pdf": _pdf}.get(ending.lower(), _png)
    return make(size, paint, said)


def save(path: Path, written: bytes) -> str:
    """Write a file as a whole, for its owner alone; what went wrong, empty where nothing did."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
    file.write(written)
    return "" if file.commit() else file.errorString()


def png_image(size: QSize, paint: Paint) -> QImage:
    """The picture at double size."""
    image = QImage(size * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SCALE)
    image.fill(0)
    _paint(image, paint)
    return image


def _png(size: QSize, paint: Paint, said: Words) -> bytes:
    image = png_image(size, paint)
    image.setText("Title", said.title)
    image.setText("Description", said.about)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # it takes no bytes, whatever its stub says
    return bytes(buffer.data().data())


def _svg(size: QSize, paint: Paint, said: Words) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # hardly ever wanted

    buffer = QBuffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setResolution(PAGE_DPI)
    generator.setTitle(said.title)
    generator.setDescription(said.about)
    _paint(generator, paint)
    return _FAMILY.sub(rb'font-family="\1, system-ui, sans-serif"', bytes(buffer.data().data()))


def _pdf(size: QSize, paint: Paint, said: Words) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(said.title)
    writer.setCreator("relmap")
    writer.setResolution(PAGE_DPI)
    points = QSizeF(size) * 72 / PAGE_DPI
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _paint(writer, paint)
    return bytes(buffer.data().data())


def _paint(device: QPaintDevice, paint: Paint) -> None:
    painter = QPainter(device)
    paint(painter)
    painter.end()
