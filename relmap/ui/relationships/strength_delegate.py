"""A strength in a table: five rising bars and the word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from relmap.core.records import STRENGTH_WORDS
from relmap.ui.relationships.pair_model import STRENGTH
from relmap.ui.strength_lines import bars_width, paint_bars
from relmap.ui.theme import shown_theme

LEFT, GAP = 13, 12


def strength_width(letters: QFontMetrics) -> int:
    """Pixels that bars and the longest word take."""
    words = max(letters.horizontalAdvance(word) for word in (*STRENGTH_WORDS.values(), "not rated"))
    return LEFT + bars_width() + GAP + words + GAP


class StrengthDelegate(QStyledItemDelegate):
    """Paints the background as the table does, then bars and word; the cell whose view a key would rate is framed."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table: QWidget = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        text = str(index.data())
        self.initStyleOption(option, index)
        option.text = ""
        style = self._table.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, self._table)
        theme = shown_theme()
        rect = option.rect
        strength = index.data(STRENGTH) or None
        paint_bars(painter, rect.left() + LEFT, rect.center().y() + 6, strength, theme.ink, theme.line)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink if strength else theme.soft))
        left = LEFT + bars_width() + GAP
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(left, 0, 0, 0), flags, text)
