"""A row in which one of many is chosen by typing a part of its name: a function, a person."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from relmap.core.language import t
from relmap.core.map import Map, by_name
from relmap.core.who import with_function
from relmap.ui.labels import kind, tip
from relmap.ui.picker import Choice, Picker
from relmap.ui.records.elided_button import ElidedButton
from relmap.ui.records.field_row import FieldRow

DETAIL_SIDES, PLAIN_SIDES = 24, 36
"""Pixels that the style sheet keeps beside the text of these kinds of button."""

Choices = Callable[[Map], list[Choice]]
"""Gives what can be chosen from a map, in the order in which it is offered."""


def functions_of(map: Map) -> list[Choice]:
    """All functions, by name."""
    return [Choice(function.id, function.name) for function in by_name(map.functions.values())]


def topics_of(map: Map) -> list[Choice]:
    """All topics, by name."""
    return [Choice(topic.id, topic.name) for topic in by_name(map.topics.values())]


def people_of(map: Map) -> list[Choice]:
    """Everyone who has not left, by name, with their function."""
    there = [person for person in map.people.values() if not person.has_left(map.today)]
    return [Choice(person.id, with_function(map, person)) for person in by_name(there)]


class PickerButton(ElidedButton):
    """Opens a list to pick from when it is pressed, or when one begins to type. `picked` gives the id, `cleared`
    tells that Delete was pressed, `refused` that somebody tried to pick while it `is_locked`."""

    picked = Signal(str)
    cleared = Signal()
    refused = Signal()

    def __init__(self, asked: str, choices: Callable[[], list[Choice]], kind_of: str = "detail") -> None:
        super().__init__(PLAIN_SIDES if kind_of == "plain" else DETAIL_SIDES)
        self._asked, self._choices = asked, choices
        self.is_locked = False
        kind(self, kind_of)
        self.clicked.connect(lambda: self.pick())

    def pick(self, typed: str = "") -> None:
        """Open the list, with this typed already."""
        if self.is_locked:
            self.refused.emit()
            return
        picker = Picker(self, self._choices(), self._asked)
        picker.picked.connect(self.picked)
        picker.show_under(self)
        picker.field.setText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.text().isalnum() and not held:
            self.pick(event.text())
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.pick()
        else:
            super().keyPressEvent(event)


class ChoiceRow(FieldRow):
    """Holds an id, or nothing. `left_out` gives an id that is not offered, such as the record's own."""

    def __init__(
        self,
        title: str,
        choices: Choices,
        named: Callable[[Map, str], str],
        empty: str,
        left_out: Callable[[], str] = str,
    ) -> None:
        self._map = Map()
        self._value = ""
        self._named, self._empty = named, empty
        self.chooser = PickerButton(
            title, lambda: [each for each in choices(self._map) if each.id != left_out()]
        )
        self.clear = QToolButton()
        self.clear.setText("×")
        self.clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does it by key
        self.clear.setAccessibleName(t("Clear {field}", field=title))
        tip(self.clear, t("Clear (Delete)"))
        kind(self.clear, "detail")
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.chooser, 1)
        row.addWidget(self.clear)
        field.setFocusProxy(self.chooser)
        super().__init__(title, field)
        self.chooser.picked.connect(lambda id: self.committed.emit(id))
        self.chooser.cleared.connect(self._clear)
        self.clear.clicked.connect(self._clear)
        self.chooser.refused.connect(self.show_refusal)

    def take_edits(self, refusal: str) -> None:
        super().take_edits(refusal)
        self.chooser.is_locked = bool(refusal)

    def show_value(self, map: Map, value: Any) -> None:
        self._map, self._value = map, value
        shown = self._named(map, value) if value else ""
        self.chooser.say(shown or self._empty)
        self.chooser.setAccessibleName(t("{field}: {value}", field=self.title, value=shown or self._empty))
        self.chooser.setProperty("empty", not shown)
        self.chooser.style().polish(self.chooser)
        self.clear.setVisible(bool(value))
        self.show_problem("")

    def show_problem(self, said: str) -> None:
        super().show_problem(said)
        self.chooser.setAccessibleDescription(said)

    def _clear(self) -> None:
        if self._value:
            self.committed.emit("")


def function_name(map: Map, function: str) -> str:
    """The name of a function (an id)."""
    found = map.functions.get(function)
    return found.name if found else ""


def person_name(map: Map, person: str) -> str:
    """The name of a person (an id), with their function."""
    found = map.people.get(person)
    return with_function(map, found) if found else ""
