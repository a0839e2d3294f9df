"""What customers said is listed in the order in which it comes, a few at first and more when asked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.address import Address
from relmap.ui.heard_list import MOST, Heard, HeardList

MANY = [Heard(f"Said {n}", f"Mill {n}", Address("customers", str(n))) for n in range(MOST + 3)]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[HeardList]:
    """The list between two buttons, in a window that is active."""
    window, shown = QWidget(), HeardList()
    column = QVBoxLayout(window)
    for widget in (QPushButton("before"), shown, QPushButton("after")):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield shown
    window.close()


def said(shown: HeardList) -> list[str]:
    """What is shown."""
    return [row.said.text() for row in shown.rows if row.isVisible()]


def test_the_first_few_are_shown_and_more_when_asked(shown: HeardList) -> None:
    shown.show_heard(MANY, "None.")
    assert said(shown) == [f"Said {n}" for n in range(MOST)]
    assert shown.more.text() == "Show 3 more"
    shown.more.click()
    assert said(shown) == [f"Said {n}" for n in range(MOST + 3)]
    assert not shown.more.isVisible()
    assert shown.rows[MOST].link.hasFocus()
    shown.show_heard(MANY[:2], "None.")
    assert said(shown) == ["Said 0", "Said 1"]


def test_tab_goes_from_one_to_the_next_and_out(qtbot: QtBot, shown: HeardList) -> None:
    shown.show_heard(MANY, "None.")
    shown.more.click()
    shown.rows[0].link.setFocus()
    for row in shown.rows[1:]:
        qtbot.keyClick(shown.window(), Qt.Key.Key_Tab)
        assert row.link.hasFocus()
    qtbot.keyClick(shown.window(), Qt.Key.Key_Tab)
    focused = shown.window().focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "after"


def test_where_there_is_nothing_a_sentence_says_so(shown: HeardList) -> None:
    shown.show_heard([], "None is known.")
    assert (said(shown), shown.nothing.isVisible(), shown.nothing.text()) == ([], True, "None is known.")
    shown.show_heard(MANY, "None is known.")
    assert not shown.nothing.isVisible()


def test_a_remark_leads_to_its_address(qtbot: QtBot, shown: HeardList) -> None:
    shown.show_heard([Heard("Said", "Mill & Sons", Address("customers", "u"))], "None.")
    link = shown.rows[0].link
    assert link.accessibleName() == "Said – Mill & Sons"
    with qtbot.waitSignal(shown.followed) as followed:
        link.click()
    assert followed.args == [Address("customers", "u")]


def test_a_remark_that_leads_nowhere_is_no_link(shown: HeardList) -> None:
    shown.show_heard([Heard("Said", "No day is known")], "None.")
    assert not shown.rows[0].link.isVisible()
    assert shown.rows[0].remark.isVisible()
