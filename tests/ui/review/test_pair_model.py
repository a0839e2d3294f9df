"""The list of relationships shows what the map says, and follows every Change."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_all, rate, remove_person, unrate, want
from relmap.core.edits.merging import merge_people
from relmap.core.edits.ratings import note_they_spoke
from relmap.core.map import Map
from relmap.core.pairs import Pair
from relmap.core.records import Function, Person, Relationship
from relmap.core.review.pair_facts import look
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.review.pair_columns import Column
from relmap.ui.review.pair_model import PairModel
from tests.ui.companies import session_on


def table(model: PairModel) -> list[tuple[str, ...]]:
    """From, to and the two views of each row, as they are read."""
    columns = range(Column.OTHERS_VIEW + 1)
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


def cell(model: PairModel, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return str(model.index(row, column).data(role))


def test_every_pair_stands_in_one_row_with_both_views(qtbot: QtBot, three: Map) -> None:
    model = PairModel(session_on(three), first="")
    assert table(model) == [("Ann", "Bob", "trusted", "acquainted"), ("Cy", "Ann", "met", "not rated")]


def test_who_asks_stands_first_in_their_pairs(qtbot: QtBot, three: Map) -> None:
    model = PairModel(session_on(three), first="")
    model.show_first("a")
    assert table(model)[1] == ("Ann", "Cy", "not rated", "met")


def test_the_model_is_one_that_qt_accepts_through_every_change(
    qtbot: QtBot, qtmodeltester: ModelTester, three: Map
) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    qtmodeltester.check(model)
    session.do(rate(three, "b", "c", 5, today(), mutual=True))
    assert ("Bob", "Cy", "close", "close") in table(model)
    session.do(unrate(three, "c", "a"))
    assert len(table(model)) == 2
    session.do(remove_person(three, "a"))
    assert table(model) == [("Bob", "Cy", "close", "close")]
    session.undo()
    session.undo()
    session.undo()
    assert sorted(table(model)) == [
        ("Ann", "Bob", "trusted", "acquainted"),
        ("Cy", "Ann", "met", "not rated"),
    ]


def test_a_large_import_reads_the_list_anew(qtbot: QtBot, qtmodeltester: ModelTester, three: Map) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    qtmodeltester.check(model)
    people = [Person(id=f"n{number}", name=f"New {number}") for number in range(200)]
    views = [Relationship(source="a", target=person.id, strength=3) for person in people]
    session.do(put_all("import", [*people, *views]))
    assert model.rowCount() == 202
    session.undo()
    assert model.rowCount() == 2


def test_the_list_shows_pairs_by_kind_and_by_words(qtbot: QtBot, three: Map) -> None:
    model = PairModel(session_on(three), first="")
    model.show_only("", "views differ")
    assert [row[:2] for row in table(model)] == [("Ann", "Bob")]
    model.show_only("", "one view only")
    assert [row[:2] for row in table(model)] == [("Cy", "Ann")]
    model.show_only("CY an", "all")
    assert [row[:2] for row in table(model)] == [("Cy", "Ann")]
    assert model.all_pairs == 2


def test_somebody_renamed_is_found_by_the_new_name(qtbot: QtBot, three: Map) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    session.do(put_all("rename", [Person(id="c", name="Zoë")]))
    model.show_only("zoe", "all")
    assert [row[:2] for row in table(model)] == [("Zoë", "Ann")]


@pytest.mark.parametrize("column", list(Column))
def test_a_column_sorts_by_what_it_means(qtbot: QtBot, column: Column) -> None:
    map = sample_map(today())
    model = PairModel(session_on(map), ASKER)
    model.show_looked(look(map, today()))
    model.sort(column, Qt.SortOrder.AscendingOrder)
    upwards = [model.pair(row) for row in range(model.rowCount())]
    values = [meaning(map, model, pair, column) for pair in upwards]
    assert values == sorted(values)
    model.sort(column, Qt.SortOrder.DescendingOrder)
    downwards = [meaning(map, model, model.pair(row), column) for row in range(model.rowCount())]
    assert downwards == sorted(values, reverse=True)


def meaning(map: Map, model: PairModel, pair: Pair, column: Column) -> str | float | date:
    """What a column is sorted by, computed from the map anew."""
    forth, back = map.view(pair.one, pair.other), map.view(pair.other, pair.one)
    contacts = map.contacts_between(pair.one, pair.other)
    facts = model.facts.of(pair)
    assert facts is not None
    return {
        Column.FROM: map.people[pair.one].name.casefold(),
        Column.TO: map.people[pair.other].name.casefold(),
        Column.THEIR_VIEW: forth.strength if forth else 0,
        Column.OTHERS_VIEW: back.strength if back else 0,
        Column.LAST_SPOKE: max((contact.on for contact in contacts), default=date.min),
        Column.WANTED: max((view.wanted or 0 for view in (forth, back) if view), default=0),
        Column.BECAUSE: facts.worth,
    }[column]


def test_a_pair_that_a_filter_hides_comes_when_it_is_asked_for(qtbot: QtBot, three: Map) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    model.show_only("", "views differ")
    session.do(rate(three, "b", "c", 5, today()))
    assert [row[:2] for row in table(model)] == [("Ann", "Bob")]
    assert model.all_pairs == 3
    model.show_only("", "all")
    assert len(table(model)) == 3


def test_it_says_why_a_pair_is_worth_a_look_once_the_map_was_looked_at(qtbot: QtBot, three: Map) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    assert cell(model, 1, Column.BECAUSE) == ""
    model.show_looked(look(three, today()))
    assert cell(model, 0, Column.BECAUSE) == "Rated nobody knows when. The views differ by two."
    assert cell(model, 1, Column.BECAUSE) == "Rated nobody knows when. Ann has not rated Cy."
    assert (model.facts.counts["views differ"], model.facts.counts["one view only"]) == (1, 1)
    session.do(rate(three, "b", "a", 4, today()))
    assert cell(model, 0, Column.BECAUSE) == "Rated nobody knows when."
    assert model.facts.counts["views differ"] == 0
    session.undo()
    assert model.facts.counts["views differ"] == 1


def test_counts_follow_every_change_as_if_the_map_were_looked_at_anew(qtbot: QtBot, three: Map) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    model.show_looked(look(three, today()))
    for change in (
        lambda: rate(three, "b", "c", 5, today()),
        lambda: unrate(three, "c", "a"),
        lambda: rate(three, "c", "a", 5, today()),
        lambda: put_all("move", [Function(id="f", name="Finance"), Person(id="a", name="Ann", function="f")]),
        lambda: merge_people(three, "c", "a"),
        lambda: remove_person(three, "b"),
    ):
        session.do(change())
        anew = look(three, today())
        assert +model.facts.counts == anew.counts
        assert {pair.ends for pair in model._sorted} == set(anew.facts)
    session.undo()
    assert +model.facts.counts == look(three, today()).counts


def test_two_people_who_are_merged_leave_no_pair_behind(qtbot: QtBot, three: Map) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    session.do(merge_people(three, "b", "a"))
    assert table(model) == [("Cy", "Bob", "met", "not rated")]
    session.undo()
    assert sorted(row[:2] for row in table(model)) == [("Ann", "Bob"), ("Cy", "Ann")]


def test_differing_views_are_marked_by_a_word_and_read_out_as_a_sentence(qtbot: QtBot, three: Map) -> None:
    model = PairModel(session_on(three), first="")
    said = Qt.ItemDataRole.AccessibleTextRole
    assert cell(model, 0, Column.OTHERS_VIEW, said) == "Bob sees Ann as acquainted; the views differ."
    assert cell(model, 1, Column.THEIR_VIEW, said) == "Cy sees Ann as met."
    assert cell(model, 1, Column.OTHERS_VIEW, said) == "Ann has not rated Cy."


def test_it_says_what_is_wanted_and_when_they_last_spoke(qtbot: QtBot, three: Map) -> None:
    session = session_on(three)
    model = PairModel(session, first="")
    assert (cell(model, 0, Column.WANTED), cell(model, 0, Column.LAST_SPOKE)) == ("", "never")
    session.do(want(three, "a", "b", 5))
    assert cell(model, 0, Column.WANTED) == "close"
    session.do(want(three, "b", "a", 4))
    assert cell(model, 0, Column.WANTED) == "close, Bob: trusted"
    session.do(want(three, "a", "b", None))
    assert cell(model, 0, Column.WANTED) == "Bob: trusted"
    session.do(note_they_spoke(three, "b", "a", today()))
    assert cell(model, 0, Column.LAST_SPOKE) == "today"
