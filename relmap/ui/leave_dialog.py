"""Leaving a map whose last edits could not be written to the disk."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relmap.ui.labels import button, label

WIDTH = 480


def ask_to_leave_unkept(parent: QWidget, save_copy: Callable[[], None]) -> bool:
    """Whether to leave all the same, and lose the edits; `save_copy` is offered first."""
    dialog = LeaveDialog(parent)
    dialog.copy.clicked.connect(save_copy)
    leaves = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return leaves


class LeaveDialog(QDialog):
    """Says what would be lost; accepted is to leave, rejected to stay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Not kept on disk")
        self.setFixedWidth(WIDTH)
        self.stay = button("Stay", "primary")
        self.copy = button("Save a copy …")
        self.leave = button("Leave and lose them")
        self.stay.clicked.connect(self.reject)
        self.copy.clicked.connect(self.reject)
        self.leave.clicked.connect(self.accept)
        said = "The last edits could not be written to the map's file. If you leave it now they are lost."
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for choice in (self.leave, self.copy, self.stay):
            row.addWidget(choice)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(24)
        inside.addWidget(label(said, wrap=True))
        inside.addLayout(row)
        self.stay.setFocus()
