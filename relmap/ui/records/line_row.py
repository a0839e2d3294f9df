"""A row with one line of text: a name, a day, or anything that can be said and read in a line."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from relmap.core.change import EditError
from relmap.core.map import Map
from relmap.ui.records.field_row import FieldRow, is_typing
from relmap.ui.text_field import TextField


class EditedLine(TextField):
    """`committed` gives what was typed when Enter is pressed or the field is left; Escape takes it back.

    `refused` tells that somebody tried to type where it can only be read.
    """

    committed = Signal(str)
    taken_back = Signal()
    refused = Signal()

    def __init__(self, asked: str, empty: str = "") -> None:
        super().__init__(asked, "detail")
        self.setPlaceholderText(empty)
        self._shown = ""

    @property
    def is_changed(self) -> bool:
        """Whether something else stands here than was shown."""
        return self.text() != self._shown

    def show_text(self, text: str) -> None:
        """Show this text as what is in the map."""
        self._shown = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() and is_typing(event):
            self.refused.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setText(self._shown)
            self.selectAll()
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.commit()

    def commit(self) -> None:
        """Give what was typed, if anything was."""
        if self.is_changed:
            self.committed.emit(self.text())


def _same(text: Any) -> str:
    return str(text)


class LineRow(FieldRow):
    """`said` gives a value as text and `read` a text as a value, or raises EditError with what is wrong with it."""

    def __init__(
        self,
        title: str,
        said: Callable[[Any], str] = _same,
        read: Callable[[str], Any] = _same,
        empty: str = "",
    ) -> None:
        self.line = EditedLine(title, empty)
        super().__init__(title, self.line)
        self._said, self._read = said, read
        self.line.committed.connect(self._commit)
        self.line.taken_back.connect(lambda: self.show_problem(""))
        self.line.refused.connect(self.show_refusal)

    def take_edits(self, refusal: str) -> None:
        super().take_edits(refusal)
        self.line.setReadOnly(bool(refusal))

    def show_value(self, map: Map, value: Any) -> None:
        self.line.show_text(self._said(value))
        self.show_problem("")

    def follow_value(self, map: Map, value: Any) -> None:
        if not self.line.is_changed:
            self.show_value(map, value)

    def keep_typed(self) -> None:
        self.line.commit()

    def _commit(self, text: str) -> None:
        try:
            value = self._read(text)
        except EditError as problem:
            self.show_problem(str(problem))
        else:
            self.committed.emit(value)
