"""The history, through the real `main()`: who changed what and when, the map as it was, and a pair over the years."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Relationship
from relmap.storage.opening import load
from relmap.ui.address import Address, pair_record
from relmap.ui.desk import HISTORY
from relmap.ui.history.history_page import HistoryPage
from relmap.ui.history.past_open_map import PastOpenMap
from tests.e2e.driving import ASKER, BEST, Driven, choose_asker, drive, go_to_pair, person


def history_of(driven: Driven) -> HistoryPage:
    """The History page, which is gone to."""
    driven.press(f"Ctrl+{HISTORY + 1}")
    page = driven.desk.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    return page


def sentences(page: HistoryPage) -> list[str]:
    found = (page.model.said(row) for row in range(page.model.rowCount()))
    return [said for said in found if said]


def view_in(map: Map) -> Relationship:
    """How who asks sees who is best to call."""
    view = map.view(person(map, ASKER), person(map, BEST))
    assert view is not None
    return view


def past_in(driven: Driven) -> PastOpenMap:
    """The map of the past that is shown."""
    shown = driven.window.showing.shown_map
    assert isinstance(shown, PastOpenMap)
    return shown


def rate_twice(driven: Driven) -> None:
    choose_asker(driven, ASKER)
    go_to_pair(driven, ASKER, BEST)
    driven.press("1")
    driven.press("3")


def test_two_ratings_stand_in_the_history_with_who_and_when_and_are_there_tomorrow(
    company: Path, qtbot: QtBot
) -> None:
    before = STRENGTH_WORDS[view_in(load(company).map).strength]
    both = [f"{ASKER} → {BEST}: met → working", f"{ASKER} → {BEST}: {before} → met"]
    who: list[str] = []

    def rating(driven: Driven) -> None:
        rate_twice(driven)
        page = history_of(driven)
        assert sentences(page)[:2] == both
        step = page.list.chosen
        assert step is not None
        who.append(step.who)
        shown = [label.text() for label in page.side.findChildren(QLabel)]
        assert any(text.startswith("today ") and text.endswith(f"by {step.who}") for text in shown)

    def again(driven: Driven) -> None:
        page = history_of(driven)
        assert sentences(page)[:2] == both
        assert page.list.chosen is not None
        assert page.list.chosen.who == who[0] != ""

    assert drive([str(company)], qtbot, rating) == 0
    assert drive([str(company)], qtbot, again) == 0


def test_one_looks_at_the_map_as_it_was_and_comes_back_to_undo(company: Path, qtbot: QtBot) -> None:
    before = load(company).map
    at_first = view_in(before).strength

    def steps(driven: Driven) -> None:
        rate_twice(driven)
        history_of(driven)
        driven.press("Down")
        driven.press("L")
        past = past_in(driven)
        assert past.desk.isVisible()
        assert not driven.desk.isVisible()
        assert view_in(past.session.map).strength == at_first
        past.desk.go(
            Address("review", pair_record(person(past.session.map, ASKER), person(past.session.map, BEST)))
        )
        driven.press("5")
        assert view_in(past.session.map).strength == at_first, "it takes no edits"
        assert "It takes no edits." in driven.notice
        driven.press("Escape")
        assert driven.window.showing.shown_map is driven.window.map
        assert driven.desk.isVisible()
        assert view_in(driven.session.map).strength == 3
        driven.press("Ctrl+Z")
        assert view_in(driven.session.map).strength == 1
        assert len(sentences(history_of(driven))) == len(before.past_changes) + 1, (
            "what was undone did not lead here"
        )

    assert drive([str(company)], qtbot, steps) == 0
    assert view_in(load(company).map).strength == 1


def test_a_pair_over_the_years_is_a_chart_and_a_sentence(company: Path, qtbot: QtBot) -> None:
    before = view_in(load(company).map)
    assert before.rated_on is not None

    def steps(driven: Driven) -> None:
        rate_twice(driven)
        page = history_of(driven)
        map = driven.session.map
        driven.desk.go(Address("history", pair_record(person(map, ASKER), person(map, BEST))))
        chart = page.side.chart
        if chart.plot.lines is None:
            with qtbot.waitSignal(chart.drawn, timeout=60_000):
                assert chart.isVisible()
        assert chart.history is not None
        strengths = [rating.strength for rating in chart.history.forth.ratings]
        assert strengths == [before.strength, 3]
        assert chart.history.forth.ratings[0].since == before.rated_on
        assert chart.history.forth.ratings[1].since == today()
        assert f"{STRENGTH_WORDS[before.strength]} in " in chart.caption.text()
        assert "working since " in chart.caption.text()

    assert drive([str(company)], qtbot, steps) == 0


def test_a_map_that_was_never_edited_says_that_its_history_begins_now(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = history_of(driven)
        assert page.nothing.text().startswith("Nothing was changed here yet.")
        driven.click(page.review)
        assert driven.desk.here.page == "review"

    assert drive([str(company)], qtbot, steps) == 0
