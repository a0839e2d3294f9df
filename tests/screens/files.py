"""What has to do with the file of the map: backups, the passphrase, troubles."""

import datetime as dt
from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from relmap.core.edits import remove_person
from relmap.ui.backups_dialog import PREVIEW_AFTER, BackupsDialog
from relmap.ui.damaged_dialog import DamagedDialog
from relmap.ui.desk import Desk
from relmap.ui.files import Trouble
from relmap.ui.leave_dialog import LeaveDialog
from relmap.ui.locking.lock_after_dialog import LockAfterDialog
from relmap.ui.locking.passphrase_dialog import PROTECTS, PassphraseDialog
from relmap.ui.locking.recovery_key_dialog import RecoveryKeyDialog
from relmap.ui.locking.unlock_page import UnlockPage
from relmap.ui.main_window import MainWindow
from relmap.ui.told_dialog import ToldDialog
from relmap.ui.wait_dialog import WaitDialog
from tests.ui.kept import Kept

DAMAGED = (
    "company.relmap is damaged: its checksum does not hold. Its files were copied to company (damaged 5f3a).relmap. "
    "What could be read is shown here, with 14 edits of its journal, and takes no edits."
)
FAILED = (
    "The disk reported an error (input/output error), so nothing more is written to company.relmap. What was kept "
    "before is there; the last edit is on the screen only. Save a copy elsewhere."
)
HELD = (
    "ann has company.relmap open on the computer ann-laptop since 14:05 on 2026-11-21, unless that computer has "
    "stopped meanwhile. It can be looked at here; edit it here only if nobody edits it there."
)
MADE = dt.datetime(2026, 9, 20, 13, 30, tzinfo=dt.UTC)


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    session = desk.question.session
    kept = Kept(session.file.path, session.map)
    then = session.map.snapshot()
    then.apply(remove_person(then, "p08"))
    for day in range(9):
        kept.with_backup(
            then, str(day), MADE - dt.timedelta(days=day), "before an import" if day == 3 else ""
        )
    for name, dialog in _dialogs(window, desk, kept):
        dialog.show()
        if name == "backups":
            QTest.qWait(4 * PREVIEW_AFTER)
        yield name, dialog
        dialog.hide()
    file, session.file = session.file, kept
    for trouble in (
        Trouble("held elsewhere", HELD),
        Trouble("failed", FAILED),
        Trouble("damaged", DAMAGED, kept.listed[0]),
    ):
        kept.trouble = trouble
        desk.show_state()
        yield f"trouble-{trouble.kind.replace(' ', '-')}", window
    session.file = file
    window.stage.show_instead(UnlockPage("Alderbrook Energy"), keep=desk)
    yield "unlock", window


def _dialogs(window: MainWindow, desk: Desk, kept: Kept) -> Iterator[tuple[str, QDialog]]:
    now = desk.question.session.map
    yield "backups", BackupsDialog(window, now.snapshot(), kept, kept.listed)
    yield "backups-none", BackupsDialog(window, now, kept, [])
    yield "damaged", DamagedDialog(window, DAMAGED, kept.listed[0], kept.listed)
    yield "damaged-no-backup", DamagedDialog(window, DAMAGED, None)
    yield "leave", LeaveDialog(window)
    yield "told", ToldDialog(window, "About the map that you leave", FAILED)
    yield "wait", WaitDialog(window, "Sealing the map and its backups …")
    yield "passphrase-new", PassphraseDialog(window, "Set a passphrase", PROTECTS, None, asks_new=True)
    yield "recovery-key", RecoveryKeyDialog(window, "Alderbrook Energy", "-".join(["K3JQ"] * 8))
    yield "lock-after", LockAfterDialog(window, 5)
