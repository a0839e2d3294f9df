"""A small window to pick one of many by typing a part of it: a person, a topic."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from relmap.ui.labels import kind

ID = Qt.ItemDataRole.UserRole
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
            item.setEditable(False)
            model.appendRow(item)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(model)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setAccessibleName(asked)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self._filter)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.field)
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
        self._filter.setFilterFixedString(text.strip())
        self.list.setCurrentIndex(self._filter.index(0, 0))

    def _pick(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.close()
            self.picked.emit(index.data(ID))
