"""A small window to pick one of many by typing a part of it: a person, a topic."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.words import folded
from relmap.ui.labels import kind, label

ID, SEARCHED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SIZE = (340, 380)


class Choice(Struct, frozen=True):
    """One thing to pick: its id, and what is shown and searched."""

    id: str
    shown: str


class Picker(QFrame):
    """Shown under a widget; `picked` gives the id that was chosen. Escape closes it."""

    picked = Signal(str)

    def __init__(self, parent: QWidget, choices: Iterable[Choice], asked: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        kind(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(placeholderText=asked)
        self.field.setAccessibleName(asked)
        model = QStandardItemModel(self)
        for choice in choices:
            item = QStandardItem(choice.shown)
            item.setData(choice.id, ID)
            item.setData(folded(choice.shown), SEARCHED)
            item.setEditable(False)
            model.appendRow(item)
        self._filter = _WordFilter(self)
        self._filter.setSourceModel(model)
        self.nothing = label(t("Nothing fits these letters."), "caption")
        self.list = QListView()
        self.list.setAccessibleName(asked)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self._filter)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.field)
        inside.addWidget(self.nothing)
        inside.addWidget(self.list)
        self.resize(*SIZE)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._pick)
        self.list.clicked.connect(self._pick)
        self.field.installEventFilter(self)
        self._narrow("")

    def show_under(self, widget: QWidget) -> None:
        """Open below this widget, ready to type."""
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while one types in the field."""
        moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in moves:
                self.list.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        self._filter.show_words(text)
        self.nothing.setVisible(not self._filter.rowCount())
        self.list.setCurrentIndex(self._filter.index(0, 0))

    def _pick(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.close()
            self.picked.emit(index.data(ID))


class _WordFilter(QSortFilterProxyModel):
    """Lets through what has every word that was typed, in any order, with or without accents."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def show_words(self, text: str) -> None:
        """Let through what has these words."""
        self._words = folded(text).split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        searched = self.sourceModel().index(source_row, 0, source_parent).data(SEARCHED)
        return all(word in searched for word in self._words)
