"""After how long a map is locked is chosen by key."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.locking.lock_after_dialog import LockAfterDialog, ask_lock_after

RIGHT, ENTER, ESCAPE = Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape


def words(dialog: LockAfterDialog) -> list[str]:
    """The choices as they are read."""
    return [choice.text() for choice in dialog.minutes.buttons()]


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        (5, [ENTER], 5),
        (5, [RIGHT, ENTER], 10),
        (30, [RIGHT, ENTER], 0),
        (0, [ENTER], 0),
        (7, [ENTER], 7),
        (5, [RIGHT, ESCAPE], None),
    ],
)
def test_the_arrows_choose_and_enter_takes_the_choice(
    qtbot: QtBot, parent: QWidget, before: int, keys: list[Qt.Key], after: int | None
) -> None:
    def step() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LockAfterDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        for key in keys:
            qtbot.keyClick(dialog.focusWidget(), key)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, step)
    assert ask_lock_after(parent, before) == after


def test_it_offers_a_few_times_and_never(qtbot: QtBot, parent: QWidget) -> None:
    dialog = LockAfterDialog(parent, 5)
    assert words(dialog) == ["1 minute", "2 minutes", "5 minutes", "10 minutes", "30 minutes", "Never"]
    assert "7 minutes" in words(LockAfterDialog(parent, 7)), "somebody wrote it into the settings"
