"""Backups in the window: made before large steps, looked at, restored, and the restoring undone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.difference import difference
from relmap.core.edits import remove_person
from relmap.core.history import steps as history
from relmap.storage.opening import load
from relmap.ui import map_files
from relmap.ui.backups_dialog import NONE_YET, BackupsDialog
from tests.e2e.driving import BEST, Driven, drive, in_dialog, person


def reasons(driven: Driven) -> list[str]:
    """Why the backups were made, the newest first."""
    return [backup.reason for backup in driven.session.file.backups()]


def test_a_backup_is_restored_by_keys_and_ctrl_z_takes_it_back(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        session = driven.session
        session.file.keep_backup("before somebody left")
        before = session.map.snapshot()
        session.do(remove_person(session.map, person(session.map, BEST)))
        after = session.map.snapshot()

        def restore(dialog: BackupsDialog) -> None:
            qtbot.waitUntil(dialog.restore.isEnabled)
            assert f"Brings back 1 person ({BEST})" in dialog.said.text()
            driven.press("Return")

        in_dialog(driven, BackupsDialog, restore)
        driven.choose("Backups …")
        restored = session.map.snapshot()
        assert difference(restored, before, "").is_empty
        assert [step.label.split()[0] for step in history.steps(restored)[:2]] == ["restore", "remove"]
        assert driven.notice.startswith("Done: restore the backup of ")
        assert reasons(driven) == ["before a backup was restored", "before somebody left"]
        driven.press("Ctrl+Z")
        assert session.map == after
        driven.press("Ctrl+Shift+Z")
        assert session.map == restored

    before = load(company).map
    drive([str(company)], qtbot, steps)
    assert difference(load(company).map, before, "").is_empty


def test_escape_changes_nothing(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        driven.session.file.keep_backup("before nothing")
        in_dialog(driven, BackupsDialog, lambda dialog: driven.press("Escape"))
        driven.choose("Backups …")
        assert driven.session.undo_label is None
        assert reasons(driven) == ["before nothing"]

    drive([str(company)], qtbot, steps)


def test_a_map_without_backups_says_when_they_are_made(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        def read(dialog: BackupsDialog) -> None:
            assert dialog.said.text() == NONE_YET
            assert QApplication.focusWidget() is dialog.close_button
            driven.press("Return")

        in_dialog(driven, BackupsDialog, read)
        driven.choose("Backups …")

    drive([str(company)], qtbot, steps)


def test_before_a_large_import_there_is_a_backup(
    company: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,function\n" + "".join(f"Person {number},Sales\n" for number in range(120)))
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: [path])

    def steps(driven: Driven) -> None:
        before = driven.session.map.snapshot()
        driven.press("Ctrl+I")
        [backup] = driven.session.file.backups()
        assert backup.reason == "before an import"
        assert driven.session.file.backed_up(backup) == before

    drive([str(company)], qtbot, steps)
