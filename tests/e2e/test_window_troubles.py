"""A map that takes no edits says why over its pages, and offers what helps: another window, damage, a failing disk."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from relmap.core.edits import name_company
from relmap.core.map import Map
from relmap.core.records import Company
from relmap.disk_files import DiskFiles
from relmap.storage import disk
from relmap.storage.lock import lock_of
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.ui import map_files
from relmap.ui.damaged_dialog import DamagedDialog
from tests.e2e.driving import Driven, drive, in_dialog

KILLED = """
import os, sys
from pathlib import Path
from relmap.core.edits import name_company
from relmap.core.map import Map
from relmap.core.records import Company
from relmap.disk_files import DiskFiles
opened = DiskFiles().open(Path(sys.argv[1]))
change = name_company(opened.map, "Northlight")
opened.map.apply(change)
opened.file.keep(change)
os._exit(9)
"""


def bar(driven: Driven) -> str:
    """What the bar over the page says; empty where there is none."""
    trouble = driven.desk.trouble
    return trouble.said.text() if trouble is not None and trouble.isVisible() else ""


def press_button(driven: Driven, words: str) -> None:
    """Go to the button that says this with Tab, and press Enter."""
    driven.window.activateWindow()
    for _ in range(40):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.text().startswith(words):
            driven.press("Return")
            return
        driven.press("Tab")
    raise AssertionError(f"Tab does not reach “{words}”")


def rename(driven: Driven, name: str) -> None:
    """Give the company another name, as an edit on any page is done."""
    driven.session.edit(lambda map: name_company(map, name))


def spoil(path: Path, was: bytes, now: bytes) -> None:
    """Change a few bytes of a file."""
    data = path.read_bytes()
    assert was in data
    path.write_bytes(data.replace(was, now, 1))


def back_up(path: Path) -> None:
    """Make a backup of the map in this file."""
    opened = DiskFiles().open(path)
    opened.file.keep_backup("before the test")
    opened.file.close()


def test_after_a_crash_one_line_says_what_was_brought_back(company: Path, qtbot: QtBot) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(company)], check=False, env=os.environ)
    assert killed.returncode == 9

    def steps(driven: Driven) -> None:
        assert driven.notice == "company.relmap was not closed the last time; 1 edit was brought back."
        assert driven.session.map.company.name == "Northlight"
        assert bar(driven) == ""

    drive([str(company)], qtbot, steps)


# Somebody else has it ----------------------------------------------------------------------------


def test_a_map_that_another_window_has_is_read_only_until_that_one_lets_go(
    company: Path, qtbot: QtBot
) -> None:
    other = DiskFiles().open(company)

    def steps(driven: Driven) -> None:
        assert "open in another window" in bar(driven)
        assert driven.desk.foot.status.text() == "Read only"
        rename(driven, "Northlight")
        assert driven.notice == bar(driven)
        assert driven.session.map.company.name == "Alderbrook Energy"
        driven.press("Ctrl+3")
        press_button(driven, "Open it again")
        assert "open in another window" in bar(driven), "it still has it"
        other.file.close()
        press_button(driven, "Open it again")
        assert bar(driven) == ""
        assert driven.desk.place == 2, "the page where one was"
        rename(driven, "Northlight")
        assert driven.desk.foot.status.text() == "All changes kept"

    drive([str(company)], qtbot, steps)
    assert load(company).map.company.name == "Northlight"


def test_a_map_that_another_computer_seems_to_have_can_be_taken_over(company: Path, qtbot: QtBot) -> None:
    lock_of(company).write_text(
        json.dumps({"who": "ann", "computer": "elsewhere", "process": 1, "since": ""})
    )

    def steps(driven: Driven) -> None:
        assert "on the computer elsewhere" in bar(driven)
        press_button(driven, "Edit here all the same")
        assert bar(driven) == ""
        rename(driven, "Northlight")

    drive([str(company)], qtbot, steps)
    assert load(company).map.company.name == "Northlight"


def test_a_file_that_was_changed_underneath_is_not_written_over(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        theirs = company.with_name("theirs")
        create(theirs, Map([Company(name="Southlight")]))
        theirs.replace(company)
        rename(driven, "Northlight")
        assert "was changed or moved by another program" in bar(driven)
        assert driven.session.map.company.name == "Northlight"
        press_button(driven, "Open it again")
        assert bar(driven) == ""
        assert driven.session.map.company.name == "Southlight"

    drive([str(company)], qtbot, steps)
    assert load(company).map.company.name == "Southlight"
    [aside] = company.parent.glob("company (edits*.relmap")
    assert load(aside).map.company.name == "Northlight"


def test_the_edits_that_were_saved_from_a_changed_file_are_one_button_away(
    company: Path, qtbot: QtBot
) -> None:
    def steps(driven: Driven) -> None:
        theirs = company.with_name("theirs")
        create(theirs, Map([Company(name="Southlight")]))
        theirs.replace(company)
        rename(driven, "Northlight")
        press_button(driven, "Go on with my edits")
        assert bar(driven) == ""
        assert driven.session.map.company.name == "Northlight"
        rename(driven, "Eastlight")

    drive([str(company)], qtbot, steps)
    assert load(company).map.company.name == "Southlight"
    [edits] = company.parent.glob("company (edits*.relmap")
    assert load(edits).map.company.name == "Eastlight"


# Damage ------------------------------------------------------------------------------------------


def test_a_damaged_map_is_shown_as_far_as_it_can_be_read_and_its_backup_is_restored(
    company: Path, qtbot: QtBot
) -> None:
    before = load(company).map
    back_up(company)
    spoil(company, b"Aoife Brennan", b"Aoife Brannen")

    def steps(driven: Driven) -> None:
        assert bar(driven).startswith("company.relmap ")
        assert driven.session.map != before
        press_button(driven, "Restore the backup of ")
        assert driven.session.map == before
        assert bar(driven) == ""
        assert driven.notice.startswith("company.relmap is now as it was in the backup of ")

    drive([str(company)], qtbot, steps)
    assert load(company).map == before
    assert list(company.parent.glob("company (damaged*.relmap"))


def test_one_may_go_on_with_what_could_be_read(company: Path, qtbot: QtBot) -> None:
    spoil(company, b"Aoife Brennan", b"Aoife Brannen")

    def steps(driven: Driven) -> None:
        shown = driven.session.map
        press_button(driven, "Go on with what could be read")
        assert driven.session.map == shown
        assert bar(driven) == ""
        rename(driven, "Northlight")
        assert driven.desk.foot.status.text() == "All changes kept"

    drive([str(company)], qtbot, steps)


def test_where_nothing_can_be_shown_the_backup_is_offered_all_the_same(
    company: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = load(company).map
    back_up(company)
    spoil(company, b'"people":{', b'"people":[')
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: company)

    def steps(driven: Driven) -> None:
        def restore(dialog: DamagedDialog) -> None:
            assert QApplication.focusWidget() is dialog.restore
            driven.press("Return")

        in_dialog(driven, DamagedDialog, restore)
        driven.press("Ctrl+O")
        qtbot.waitUntil(lambda: driven.window.session is not None)
        assert driven.session.map == before

    drive([], qtbot, steps)


# A failing disk ----------------------------------------------------------------------------------


def test_after_an_error_of_the_disk_the_edit_stays_on_the_screen_and_a_copy_can_be_saved(
    company: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(handle: int) -> None:
        raise disk.SyncError(errno.EIO, "Input/output error")

    monkeypatch.setattr(map_files, "ask_new_map", lambda *_: tmp_path / "copy.relmap")

    def steps(driven: Driven) -> None:
        rename(driven, "Northlight")
        with monkeypatch.context() as failing:
            failing.setattr(disk, "sync", broken)
            rename(driven, "Southlight")
        assert "reported an error" in bar(driven)
        assert driven.desk.foot.status.text() == "Read only – not kept on disk"
        assert driven.session.map.company.name == "Southlight"
        rename(driven, "Eastlight")
        assert driven.session.map.company.name == "Southlight", "no more edits are taken"
        qtbot.waitUntil(lambda: not driven.window.notice._breath.isActive())
        press_button(driven, "Save a copy …")
        assert driven.notice.startswith("A copy is in ")

    drive([str(company)], qtbot, steps)
    assert load(tmp_path / "copy.relmap").map.company.name == "Southlight"
