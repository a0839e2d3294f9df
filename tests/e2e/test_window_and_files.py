"""What the window does with files: import, full disks, settings, files that are no maps."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from relmap.storage.opening import load
from relmap.ui import map_files
from tests.e2e.driving import ASKER, BEST, Driven, choose_asker, drive, go_to_pair, person


def test_a_complaint_too_long_to_keep_is_refused_in_a_sentence(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        QGuiApplication.clipboard().setText("charged twice " * 1_500)
        driven.press("Ctrl+1")
        driven.press("Ctrl+V")
        driven.click(driven.ask.chips.remember)
        said = "In the field “text” there are 20,999 characters; 20,000 are the most. Nothing was changed."
        assert driven.notice == said
        assert driven.session.undo_label is None

    drive([str(company)], qtbot, steps)


def test_an_import_is_one_undo_and_a_bad_file_changes_nothing(
    company: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("name,function\nNew Person,Sales\nOther Person,Sales\n")
    bad.write_text(f"source,target,strength\n{ASKER},{BEST},9\n")
    chosen: list[Path] = []
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: list(chosen))

    def steps(driven: Driven) -> None:
        people = len(driven.session.map.people)
        chosen[:] = [bad]
        driven.press("Ctrl+I")
        assert "bad.csv, row 2, strength" in driven.notice
        assert driven.session.undo_label is None
        chosen[:] = [good]
        driven.press("Ctrl+I")
        assert len(driven.session.map.people) == people + 2
        driven.press("Ctrl+Z")
        assert len(driven.session.map.people) == people

    drive([str(company)], qtbot, steps)


def test_a_file_that_is_no_map_is_refused_in_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "notes.relmap"
    path.write_text("hello")

    def steps(driven: Driven) -> None:
        assert driven.window.session is None
        assert driven.notice.startswith("notes.relmap is ")
        assert "Nothing was changed" in driven.notice

    drive([str(path)], qtbot, steps)
    assert path.read_text() == "hello"


def test_an_edit_that_cannot_be_kept_stays_on_the_screen_and_says_so(
    company: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        go_to_pair(driven, ASKER, BEST)
        with monkeypatch.context() as broken:
            broken.setattr("relmap.storage.disk.write", full)
            driven.press("2")
        assert "no space left on device" in driven.notice
        assert driven.desk.foot.status.text() == "Not kept on disk"
        view = driven.session.map.view(person(driven.session.map, ASKER), person(driven.session.map, BEST))
        assert view is not None
        assert view.strength == 2
        asked: list[bool] = []
        monkeypatch.setattr("relmap.ui.leave_dialog.ask_to_leave_unkept", lambda *_: bool(asked.append(True)))
        assert not driven.window.close()
        here = driven.session
        for keys in ("Ctrl+O", "Ctrl+N"):
            driven.press(keys)
        driven.window.showing.open_sample()
        assert asked == [True] * 4
        assert driven.session is here
        driven.press("3")
        assert driven.desk.foot.status.text() == "All changes kept"
        assert driven.notice == ""

    before = load(company).map
    drive([str(company)], qtbot, steps)
    assert load(company).map != before


def test_settings_are_for_the_user_only_and_the_sample_is_not_the_last_map(
    company: Path, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(company.parent)
    drive([company.name], qtbot, lambda driven: choose_asker(driven, ASKER))
    drive(["demo"], qtbot, lambda driven: None)
    [settings] = home.rglob("relmap.ini")
    assert settings.stat().st_mode & 0o777 == 0o600
    monkeypatch.chdir(home)

    def steps(driven: Driven) -> None:
        assert driven.session.file.path == company
        assert driven.desk.question.asker is not None

    drive([], qtbot, steps)


def test_the_map_forgets_people_who_are_gone_while_it_is_not_seen(
    company: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.csv"
    path.write_text("name,function\nNew Person,Sales\n")
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: [path])

    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.press("Ctrl+I")
        before = set(driven.map.view.picture.dots)
        driven.press("Ctrl+1")
        driven.press("Ctrl+Z")
        driven.window.resize(1000, 700)
        assert len(before - set(driven.map.view.picture.dots)) == 1

    drive([str(company)], qtbot, steps)
