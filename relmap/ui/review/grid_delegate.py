"""A cell of the grid: five rising bars and the word under them; a framed one differs from the other's view."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from relmap.core.language import t
from relmap.core.records import STRENGTH_WORDS
from relmap.ui.review.rated_table import DIFFERS, STRENGTH
from relmap.ui.strength_lines import bars_width, paint_bars
from relmap.ui.theme import font, shown_theme

BARS_HIGH, AROUND, BETWEEN = 14, 8, 4


def cell_size() -> QSize:
    """Pixels that a cell takes: bars, and the longest word under them, with the mark."""
    letters = QFontMetrics(font("caption"))
    words = [*(t(word) for word in STRENGTH_WORDS.values()), t("not rated"), t("differs")]
    width = max(bars_width(), *(letters.horizontalAdvance(word) for word in words)) + 4 * AROUND
    return QSize(width, BARS_HIGH + BETWEEN + 2 * letters.height() + 2 * AROUND)


class GridDelegate(QStyledItemDelegate):
    """Paints the background as the table does, then bars, the word, and "differs" where the two views do."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table: QWidget = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = self._table.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, self._table)
        theme, rect = shown_theme(), option.rect
        painter.save()
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        small = font("caption")
        painter.setFont(small)
        strength = index.data(STRENGTH)
        if strength is None:  # somebody meets themselves
            painter.setPen(QColor(theme.soft))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
            painter.restore()
            return
        left = rect.center().x() - bars_width() / 2
        base = rect.top() + AROUND + BARS_HIGH
        paint_bars(painter, left, base, strength or None, theme.ink, theme.line)
        painter.setPen(QColor(theme.ink if strength else theme.soft))
        line = QFontMetrics(small).height()
        word = rect.adjusted(0, AROUND + BARS_HIGH + BETWEEN, 0, 0)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(word, centred, str(index.data()))
        if index.data(DIFFERS):
            painter.setPen(QColor(theme.soft))
            painter.drawText(word.adjusted(0, line, 0, 0), centred, t("differs"))
        painter.restore()
