"""A row with several people in their order, such as the deputies of a topic."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.map import Map
from relmap.ui.labels import kind, tip
from relmap.ui.picker import Choice
from relmap.ui.records.choice_row import PickerButton, people_of, person_name
from relmap.ui.records.field_row import FieldRow

AROUND = 8
MOST_ROWS = 6


class OrderedList(QListWidget):
    """Names in an order: Alt with up or down moves one, Delete takes it out."""

    moved = Signal(int, int)
    taken_out = Signal(int)

    def __init__(self, asked: str) -> None:
        super().__init__()
        self.setAccessibleName(asked)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        kind(self, "detail")
        tip(self, t("Alt+↑ and Alt+↓ change the order, Delete takes out"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentRow(), event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row >= 0:
            self.taken_out.emit(row)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            to = row + (1 if key == Qt.Key.Key_Down else -1)
            if row >= 0 and 0 <= to < self.count():
                self.moved.emit(row, to)
        elif event.text().isprintable() and event.text():
            event.ignore()  # a letter is a key of the page
        else:
            super().keyPressEvent(event)


class PeopleRow(FieldRow):
    """Holds ids in their order. Typing at the button adds one; the list's keys move them and take them out."""

    def __init__(self, title: str, add: str) -> None:
        self._map = Map()
        self._ids: tuple[str, ...] = ()
        self.list = OrderedList(title)
        self.adder = PickerButton(add, self._choices)
        self.adder.setProperty("empty", True)
        self.adder.say(add)
        field = QWidget()
        held = QVBoxLayout(field)
        held.setContentsMargins(0, 0, 0, 0)
        held.setSpacing(4)
        held.addWidget(self.list)
        held.addWidget(self.adder)
        field.setFocusProxy(self.adder)
        super().__init__(title, field)
        self.adder.picked.connect(lambda id: self.committed.emit((*self._ids, id)))
        self.list.moved.connect(self._move)
        self.list.taken_out.connect(self._take_out)
        self.adder.refused.connect(self.show_refusal)

    def take_edits(self, refusal: str) -> None:
        super().take_edits(refusal)
        self.adder.is_locked = bool(refusal)

    def show_value(self, map: Map, value: Any) -> None:
        row = self.list.currentRow()
        self._map, self._ids = map, tuple(value)
        self.list.clear()
        for id in self._ids:
            self.list.addItem(QListWidgetItem(person_name(map, id)))
        self.list.setCurrentRow(min(row, len(self._ids) - 1))
        self.list.setVisible(bool(self._ids))
        high = max(self.list.sizeHintForRow(0), 1) if self._ids else 0
        self.list.setFixedHeight(high * min(len(self._ids), MOST_ROWS) + AROUND)
        self.show_problem("")

    def _choices(self) -> list[Choice]:
        return [each for each in people_of(self._map) if each.id not in self._ids]

    def _move(self, row: int, to: int) -> None:
        ids = list(self._ids)
        ids.insert(to, ids.pop(row))
        self.list.setCurrentRow(to)
        self.committed.emit(tuple(ids))

    def _take_out(self, row: int) -> None:
        self.committed.emit(self._ids[:row] + self._ids[row + 1 :])
