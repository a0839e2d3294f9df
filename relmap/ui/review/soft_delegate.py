"""A cell of less weight: its text is soft, and goes on in a second line where it is small."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from relmap.ui.theme import font, shown_theme

SIDE, LINES = 13, 2


class SoftDelegate(QStyledItemDelegate):
    """Paints the background as the table does, then the text at the size of one kind of text."""

    def __init__(self, table: QTableView, kind: str = "text") -> None:
        super().__init__(table)
        self._table: QWidget = table
        self._kind = kind

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        text = str(index.data() or "")
        self.initStyleOption(option, index)
        option.text = ""
        style = self._table.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, self._table)
        face = font(self._kind)
        letters = QFontMetrics(face)
        room = option.rect.adjusted(SIDE, 0, -4, 0)
        lines = _in_lines(text, letters, room.width(), LINES if self._kind == "caption" else 1)
        painter.setFont(face)
        painter.setPen(QColor(shown_theme().soft))
        top = room.center().y() - letters.lineSpacing() * len(lines) // 2
        for number, line in enumerate(lines):
            place = QRect(
                room.left(), top + number * letters.lineSpacing(), room.width(), letters.lineSpacing()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _in_lines(text: str, letters: QFontMetrics, width: int, most: int) -> list[str]:
    """The text in at most so many lines of this width; the last one is cut where it is longer."""
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most - 1 and letters.horizontalAdvance(rest) > width:
        words, line = rest.split(" "), ""
        while words and letters.horizontalAdvance(f"{line} {words[0]}".strip()) <= width:
            line = f"{line} {words.pop(0)}".strip()
        if not line:
            break
        lines.append(line)
        rest = " ".join(words)
    return [*lines, letters.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
