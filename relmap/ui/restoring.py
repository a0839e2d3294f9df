"""Bringing the open map back to what it was in a backup, as one Change that Ctrl+Z takes back."""

from PySide6.QtWidgets import QWidget

from relmap.core.language import mark, t
from relmap.ui.backups_dialog import ask_backup
from relmap.ui.large_steps import do_large
from relmap.ui.session import Session


def restore_asked(window: QWidget, session: Session) -> str:
    """Ask for a backup and restore it: what was done, or nothing where none was chosen. Raises FileError."""
    change = ask_backup(window, session.map, session.file)
    if change is None:
        return ""
    do_large(session, change, mark("before a backup was restored"), t("Nothing was restored."))
    return t("Done: {change}. Ctrl+Z takes it back.", change=change.label)
