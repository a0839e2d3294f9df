"""The foot of the window: the keys of this page, and whether all changes are kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from relmap.core.language import mark, t
from relmap.ui.empty_layout import empty
from relmap.ui.labels import kind, label
from relmap.ui.page import Keys

ALL_KEYS = ("F1", mark("all keys"))
BETWEEN, INSIDE, SIDES = 18, 6, 24


class KeyFooter(QFrame):
    """Shows keys at the left and one status at the right.

    Keys for which there is no room are left out, the last ones first; F1 shows all of them.
    """

    def __init__(self) -> None:
        super().__init__()
        kind(self, "foot")
        self._shown: Keys | None = None
        self._items: list[QWidget] = []
        self.status = label("", "caption")
        self._keys = QHBoxLayout()
        self._keys.setSpacing(BETWEEN)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # keys give way
        row.setContentsMargins(SIDES, 6, SIDES, 6)
        row.setSpacing(BETWEEN)
        row.addLayout(self._keys)
        row.addStretch()
        row.addWidget(self.status)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: Keys) -> None:
        """Show these keys, in this order."""
        if keys == self._shown:
            return
        self._shown = keys
        empty(self._keys)
        self._items = [key_item(key, words) for key, words in (*keys, (ALL_KEYS[0], t(ALL_KEYS[1])))]
        for item in self._items:
            self._keys.addWidget(item)
        self._fit()

    def show_status(self, said: str) -> None:
        """Say at the right whether all changes are kept."""
        self.status.setText(said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """F1 stays: it leads to those that are left out."""
        if not self._items:
            return
        *items, last = self._items
        room = self.width() - 2 * SIDES - self.status.sizeHint().width() - BETWEEN
        room -= last.sizeHint().width() + BETWEEN
        for item in items:
            room -= item.sizeHint().width() + BETWEEN
            item.setVisible(room >= 0)


def key_words(key: str) -> str:
    """A key as the system and its language name it: "Ctrl Z", "Strg Z", "⌘Z"; what is no single key stays as it is."""
    sequence = QKeySequence(key if len(key) == 1 else key.replace(" ", "+"))
    named = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    is_key = sequence.count() == 1 and sequence != QKeySequence(Qt.Key.Key_unknown)
    return (named if len(named) == 1 else named.replace("+", " ")) if is_key and named else key


def key_item(key: str, words: str) -> QWidget:
    """A key with what it does."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    row.addWidget(label(key_words(key), "key"))
    row.addWidget(label(words, "caption"))
    return made
