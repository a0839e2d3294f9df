"""A locked map leaves nothing in the window, nor in the program, but the page that opens it again."""

import gc
import weakref

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from relmap.core.edits import name_company
from relmap.exchange.sample import ASKER
from relmap.ui.desk import FUNCTIONS, MAP, PEOPLE, REVIEW
from relmap.ui.locking.unlock_page import UnlockPage
from relmap.ui.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.kept import Kept, KeptFiles

WORDS = "correct horse"


@pytest.fixture
def window(qtbot: QtBot, window_on: MakeWindow, kept: Kept) -> MainWindow:
    """A window on the sample company, which has a passphrase."""
    kept.passphrase = WORDS
    window = window_on(KeptFiles(kept))
    window.begin(kept.path)
    unlock(qtbot, window)
    return window


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    """Type the passphrase where the focus is, and press Enter."""
    qtbot.keyClicks(QApplication.focusWidget(), WORDS)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)


def texts(widget: QWidget) -> str:
    """Everything that stands in a window, seen or not."""
    labels = [label.text() for label in widget.findChildren(QLabel)]
    names = [each.accessibleName() for each in widget.findChildren(QWidget)]
    return "\n".join([widget.windowTitle(), *labels, *names])


def test_one_key_leaves_only_the_page_that_unlocks(qtbot: QtBot, window: MainWindow, kept: Kept) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.stage.shown, UnlockPage)
    assert (window.session, window.desk) == (None, None)
    assert kept.done == ["close"]


def test_nothing_of_the_map_is_left_in_the_program(qtbot: QtBot, window: MainWindow) -> None:
    gc.freeze()  # as after the start of the program
    assert window.session is not None
    assert window.desk is not None
    window.desk.choose_asker(ASKER)
    for place in (MAP, REVIEW, PEOPLE, FUNCTIONS):
        window.desk.go_to(place)
    window.session.edit(lambda map: name_company(map, "Northlight"))
    shown = [window.session, window.desk]
    gone = [weakref.ref(each) for each in (*shown, window.session.map)]
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not any(shiboken6.isValid(each) for each in shown))
    shown.clear()
    qtbot.waitUntil(lambda: not any(each() for each in gone))


def test_no_text_of_the_map_is_left_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    assert window.desk is not None
    window.session.edit(lambda map: name_company(map, "Northlight"))
    window.notice.say("Copied: call Aoife Brennan")
    desk = window.desk
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not shiboken6.isValid(desk))
    left = texts(window) + "\n".join(action.text() for action in window.actions())
    assert "Northlight" not in left
    assert "Aoife" not in left
    assert (window.menus.undo.text(), window.menus.redo.text()) == ("Undo", "Redo")
    assert not any(action.isEnabled() for action in window.menus._need_map)
    assert not window.notice.isVisible()
    assert window.windowTitle() == "relmap"


def test_what_was_copied_is_taken_off_the_clipboard(qtbot: QtBot, window: MainWindow) -> None:
    from relmap.ui.clipboard import copy

    copy("Aoife, a customer tells me")
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""


def test_what_is_open_over_the_window_is_closed(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk is not None
    dialog = QDialog(window.desk)
    dialog.open()
    window.desk.pick_asker()
    assert QApplication.activePopupWidget() is not None
    assert window.map is not None
    window.map.guard.lock()
    assert QApplication.activePopupWidget() is None
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_unlocking_opens_the_page_where_one_was(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.go_to(MAP)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    unlock(qtbot, window)
    assert window.desk is not None
    assert window.desk.place == MAP


def test_edits_that_are_not_on_the_disk_are_not_lost_by_locking(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    assert window.session is not None
    kept.fails["keep"] = "The disk is full."
    window.session.edit(lambda map: name_company(map, "Northlight"))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.desk is not None
    assert window.notice.text.text().startswith("Not locked: the last edits are not on the disk")
    assert "Northlight" not in window.notice.text.text()
    del kept.fails["keep"]
    window.session.edit(lambda map: name_company(map, "Southlight"))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.desk is None


def test_what_went_wrong_on_locking_is_told_on_the_page(qtbot: QtBot, window: MainWindow, kept: Kept) -> None:
    kept.fails["close"] = "The journal could not be put away."
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.stage.shown, UnlockPage)
    assert window.stage.shown.said.text() == "The journal could not be put away."


def test_a_map_without_a_passphrase_is_not_locked_and_it_is_said_where_to_give_it_one(
    qtbot: QtBot, window_on: MakeWindow, kept: Kept
) -> None:
    window = window_on(KeptFiles(kept))
    window.begin(kept.path)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.desk is not None
    assert "File, Passphrase" in window.notice.text.text()


# Who is not there any more -----------------------------------------------------------------------


@pytest.mark.parametrize("sign", ["_idle.idled", "_screen.locked"])
def test_it_is_locked_when_nobody_is_there_any_more(qtbot: QtBot, window: MainWindow, sign: str) -> None:
    assert window.map is not None
    watch = window.map.guard._watch
    part, _, signal = sign.partition(".")
    getattr(getattr(watch, part), signal).emit()
    assert isinstance(window.stage.shown, UnlockPage)


def test_a_map_without_a_passphrase_is_not_watched(window_on: MakeWindow, kept: Kept) -> None:
    window = window_on(KeptFiles(kept))
    window.begin(kept.path)
    assert window.map is not None
    assert window.map._guard is None
    assert window.map.guard._watch is None


def test_hidden_notes_stay_hidden_when_the_map_is_opened_again(
    qtbot: QtBot, window: MainWindow, tmp_path: pytest.TempPathFactory
) -> None:
    assert window.desk is not None
    qtbot.keyClick(
        window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.desk.question.notes.hidden
    assert window.menus.hide_notes.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not window.menus.hide_notes.isChecked()
    unlock(qtbot, window)
    assert window.desk is not None
    assert window.desk.question.notes.hidden
    assert window.menus.hide_notes.isChecked()
