"""The foot of the window: the keys of this page, and whether all changes are kept."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relmap.ui.empty_layout import empty
from relmap.ui.labels import frame, label
from relmap.ui.page import Keys


class KeyFooter(QWidget):
    """Shows keys at the left and one status at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Keys | None = None
        self._keys = QHBoxLayout()
        self._keys.setSpacing(6)
        self.status = label("All changes kept", "caption")
        surface = frame("foot")
        row = QHBoxLayout(surface)
        row.setContentsMargins(24, 6, 24, 6)
        row.addLayout(self._keys)
        row.addStretch()
        row.addWidget(self.status)
        outside = QHBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(surface)

    def show_keys(self, keys: Keys) -> None:
        """Show these keys, in this order."""
        if keys == self._shown:
            return
        self._shown = keys
        empty(self._keys)
        for key, words in keys:
            self._keys.addWidget(label(key, "key"))
            self._keys.addWidget(label(words, "caption"))
            self._keys.addSpacing(10)
