"""Doing what changes much of a map at once: a backup is made first."""

from relmap.core.change import Change
from relmap.ui.files import FileError
from relmap.ui.session import Session


def do_large(session: Session, change: Change, reason: str, otherwise: str) -> None:
    """Make a backup for this reason and do the Change.

    Where there can be no backup nothing is done, and FileError is raised, which then says `otherwise`.
    """
    try:
        session.file.keep_backup(reason)
    except FileError as problem:
        raise FileError(f"{problem} {otherwise}") from problem
    session.do(change)
