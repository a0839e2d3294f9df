"""A row with a text of several lines: a note, or words. A note is hidden while notes are."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.map import Map
from relmap.ui.labels import kind, label
from relmap.ui.notes import Notes
from relmap.ui.records.field_row import FieldRow, is_typing

LEAST_LINES, MOST_LINES = 2, 12
AROUND = 22
"""Pixels over and under the lines together."""


class EditedText(QPlainTextEdit):
    """`committed` gives what was typed when the field is left, or with Ctrl+Enter; Escape takes it back.

    It is as high as its text, within limits. Where `enter_commits`, Enter does so too and makes no line. `refused`
    tells that somebody tried to type where it can only be read.
    """

    committed = Signal(str)
    taken_back = Signal()
    refused = Signal()

    def __init__(self, asked: str, empty: str = "", *, enter_commits: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(asked)
        self.setPlaceholderText(empty)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        kind(self, "detail")
        self._shown = ""
        self._enter_commits = enter_commits
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def is_changed(self) -> bool:
        """Whether something else stands here than was shown."""
        return self.toPlainText() != self._shown

    def show_text(self, text: str) -> None:
        """Show this text as what is in the map."""
        self._shown = text
        if text != self.toPlainText():
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.isReadOnly() and is_typing(event):
            self.refused.emit()
        elif is_enter and (self._enter_commits or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.is_changed:
                self.setPlainText(self._shown)
                self.taken_back.emit()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its text in the new width."""
        super().resizeEvent(event)
        self._fit()

    def commit(self) -> None:
        """Give what was typed, if anything was."""
        if self.is_changed:
            self.committed.emit(self.toPlainText())

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # as QPlainTextDocumentLayout counts
        shown = min(max(lines, LEAST_LINES), MOST_LINES)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * shown + AROUND)


class TextRow(FieldRow):
    """`said` and `read` turn a value into text and back; `notes`, where given, says when it is hidden."""

    def __init__(
        self,
        title: str,
        said: Callable[[Any], str] = str,
        read: Callable[[str], Any] = str,
        empty: str = "",
        notes: Notes | None = None,
        *,
        enter_commits: bool = False,
    ) -> None:
        self.text = EditedText(title, empty, enter_commits=enter_commits)
        self.hidden = label(t("Note hidden"), "soft")
        field = QWidget()
        held = QVBoxLayout(field)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.text)
        held.addWidget(self.hidden)
        field.setFocusProxy(self.text)
        super().__init__(title, field)
        self._said, self._read, self._notes = said, read, notes
        self.text.committed.connect(lambda text: self.committed.emit(self._read(text)))
        self.text.taken_back.connect(lambda: self.show_problem(""))
        self.text.refused.connect(self.show_refusal)
        self.hidden.hide()
        if notes is not None:
            notes.changed.connect(self._hide_or_show)
            self._hide_or_show()

    def take_edits(self, refusal: str) -> None:
        super().take_edits(refusal)
        self.text.setReadOnly(bool(refusal))

    def show_value(self, map: Map, value: Any) -> None:
        self.text.show_text(self._said(value))
        self._hide_or_show()
        self.show_problem("")

    def follow_value(self, map: Map, value: Any) -> None:
        if not self.text.is_changed:
            self.show_value(map, value)

    def keep_typed(self) -> None:
        self.text.commit()

    def _hide_or_show(self) -> None:
        hidden = self._notes is not None and self._notes.hidden and bool(self.text.toPlainText())
        self.text.setVisible(not hidden)
        self.hidden.setVisible(hidden)
