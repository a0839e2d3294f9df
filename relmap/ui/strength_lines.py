"""How strength looks, without colour: the width of a line, its dash, and rising bars."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

WIDTHS = {1: 1.2, 2: 1.6, 3: 2.4, 4: 3.0, 5: 4.0}
BARS = 5
BAR_WIDTH, BAR_GAP, BAR_STEP, BAR_LEAST = 6, 3, 2.5, 3


def line_pen(strength: int, colour: str) -> QPen:
    """The pen for a relationship of this strength: dotted, dashed, then solid, and wider as it is stronger."""
    pen = QPen(QColor(colour), WIDTHS[strength])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if strength > 2 else Qt.PenCapStyle.RoundCap)
    if strength == 1:
        pen.setDashPattern([0.1, 3])
    elif strength == 2:
        pen.setDashPattern([4, 3])
    return pen


def bars_width() -> int:
    """Pixels that five bars take."""
    return BARS * BAR_WIDTH + (BARS - 1) * BAR_GAP


def paint_bars(
    painter: QPainter, left: float, base: float, strength: int | None, ink: str, empty: str
) -> None:
    """Five rising bars on the line `base`, as many filled as the strength says; all empty if not rated."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(BARS):
        painter.setBrush(QColor(ink if strength is not None and number < strength else empty))
        height = BAR_LEAST + number * BAR_STEP
        painter.drawRoundedRect(
            QRectF(left + number * (BAR_WIDTH + BAR_GAP), base - height, BAR_WIDTH, height), 1, 1
        )
    painter.restore()
