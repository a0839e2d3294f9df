"""`python -m tests.screens OUT`: every page and dialog with the sample company, light and dark, large and small."""

import datetime as dt
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QThreadPool
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relmap.core.edits import remove_person
from relmap.disk_files import DiskFiles
from relmap.ui.application import application
from relmap.ui.ask.ask_page import AskPage
from relmap.ui.ask.score_dialog import ScoreDialog
from relmap.ui.backups_dialog import PREVIEW_AFTER, BackupsDialog
from relmap.ui.damaged_dialog import DamagedDialog
from relmap.ui.desk import ASK, MAP, RELATIONSHIPS, Desk
from relmap.ui.files import Trouble
from relmap.ui.leave_dialog import LeaveDialog
from relmap.ui.locking.lock_after_dialog import LockAfterDialog
from relmap.ui.locking.passphrase_dialog import PROTECTS, PassphraseDialog
from relmap.ui.locking.recovery_key_dialog import RecoveryKeyDialog
from relmap.ui.locking.unlock_page import UnlockPage
from relmap.ui.main_window import MainWindow
from relmap.ui.map.map_view import LIGHT_MILLISECONDS
from relmap.ui.picker import Picker
from relmap.ui.preferences import Preferences
from relmap.ui.relationships.new_relationship_dialog import NewRelationshipDialog
from relmap.ui.theme import Scheme
from relmap.ui.told_dialog import ToldDialog
from relmap.ui.wait_dialog import WaitDialog
from tests.ui.kept import Kept

SIZES = ((1280, 800), (1024, 700), (940, 600))
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
FACES = ("Inter", "Cantarell", "Segoe UI", "Noto Sans", "DejaVu Sans")
"""The first of these that the machine has is used, as a stand-in for a system's own face."""
SHOWN = (
    ("no-trusted-path", "Staff conduct"),
    ("yours", "Contract renewal"),
    ("three-calls", "Gas safety"),
    ("deputy", "Price increase"),
    ("owner-left", "Moving home"),
)

DAMAGED = (
    "company.relmap is damaged: its checksum does not hold. Its files were copied to company (damaged 5f3a).relmap. "
    "What could be read is shown here, with 14 edits of its journal, and takes no edits."
)
FAILED = (
    "The disk reported an error (input/output error), so nothing more is written to company.relmap. What was kept "
    "before is there; the last edit is on the screen only. Save a copy elsewhere."
)
TROUBLES: dict[Literal["held elsewhere", "failed", "damaged"], str] = {
    "held elsewhere": "ann has company.relmap open on the computer ann-laptop since 14:05 on 2026-11-21, unless that "
    "computer has stopped meanwhile. It can be looked at here; edit it here only if nobody edits it there.",
    "failed": FAILED,
    "damaged": DAMAGED,
}


def main(out: Path) -> None:
    """Write all pictures into this folder."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config"}
        app = application()
        face = next((face for face in FACES if face in QFontDatabase.families()), app.font().family())
        app.setFont(QFont(face, 9))
        for scheme in SCHEMES:
            for width, height in SIZES:
                preferences = Preferences(Path(home, f"{scheme}-{width}.ini"))
                preferences.scheme = scheme
                window = MainWindow(DiskFiles(), preferences, str, Path(home))
                window.resize(width, height)
                window.show()
                for name, widget in _scenes(window):
                    QTest.qWait(2 * LIGHT_MILLISECONDS if name == "map" else 20)  # painted, and the path lit
                    widget.grab().save(str(out / f"{name}-{scheme}-{width}.png"))
                window.close()
        QThreadPool.globalInstance().waitForDone()


def _scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Everything worth a look, by name, each made just before it is shown."""
    window.begin(None)
    yield "welcome", window
    window.files.sample()
    desk = window.desk
    assert desk is not None
    page = desk.page(ASK)
    assert isinstance(page, AskPage)
    learned = QEventLoop()
    desk.question.changed.connect(learned.quit)  # with the topics that were learned
    learned.exec()
    yield "ask", window
    page.card.setFocus()
    yield "ask-plan", window
    for place, name in ((MAP, "map"), (RELATIONSHIPS, "relationships")):
        desk.go_to(place)
        yield name, window
    desk.go_to(ASK)
    yield from _answers(window, desk)
    for name, dialog in (
        ("score", ScoreDialog(window, desk.question)),
        ("new-relationship", NewRelationshipDialog(window, desk.question.session.map, "p08")),
    ):
        dialog.show()
        yield name, dialog
        dialog.close()
    page.asked.pick_asker()
    picker = page.asked.findChild(Picker)
    assert picker is not None
    yield "pick-asker", picker
    picker.close()
    yield from _files(window, desk)


def _files(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """What has to do with the file of the map: backups, the passphrase, troubles."""
    session = desk.question.session
    made = dt.datetime(2026, 9, 20, 13, 30, tzinfo=dt.UTC)
    kept = Kept(session.file.path, session.map)
    then = session.map.snapshot()
    then.apply(remove_person(then, "p08"))
    for day in range(9):
        kept.with_backup(
            then, str(day), made - dt.timedelta(days=day), "before an import" if day == 3 else ""
        )
    backups = BackupsDialog(window, session.map.snapshot(), kept, kept.listed)
    for name, dialog in (
        ("backups", backups),
        ("backups-none", BackupsDialog(window, session.map, kept, [])),
        ("damaged", DamagedDialog(window, DAMAGED, kept.listed[0])),
        ("damaged-no-backup", DamagedDialog(window, DAMAGED, None)),
        ("leave", LeaveDialog(window)),
        ("told", ToldDialog(window, "About the map that you leave", FAILED)),
        ("wait", WaitDialog(window, "Sealing the map and its backups …")),
        ("passphrase-new", PassphraseDialog(window, "Set a passphrase", PROTECTS, None, asks_new=True)),
        ("recovery-key", RecoveryKeyDialog(window, "Alderbrook Energy", "-".join(["K3JQ"] * 8))),
        ("lock-after", LockAfterDialog(window, 5)),
    ):
        dialog.show()
        if dialog is backups:
            QTest.qWait(4 * PREVIEW_AFTER)
        yield name, dialog
        dialog.hide()
    file, session.file = session.file, kept
    for kind, said in TROUBLES.items():
        kept.trouble = Trouble(kind, said, kept.listed[0] if kind == "damaged" else None)
        desk.show_state()
        yield f"trouble-{kind.replace(' ', '-')}", window
    session.file = file
    window.stage.show_instead(UnlockPage("Alderbrook Energy"), keep=desk)
    yield "unlock", window


def _answers(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    question = desk.question
    topics = {topic.name: topic.id for topic in question.session.map.topics.values()}
    for name, topic in SHOWN:
        question.ask_about(f"Somebody asks about {topic.lower()}")
        question.choose_topic(topics[topic])
        yield name, window
    question.ask_about("qwrt zzvx")
    yield "not-sure", window
    question.ask_about("")
    yield "nothing-typed", window
    question.ask_about("charged twice")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
