"""Leaving: the dialog says what breaks, proposes who takes over, and gives one Change."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from relmap.core.change import EditError
from relmap.core.dates import day, today
from relmap.core.edits.handing_over import Successors, hand_over
from relmap.core.map import Map
from relmap.core.records import Customer, Person, Record, Relationship, Topic
from relmap.ui.people.leaving_dialog import LeavingDialog
from relmap.ui.session import Session
from tests.ui.companies import session_on

BOSS = Person(id="b", name="Boss Ek")
DANA = Person(id="d", name="Dana Whitfield", manager="b")
JO = Person(id="j", name="Jo Berg", manager="d")
RECORDS: list[Record] = [
    *(BOSS, DANA, JO),
    Topic(id="t", name="Billing", owner="d", deputies=("j",)),
    Topic(id="s", name="Scrap", owner="d"),
    Topic(id="m", name="Meters", owner="j", deputies=("d",)),
    Customer(id="u", name="Mill & Sons", host="d"),
    Relationship(source="b", target="d", strength=5),
]


@pytest.fixture
def session() -> Session:
    return session_on(Map(RECORDS))


def shown(qtbot: QtBot, session: Session, person: str = "d") -> LeavingDialog:
    """The dialog, with all that it looks for found."""
    dialog = LeavingDialog(None, session, person)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    found(qtbot, dialog)
    return dialog


def found(qtbot: QtBot, dialog: LeavingDialog) -> list[str]:
    """What it says of best paths, once it has been found."""

    def told() -> list[str]:
        held = [dialog.paths.itemAt(place).widget() for place in range(dialog.paths.count())]
        return [each.text() for each in held if isinstance(each, QLabel)]

    qtbot.waitUntil(lambda: not told()[0].startswith("Looking"))
    return told()


def said(dialog: LeavingDialog) -> list[str]:
    """Every sentence of the dialog."""
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_what_breaks_is_said_in_sentences(qtbot: QtBot, session: Session) -> None:
    sentences = said(shown(qtbot, session))
    for sentence in (
        "Dana Whitfield owns 2 topics.",
        "Dana Whitfield is a deputy for Meters; that ends.",
        "Jo Berg reports to Dana Whitfield.",
        "Dana Whitfield hosts visits to Mill & Sons.",
    ):
        assert sentence in sentences


def test_proposals_stand_there_at_once_and_are_handed_over_as_one_change(
    qtbot: QtBot, session: Session
) -> None:
    dialog = shown(qtbot, session)
    proposal = Successors(topics={"t": "j", "s": "b"}, manager="b", host="b")
    assert dialog.successors == proposal
    assert dialog.change() == hand_over(session.map, "d", today(), proposal)
    assert session.map == Map(RECORDS)


def test_best_paths_that_fall_are_told_and_told_anew_for_other_successors(
    qtbot: QtBot, session: Session
) -> None:
    dialog = shown(qtbot, session)
    assert found(qtbot, dialog)[0] == (
        "3 of 3 best paths go by way of Dana Whitfield. After the hand-over 2 best paths are weaker. "
        "2 of these are lost: there is nobody to call any more."
    )
    dialog.topics["t"].take("b")
    assert found(qtbot, dialog) == [
        "3 of 3 best paths go by way of Dana Whitfield. After the hand-over 1 best path is weaker. "
        "1 of these is lost: there is nobody to call any more.",
        "Boss Ek about Meters: Call now (0.73), then nobody to call",
    ]


def test_all_topics_can_go_to_one_person(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)
    assert dialog.all_topics is not None
    dialog.all_topics.take("b")
    assert dialog.successors.topics == {"t": "b", "s": "b"}
    found(qtbot, dialog)


def test_a_successor_is_let_go_of_by_delete(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)
    row = dialog.topics["t"]
    qtbot.keyClick(row.picker, Qt.Key.Key_Delete)
    assert row.successor == ""
    assert row.picker.accessibleName() == "New owner of Billing: Nobody yet"
    found(qtbot, dialog)


def test_the_last_day_is_typed_as_people_say_it(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)
    dialog.day.line.setFocus()
    dialog.day.line.selectAll()
    qtbot.keyClicks(dialog.day.line, "tomorrow")
    qtbot.keyClick(dialog.day.line, Qt.Key.Key_Return)
    tomorrow = today() + timedelta(days=1)
    assert dialog.last_day == tomorrow
    assert dialog.isVisible()
    assert dialog.now.text().endswith(f"can still be called until {day(tomorrow, today())}.")
    found(qtbot, dialog)


def test_with_a_day_that_is_none_nothing_is_handed_over(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)
    dialog.day.line.setFocus()
    dialog.day.line.selectAll()
    qtbot.keyClicks(dialog.day.line, "someday")
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.day.problem.isVisible()


def test_an_edit_that_is_not_allowed_is_said_and_keeps_the_dialog(qtbot: QtBot) -> None:
    session = session_on(Map([BOSS, replace(DANA, joined=today() + timedelta(days=9))]))
    dialog = LeavingDialog(None, session, "d")
    qtbot.addWidget(dialog)
    dialog.show()
    with pytest.raises(EditError):
        dialog.change()
    assert dialog.problem.text() == "Dana Whitfield would have left before the first day here."
    dialog.done_button.click()
    assert dialog.isVisible()


def test_who_holds_nothing_leaves_all_the_same(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session, "b")
    assert "Boss Ek holds nothing that others must take over." not in said(dialog), "Dana reports to them"
    lone = session_on(Map([BOSS]))
    dialog = shown(qtbot, lone, "b")
    assert "Boss Ek holds nothing that others must take over." in said(dialog)
    assert found(qtbot, dialog) == ["Nobody’s best path goes by way of Boss Ek."]
    assert dialog.change().put == (replace(BOSS, left=today() + timedelta(days=1)),)


def test_for_somebody_who_has_left_the_last_day_is_the_day_before(qtbot: QtBot) -> None:
    left = today() - timedelta(days=30)
    dialog = shown(qtbot, session_on(Map([BOSS, replace(DANA, left=left)])))
    assert dialog.last_day == left - timedelta(days=1)
    assert dialog.now.text() == "Dana Whitfield has left. Everything is handed over now."
