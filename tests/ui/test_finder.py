"""The finder finds anyone and anything over the desk, by keys alone, and gives the focus back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import remove_person
from relmap.core.finding import Findable
from relmap.ui.address import Address
from relmap.ui.desk import ASK, FUNCTIONS, MAP, PEOPLE, TOPICS
from relmap.ui.finder import Finder
from relmap.ui.found_list import FoundModel
from relmap.ui.main_window import MainWindow
from relmap.ui.past_moment import PastMoment
from relmap.ui.records.record_page import RecordPage
from tests.ui.windows import desk_in, map_in, session_in


@pytest.fixture
def finder(window: MainWindow) -> Finder:
    """The finder, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = desk_in(window).findChild(Finder)
    assert finder is not None
    assert QApplication.focusWidget() is finder.field
    return finder


def shown(finder: Finder) -> list[str]:
    """The names in the list."""
    model = finder.found.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(
    finder: Finder, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the field."""
    QTest.keyClick(finder.field, key, modifier)


def test_a_person_is_gone_to_by_a_few_letters(window: MainWindow, finder: Finder) -> None:
    QTest.keyClicks(finder.field, "brenn")
    press(finder, Qt.Key.Key_Return)
    desk = desk_in(window)
    assert desk.place == PEOPLE
    assert session_in(window).map.people[desk.here.record].name == "Aoife Brennan"
    assert finder.isHidden()
    desk.step(-1)
    assert desk.place == ASK, "it is a step like any other"


def test_a_topic_is_gone_to_and_its_owner_stands_under_it(window: MainWindow, finder: Finder) -> None:
    QTest.keyClicks(finder.field, "billing disp")
    assert "owned by Ottilie Marchbank" in finder.field.accessibleDescription()
    press(finder, Qt.Key.Key_Enter)
    desk = desk_in(window)
    assert desk.place == TOPICS
    assert session_in(window).map.topics[desk.here.record].name == "Billing dispute"


def test_the_arrows_choose_and_go_round(finder: Finder) -> None:
    QTest.keyClicks(finder.field, "m")
    names = shown(finder)
    press(finder, Qt.Key.Key_Down)
    assert finder.found.chosen is not None
    assert finder.found.chosen.name == names[1]
    press(finder, Qt.Key.Key_Up)
    press(finder, Qt.Key.Key_Up)
    assert finder.found.chosen.name == names[-1]


def test_escape_gives_the_focus_back_and_changes_nothing(window: MainWindow, finder: Finder) -> None:
    press(finder, Qt.Key.Key_Escape)
    desk, here = desk_in(window), desk_in(window).here
    before = desk.rail._group.button(ASK)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(finder.field, "brenn")
    press(finder, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert (desk.here, finder.isHidden()) == (here, True)


def test_a_click_beside_the_card_closes_it(finder: Finder) -> None:
    QTest.mouseClick(finder, Qt.MouseButton.LeftButton, pos=QPoint(3, finder.height() - 3))
    assert finder.isHidden()


def test_ctrl_enter_asks_from_the_person_and_alt_enter_shows_them_on_the_map(
    window: MainWindow, finder: Finder
) -> None:
    desk = desk_in(window)
    QTest.keyClicks(finder.field, "brenn")
    press(finder, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.question.asker is not None
    assert desk.question.asker.name == "Aoife Brennan"
    assert desk.place == ASK
    window.menus.find.trigger()
    QTest.keyClicks(finder.field, "marchb")
    press(finder, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.place == MAP
    assert session_in(window).map.people[desk.here.record].name == "Ottilie Marchbank"


def test_an_action_of_the_menu_is_found_with_its_key_and_done(window: MainWindow, finder: Finder) -> None:
    assert not map_in(window).hides_notes
    QTest.keyClicks(finder.field, "hide no")
    assert finder.found.chosen == Findable(
        "action", finder.found.chosen.id, "Hide notes", "View", "Ctrl Shift H"
    )
    press(finder, Qt.Key.Key_Return)
    assert map_in(window).hides_notes


def test_what_cannot_be_done_now_is_not_offered(window: MainWindow, finder: Finder) -> None:
    QTest.keyClicks(finder.field, "undo")
    assert "Undo" not in shown(finder)
    QTest.keyClicks(finder.field, "x")
    press(finder, Qt.Key.Key_Return)
    assert finder.isVisible(), "there is nothing to go to"
    assert finder.nothing.isVisible()


def test_with_nothing_typed_it_offers_where_one_was_lately_and_the_pages(window: MainWindow) -> None:
    desk, map = desk_in(window), session_in(window).map
    one, other = list(map.people)[:2]
    for person in (one, other):
        desk.go(Address("people", person))
    desk.go_to(ASK)
    window.menus.find.trigger()
    finder = desk.findChild(Finder)
    assert finder is not None
    assert shown(finder)[:4] == [map.people[other].name, map.people[one].name, "Ask", "Map"]
    finder.end()
    session_in(window).do(remove_person(map, other))
    window.menus.find.trigger()
    assert shown(finder)[:2] == [map.people[one].name, "Ask"]


def test_it_stays_within_a_small_window(window: MainWindow, finder: Finder) -> None:
    finder.field.setText("a")
    window.resize(940, 600)
    window.grab()
    assert desk_in(window).rect().contains(finder._card.geometry())


def test_the_list_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester, qtbot: QtBot, finder: Finder) -> None:
    model = FoundModel(finder)
    model.show([Findable("person", "a", "Ann", "Director"), Findable("action", "0", "Undo", key="Ctrl Z")])
    qtmodeltester.check(model)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ann, Person, Director"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Undo, Action, Ctrl Z"


@pytest.mark.parametrize(
    ("typed", "place"), [("new person", PEOPLE), ("new function", FUNCTIONS), ("new topic", TOPICS)]
)
def test_a_new_record_is_begun_from_anywhere(
    window: MainWindow, finder: Finder, typed: str, place: int
) -> None:
    finder.field.setText(typed)
    press(finder, Qt.Key.Key_Return)
    page = desk_in(window).page(place)
    assert isinstance(page, RecordPage)
    assert desk_in(window).place == place
    assert page.form.is_draft
    assert page.form.isAncestorOf(QApplication.focusWidget())


def test_nothing_new_is_offered_while_the_map_takes_no_edits(window: MainWindow, finder: Finder) -> None:
    window.showing.look_back(PastMoment(today()))
    window.menus.find.trigger()
    shown_map = window.showing.shown_map
    assert shown_map is not None
    there = shown_map.desk.findChild(Finder)
    assert there is not None
    there.field.setText("new person")
    assert shown(there) == []
