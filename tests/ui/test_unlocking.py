"""A map with a passphrase: it is asked for on a page, and tried while the window goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relmap.core.map import Map
from relmap.core.records import Person
from relmap.ui import damaged_dialog, map_files
from relmap.ui.files import DamagedFile, FileError
from relmap.ui.locking.unlock_page import UnlockPage
from relmap.ui.main_window import MainWindow
from relmap.ui.unlocking import Unlocking
from relmap.ui.welcome_page import WelcomePage
from tests.ui.conftest import MakeWindow
from tests.ui.kept import RECOVERY_KEY, Kept, KeptFiles

WORDS = "correct horse"


@pytest.fixture
def sealed(tmp_path: Path) -> Kept:
    """The file of a map with a passphrase."""
    kept = Kept(tmp_path / "sealed.relmap", Map([Person(id="a", name="Ann Lee")]))
    kept.passphrase = WORDS
    return kept


@pytest.fixture
def files(kept: Kept, sealed: Kept) -> KeptFiles:
    return KeptFiles(kept, sealed)


@pytest.fixture
def window(window_on: MakeWindow, files: KeptFiles) -> MainWindow:
    return window_on(files)


def page(window: MainWindow) -> UnlockPage:
    assert isinstance(window.stage.shown, UnlockPage)
    return window.stage.shown


def unlock(qtbot: QtBot, window: MainWindow, passphrase: str) -> None:
    """Type a passphrase where the focus is, and press Enter."""
    qtbot.keyClicks(QApplication.focusWidget(), passphrase)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_the_map_is_opened_with_what_is_typed(
    qtbot: QtBot, window: MainWindow, sealed: Kept, files: KeptFiles
) -> None:
    window.begin(sealed.path)
    assert page(window).name.text() == "sealed"
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session is not None
    assert window.session.map == sealed.map
    assert window.stage.shown is window.desk
    assert window.windowTitle() == "sealed – relmap"
    assert window.menus.lock.isEnabled()


def test_the_recovery_key_opens_it_too(qtbot: QtBot, window: MainWindow, sealed: Kept) -> None:
    window.begin(sealed.path)
    unlock(qtbot, window, RECOVERY_KEY)
    qtbot.waitUntil(lambda: window.session is not None)


def test_a_wrong_passphrase_is_refused_in_a_sentence_and_asked_for_again(
    qtbot: QtBot, window: MainWindow, sealed: Kept
) -> None:
    window.begin(sealed.path)
    unlock(qtbot, window, "wrong")
    qtbot.waitUntil(lambda: page(window).problem.text() == "sealed.relmap stays locked.")
    assert window.session is None
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: window.session is not None)


def test_while_it_is_locked_nothing_can_be_done_with_a_map(window: MainWindow, sealed: Kept) -> None:
    window.begin(sealed.path)
    assert window.windowTitle() == "relmap"
    offered = [action.text() for action in window.menus._need_map if action.isEnabled()]
    assert offered == []


def test_the_map_that_is_open_stays_so_until_the_other_one_is(
    qtbot: QtBot, window: MainWindow, kept: Kept, sealed: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.begin(kept.path)
    here = window.session
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: sealed.path)
    window.showing.open_map()
    assert page(window).isVisible()
    assert not window.menus.undo.isEnabled()
    assert kept.done == []
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: None)
    qtbot.mouseClick(page(window).other, Qt.MouseButton.LeftButton)
    assert window.session is here
    assert window.stage.shown is window.desk
    assert window.windowTitle() == "Alderbrook Energy – relmap"
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: sealed.path)
    window.showing.open_map()
    unlock(qtbot, window, WORDS)
    desk = window.desk
    qtbot.waitUntil(lambda: window.session is not here)
    assert kept.done == ["close"]
    qtbot.waitUntil(lambda: not isValid(desk))


def test_from_the_page_of_a_locked_map_one_goes_to_another_map_or_stays(
    qtbot: QtBot, window: MainWindow, kept: Kept, sealed: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.begin(sealed.path)
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: None)
    qtbot.mouseClick(page(window).other, Qt.MouseButton.LeftButton)
    assert page(window).isVisible()
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: kept.path)
    qtbot.mouseClick(page(window).other, Qt.MouseButton.LeftButton)
    assert window.session is not None
    assert window.session.file is kept


def test_a_map_that_is_opened_after_one_went_elsewhere_is_closed_again(
    qtbot: QtBot, window: MainWindow, kept: Kept, sealed: Kept
) -> None:
    window.begin(sealed.path)
    unlock(qtbot, window, WORDS)
    window.files.open(kept.path)
    qtbot.waitUntil(lambda: sealed.done == ["close"])
    qtbot.waitUntil(lambda: not window.files.findChildren(Unlocking))
    assert window.session is not None
    assert window.session.file is kept


def test_a_file_that_went_away_meanwhile_is_told_on_the_page(
    qtbot: QtBot, window: MainWindow, sealed: Kept, files: KeptFiles
) -> None:
    window.begin(sealed.path)
    files.fails[sealed.path] = FileError("There is no file sealed.relmap.")
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: page(window).problem.text() == "There is no file sealed.relmap.")


# Damaged files -----------------------------------------------------------------------------------


def test_a_damaged_file_is_restored_from_its_backup_and_opened(
    qtbot: QtBot,
    window: MainWindow,
    kept: Kept,
    files: KeptFiles,
    monkeypatch: pytest.MonkeyPatch,
    berlin: None,
) -> None:
    backup = kept.with_backup(kept.map)
    files.fails[kept.path] = DamagedFile("company.relmap is damaged.", backup)
    asked: list[object] = []
    monkeypatch.setattr(
        damaged_dialog, "ask_about_damage", lambda window, *said: asked.append(said) or backup
    )
    window.begin(kept.path)
    assert isinstance(window.stage.shown, WelcomePage), "the question waits until the window is up"
    assert asked == []
    qtbot.waitUntil(lambda: window.session is not None)
    assert asked == [("company.relmap is damaged.", backup, [backup])]
    assert files.asked == [("company.relmap", False), ("restore a", False), ("company.relmap", False)]
    assert window.notice.text.text() == (
        "company.relmap is now as it was in the backup of 20 November 2026, 14:30; "
        "the damaged file was kept beside it."
    )


def test_instead_of_a_damaged_file_another_one_may_be_opened(
    qtbot: QtBot,
    window: MainWindow,
    kept: Kept,
    sealed: Kept,
    files: KeptFiles,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files.fails[sealed.path] = DamagedFile("sealed.relmap is damaged.", None)
    monkeypatch.setattr(damaged_dialog, "ask_about_damage", lambda *_: "another")
    monkeypatch.setattr(map_files, "ask_map_to_open", lambda *_: kept.path)
    window.begin(sealed.path)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session is not None
    assert window.session.file is kept


def test_damage_that_only_the_passphrase_shows_is_told_too(
    qtbot: QtBot, window: MainWindow, sealed: Kept, files: KeptFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(damaged_dialog, "ask_about_damage", lambda window, *said: asked.append(said))
    window.begin(sealed.path)
    files.fails[sealed.path] = DamagedFile("sealed.relmap is damaged.", None)
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: asked == [("sealed.relmap is damaged.", None, [])])
    assert page(window).unlock.text() == "Unlock"
