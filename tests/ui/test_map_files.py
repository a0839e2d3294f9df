"""Going from one map to another, and what is done with the file of the one that is open."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.edits import put_all
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.ui import leave_dialog, map_files, told_dialog
from relmap.ui.files import FileError, Imported, Trouble
from relmap.ui.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.kept import Kept, KeptFiles
from tests.ui.windows import edit, map_in, notice_of, session_in


@pytest.fixture
def other(tmp_path: Path) -> Kept:
    """The file of another map."""
    return Kept(tmp_path / "other.relmap", Map([Person(id="a", name="Ann Lee")]))


@pytest.fixture
def files(kept: Kept, other: Kept) -> KeptFiles:
    return KeptFiles(kept, other)


def open_chosen(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open the map that a user chooses."""
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: path)
    window.showing.open_map()


# Opening -----------------------------------------------------------------------------------------


def test_what_was_recovered_is_said_quietly(window_on: MakeWindow, files: KeptFiles, kept: Kept) -> None:
    files.said = "1 edit was brought back."
    window = window_on(files)
    window.begin(kept.path)
    assert notice_of(window) == "1 edit was brought back."
    assert not window.notice.failed


def test_the_map_that_was_open_is_left_to_others_once_another_is_open(
    window: MainWindow, kept: Kept, other: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_chosen(window, other.path, monkeypatch)
    assert session_in(window).file is other
    assert kept.done == ["close"]
    assert other.done == []
    assert notice_of(window) == ""


def test_where_another_map_cannot_be_opened_one_goes_on_in_the_one_that_is_open(
    window: MainWindow,
    files: KeptFiles,
    kept: Kept,
    other: Kept,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    files.fails[other.path] = FileError("other.relmap is no map.")
    open_chosen(window, other.path, monkeypatch)
    assert notice_of(window) == "other.relmap is no map."
    assert kept.done == []
    edit(window, qtbot)
    assert kept.done == ["keep"]
    assert window.windowTitle() == "Northlight – relmap"


def test_the_file_that_is_open_is_not_opened_twice(
    window: MainWindow, files: KeptFiles, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.path.touch()
    (kept.path.parent / "link.relmap").symlink_to(kept.path)
    for path in (kept.path, kept.path.parent / "link.relmap"):
        here = window.session
        open_chosen(window, path, monkeypatch)
        assert notice_of(window) == f"{path.name} is open already."
        assert window.session is here
    assert files.asked == [("company.relmap", False)]
    assert kept.done == []


def test_what_went_wrong_on_leaving_a_map_is_told(
    window: MainWindow, kept: Kept, other: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.fails["close"] = "The last edit could not be written."
    open_chosen(window, other.path, monkeypatch)
    assert session_in(window).file is other
    assert notice_of(window) == "The last edit could not be written."
    assert window.notice.failed


def test_what_went_wrong_is_told_before_the_window_goes(
    window: MainWindow, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(told_dialog, "tell", lambda window, title, said: told.append(said))
    kept.fails["close"] = "The last edit could not be written."
    assert window.close()
    assert told == ["The last edit could not be written."]
    assert window.close()
    assert len(told) == 1


def test_closing_the_window_leaves_the_file_to_others(window: MainWindow, kept: Kept) -> None:
    assert window.close()
    assert kept.done == ["close"]


# Leaving with edits that are not on the disk -----------------------------------------------------


def test_a_copy_is_as_good_as_the_file_itself(
    window: MainWindow, kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(leave_dialog, "ask_to_leave_unkept", lambda *_: bool(asked.append(True)))
    monkeypatch.setattr(map_files, "ask_new_map", lambda *_: tmp_path / "copy.relmap")
    kept.fails["keep"] = "The disk is full."
    edit(window, qtbot)
    assert not window.close()
    map_in(window).save_copy()
    assert notice_of(window).startswith(f"A copy is in {tmp_path / 'copy.relmap'}.")
    assert kept.done == ["copy to copy.relmap"]
    edit(window, qtbot, "Southlight")
    assert not window.close(), "the copy has not this one"
    assert len(asked) == 2
    map_in(window).save_copy()
    assert window.close()
    assert len(asked) == 2


def test_a_copy_saved_on_leaving_lets_one_leave(
    window: MainWindow, kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def saves_copy(parent: object, save_copy: object, *_: object) -> bool:
        save_copy()  # type: ignore[operator]
        return False

    monkeypatch.setattr(leave_dialog, "ask_to_leave_unkept", saves_copy)
    monkeypatch.setattr(map_files, "ask_new_map", lambda *_: tmp_path / "copy.relmap")
    kept.fails["keep"] = "The disk is full."
    edit(window, qtbot)
    assert window.close()


def test_a_copy_that_fails_is_none(
    window: MainWindow, kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(leave_dialog, "ask_to_leave_unkept", lambda *_: False)
    monkeypatch.setattr(map_files, "ask_new_map", lambda *_: tmp_path / "copy.relmap")
    kept.fails |= {"keep": "The disk is full.", "copy_to": "There is no room for a copy."}
    edit(window, qtbot)
    map_in(window).save_copy()
    assert notice_of(window) == "There is no room for a copy."
    assert not window.close()


# Imports -----------------------------------------------------------------------------------------


def an_import(people: int) -> Imported:
    """What files bring that name this many people."""
    change = put_all("import people.csv", (Person(name=f"Person {number}") for number in range(people)))
    return Imported(change, f"Imported. {people} people.")


@pytest.mark.parametrize(("people", "done"), [(100, ["keep"]), (101, ["back up before an import", "keep"])])
def test_a_large_import_makes_a_backup_first(
    window: MainWindow,
    files: KeptFiles,
    kept: Kept,
    people: int,
    done: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files.brings = an_import(people)
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: [Path("people.csv")])
    map_in(window).import_files()
    assert kept.done == done
    assert notice_of(window) == f"Imported. {people} people. Ctrl+Z takes it back."


def test_without_a_backup_there_is_no_large_import(
    window: MainWindow, files: KeptFiles, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.brings = an_import(101)
    kept.fails["keep_backup"] = "No backup could be made: no space left."
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: [Path("people.csv")])
    map_in(window).import_files()
    assert notice_of(window) == "No backup could be made: no space left. Nothing was imported."
    assert session_in(window).undo_label is None
    assert kept.done == []


def test_into_a_map_that_takes_no_edits_nothing_is_imported(
    window: MainWindow, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: asked.append(True) or [])
    kept.trouble = Trouble("held", "Ann Lee has it open.")
    map_in(window).import_files()
    assert notice_of(window) == "Ann Lee has it open."
    assert asked == []


def test_an_import_that_could_not_be_kept_is_not_told_as_done(
    window: MainWindow, files: KeptFiles, kept: Kept, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    files.brings = an_import(3)
    kept.fails["keep"] = "The disk is full."
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: [Path("people.csv")])
    map_in(window).import_files()
    assert notice_of(window) == "The disk is full."
    qtbot.waitUntil(lambda: not window.notice._breath.isActive())
    window.notice.say("Something else")
    assert notice_of(window) == "Something else"


def test_a_new_map_brings_what_was_imported(
    window: MainWindow, files: KeptFiles, kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.brings = an_import(3)
    monkeypatch.setattr(map_files, "ask_files_to_import", lambda *_: [Path("people.csv")])
    monkeypatch.setattr(map_files, "ask_new_map", lambda *_: tmp_path / "new.relmap")
    window.files.import_into_new()
    assert len(session_in(window).map.people) == 3
    assert notice_of(window) == "Imported. 3 people."
    assert kept.done == ["close"]
