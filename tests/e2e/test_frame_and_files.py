"""What the frame of the window does about files, through the real `main()`: held, gone, unreadable, and full disks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.edits import name_company
from relmap.disk_files import DiskFiles
from relmap.storage.opening import load
from relmap.ui import map_files
from relmap.ui.damaged_dialog import DamagedDialog
from relmap.ui.desk import PEOPLE
from relmap.ui.leave_dialog import LeaveDialog
from relmap.ui.welcome_page import WelcomePage
from tests.e2e.driving import Driven, drive, in_dialog


def test_a_map_that_another_window_had_is_open_for_edits_when_one_comes_back(
    company: Path, qtbot: QtBot
) -> None:
    other = DiskFiles().open(company)

    def steps(driven: Driven) -> None:
        driven.press("Ctrl+4")
        assert driven.desk.trouble is not None
        driven.window.map.look_again()  # type: ignore[union-attr]
        assert driven.desk.trouble is not None, "it still has it"
        other.file.close()
        driven.window.map.look_again()  # type: ignore[union-attr]
        assert driven.desk.trouble is None
        assert driven.notice == "company.relmap can be edited here now."
        assert driven.desk.place == PEOPLE, "the page where one was"

    drive([str(company)], qtbot, steps)


def test_a_map_whose_file_is_gone_offers_its_backups(
    company: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.relmap"
    other.write_bytes(company.read_bytes())
    opened = DiskFiles().open(company)
    for reason in ("before the first", "before the second"):
        change = name_company(opened.map, reason)
        opened.map.apply(change)
        opened.file.keep(change)
        opened.file.keep_backup(reason)
    opened.file.close()
    company.unlink()
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: company)

    def choose(dialog: DamagedDialog) -> None:
        assert dialog.table is not None
        dialog.table.selectRow(1)
        QTest.keyClick(dialog.restore, Qt.Key.Key_Return)

    def steps(driven: Driven) -> None:
        in_dialog(driven, DamagedDialog, choose)
        driven.press("Ctrl+O")
        driven.qtbot.waitUntil(lambda: driven.session.file.path == company)
        assert driven.session.map.company.name == "before the first"
        assert driven.notice.startswith("company.relmap is now as it was in the backup of ")
        assert "damaged" not in driven.notice

    drive([str(other)], qtbot, steps)
    assert load(company).map.company.name == "before the first"


def test_the_welcome_page_offers_the_maps_of_before(company: Path, tmp_path: Path, qtbot: QtBot) -> None:
    drive([str(company)], qtbot, lambda driven: None)
    bad = tmp_path / "bad.relmap"
    bad.write_text("no map")

    def steps(driven: Driven) -> None:
        welcome = driven.window.stage.shown
        assert isinstance(welcome, WelcomePage)
        assert QApplication.focusWidget() is welcome.recent[0]
        driven.press("Return")
        assert driven.session.file.path == company

    drive([str(bad)], qtbot, steps)


def test_edits_that_the_disk_had_no_room_for_are_written_when_it_has(
    company: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def steps(driven: Driven) -> None:
        with monkeypatch.context() as broken:
            broken.setattr("relmap.storage.disk.write", full)
            driven.session.edit(lambda map: name_company(map, "Northlight"))
        assert driven.desk.foot.status.text() == "Not kept on disk"
        in_dialog(driven, LeaveDialog, lambda dialog: dialog.again.click())
        assert driven.window.close(), "all of it is on the disk now"

    drive([str(company)], qtbot, steps)
    assert load(company).map.company.name == "Northlight"


def test_two_maps_of_one_name_are_told_apart_on_the_welcome_page(tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / "north" / "team.relmap", tmp_path / "south" / "team.relmap"]
    for path in paths:
        path.parent.mkdir()
        path.touch()
    welcome = WelcomePage([*paths, tmp_path])
    qtbot.addWidget(welcome)
    offered = [each.text() for each in welcome.recent]
    assert offered[:2] == ["Open team in north", "Open team in south"]
    assert offered[2] == f"Open {tmp_path.stem}", "where there is no doubt the name is enough"
