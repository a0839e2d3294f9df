"""A view in the list of a person's relationships: above whom or when, below bars and word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from relmap.ui.people.views_model import NAME, SPOKE, STRENGTH, View
from relmap.ui.strength_lines import bars_width, paint_bars
from relmap.ui.theme import font, shown_theme, type_size

LEFT, GAP, TOP = 6, 8, 6
HEIGHT = 3.6
"""Of a row, in heights of a letter."""


def row_height() -> int:
    """Pixels of a row."""
    return round(HEIGHT * type_size("text"))


class ViewsDelegate(QStyledItemDelegate):
    """The name stands over both cells of a row; the cell that a key would rate is framed."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table: QTableView = table
        self._over: QWidget = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = shown_theme(), option.rect
        is_current = index == self._table.currentIndex() and bool(
            option.state & QStyle.StateFlag.State_Selected
        )
        text, caption = font("text"), font("caption")
        painter.save()
        if is_current:
            painter.fillRect(rect.adjusted(1, 2, -1, -3), QColor(theme.accent_paper))
            if self._table.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 1))
                painter.drawRoundedRect(QRectF(rect.adjusted(1, 2, -2, -4)), 6, 6)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(LEFT, TOP, -GAP, -TOP)
        half = room.height() // 2
        is_name = index.column() == View.OF_OTHERS
        painter.setFont(text if is_name else caption)
        painter.setPen(QColor(theme.ink if is_name else theme.soft))
        above = str(index.data(NAME if is_name else SPOKE))
        shown = painter.fontMetrics().elidedText(above, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room.adjusted(0, 0, 0, -half), side, shown)
        strength = index.data(STRENGTH)
        below = room.adjusted(0, half, 0, 0)
        paint_bars(painter, below.left(), below.center().y() + 6, strength or None, theme.ink, theme.line)
        painter.setFont(caption)
        painter.setPen(QColor(theme.ink if strength else theme.soft))
        painter.drawText(below.adjusted(bars_width() + GAP, 0, 0, 0), side, str(index.data()))
        painter.restore()
