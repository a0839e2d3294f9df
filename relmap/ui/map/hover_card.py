"""The card beside the pointer: what the line or the person under it means."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from relmap.core.sentences import Reason
from relmap.ui.empty_layout import empty
from relmap.ui.labels import kind, label
from relmap.ui.parts import add_reason
from relmap.ui.theme import type_size

OFF = 16
LETTERS = 22
"""How wide it is, in sizes of text."""


class HoverCard(QFrame):
    """Never takes the pointer or the focus; what it says is in the table and in the side, too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        kind(self, "hover card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(12, 10, 12, 10)
        self._inside.setSpacing(4)
        self.hide()

    def show_reasons(self, at: QPoint, heading: str, small: str, reasons: Iterable[Reason]) -> None:
        """Say this beside a point of the parent, where it fits in."""
        self.hide()  # what comes into a card that is shown has no size yet
        empty(self._inside)
        self._inside.addWidget(label(heading, "heading", wrap=True))
        if small:
            self._inside.addWidget(label(small, "caption", wrap=True))
        for reason in reasons:
            add_reason(self._inside, reason)
        wide = LETTERS * type_size("text")
        self.setFixedWidth(min(wide, max(120, self._over.width() - 2 * OFF)))
        self.setFixedHeight(max(1, self._inside.heightForWidth(self.width())))
        self.move_to(at)
        self.show()
        self.raise_()

    def move_to(self, at: QPoint) -> None:
        """Stand beside this point, on the side where there is room."""
        room = self._over.size()
        x = at.x() + OFF if at.x() + OFF + self.width() <= room.width() else at.x() - OFF - self.width()
        y = at.y() + OFF if at.y() + OFF + self.height() <= room.height() else at.y() - OFF - self.height()
        self.move(max(4, x), max(4, y))
