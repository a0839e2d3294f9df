"""Whether the notes in the map are shown or hidden: they are hidden while someone looks over the shoulder."""

from PySide6.QtCore import QObject, Signal


class Notes(QObject):
    """Shown at first; `changed` tells that they are hidden from now on, or shown again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden = False

    @property
    def hidden(self) -> bool:
        """Whether pages say only that there is a note."""
        return self._hidden

    @hidden.setter
    def hidden(self, hidden: bool) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self.changed.emit()

    def toggle(self) -> None:
        """Hide them, or show them again."""
        self.hidden = not self.hidden
