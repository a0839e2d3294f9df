"""A table with a detail side: beside each other, or under each other where there is no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from relmap.ui.theme import TYPE, type_size

SIDE, LEAST_SIDE = 380, 320
"""Pixels of the side at ordinary size of type, and in a narrow window."""
SHARE = 0.4
"""Of the width, the most that the side takes."""
LEAST_TABLE = 400


class Beside(QWidget):
    """The side is as wide as its letters ask for, and narrower before the table has no room."""

    def __init__(self, table: QWidget, side: QWidget) -> None:
        super().__init__()
        self._side = side
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(table, 1)
        self._across.addWidget(side, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        larger = type_size("text") / TYPE["text"]
        is_narrow = self.width() < (LEAST_SIDE + LEAST_TABLE) * larger
        ways = QBoxLayout.Direction
        self._across.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        if is_narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self.maximumWidth())
        else:
            wide = min(SIDE * larger, max(self.width() * SHARE, LEAST_SIDE * larger))
            self._side.setFixedWidth(round(wide))
