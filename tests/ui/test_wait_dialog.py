"""Work that must not be disturbed: the window takes no input until it is done."""

from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.files import FileError
from relmap.ui.wait_dialog import FAULT, WaitDialog, wait_for


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def test_it_cannot_be_closed_before_the_work_is_done(qtbot: QtBot, parent: QWidget) -> None:
    seen: list[bool] = []
    may_end = Event()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WaitDialog)
        dialog.reject()
        dialog.close()
        seen.append(dialog.isVisible())
        may_end.set()

    QTimer.singleShot(0, parent, look)
    assert wait_for(parent, "One moment", lambda: may_end.wait(10)) is True
    assert seen == [True]
    qtbot.waitUntil(lambda: not parent.findChildren(WaitDialog))


def test_what_goes_wrong_is_raised_where_one_waits(parent: QWidget) -> None:
    def work() -> None:
        raise FileError("The disk is full.")

    with pytest.raises(FileError, match=r"The disk is full\."):
        wait_for(parent, "One moment", work)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_of_the_program_does_not_keep_one_waiting(qtbot: QtBot, parent: QWidget) -> None:
    def work() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults, pytest.raises(FileError, match=FAULT):
        wait_for(parent, "One moment", work)
    assert [fault[0] for fault in faults] == [ZeroDivisionError]
