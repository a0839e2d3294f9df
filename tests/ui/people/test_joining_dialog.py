"""Joining: the dialog lists whom to meet first and why, and leads there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.holding.joining import first_meetings
from relmap.core.map import Map
from relmap.core.records import Function, Person, Topic
from relmap.ui.people.joining_dialog import JoiningDialog
from tests.ui.companies import session_on

NEW = Person(id="n", name="Nils Berg", function="f", manager="b")
BOSS = Person(id="b", name="Boss Ek", title="Chief", function="f")
OWNER = Person(id="o", name="Ottilie <img src=x>")
MAP = Map([Function(id="f", name="Sales"), NEW, BOSS, OWNER, Topic(id="t", name="Billing", owner="o")])


@pytest.fixture
def dialog(qtbot: QtBot) -> JoiningDialog:
    """The dialog, with the list found."""
    dialog = JoiningDialog(None, session_on(MAP), "n")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.meetings))
    return dialog


def test_the_list_is_that_of_whom_to_meet_first(dialog: JoiningDialog) -> None:
    assert dialog.meetings == first_meetings(MAP, "n", today())
    names = [button.accessibleName() for button in dialog.findChildren(QPushButton)]
    assert "Ottilie <img src=x>. Owns Billing." in names
    assert "Boss Ek. Is the manager." in names


def test_a_number_goes_to_that_person(qtbot: QtBot, dialog: JoiningDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    assert not dialog.isVisible()
    assert dialog.chosen == "b"


def test_a_number_that_nobody_has_does_nothing(qtbot: QtBot, dialog: JoiningDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_9)
    assert dialog.isVisible()


def test_the_list_is_copied_by_one_key(qtbot: QtBot, dialog: JoiningDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == (
        "Whom Nils Berg should meet first\n1. Ottilie <img src=x>: Owns Billing.\n2. Boss Ek, Sales: Is the manager."
    )
    assert dialog.said.text() == "Copied."


def test_where_no_meeting_opens_anything_it_says_so(qtbot: QtBot) -> None:
    dialog = JoiningDialog(None, session_on(Map([BOSS])), "b")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.state.text().startswith("The map knows nobody"))
    assert not dialog.copy_button.isEnabled()
