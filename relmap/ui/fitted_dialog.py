"""A dialog of sentences: of one width, unless a part of it needs more, and as high as they need."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

WIDTH = 560


class FittedDialog(QDialog):
    """Its parts stand in `inside`, one below the other."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(24, 24, 24, 24)

    def fit(self) -> None:
        """Take the height that the sentences need at this width, which a dialog does not by itself."""
        self.inside.activate()  # else it answers with what was needed before
        self.setFixedWidth(max(WIDTH, self.minimumSizeHint().width()))
        self.resize(self.width(), self.heightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
