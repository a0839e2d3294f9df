"""Telling something that must be read before the window goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relmap.core.language import t
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.labels import button, label


def tell(parent: QWidget, title: str, said: str) -> None:
    """Show a sentence until it is closed."""
    dialog = ToldDialog(parent, title, said)
    dialog.exec()
    dialog.deleteLater()


class ToldDialog(FittedDialog):
    """One sentence; Enter or Escape closes it."""

    def __init__(self, parent: QWidget, title: str, said: str) -> None:
        super().__init__(parent, title)
        self.close_button = button(t("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.inside.setSpacing(24)
        self.inside.addWidget(label(said, wrap=True))
        self.inside.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
