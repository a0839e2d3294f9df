"""The field over the map in which one types a name to be brought there."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from relmap.core.language import t
from relmap.core.map import by_name
from relmap.core.words import folded
from relmap.ui.session import Session

MOST = 8


class SearchField(QLineEdit):
    """`found` gives the person (an id) that was typed; `left` that one is done with it."""

    found = Signal(str)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setPlaceholderText(t("Find on the map"))
        self.setAccessibleName(t("Find a person on the map"))
        self.setClearButtonEnabled(True)
        self._names: dict[str, str] = {}
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(MOST)
        completer.activated.connect(self._take)
        self._list = QListView()
        self._list.setAccessibleName(t("People found"))
        completer.setPopup(self._list)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._take_first)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Search among the people of the map as it is now. Two of one name are told apart by their function."""
        super().focusInEvent(event)
        self._names.clear()
        map = self._session.map
        for person in by_name(map.people.values()):
            name = person.name
            if name in self._names:
                function = map.functions.get(person.function)
                name = f"{name} · {function.name if function else person.title}"
            self._names.setdefault(name, person.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # else Return, and letters that the field has no use for, were keys of the page

    def _offer(self, typed: str) -> None:
        self._offered.setStringList(self._fitting(typed))

    def _fitting(self, typed: str) -> list[str]:
        words = folded(typed).split()
        if not words:
            return []
        fitting = [name for name in self._names if all(word in folded(name) for word in words)]
        return fitting[:MOST]

    def _take_first(self) -> None:
        fitting = self._fitting(self.text())
        if fitting:
            self._take(self.text() if self.text() in self._names else fitting[0])

    def _take(self, name: str) -> None:
        person = self._names.get(name)
        if person is not None:
            self._list.hide()
            self.found.emit(person)
            self.left.emit()
