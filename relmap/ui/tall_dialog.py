"""A dialog of many parts: as high as they need while the screen has room, and scrolled beyond."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relmap.ui.labels import frame, kind
from relmap.ui.theme import TYPE, type_size

WIDTH = 640
"""Pixels at ordinary size of type."""
AROUND, OF_SCREEN = 24, 0.9


class TallDialog(QDialog):
    """Its parts stand in `inside`, one below the other; its buttons in `foot`, at the right."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._surface = kind(QWidget(), "side")
        self.inside = QVBoxLayout(self._surface)
        self.inside.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        self.inside.setSpacing(8)
        self._scroll = kind(QScrollArea(), "page")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._surface)
        self._buttons = frame("foot")
        self.foot = QHBoxLayout(self._buttons)
        self.foot.setContentsMargins(AROUND, 12, AROUND, 12)
        self.foot.setSpacing(8)
        self.foot.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self._scroll, 1)
        outside.addWidget(self._buttons)

    def fit(self) -> None:
        """Take the size that the parts need, as far as the screen has room."""
        self.inside.activate()
        room = self.screen().availableSize() * OF_SCREEN
        wide = min(round(WIDTH * type_size("text") / TYPE["text"]), room.width())
        needed = self._surface.heightForWidth(wide)
        needed = needed if needed > 0 else self._surface.sizeHint().height()
        self.resize(wide, min(needed + self._buttons.sizeHint().height(), room.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and page down scroll, as there may be nothing to go to by Tab at the end."""
        way = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + way * bar.pageStep())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
