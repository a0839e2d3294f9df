"""A line of text in which Ctrl+Z first undoes typing, and then, with nothing typed left, the map's last Change."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from relmap.ui.labels import kind


class TextField(QLineEdit):
    """One line of text, named for screen readers by what it asks."""

    def __init__(self, asked: str, kind_of: str = "field") -> None:
        super().__init__(placeholderText=asked)
        self.setAccessibleName(asked)
        kind(self, kind_of)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where the field itself has none."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)
