"""A strength on a side: five rising bars and the word."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relmap.core.spoken_words import strength_word
from relmap.ui.labels import label
from relmap.ui.strength_lines import bars_width, paint_bars
from relmap.ui.theme import shown_theme

HEIGHT = 16


class _Bars(QWidget):
    """The bars alone: the word beside them says the same."""

    def __init__(self, strength: int) -> None:
        super().__init__()
        self._strength = strength
        self.setFixedSize(bars_width(), HEIGHT)
        self.setAccessibleName(strength_word(strength or None))

    def sizeHint(self) -> QSize:
        return QSize(bars_width(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = shown_theme()
        painter = QPainter(self)
        paint_bars(painter, 0, HEIGHT - 1, self._strength or None, theme.ink, theme.line)
        painter.end()


class StrengthBars(QWidget):
    """Bars with the word after them."""

    def __init__(self, strength: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Bars(strength))
        row.addWidget(label(strength_word(strength or None), "text" if strength else "soft"))
        row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
