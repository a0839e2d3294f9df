"""A new passphrase is typed twice, and only by those who know the one that there is."""

import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.files import FileError
from relmap.ui.locking.limits import Limits, limits
from relmap.ui.locking.passphrase_dialog import (
    WRONG,
    PassphraseDialog,
    ask_new_passphrase,
    ask_passphrase,
)

T = TypeVar("T")
NOW, NEW = "the old horse", "correct horse"

LONGEST = 10_000
"""Milliseconds until a dialog that nothing has closed closes."""


class Sealed:
    """A map with the passphrase NOW, which remembers who asked."""

    def __init__(self) -> None:
        self.threads: set[int] = set()

    def opens_with(self, passphrase: str) -> bool:
        """Whether it is NOW."""
        self.threads.add(threading.get_ident())
        return passphrase == NOW


@pytest.fixture
def setting(parent: QWidget) -> PassphraseDialog:
    """A dialog for a map that has no passphrase."""
    dialog = PassphraseDialog(parent, "Set a passphrase", "", None, asks_new=True)
    dialog.show()
    return dialog


@pytest.fixture
def changing(parent: QWidget) -> Iterator[PassphraseDialog]:
    """A dialog for a map that has one."""
    dialog = PassphraseDialog(parent, "Change the passphrase", "", Sealed().opens_with, asks_new=True)
    dialog.show()
    yield dialog
    QThreadPool.globalInstance().waitForDone()


def fill(qtbot: QtBot, dialog: PassphraseDialog, now: str, new: str, again: str) -> None:
    """Type into all fields."""
    for field, text in ((dialog.now, now), (dialog.new, new), (dialog.again, again)):
        field.line.selectAll()
        qtbot.keyClicks(field.line, text)


def asked(qtbot: QtBot, ask: Callable[[], T], answer: Callable[[PassphraseDialog], None]) -> T:
    """What a function that asks gives, where a user answers its dialog so."""

    def step() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PassphraseDialog)
        QTimer.singleShot(LONGEST, dialog, dialog.reject)  # else a test that fails would never end
        answer(dialog)

    QTimer.singleShot(0, step)
    return ask()


def test_a_map_without_one_is_given_the_passphrase_that_was_typed_twice(
    qtbot: QtBot, parent: QWidget
) -> None:
    def answer(dialog: PassphraseDialog) -> None:
        assert not dialog.now.isVisible()
        qtbot.keyClicks(dialog.new.line, NEW)
        qtbot.keyClicks(dialog.again.line, NEW)
        qtbot.keyClick(dialog.again.line, Qt.Key.Key_Return)

    assert asked(qtbot, lambda: ask_new_passphrase(parent, opens_with=None), answer) == NEW


def test_one_who_thinks_better_of_it_changes_nothing(qtbot: QtBot, parent: QWidget) -> None:
    def answer(dialog: PassphraseDialog) -> None:
        qtbot.keyClicks(dialog.new.line, NEW)
        qtbot.keyClicks(dialog.again.line, NEW)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert asked(qtbot, lambda: ask_new_passphrase(parent, opens_with=None), answer) is None


def test_the_passphrase_that_there_is_is_tried_away_from_the_window(qtbot: QtBot, parent: QWidget) -> None:
    map = Sealed()

    def answer(dialog: PassphraseDialog) -> None:
        fill(qtbot, dialog, NOW, NEW, NEW)
        dialog.done_button.click()
        assert not dialog.new.line.isEnabled()
        assert dialog.done_button.text() == "Trying the passphrase …"

    new = asked(qtbot, lambda: ask_new_passphrase(parent, opens_with=map.opens_with), answer)
    assert new == NEW
    assert map.threads
    assert threading.get_ident() not in map.threads


def test_removing_and_renewing_ask_for_the_one_that_there_is(qtbot: QtBot, parent: QWidget) -> None:
    def answer(dialog: PassphraseDialog) -> None:
        assert dialog.windowTitle() == "Remove the passphrase"
        assert not dialog.new.isVisible()
        assert dialog.findChild(Limits) is None
        assert not dialog.done_button.isEnabled()
        qtbot.keyClicks(dialog.now.line, NOW)
        dialog.done_button.click()

    def ask() -> str | None:
        return ask_passphrase(
            parent, "Remove the passphrase", "Anyone can read it then.", Sealed().opens_with
        )

    assert asked(qtbot, ask, answer) == NOW


@pytest.mark.parametrize(
    ("new", "again", "said", "goes"),
    [
        ("", "", "At least 8 characters. A few unrelated words are hard to guess.", False),
        ("seven77", "seven77", "At least 8 characters: 1 more.", False),
        ("eight888", "", "Type it once more: a slip of the finger would lock you out.", False),
        ("eight888", "eight889", "The two are not the same.", False),
        ("eight888", "eight888", "The two are the same.", True),
        ("äöüäöüäö", "äöüäöüäö", "The two are the same.", True),
    ],
)
def test_it_says_while_one_types_what_is_still_to_be_done(
    qtbot: QtBot, setting: PassphraseDialog, new: str, again: str, said: str, goes: bool
) -> None:
    setting.new.line.setText(new)
    setting.again.line.setText(again)
    assert setting.hint.text() == said
    assert setting.done_button.isEnabled() == goes


def test_a_new_passphrase_is_another_one(qtbot: QtBot, changing: PassphraseDialog) -> None:
    fill(qtbot, changing, NOW, NOW, NOW)
    assert changing.hint.text() == "That is the passphrase which the map has now."
    assert not changing.done_button.isEnabled()
    fill(qtbot, changing, NOW, NEW, NEW)
    assert changing.done_button.isEnabled()


def test_without_the_one_that_there_is_nothing_is_tried(qtbot: QtBot, changing: PassphraseDialog) -> None:
    fill(qtbot, changing, "", NEW, NEW)
    assert not changing.done_button.isEnabled()


def test_a_wrong_one_is_said_in_the_dialog_which_asks_again(qtbot: QtBot, changing: PassphraseDialog) -> None:
    fill(qtbot, changing, "wrong horse", NEW, NEW)
    changing.done_button.click()
    qtbot.waitUntil(lambda: changing.hint.text() == WRONG)
    assert changing.hint.property("kind") == "problem"
    assert (changing.now.text(), changing.new.text()) == ("", NEW)
    qtbot.keyClicks(changing.now.line, NOW)
    assert changing.hint.property("kind") == "soft"
    with qtbot.waitSignal(changing.accepted):
        changing.done_button.click()
    assert changing.passphrase == NEW


def test_a_file_that_cannot_be_read_is_said_in_the_dialog(qtbot: QtBot, parent: QWidget) -> None:
    def opens_with(passphrase: str) -> bool:
        raise FileError("team.relmap is no longer there. Put it back and try again.")

    dialog = PassphraseDialog(parent, "Remove the passphrase", "", opens_with, asks_new=False)
    dialog.show()
    qtbot.keyClicks(dialog.now.line, NOW)
    dialog.done_button.click()
    qtbot.waitUntil(lambda: dialog.hint.text().startswith("team.relmap is no longer there."))
    assert dialog.isVisible()


def test_what_is_tried_when_the_dialog_is_closed_is_no_longer_heard(qtbot: QtBot, parent: QWidget) -> None:
    go_on = threading.Event()

    def opens_with(passphrase: str) -> bool:
        return go_on.wait(30)

    dialog = PassphraseDialog(parent, "Remove the passphrase", "", opens_with, asks_new=False)
    dialog.show()
    qtbot.keyClicks(dialog.now.line, NOW)
    dialog.done_button.click()
    dialog.reject()
    with qtbot.assertNotEmitted(dialog.accepted):
        go_on.set()
        QThreadPool.globalInstance().waitForDone()
        QApplication.sendPostedEvents()
    assert (dialog.passphrase, dialog.result()) == ("", QDialog.DialogCode.Rejected)


def test_nothing_that_was_typed_is_left_in_the_fields(qtbot: QtBot, setting: PassphraseDialog) -> None:
    fill(qtbot, setting, "", NEW, NEW)
    setting.done_button.click()
    assert setting.passphrase == NEW
    assert (setting.new.text(), setting.again.text()) == ("", "")


def test_what_a_passphrase_does_not_protect_against_unfolds_in_the_dialog(
    qtbot: QtBot, setting: PassphraseDialog
) -> None:
    limits, folded = setting.findChild(Limits), setting.height()
    assert limits is not None
    assert not limits.text.isVisible()
    qtbot.keyClick(limits.toggle, Qt.Key.Key_Space)
    assert limits.text.isVisible()
    assert setting.height() > folded
    qtbot.keyClick(limits.toggle, Qt.Key.Key_Space)
    assert (limits.text.isVisible(), setting.height()) == (False, folded)


@pytest.mark.parametrize(
    "limit",
    ["open", "memory", "guessed", "backups", "deleted", "how many people", "older state", "nobody can open"],
)
def test_every_limit_is_told(limit: str) -> None:
    assert any(limit in "".join(sentence) for sentence in limits())


def test_tab_goes_from_field_to_field_and_what_is_typed_there_shows_nothing(
    qtbot: QtBot, setting: PassphraseDialog
) -> None:
    words = "four wooden boats"
    setting.activateWindow()
    qtbot.waitUntil(setting.new.line.hasFocus)
    qtbot.keyClicks(setting.new.line, words)
    qtbot.keyClick(setting.new.line, Qt.Key.Key_Tab)
    assert setting.again.line.hasFocus()
    qtbot.keyClicks(setting.again.line, words)
    assert (setting.again.text(), setting.new.is_shown, setting.again.is_shown) == (words, False, False)
