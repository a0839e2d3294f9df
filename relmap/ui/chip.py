"""A chip: a small round button, one of several, whose chosen one is set off."""

from PySide6.QtCore import QEvent, QSize
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
        self._measured: tuple[tuple[str, str, bool], QSize] | None = None
        kind(self, "chip")

    def sizeHint(self) -> QSize:
        """Measured once for each text and face: a layout asks again and again."""
        asked = (self.text(), self.font().key(), self.isCheckable())
        if self._measured is None or self._measured[0] != asked:
            self._measured = asked, self._measure()
        return self._measured[1]

    def _measure(self) -> QSize:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isCheckable() else QFont.Weight.Normal)
        shown = self.text().replace("&&", "&")
        return QSize(QFontMetrics(font).horizontalAdvance(shown) + SIDES, super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measured = None

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
