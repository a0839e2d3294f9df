"""A box to tick, with the words beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from relmap.ui.labels import set_button_text
from relmap.ui.theme import shown_theme

BOX, AROUND, GAP = 18, 6, 10
TICK = (QPointF(4, 9.5), QPointF(7.5, 13), QPointF(14, 5.5))
"""Its corners, from the corner of the box."""


class TickBox(QCheckBox):
    """Painted in the theme's colours: the style's own box cannot be seen in the dark."""

    def __init__(self, text: str) -> None:
        super().__init__()
        set_button_text(self, text)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().boundingRect(self._words).width() + 1
        height = max(BOX, self.fontMetrics().height())
        return QSize(2 * AROUND + BOX + GAP + words, 2 * AROUND + height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """The words tick as the box does."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, ticked = shown_theme(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        box = QRectF(AROUND, (self.height() - BOX) / 2, BOX, BOX)
        painter.setPen(QColor(theme.accent if ticked else theme.soft))
        painter.setBrush(QColor(theme.accent if ticked else theme.panel))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked:
            round_ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.setPen(QPen(QColor(theme.on_accent), 2, *round_ends))
            painter.drawPolyline([box.topLeft() + corner for corner in TICK])
        painter.setPen(QColor(theme.ink))
        words = self.rect().adjusted(AROUND + BOX + GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)

    @property
    def _words(self) -> str:
        return self.text().replace("&&", "&")
