"""A button whose text is cut where there is no room for it, instead of pushing its neighbours aside."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from relmap.ui.labels import in_menu, tip

LEAST = 48


class ElidedButton(QPushButton):
    """As wide as its text where there is room. `beside` is what the style sheet keeps beside the text, in pixels."""

    def __init__(self, beside: int = 20) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._said, self._beside = "", beside

    def say(self, text: str) -> None:
        """Show this text, all of which is the button's accessible name, and its tool tip where it is cut."""
        self._said = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self._said) + self._beside
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - self._beside, 0)
        shown = QFontMetrics(self.font()).elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setText(in_menu(shown))
        tip(self, "" if shown == self._said else self._said)
