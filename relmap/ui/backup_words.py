"""Backups in words: when one was made, as a user reads it, and the button that restores it."""

import datetime as dt

from PySide6.QtWidgets import QPushButton

from relmap.core.dates import MONTHS
from relmap.ui.files import Backup
from relmap.ui.labels import button

IN_PASSING = "while you edited"
"""Why a backup was made for which no other reason stands."""


def moment(made: dt.datetime) -> str:
    """A time at this computer's place: "20 November 2026, 14:30"."""
    local = made.astimezone()
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}, {local:%H:%M}"


def backup_name(backup: Backup) -> str:
    """A backup as a sentence names it: "the backup of 20 November 2026, 14:30"."""
    return f"the backup of {moment(backup.made)}"


def restore_button(backup: Backup | None, kind_of: str = "plain") -> QPushButton:
    """A button that names the backup, however long its date is; hidden where there is none."""
    made = button("Restore", kind_of)
    if backup is None:
        made.hide()
    else:
        made.setText(f"Restore {backup_name(backup)}")
        made.setAccessibleName(made.text())
    return made
