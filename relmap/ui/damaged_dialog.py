"""A file so damaged that there is nothing to show: its newest good backup, or another map."""

from typing import Literal, TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relmap.ui.backup_words import restore_button
from relmap.ui.files import Backup
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.labels import button, label

Way: TypeAlias = Literal["restore", "another"]

NO_BACKUP = "There is no backup of it that could be read."


def ask_about_damage(parent: QWidget, said: str, backup: Backup | None) -> Way | None:
    """What to do about a file; `said` tells what is wrong. Restore this backup, open another map, or nothing."""
    dialog = DamagedDialog(parent, said, backup)
    dialog.exec()
    dialog.deleteLater()
    return dialog.way


class DamagedDialog(FittedDialog):
    """`way` is what was chosen."""

    def __init__(self, parent: QWidget, said: str, backup: Backup | None) -> None:
        super().__init__(parent, "A damaged map")
        self.way: Way | None = None
        self.restore = restore_button(backup, "primary")
        self.another = button("Open another map …")
        self.close_button = button("Close")
        self.restore.clicked.connect(lambda: self._choose("restore"))
        self.another.clicked.connect(lambda: self._choose("another"))
        self.close_button.clicked.connect(self.reject)
        inside = self.inside
        inside.setSpacing(12)
        inside.addWidget(label(said, wrap=True))
        if backup is None:
            inside.addWidget(label(NO_BACKUP, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for choice in (self.close_button, self.another, self.restore):
            row.addWidget(choice)
        inside.addSpacing(12)
        inside.addLayout(row)
        (self.another if backup is None else self.restore).setFocus()

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()
