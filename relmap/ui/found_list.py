"""The list of what was found: a name with what stands under it, what kind of thing it is, and its key."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relmap.core.finding import Findable, Kind
from relmap.core.language import mark, t
from relmap.ui.key_footer import key_words
from relmap.ui.labels import kind
from relmap.ui.theme import Theme, font, shown_theme, type_size

Index = QModelIndex | QPersistentModelIndex

FOUND = Qt.ItemDataRole.UserRole
KIND_WORDS: dict[Kind, str] = {
    "person": mark("Person"),
    "function": mark("Function"),
    "topic": mark("Topic"),
    "customer": mark("Customer"),
    "page": mark("Page"),
    "action": mark("Action"),
}
SIDES, ABOVE, BETWEEN = 12, 8, 2


class FoundModel(QAbstractListModel):
    """What was found, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Findable] = []

    def show(self, found: list[Findable]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                filter(None, (found.name, t(KIND_WORDS[found.kind]), found.under, key_words(found.key)))
            )
        return found if role == FOUND else None


class FoundList(QListView):
    """The list; the field above it has the focus and moves in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "found")
        self.setAccessibleName(t("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Row(self))
        self._found = FoundModel(self)
        self.setModel(self._found)

    @property
    def chosen(self) -> Findable | None:
        """What is chosen now."""
        found = self.currentIndex().data(FOUND)
        return found if isinstance(found, Findable) else None

    def show_found(self, found: list[Findable]) -> None:
        """Show these, the first one chosen."""
        self._found.show(found)
        self.setCurrentIndex(self._found.index(0, 0))
        self.scrollToTop()

    def walk(self, rows: int) -> None:
        """Choose what stands so many rows further down; from the end on to the beginning."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index((self.currentIndex().row() + rows) % count, 0))

    def height_of(self, rows: int) -> int:
        """Pixels of so many rows."""
        return rows * _row_height() + 2 * self.frameWidth() + 8


class _Row(QStyledItemDelegate):
    """Draws text as it is, elided where there is no room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(FOUND)
        theme = shown_theme()
        rect: QRect = option.rect
        painter.save()
        self._back(painter, rect, option, theme)
        inside = rect.adjusted(SIDES, 0, -SIDES, 0)
        caption = font("caption")
        right = key_words(found.key) if found.key else t(KIND_WORDS[found.kind])
        width = QFontMetrics(caption).horizontalAdvance(right)
        _write(
            painter,
            caption,
            theme.soft,
            inside,
            right,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        )
        left = inside.adjusted(0, 0, -width - SIDES, 0)
        name, under = font("text", semibold=bool(found.under)), font("caption")
        if not found.under:
            _write(painter, name, theme.ink, left, found.name, Qt.AlignmentFlag.AlignVCenter)
        else:
            high, low = QFontMetrics(name).height(), QFontMetrics(under).height()
            top = left.top() + (left.height() - high - low - BETWEEN) // 2
            _write(painter, name, theme.ink, QRect(left.left(), top, left.width(), high), found.name)
            line = QRect(left.left(), top + high + BETWEEN, left.width(), low)
            _write(painter, under, theme.soft, line, found.under)
        painter.restore()

    @staticmethod
    def _back(painter: QPainter, rect: QRect, option: QStyleOptionViewItem, theme: Theme) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.accent_paper if chosen else theme.hover))
        painter.setPen(QColor(theme.accent) if chosen and theme.is_strong else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


def _row_height() -> int:
    return type_size("text") + type_size("caption") + 2 * ABOVE + 10


def _write(
    painter: QPainter,
    face: QFont,
    colour: str,
    rect: QRect,
    text: str,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(face)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, where, shown)
