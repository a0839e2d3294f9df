"""An open map whose file takes no edits, is opened anew, is mended, or is brought back to a backup."""

import gc
import weakref

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.change import Change
from relmap.core.edits import name_company
from relmap.ui import leave_dialog, restoring
from relmap.ui.desk import MAP, PLACES
from relmap.ui.files import FileError, Trouble
from relmap.ui.main_window import MainWindow
from relmap.ui.trouble_bar import TroubleBar
from tests.ui.kept import Kept, KeptFiles
from tests.ui.windows import desk_in, edit, map_in, notice_of, session_in

WORDS = "correct horse"
HELD = Trouble("held", "Ann Lee has company.relmap open.")


# Trouble -----------------------------------------------------------------------------------------


def test_a_map_without_trouble_has_no_bar(window: MainWindow) -> None:
    assert desk_in(window).trouble is None
    assert desk_in(window).foot.status.text() == "All changes kept"


def test_trouble_is_shown_when_it_comes_and_the_edit_stays_on_the_screen(
    window: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    kept.fails["keep"] = "The disk reported an error."
    kept.trouble = None
    session = session_in(window)
    session.changed.connect(
        lambda: setattr(kept, "trouble", Trouble("failed", "The disk reported an error."))
    )
    edit(window, qtbot)
    bar = desk_in(window).trouble
    assert bar is not None
    assert bar.isVisible()
    assert bar.said.text() == "The disk reported an error."
    assert notice_of(window) == "", "it is not said twice"
    assert desk_in(window).foot.status.text() == "Read only – not kept on disk"
    assert session.map.company.name == "Northlight"


def test_trouble_that_is_found_elsewhere_is_shown_with_the_next_edit(
    window: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    kept.trouble = HELD
    edit(window, qtbot)
    assert notice_of(window) == HELD.said
    assert desk_in(window).trouble is not None
    assert desk_in(window).foot.status.text() == "Read only"
    before = desk_in(window).trouble
    edit(window, qtbot)
    assert desk_in(window).trouble is before


def test_another_trouble_takes_the_place_of_the_one_before(
    window: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    for trouble in (HELD, Trouble("changed", "It was changed.")):
        kept.trouble = trouble
        edit(window, qtbot)
        bars = [bar for bar in desk_in(window).findChildren(TroubleBar) if bar.isVisible()]
        assert [bar.said.text() for bar in bars] == [trouble.said]


def test_what_a_page_says_does_not_cover_that_an_edit_was_refused(
    window: MainWindow, kept: Kept, qtbot: QtBot
) -> None:
    kept.trouble = HELD
    session_in(window).edit(lambda map: name_company(map, "Northlight"))
    desk_in(window).said.emit("Noted: Aoife, helped.")
    assert notice_of(window) == HELD.said


# Opening anew ------------------------------------------------------------------------------------


def test_opened_again_the_file_is_let_go_first_and_the_page_stays(
    window: MainWindow, kept: Kept, files: KeptFiles
) -> None:
    kept.trouble = HELD
    desk_in(window).go_to(MAP)
    before = window.session
    kept.trouble = None
    map_in(window).reopen(False)
    assert files.asked == [("company.relmap", False)] * 2
    assert kept.done == ["close"]
    assert window.session is not before
    assert desk_in(window).place == MAP


def test_a_map_is_taken_over_from_a_computer_that_cannot_be_asked(
    window: MainWindow, files: KeptFiles
) -> None:
    map_in(window).reopen(True)
    assert files.asked[-1] == ("company.relmap", True)


def test_where_it_cannot_be_opened_again_what_is_shown_stays(
    window: MainWindow, kept: Kept, files: KeptFiles
) -> None:
    here = window.session
    files.fails[kept.path] = FileError("There is no file company.relmap.")
    map_in(window).reopen(False)
    assert notice_of(window) == "There is no file company.relmap."
    assert window.session is here
    assert window.stage.shown is window.desk
    assert window.close()
    assert kept.done == ["close"], "it is let go only once"


def test_edits_that_are_not_on_the_disk_are_not_lost_by_opening_anew_without_a_word(
    window: MainWindow, kept: Kept, files: KeptFiles, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(leave_dialog, "ask_to_leave_unkept", lambda *_: answers.pop(0))
    kept.fails["keep"] = "The disk is full."
    edit(window, qtbot)
    map_in(window).reopen(False)
    assert len(files.asked) == 1
    map_in(window).reopen(False)
    assert len(files.asked) == 2


# Damage ------------------------------------------------------------------------------------------


def test_a_damaged_map_is_mended_and_opened_again(
    window: MainWindow, kept: Kept, files: KeptFiles, berlin: None
) -> None:
    map_in(window).mend(kept.with_backup(kept.map))
    assert kept.done == ["mend with a"]
    assert len(files.asked) == 2
    assert notice_of(window) == (
        "company.relmap is now as it was in the backup of 20 November 2026, 14:30; "
        "the damaged file was kept beside it."
    )
    map_in(window).mend(None)
    assert notice_of(window) == (
        "company.relmap has what could be read of it; the damaged file was kept beside it."
    )


def test_a_map_that_cannot_be_mended_stays_shown(window: MainWindow, kept: Kept, files: KeptFiles) -> None:
    kept.fails["mend"] = "There is no room."
    map_in(window).mend(None)
    assert notice_of(window) == "There is no room."
    assert len(files.asked) == 1


# Backups -----------------------------------------------------------------------------------------


def chosen(monkeypatch: pytest.MonkeyPatch, change: Change | None) -> None:
    """Let the user choose what this Change brings back."""
    monkeypatch.setattr(restoring, "ask_backup", lambda *_: change)


def test_before_a_backup_is_restored_the_map_is_backed_up(
    window: MainWindow, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_in(window)
    change = name_company(session.map, "Northlight")
    chosen(monkeypatch, change)
    map_in(window).show_backups()
    assert kept.done == ["back up before a backup was restored", "keep"]
    assert session.map.company.name == "Northlight"
    assert notice_of(window) == "Done: name the company Northlight. Ctrl+Z takes it back."
    window.menus.undo.trigger()
    assert session.map.company.name == "Alderbrook Energy"


def test_where_the_map_cannot_be_backed_up_nothing_is_restored(
    window: MainWindow, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_in(window)
    kept.fails["keep_backup"] = "No backup could be made: no space left."
    chosen(monkeypatch, name_company(session.map, "Northlight"))
    map_in(window).show_backups()
    assert notice_of(window) == "No backup could be made: no space left. Nothing was restored."
    assert session.undo_label is None


def test_backups_that_cannot_be_listed_say_so(window: MainWindow, kept: Kept) -> None:
    kept.fails["backups"] = "The folder of backups cannot be read."
    map_in(window).show_backups()
    assert notice_of(window) == "The folder of backups cannot be read."


def test_nothing_is_done_where_no_backup_is_chosen(
    window: MainWindow, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, None)
    map_in(window).show_backups()
    assert kept.done == []
    assert notice_of(window) == ""


# Leaving -----------------------------------------------------------------------------------------


def test_nothing_of_a_map_stays_when_another_one_is_opened(
    qtbot: QtBot, window: MainWindow, files: KeptFiles, kept: Kept
) -> None:
    other = Kept(kept.path.with_name("other.relmap"), kept.map)
    files.kept[other.path] = other
    for place in range(len(PLACES)):
        desk_in(window).go_to(place)
    map = map_in(window)
    left = [weakref.ref(each) for each in (map, map.session, map.session.map, map.desk, map.desk.page(MAP))]
    with qtbot.waitSignal(map.destroyed):
        window.showing.open_recent(other.path)
    del map

    def are_gone() -> bool:
        gc.collect()
        return [each() for each in left] == [None] * len(left)

    qtbot.waitUntil(are_gone)
