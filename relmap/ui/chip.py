"""A chip: a small round button, one of several, whose chosen one is set off."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from relmap.ui.labels import kind, set_button_text

SIDES = 32


class Chip(QPushButton):
    """As wide as its text in the weight that it has when it is chosen, so that choosing moves nothing."""

    def __init__(self, text: str, *, checkable: bool = False) -> None:
        super().__init__()
        self.setAutoDefault(True)
        set_button_text(self, text)
        self.setCheckable(checkable)
        kind(self, "chip")

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isCheckable() else QFont.Weight.Normal)
        shown = self.text().replace("&&", "&")
        return QSize(QFontMetrics(font).horizontalAdvance(shown) + SIDES, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
