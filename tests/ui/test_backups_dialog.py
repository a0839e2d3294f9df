"""The backups of a map: one sees which there are and what restoring one would do before anything is done."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.edits import rate
from relmap.core.map import Map
from relmap.core.records import Person, Relationship
from relmap.ui.backup_table import BackupModel
from relmap.ui.backups_dialog import NONE_YET, BackupsDialog
from relmap.ui.files import Backup, Trouble
from tests.ui.kept import MADE, Kept

pytestmark = pytest.mark.usefixtures("berlin")


@pytest.fixture
def file() -> Kept:
    """The file of a map in which Ann has rated Bob; a backup has Bob as Cy knew him, another is as the map is."""
    ann, bob, cy = (Person(id=name[0].lower(), name=name) for name in ("Ann Lee", "Bo Park", "Cy Orr"))
    view = Relationship(id="r", source="a", target="b", strength=4)
    kept = Kept(Path("company.relmap"), Map([ann, bob, view]))
    then = Map([ann, bob, cy, view])
    then.apply(rate(then, "c", "b", 2, None))
    then.apply(rate(then, "a", "b", 3, None))
    kept.with_backup(then)
    kept.with_backup(kept.map, "b", MADE - dt.timedelta(days=1), "before an import")
    return kept


def dialog_on(qtbot: QtBot, file: Kept) -> BackupsDialog:
    dialog = BackupsDialog(None, file.map.snapshot(), file, file.backups())  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def read(qtbot: QtBot, dialog: BackupsDialog) -> str:
    """What is said of the backup that is chosen, once it was read."""
    qtbot.waitUntil(lambda: dialog.said.text() not in ("", "Reading it …"))
    return dialog.said.text()


def test_each_backup_has_its_local_time_its_counts_and_its_reason(
    qtbot: QtBot, qtmodeltester: ModelTester, file: Kept
) -> None:
    file.listed.append(Backup("old", MADE - dt.timedelta(days=2), None, None))
    model = BackupModel(file.listed)
    qtmodeltester.check(model)
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(3)]
    assert rows == [
        ["20 November 2026, 14:30", "3", "2", "regular backup"],
        ["19 November 2026, 14:30", "2", "1", "before an import"],
        ["18 November 2026, 14:30", "not said", "not said", "regular backup"],
    ]


def test_the_newest_is_chosen_and_what_restoring_it_would_do_is_said(qtbot: QtBot, file: Kept) -> None:
    dialog = dialog_on(qtbot, file)
    assert not dialog.restore.isEnabled(), "it was not read yet"
    assert read(qtbot, dialog).splitlines() == [
        "It has 3 people and 2 relationships; the map has 2 and 1 now.",
        "Brings back 1 person (Cy Orr) and 1 relationship (Cy Orr → Bo Park).",
        "Changes 1 relationship (Ann Lee → Bo Park).",
    ]
    assert dialog.heading.text() == "Restoring the backup of 20 November 2026, 14:30"


def test_enter_restores_the_chosen_one_as_one_change(qtbot: QtBot, file: Kept) -> None:
    dialog = dialog_on(qtbot, file)
    read(qtbot, dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.change is not None
    assert dialog.change.label == "restore the backup of 20 November 2026, 14:30"
    file.map.apply(dialog.change)
    assert file.map == file.states["a"]


def test_escape_leaves_the_map_as_it_is(qtbot: QtBot, file: Kept) -> None:
    dialog = dialog_on(qtbot, file)
    read(qtbot, dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_arrows_choose_another_one_and_one_like_the_map_need_not_be_restored(
    qtbot: QtBot, file: Kept
) -> None:
    dialog = dialog_on(qtbot, file)
    read(qtbot, dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert not dialog.restore.isEnabled(), "what is offered is never another one than is shown"
    assert read(qtbot, dialog).splitlines()[1] == "The map is as it was then: nothing to restore."
    assert not dialog.restore.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_one_that_cannot_be_read_says_so_and_cannot_be_restored(qtbot: QtBot, file: Kept) -> None:
    file.fails["backed_up"] = "This backup is damaged. Choose another one."
    dialog = dialog_on(qtbot, file)
    assert read(qtbot, dialog) == "This backup is damaged. Choose another one."
    assert not dialog.restore.isEnabled()


def test_a_map_that_takes_no_edits_is_not_restored_but_may_be_compared(qtbot: QtBot, file: Kept) -> None:
    file.trouble = Trouble("held", "Ann Lee has it open.")
    dialog = dialog_on(qtbot, file)
    assert read(qtbot, dialog).splitlines()[-1] == "Ann Lee has it open."
    assert not dialog.restore.isEnabled()


def test_without_backups_it_says_when_they_are_made(qtbot: QtBot, file: Kept) -> None:
    file.listed.clear()
    dialog = dialog_on(qtbot, file)
    assert dialog.said.text() == NONE_YET
    assert not dialog.table.isVisible()
    assert not dialog.restore.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_longest_reason_is_not_cut(qtbot: QtBot, file: Kept) -> None:
    file.with_backup(file.map, "c", MADE - dt.timedelta(days=2), "before a backup was restored")
    dialog = dialog_on(qtbot, file)
    table = dialog.table
    cell = table.visualRect(table.model().index(2, 3))
    assert cell.width() >= table.sizeHintForIndex(table.model().index(2, 3)).width()
