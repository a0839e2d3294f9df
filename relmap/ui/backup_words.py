"""Backups in words: when one was made, as a user reads it, and the button that restores it."""

import datetime as dt

from PySide6.QtWidgets import QPushButton

from relmap.core.dates import day_and_year
from relmap.core.language import clock, mark, t
from relmap.ui.files import Backup
from relmap.ui.labels import button

IN_PASSING = mark("regular backup")
"""Why a backup was made for which no other reason stands."""


def moment(made: dt.datetime) -> str:
    """A time at this computer's place: "20 November 2026, 14:30"."""
    local = made.astimezone()
    return t("{day}, {time}", day=day_and_year(local.date()), time=clock(local.hour, local.minute))


def restore_button(backup: Backup | None, kind_of: str = "plain") -> QPushButton:
    """A button that names the backup, however long its date is; hidden where there is none."""
    made = button(t("Restore"), kind_of)
    if backup is None:
        made.hide()
    else:
        made.setText(t("Restore the backup of {moment}", moment=moment(backup.made)))
        made.setAccessibleName(made.text())
    return made
