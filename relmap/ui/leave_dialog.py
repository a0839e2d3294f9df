"""Leaving a map whose last edits could not be written to the disk."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from relmap.core.language import t
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.labels import button, label


def ask_to_leave_unkept(
    parent: QWidget, save_copy: Callable[[], None], try_again: Callable[[], None]
) -> bool:
    """Whether to leave all the same, and lose the edits; to write them again, or into a copy, is offered first."""
    dialog = LeaveDialog(parent)
    dialog.again.clicked.connect(try_again)
    dialog.copy.clicked.connect(save_copy)
    leaves = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return leaves


class LeaveDialog(FittedDialog):
    """Says what would be lost; accepted is to leave, rejected to stay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, t("Not kept on disk"))
        self.again = button(t("Try again"), "primary")
        self.stay = button(t("Stay"))
        self.copy = button(t("Save a copy …"))
        self.leave = button(t("Leave and lose them"))
        self.again.clicked.connect(self.reject)
        self.stay.clicked.connect(self.reject)
        self.copy.clicked.connect(self.reject)
        self.leave.clicked.connect(self.accept)
        said = t("The last edits could not be written to the map’s file. If you leave it now they are lost.")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for choice in (self.leave, self.stay, self.copy, self.again):
            row.addWidget(choice)
        self.inside.setSpacing(24)
        self.inside.addWidget(label(said, wrap=True))
        self.inside.addLayout(row)
        self.again.setFocus()
