"""A row of a form: what is asked, the field, and under it why an edit was refused."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from relmap.core.map import Map
from relmap.ui.labels import label
from relmap.ui.theme import type_size

CAPTION, LINE, NARROW = 7.5, 2.7, 19
"""Width and height of a caption, and the width below which it stands over its field, in heights of a letter."""


class FieldRow(QWidget):
    """`committed` gives another value for the field; the form then shows it, or says why it was refused."""

    committed = Signal(object)

    def __init__(self, title: str, field: QWidget) -> None:
        super().__init__()
        self.title, self.field = title, field
        self.refusal = ""
        self.caption = label(title, "caption")
        self.problem = label("", "problem caption", wrap=True)
        self.problem.hide()
        self.setFocusProxy(field)
        held = QVBoxLayout()
        held.setSpacing(4)
        held.addWidget(field)
        held.addWidget(self.problem)
        self._held = held
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(4)
        self._across.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addLayout(held, 1)

    def add_after(self, widget: QWidget) -> None:
        """Put this at the end of the row, such as a button that uses the value."""
        self._across.addWidget(widget)

    def show_value(self, map: Map, value: Any) -> None:
        """Show this value of the record, as it stands in the map."""
        raise NotImplementedError

    def follow_value(self, map: Map, value: Any) -> None:
        """Show this value, unless something else is being typed."""
        self.show_value(map, value)

    def keep_typed(self) -> None:
        """Commit what is being typed and was not committed yet."""

    def take_edits(self, refusal: str) -> None:
        """Take what is typed; with a `refusal`, take nothing and say that sentence where somebody tries."""
        self.refusal = refusal

    def show_refusal(self) -> None:
        """Say why nothing can be typed here."""
        self.show_problem(self.refusal)

    def show_problem(self, said: str) -> None:
        """Say why what was typed was refused; an empty text takes it back."""
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.field.setAccessibleDescription(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the caption stand over the field where the row is narrow for its letters."""
        super().resizeEvent(event)
        letter = type_size("caption")
        is_narrow = self.width() < NARROW * letter
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._across.direction() != way:
            self._across.setDirection(way)
        self.caption.setFixedWidth(self.width() if is_narrow else round(CAPTION * letter))
        self.caption.setMinimumHeight(0 if is_narrow else round(LINE * letter))


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key would change a text, rather than go from place to place."""
    if event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Cut):
        return True
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    is_sign = bool(event.text()) and event.text().isprintable() and not held
    return is_sign or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
