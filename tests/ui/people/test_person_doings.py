"""Leaving, joining and merging are begun on the People page, and what comes of them is one Change."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.change import Change
from relmap.core.dates import today
from relmap.core.edits import remove_person
from relmap.core.edits.handing_over import Successors, hand_over
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.ui.people.joining_dialog import JoiningDialog
from relmap.ui.people.leaving_dialog import LeavingDialog
from relmap.ui.people.merging_dialog import TWO_PEOPLE, MergingDialog
from relmap.ui.people.people_page import PeoplePage
from relmap.ui.picker import Picker
from tests.ui.companies import question_on


@pytest.fixture
def page(qtbot: QtBot) -> PeoplePage:
    people = [Person(id=name[0].lower(), name=name) for name in ("Ann", "Bob", "Cy")]
    page = PeoplePage(question_on(Map(people), "a"))
    qtbot.addWidget(page)
    page.show()
    page.show_record("a")
    return page


def test_the_change_of_somebody_who_leaves_is_done(
    qtbot: QtBot, page: PeoplePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        LeavingDialog, "ask", lambda parent, session, person: remove_person(session.map, person)
    )
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClicks(page.table, "l")
    assert said.args == ["Ann has left. Ctrl+Z takes it back."]
    assert "a" not in page.session.map.people


def test_nothing_is_done_where_the_user_thinks_better_of_it(
    qtbot: QtBot, page: PeoplePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LeavingDialog, "ask", lambda *_: None)
    with qtbot.assertNotEmitted(page.said):
        qtbot.keyClicks(page.table, "l")
    assert page.session.undo_label is None


def test_whoever_should_be_met_is_gone_to(
    qtbot: QtBot, page: PeoplePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(JoiningDialog, "ask", lambda *_: "c")
    qtbot.keyClicks(page.table, "j")
    assert page.chosen_record == "c"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change(label="merge"), "Ann and Bob are one person now. Ctrl+Z takes it back."),
        (TWO_PEOPLE, "Ann and Bob are two people."),
    ],
)
def test_one_picks_who_is_the_same_person_and_says_so(
    qtbot: QtBot, page: PeoplePage, monkeypatch: pytest.MonkeyPatch, change: Change, said: str
) -> None:
    asked: list[tuple[str, ...]] = []

    def ask(_: object, __: Map, one: str, other: str, *___: str, **____: bool) -> Change:
        asked.append((one, other))
        return change

    monkeypatch.setattr(MergingDialog, "ask", ask)
    qtbot.keyClicks(page.table, "s")
    picker = page.findChild(Picker)
    assert picker is not None
    with qtbot.waitSignal(page.said) as heard:
        picker.picked.emit("b")
    picker.close()
    assert asked == [("a", "b")]
    assert heard.args == [said]


@pytest.mark.parametrize(
    ("last_day", "said"),
    [(-1, "Ann has left. "), (0, "Ann leaves; the last day is "), (5, "Ann leaves; the last day is ")],
)
def test_nobody_has_left_before_their_last_day_is_over(
    qtbot: QtBot, page: PeoplePage, monkeypatch: pytest.MonkeyPatch, last_day: int, said: str
) -> None:
    day = today() + timedelta(days=last_day)
    monkeypatch.setattr(
        LeavingDialog, "ask", lambda _, session, person: hand_over(session.map, person, day, Successors())
    )
    with qtbot.waitSignal(page.said) as heard:
        qtbot.keyClicks(page.table, "l")
    assert heard.args is not None
    assert heard.args[0].startswith(said)
