"""A quiet button that shows the key for the same beside its words: for those who use a mouse, and to learn the key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from relmap.ui.key_footer import key_words
from relmap.ui.labels import kind, label


class KeyButton(QPushButton):
    """The key in a cap, and what it does."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        kind(self, "key button")
        self.words = label(words, "caption")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 8, 4)
        self._row.setSpacing(6)
        for each in (label(key_words(key), "key"), self.words):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAutoDefault(False)  # Enter goes on; Space presses
        self.setAccessibleName(words)

    def say(self, words: str) -> None:
        """Do something else from now on, called this."""
        self.words.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()
