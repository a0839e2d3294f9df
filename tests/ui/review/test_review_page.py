"""The three parts of the page share its room, are gone to by key, and remember what is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.map import Map
from relmap.core.pairs import Pair
from relmap.ui.address import Address, pair_record
from relmap.ui.files import Trouble
from relmap.ui.page import Keys
from relmap.ui.review.new_relationship_dialog import NewRelationship, NewRelationshipDialog
from relmap.ui.review.pair_columns import Column
from relmap.ui.review.review_page import ReviewPage
from tests.ui.kept import Kept
from tests.ui.review.conftest import MakePage


@pytest.fixture
def page(company: Map, page_on: MakePage) -> ReviewPage:
    return page_on(company)


def key(keys: str | Qt.Key) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    if isinstance(keys, str):
        QTest.keyClicks(focused, keys)
    else:
        QTest.keyClick(focused, keys)


def foot(page: ReviewPage) -> Keys:
    """The keys at the foot of the window."""
    return page.keys()


def test_letters_go_from_part_to_part_wherever_the_focus_is(page: ReviewPage) -> None:
    seen = []
    for letter in "lgqlqg":
        key(letter)
        assert (
            page.bar.parts.checkedButton()
            is page.bar.parts.buttons()[("queue", "list", "grid").index(page.part)]
        )
        seen.append((page.part, page.queue.isVisible(), page.list.isVisible(), page.grid.isVisible()))
    everything = {
        "l": ("list", False, True, False),
        "g": ("grid", False, False, True),
        "q": ("queue", True, True, False),
    }
    assert seen == [everything[letter] for letter in "lgqlqg"]


def test_where_the_window_is_small_the_queue_has_it_for_itself(page: ReviewPage) -> None:
    assert page.list.isVisible()
    page.resize(900, 380)
    assert page.queue.isVisible()
    assert not page.list.isVisible()
    page.show_part("list")
    assert page.list.isVisible()
    page.show_part("queue")
    page.resize(1150, 680)
    assert page.list.isVisible()


def test_a_pair_is_gone_to_and_told_as_an_address(page: ReviewPage) -> None:
    assert page.chosen_record == ""
    page.list.search.setText("nobody")
    page.show_record(pair_record("d", "b"))
    page.enter()
    assert page.part == "list"
    assert page.list.table.hasFocus()
    assert page.list.table.chosen_pair is not None
    assert page.list.table.chosen_pair.ends == Pair("b", "d").ends
    assert set(page.chosen_record.split(">")) == {"b", "d"}


def test_a_person_who_is_gone_to_is_found_with_all_their_pairs(page: ReviewPage) -> None:
    page.show_record("f")
    page.enter()
    assert page.list.model.rowCount() == 5
    page.show_record("nobody any more")
    assert page.part == "list"


def test_escape_goes_back_step_by_step(page: ReviewPage) -> None:
    page.show_record("f")
    page.enter()
    key(Qt.Key.Key_Escape)
    assert (page.part, page.list.model.rowCount()) == ("list", 15)
    key(Qt.Key.Key_Escape)
    assert page.part == "queue"


def test_the_foot_shows_the_keys_of_what_has_the_focus(page: ReviewPage, qtbot: QtBot) -> None:
    assert ("Enter", "next") in foot(page)
    with qtbot.waitSignal(page.keys_changed):
        page.list.table.enter()
    assert ("Ctrl+A", "all rows") in foot(page)
    with qtbot.waitSignal(page.keys_changed):
        page.queue.card.setFocus()
    assert ("Enter", "next") in foot(page)
    key("?")
    assert ("Y", "yes") in foot(page)
    key(Qt.Key.Key_Escape)
    key("g")
    assert ("R", "rows") in foot(page)


def test_n_adds_a_relationship_and_goes_there(
    company: Map, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NewRelationshipDialog, "ask", lambda *_: NewRelationship("b", "a", 4))
    key("n")
    found = company.view("b", "a")
    assert found is not None
    assert found.strength == 4
    assert page.part == "list"
    assert page.list.table.chosen_pair is not None
    assert page.list.table.chosen_pair.ends == frozenset("ab")


def test_a_relationship_is_added_only_between_two_people_who_were_chosen(qtbot: QtBot, three: Map) -> None:
    dialog = NewRelationshipDialog(None, three, "a")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert not dialog.done_button.isEnabled()
    dialog.strengths.button(4).click()
    dialog.choose_target("a")
    assert not dialog.done_button.isEnabled()
    assert dialog.now.text() == "A relationship needs two people."
    dialog.choose_target("b")
    assert dialog.entered() == NewRelationship("a", "b", 4)
    assert dialog.now.text() == "Until now Ann has seen Bob as trusted; this replaces it."
    dialog.choose_target("c")
    assert dialog.now.text() == ""
    assert dialog.done_button.isEnabled()


def test_a_page_that_is_left_looks_no_further(page: ReviewPage, qtbot: QtBot) -> None:
    page.looking.look()
    page.hide()
    assert page.looking.is_stale
    page.show()
    with qtbot.waitSignal(page.looking.looked):
        page.enter()
    assert not page.looking.is_stale


def test_what_was_found_stays_in_the_list_when_the_window_is_told_to_sort(page: ReviewPage) -> None:
    page.list.table.sortByColumn(Column.BECAUSE, Qt.SortOrder.DescendingOrder)
    model = page.list.model
    worth = [facts.worth for row in range(model.rowCount()) if (facts := model.facts.of(model.pair(row)))]
    assert worth == sorted(worth, reverse=True)
    assert len(worth) == 15


@pytest.mark.parametrize("part", "qlg")
def test_h_goes_to_the_past_of_the_pair_that_is_asked_about_or_chosen(
    page: ReviewPage, qtbot: QtBot, part: str
) -> None:
    key(part)
    pair = {"q": page.queue.pair, "l": page.list.pair, "g": page.grid.pair}[part]
    assert pair is not None
    with qtbot.waitSignal(page.left_for) as left:
        key("h")
    assert left.args == [Address("history", pair_record(pair.one, pair.other))]
    assert ("H", "history") in foot(page)


@pytest.mark.parametrize("keys", ["4", "c", "?", "n", Qt.Key.Key_Delete])
def test_a_map_that_takes_no_edits_says_so_at_each_key(
    page: ReviewPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, keys: str | Qt.Key
) -> None:
    monkeypatch.setattr(NewRelationshipDialog, "ask", lambda *_: pytest.fail("it asks in vain"))
    file = page._session.file
    assert isinstance(file, Kept)
    file.trouble = Trouble("held", "Another window has it.")
    card, before = page.queue.shown, page._session.map.snapshot()
    with qtbot.waitSignal(page._session.refused) as refused:
        key(keys)
    assert refused.args == ["Another window has it."]
    assert page.queue.shown is card
    assert list(page._session.map) == list(before)
