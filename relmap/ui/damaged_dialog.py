"""A file of which there is nothing to show, damaged or gone: one of its backups, or another map."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relmap.core.language import mark, t
from relmap.ui.backup_table import BackupTable
from relmap.ui.backup_words import moment, restore_button
from relmap.ui.files import Backup
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.labels import button, frame, label
from relmap.ui.theme import scaled

Way: TypeAlias = Backup | Literal["another"]

TABLE_HEIGHT, TABLE_WIDTH = 200, 640

NO_BACKUP = mark("There is no backup of it that could be read.")


def ask_about_damage(
    parent: QWidget, said: str, backup: Backup | None, backups: Sequence[Backup] = ()
) -> Way | None:
    """What to do about a file; `said` tells what is wrong. A backup to restore, another map to open, or nothing.

    `backup` is the newest good one, `backups` are all that there are.
    """
    dialog = DamagedDialog(parent, said, backup, backups)
    dialog.exec()
    dialog.deleteLater()
    return dialog.way


class DamagedDialog(FittedDialog):
    """`way` is what was chosen."""

    def __init__(
        self, parent: QWidget, said: str, backup: Backup | None, backups: Sequence[Backup] = ()
    ) -> None:
        super().__init__(parent, t("A damaged map"))
        self.way: Way | None = None
        self.restore = restore_button(backup, "primary")
        self.another = button(t("Open another map …"))
        self.close_button = button(t("Close"))
        self.table = BackupTable(backups) if backup is not None and len(backups) > 1 else None
        self.restore.clicked.connect(self._restore)
        self.another.clicked.connect(lambda: self._choose("another"))
        self.close_button.clicked.connect(self.reject)
        inside = self.inside
        inside.setSpacing(12)
        inside.addWidget(label(said, wrap=True))
        if backup is None:
            inside.addWidget(label(t(NO_BACKUP), wrap=True))
        if self.table is not None and backup is not None:
            self._add_table(self.table, backups.index(backup) if backup in backups else 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for choice in (self.close_button, self.another, self.restore):
            row.addWidget(choice)
        inside.addSpacing(12)
        inside.addLayout(row)
        (self.another if backup is None else self.restore).setFocus()

        self._backup = backup

    def _add_table(self, table: BackupTable, chosen: int) -> None:
        """Let the user choose another backup than the newest good one."""
        table.selectRow(chosen)
        table.chosen_changed.connect(self._name_backup)
        card = frame("card")
        held = QHBoxLayout(card)
        held.setContentsMargins(1, 8, 1, 8)
        held.addWidget(table)
        card.setFixedHeight(scaled(TABLE_HEIGHT))
        card.setMinimumWidth(TABLE_WIDTH)
        self.inside.addWidget(card)

    def _name_backup(self) -> None:
        chosen = self.table.chosen if self.table is not None else None
        if chosen is not None:
            self._backup = chosen
            self.restore.setText(t("Restore the backup of {moment}", moment=moment(chosen.made)))
            self.restore.setAccessibleName(self.restore.text())

    def _restore(self) -> None:
        if self._backup is not None:
            self._choose(self._backup)

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()
