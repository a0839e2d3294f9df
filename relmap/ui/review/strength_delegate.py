"""A strength in a table: five rising bars and the word; where it differs from the other view, that too, in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from relmap.core.language import t
from relmap.core.records import STRENGTH_WORDS
from relmap.ui.review.rated_table import DIFFERS, STRENGTH
from relmap.ui.strength_lines import bars_width, paint_bars
from relmap.ui.theme import font, shown_theme, type_size

LEFT, GAP = 13, 12
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def strength_width(*, with_mark: bool) -> int:
    """Pixels that bars and the longest word take, and the mark where there is room for one."""
    letters = QFontMetrics(font("text"))
    words = (*(t(word) for word in STRENGTH_WORDS.values()), t("not rated"))
    width = LEFT + bars_width() + GAP + max(letters.horizontalAdvance(word) for word in words) + GAP
    return width + (
        QFontMetrics(font("caption")).horizontalAdvance(t("differs")) + 2 * GAP if with_mark else 0
    )


class StrengthDelegate(QStyledItemDelegate):
    """Paints the background as the table does, then bars, word and mark."""

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
        if index.data(STRENGTH) is None:  # no view: what was typed
            painter.setFont(font("text"))
            painter.setPen(QColor(theme.soft))
            painter.drawText(option.rect.adjusted(LEFT, 0, 0, 0), _MIDDLE, text)
            return
        strength = index.data(STRENGTH) or None
        base = option.rect.center().y() + 6
        paint_bars(painter, option.rect.left() + LEFT, base, strength, theme.ink, theme.line)
        rect = option.rect.adjusted(LEFT + bars_width() + GAP, 0, 0, 0)
        painter.setFont(font("text"))
        painter.setPen(QColor(theme.ink if strength else theme.soft))
        painter.drawText(rect, _MIDDLE, text)
        if index.data(DIFFERS):
            said = rect.adjusted(QFontMetrics(font("text")).horizontalAdvance(text) + GAP, 0, 0, 0)
            self._paint_mark(painter, said.left(), said.center().y())

    def _paint_mark(self, painter: QPainter, left: int, middle: int) -> None:
        """The word that says that the two views differ, framed so that it is seen at a glance."""
        theme, said = shown_theme(), t("differs")
        small = font("caption")
        width = QFontMetrics(small).horizontalAdvance(said) + GAP
        height = round(type_size("caption") * 1.6)
        painter.setFont(small)
        painter.setPen(QColor(theme.soft))
        painter.drawRoundedRect(left, middle - height // 2, width, height, 4, 4)
        painter.drawText(left, middle - height // 2, width, height, Qt.AlignmentFlag.AlignCenter, said)
