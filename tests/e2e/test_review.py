"""The Review page, from launch on, by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.pairs import Pair
from relmap.core.records import Contact, Relationship
from relmap.storage.opening import load
from relmap.ui.review.pair_columns import VIEWS, Column
from relmap.ui.review.paste_dialog import PasteDialog
from relmap.ui.review.review_page import ReviewPage
from tests.e2e.driving import ASKER, BEST, Driven, drive, go_to_pair, in_dialog, person

MOST_KEYS = 40
"""Keys from launch to fifteen relationships rated anew."""


class Typist:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, driven: Driven) -> None:
        self._driven = driven
        self.pressed = 0

    def press(self, keys: str) -> None:
        self.pressed += 1
        self._driven.press(keys)


def ready(driven: Driven) -> ReviewPage:
    """The Review page, gone to, with its first question asked."""
    page = driven.review
    driven.qtbot.waitUntil(lambda: page.queue.queue is not None)
    return page


def rated_today(map: Map) -> set[tuple[str, str]]:
    return {(view.source, view.target) for view in map.relationships.values() if view.rated_on == today()}


def asked(page: ReviewPage) -> tuple[str, str]:
    assert page.queue.card.asked is not None
    return page.queue.card.asked.view


def viewed(map: Map, view: tuple[str, str]) -> Relationship:
    found = map.view(*view)
    assert found is not None
    return found


def test_fifteen_relationships_are_rated_anew_in_at_most_forty_keys_from_launch(
    company: Path, qtbot: QtBot
) -> None:
    before = rated_today(load(company).map)
    seen: list[tuple[str, str]] = []

    def steps(driven: Driven) -> None:
        typist = Typist(driven)
        typist.press("Ctrl+3")
        page = driven.desk.stack.currentWidget()
        assert isinstance(page, ReviewPage)
        driven.qtbot.waitUntil(lambda: page.queue.queue is not None)
        while page.queue.shown is page.queue.card:
            seen.append(asked(page))
            typist.press("4")
            typist.press("Return")
        assert typist.pressed <= MOST_KEYS
        assert page.queue.told.said.text() == "That was all for today."

    assert drive([str(company)], qtbot, steps) == 0
    map = load(company).map
    assert len(set(seen)) == 15
    assert rated_today(map) - before == set(seen)
    assert {viewed(map, view).strength for view in seen} == {4}


def test_the_queue_asks_first_for_what_matters_most_and_says_why(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = ready(driven)
        assert page.queue.queue is not None
        worth = [item.worth for item in page.queue.queue._items]
        assert worth == sorted(worth, reverse=True)
        assert len(worth) == 15
        card = page.queue.card
        assert "best paths" in card.why.text()
        assert card.place.text() == "1 of 15 today"
        driven.press("S")
        assert card.place.text() == "2 of 15 today"

    drive([str(company)], qtbot, steps)


def test_wish_call_and_guided_rating_are_one_key_away_and_kept(company: Path, qtbot: QtBot) -> None:
    views: list[tuple[str, str]] = []

    def steps(driven: Driven) -> None:
        page = ready(driven)
        views.append(asked(page))
        driven.press("2")
        driven.press("T")
        driven.press("5")
        driven.press("C")
        driven.press("Return")
        views.append(asked(page))
        driven.press("?")
        assert driven.session.map.people[views[1][1]].name in page.queue.guided.question.text()
        driven.press("N")
        driven.press("N")
        driven.press("Y")

    drive([str(company)], qtbot, steps)
    map = load(company).map
    first, second = views
    assert (viewed(map, first).strength, viewed(map, first).wanted) == (2, 5)
    assert (viewed(map, second).strength, viewed(map, second).rated_on) == (3, today())
    calls = [each for each in map.contacts_between(*first) if each.on == today()]
    assert [(call.kind, call.outcome) for call in calls if isinstance(call, Contact)] == [("call", None)]


def test_every_rating_of_the_queue_is_undone_by_one_key(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = ready(driven)
        view, before = asked(page), driven.session.map.view(*asked(page))
        driven.press("1")
        source, target = (driven.session.map.people[id].name for id in view)
        assert driven.window.menus.undo.text() == f"Undo: {source} → {target}, met"
        driven.press("Ctrl+Z")
        assert driven.session.map.view(*view) == before

    drive([str(company)], qtbot, steps)


def test_many_rows_are_rated_at_once_and_undone_at_once(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = ready(driven)
        before = driven.session.map.snapshot()
        driven.press("L")
        driven.press("/")
        driven.type(BEST.split()[0])
        driven.press("Return")
        rows = page.list.model.rowCount()
        assert 1 < rows < page.list.model.all_pairs
        driven.press("Ctrl+A")
        driven.press("3")
        assert driven.session.undo_label == f"{rows} relationships, working"
        driven.press("Ctrl+Z")
        assert driven.session.map.relationships == before.relationships
        driven.press("Escape")
        assert page.list.model.rowCount() == page.list.model.all_pairs

    drive([str(company)], qtbot, steps)


def test_both_views_stand_side_by_side_and_where_they_differ_a_word_says_so(
    company: Path, qtbot: QtBot
) -> None:
    def steps(driven: Driven) -> None:
        go_to_pair(driven, ASKER, BEST)
        page, map = driven.review, driven.session.map
        driven.qtbot.waitUntil(lambda: page.list.model.facts.is_ready)
        pair = Pair(person(map, ASKER), person(map, BEST))
        driven.press("1")
        driven.press("Left")
        driven.press("5")
        row = page.list.model.row_of(pair)
        assert row is not None
        cells = [str(page.list.model.index(row, column).data()) for column in VIEWS]
        assert sorted(cells) == ["close", "met"]
        page.list.kinds.buttons()[2].click()
        assert page.list.model.row_of(pair) is not None
        row = page.list.model.row_of(pair)
        assert row is not None
        assert page.list.model.index(row, Column.BECAUSE).data() == "The views differ by four."

    drive([str(company)], qtbot, steps)


def test_a_grid_of_two_functions_is_walked_and_rated(company: Path, qtbot: QtBot) -> None:
    views: list[tuple[str, str]] = []

    def steps(driven: Driven) -> None:
        page = ready(driven)
        driven.press("G")
        driven.press("Down")
        driven.press("Right")
        view = page.grid.model.view_at(page.grid.table.currentIndex())
        assert view is not None
        views.append(view)
        driven.press("5")

    drive([str(company)], qtbot, steps)
    assert viewed(load(company).map, views[0]).strength == 5


@pytest.mark.parametrize("applies", [True, False])
def test_a_spreadsheet_is_pasted_after_a_look(company: Path, qtbot: QtBot, *, applies: bool) -> None:
    before = load(company).map
    one, other = person(before, ASKER), person(before, BEST)

    def look(dialog: PasteDialog) -> None:
        assert dialog.apply_button.accessibleName() == "Apply 1"
        (dialog.apply_button if applies else dialog.cancel_button).click()

    def steps(driven: Driven) -> None:
        ready(driven)
        QGuiApplication.clipboard().setText(f"\t{BEST}\tNobody\n{ASKER}\t1\t5")
        in_dialog(driven, PasteDialog, look)
        driven.press("Ctrl+V")
        driven.come_back()

    drive([str(company)], qtbot, steps)
    now = viewed(load(company).map, (one, other))
    assert (now.strength == 1) == applies
    assert (now == before.view(one, other)) != applies


def test_ratings_go_out_by_ctrl_c(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        go_to_pair(driven, ASKER, BEST)
        driven.press("Ctrl+C")
        head, row = QGuiApplication.clipboard().text().split("\n")
        assert head.startswith("From\tTo\tTheir view")
        assert {ASKER, BEST} == set(row.split("\t")[:2])

    drive([str(company)], qtbot, steps)
