"""The list of steps as a widget: what was done in ink, when and by whom in small print, and the days as headings."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relmap.core.history.steps import Step
from relmap.core.language import t
from relmap.ui.history.history_model import IS_DAY, SMALL_PRINT, HistoryModel
from relmap.ui.labels import kind
from relmap.ui.theme import font, shown_theme

SIDES, AROUND, BETWEEN = 24, 8, 2
"""Pixels left and right of a row's words, above and below them, and between their lines."""
Index = QModelIndex | QPersistentModelIndex


class HistoryList(QListView):
    """Tells that another step is chosen, and what was keyed: `gone_to`, `looked_back`, `found`, `day`, `all`."""

    step_changed = Signal()
    go_wanted = Signal()
    look_wanted = Signal()
    day_wanted = Signal()
    find_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._steps = model
        kind(self, "history")
        self.setAccessibleName(t("What was changed, the newest first"))
        self.setItemDelegate(_StepDelegate(self))
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.step_changed.emit())
        self.doubleClicked.connect(self.go_wanted)

    @property
    def chosen(self) -> Step | None:
        """The step that is chosen, if one is."""
        return self._steps.step(self.currentIndex().row())

    def choose(self, row: int | None) -> None:
        """Choose the step in this row, if there is one."""
        if row is not None:
            self.setCurrentIndex(self._steps.index(row))
            if row == self._steps.first_step_row:
                self.scrollToTop()  # with its day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are keys of the page, and look for nothing in the list."""
        keys = {
            Qt.Key.Key_Return: self.go_wanted,
            Qt.Key.Key_Enter: self.go_wanted,
            Qt.Key.Key_L: self.look_wanted,
            Qt.Key.Key_D: self.day_wanted,
            Qt.Key.Key_Slash: self.find_wanted,
            Qt.Key.Key_Escape: self.all_wanted,
        }
        typed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key in keys and not event.modifiers() & ~typed:
            keys[key].emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _StepDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(font("caption")).lineSpacing()
        if index.data(IS_DAY):
            return QSize(0, small + AROUND + AROUND)
        return QSize(0, QFontMetrics(font("text")).lineSpacing() + BETWEEN + small + 2 * AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        theme = shown_theme()
        inside = option.rect.adjusted(SIDES, AROUND, -SIDES, -AROUND)
        if index.data(IS_DAY):
            inside = option.rect.adjusted(SIDES, AROUND, -SIDES, 0)
            _write(painter, inside, font("caption", semibold=True), theme.soft, str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.accent_paper))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(
                    QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(theme.accent)
                )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(theme.hover))
        text = font("text")
        first = QRect(inside.topLeft(), QSize(inside.width(), QFontMetrics(text).lineSpacing()))
        _write(painter, first, text, theme.ink, str(index.data()))
        below = inside.adjusted(0, first.height() + BETWEEN, 0, 0)
        _write(painter, below, font("caption"), theme.soft, str(index.data(SMALL_PRINT)))
        painter.restore()


def _write(painter: QPainter, place: QRect, letters: QFont, colour: str, text: str) -> None:
    """Write one line, shortened where it does not fit."""
    painter.setFont(letters)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(letters).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
