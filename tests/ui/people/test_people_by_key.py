"""The People page by key: what a letter does, and what is typed where."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.ui.address import Address
from relmap.ui.files import Trouble
from relmap.ui.people.leaving_dialog import LeavingDialog
from relmap.ui.people.people_page import PeoplePage
from relmap.ui.picker import Picker
from tests.ui.kept import Kept
from tests.ui.people.seen import cells, focused, names, type_where_the_focus_is


@pytest.mark.parametrize(("key", "to"), [("M", Address("map", "b")), ("H", Address("history", "b"))])
def test_a_letter_goes_where_more_of_the_person_is(
    qtbot: QtBot, page: PeoplePage, key: str, to: Address
) -> None:
    page.show_record("b")
    with qtbot.waitSignal(page.left_for) as left:
        qtbot.keyClicks(page.table, key)
    assert left.args == [to]


def test_one_asks_from_whoever_is_chosen(qtbot: QtBot, page: PeoplePage) -> None:
    page.show_record("b")
    with qtbot.waitSignal(page.asker_chosen) as asked:
        qtbot.keyClicks(page.table, "a")
    assert asked.args == ["b"]


def test_a_person_is_removed_without_a_question_and_brought_back_by_undo(
    qtbot: QtBot, page: PeoplePage
) -> None:
    page.show_record("a")
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert said.args == ["Ann Archer is removed, with their relationships. Ctrl+Z brings them back."]
    assert names(page) == ["Bob Baker", "Cy Cooper", "Di Draper"]
    assert page.chosen_record == "b", "one goes on with the next"
    page.session.undo()
    assert names(page)[0] == "Ann Archer"
    assert page.chosen_record == "a", "who is there again"
    assert cells(page, "a")[4] == "1"


def test_a_key_takes_one_to_the_days_away_which_are_typed_in_one_field(
    qtbot: QtBot, page: PeoplePage
) -> None:
    page.show_record("b")
    qtbot.keyClicks(page.table, "o")
    qtbot.keyClicks(focused(), "until tomorrow")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    bob = page.session.map.people["b"]
    assert (bob.away_from, bob.away_until) == (today(), today() + timedelta(days=1))
    assert page.detail.state.text().startswith("away until ")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def test_somebody_is_rated_by_typing_a_name_and_a_digit(qtbot: QtBot, page: PeoplePage) -> None:
    page.show_record("d")
    type_where_the_focus_is(qtbot, "rbob")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    page.activateWindow()
    assert page.detail.views.hasFocus()
    type_where_the_focus_is(qtbot, "3")
    view = page.session.map.view("d", "b")
    assert view is not None
    assert (view.strength, view.rated_on) == (3, today())
    qtbot.keyClick(focused(), Qt.Key.Key_Right)
    type_where_the_focus_is(qtbot, "5")
    assert page.session.map.view("b", "d") is not None
    type_where_the_focus_is(qtbot, "0")
    assert page.session.map.view("b", "d") is None
    assert page.detail.views.currentIndex().isValid(), "the row stays while one is in it"


def test_a_topic_is_given_to_a_person_by_typing_its_name(qtbot: QtBot, page: PeoplePage) -> None:
    page.show_record("b")
    type_where_the_focus_is(qtbot, "tdel")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert page.session.map.topics["u"].owner == "b"
    assert page.session.undo_label == "Bob Baker owns Delays"


def test_the_search_is_left_by_enter_and_let_go_by_escape(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.keyClicks(page.table, "/")
    assert page.filters.search.hasFocus()
    qtbot.keyClicks(page.filters.search, "FINANCE coop")
    assert names(page) == ["Cy Cooper"]
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert page.chosen_record == "c"
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert len(names(page)) == 4
    assert page.chosen_record == "c"


def test_a_new_person_is_dropped_when_one_goes_back_without_a_name(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.keyClicks(page.table, "n")
    assert page.detail.form.is_draft
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert page.detail.form.record == page.session.map.people["a"]
    assert page.session.undo_label is None


def test_tab_goes_in_the_order_of_reading(page: PeoplePage) -> None:
    page.show_record("b")
    form, side = page.detail.form.rows, page.detail
    in_order = [
        page.filters.chips.button(0),
        page.filters.search,
        page.filters.new,
        page.table,
        form["name"].field,
        side.buttons.more,
        form["title"].field,
        form["function"].chooser,
        form["note"].text,
        side.views,
        side.rated,
        side.owning,
        side.standing_in,
    ]
    chain, widget = [page.filters.chips.button(0)], page.filters.chips.button(0).nextInFocusChain()
    while widget is not chain[0]:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    places = [chain.index(widget) for widget in in_order]
    assert places == sorted(places)


REFUSED = "Another window has it."


@pytest.fixture
def read_only(page: PeoplePage) -> PeoplePage:
    """The page on a map that takes no edits any more."""
    file = page.session.file
    assert isinstance(file, Kept)
    file.trouble = Trouble("held", REFUSED)
    page.session.troubled.emit()
    return page


@pytest.mark.parametrize("key", [*"nlsrto", Qt.Key.Key_F2])
def test_where_no_edits_are_taken_each_key_of_one_says_so(
    qtbot: QtBot, read_only: PeoplePage, monkeypatch: pytest.MonkeyPatch, key: str | Qt.Key
) -> None:
    monkeypatch.setattr(LeavingDialog, "ask", lambda *_: pytest.fail("it asks in vain"))
    read_only.show_record("b")
    with qtbot.waitSignal(read_only.session.refused) as refused:
        qtbot.keyClick(read_only.table, key)
    assert refused.args == [REFUSED]
    assert read_only.table.hasFocus()
    assert read_only.detail.form.record == read_only.session.map.people["b"]


@pytest.mark.parametrize("field", ["name", "email", "away_from", "joined", "note", "function", "manager"])
def test_where_no_edits_are_taken_no_field_pretends_to_take_one(
    qtbot: QtBot, read_only: PeoplePage, field: str
) -> None:
    read_only.show_record("a")
    row = read_only.detail.form.rows[field]
    row.setFocus()
    before = cells(read_only, "a")
    for key in ("x", Qt.Key.Key_Backspace):
        typed_in = focused()
        qtbot.keyClick(typed_in, key)
        assert focused() is typed_in
        assert row.problem.text() == REFUSED
    assert cells(read_only, "a") == before
    assert read_only.findChild(Picker) is None
