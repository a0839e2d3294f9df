"""The right side of a page of records, with a scroll of its own: one record, its form, and what belongs to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from relmap.ui.labels import frame, kind
from relmap.ui.parts import add_part

AROUND = 24


class DetailSide(QScrollArea):
    """Widgets under each other in `column`; what takes the focus is brought into view."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        surface = kind(QWidget(), "side")
        self.column = QVBoxLayout(surface)
        self.column.setContentsMargins(AROUND, 20, AROUND, AROUND)
        self.column.setSpacing(8)
        self.setWidget(surface)

    def add(self, widget: QWidget) -> None:
        """Put this under what is there."""
        self.column.addWidget(widget)

    def add_part(self, heading: str) -> None:
        """Begin another part, set off by a line."""
        add_part(self.column, heading)

    def bordered(self) -> QFrame:
        """The side in the frame that sets it off from the table; what is free stays under its parts."""
        self.column.addStretch(1)
        edge = frame("side")
        inside = QVBoxLayout(edge)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(self)
        return edge
