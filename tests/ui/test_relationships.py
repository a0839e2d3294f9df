"""The table of relationships shows what the map says, and follows every Change."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import rate, remove_person, unrate
from relmap.core.map import Map
from relmap.core.pairs import Pair, pairs
from relmap.core.records import Person, Relationship
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.relationships.new_relationship_dialog import NewRelationship, NewRelationshipDialog
from relmap.ui.relationships.pair_model import Column, PairModel
from relmap.ui.relationships.relationships_page import RelationshipsPage
from tests.ui.companies import question_on, session_on


def table(model: PairModel) -> list[tuple[str, ...]]:
    """From, to and the two views of each row, as they are read."""
    columns = range(Column.OTHERS_VIEW + 1)
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


@pytest.fixture
def three() -> Map:
    """Ann has rated Bob, Bob has rated Ann, and Cy has rated Ann."""
    return Map(
        [
            *(Person(id=name[0].lower(), name=name) for name in ("Ann", "Bob", "Cy")),
            Relationship(source="a", target="b", strength=4),
            Relationship(source="b", target="a", strength=2),
            Relationship(source="c", target="a", strength=1),
        ]
    )


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


def test_a_large_import_reads_the_table_anew(qtbot: QtBot, qtmodeltester: ModelTester, three: Map) -> None:
    from relmap.core.edits import put_all

    session = session_on(three)
    model = PairModel(session, first="")
    qtmodeltester.check(model)
    people = [Person(id=f"n{number}", name=f"New {number}") for number in range(200)]
    views = [Relationship(source="a", target=person.id, strength=3) for person in people]
    session.do(put_all("import", [*people, *views]))
    assert model.rowCount() == 202
    session.undo()
    assert model.rowCount() == 2


def test_the_table_shows_pairs_by_kind_and_by_words(qtbot: QtBot, three: Map) -> None:
    model = PairModel(session_on(three), first="")
    model.show_only("", "views differ")
    assert [row[:2] for row in table(model)] == [("Ann", "Bob")]
    model.show_only("", "one view only")
    assert [row[:2] for row in table(model)] == [("Cy", "Ann")]
    model.show_only("CY an", "all")
    assert [row[:2] for row in table(model)] == [("Cy", "Ann")]
    assert model.all_pairs == 2


@pytest.mark.parametrize("column", list(Column))
def test_a_column_sorts_by_what_it_means(qtbot: QtBot, column: Column) -> None:
    map = sample_map(today())
    model = PairModel(session_on(map), ASKER)
    model.sort(column, Qt.SortOrder.AscendingOrder)
    upwards = [model.pair(row) for row in range(model.rowCount())]
    values = [meaning(map, pair, column) for pair in upwards]
    assert values == sorted(values)
    model.sort(column, Qt.SortOrder.DescendingOrder)
    downwards = [meaning(map, model.pair(row), column) for row in range(model.rowCount())]
    assert downwards == sorted(values, reverse=True)


def meaning(map: Map, pair: Pair, column: Column) -> str | int | date:
    """What a column is sorted by, computed from the map anew."""
    forth, back = map.view(pair.one, pair.other), map.view(pair.other, pair.one)
    contacts = map.contacts_between(pair.one, pair.other)
    rated = [view.rated_on for view in (forth, back) if view and view.rated_on]
    return {
        Column.FROM: map.people[pair.one].name.casefold(),
        Column.TO: map.people[pair.other].name.casefold(),
        Column.THEIR_VIEW: forth.strength if forth else 0,
        Column.OTHERS_VIEW: back.strength if back else 0,
        Column.LAST_SPOKE: max((contact.on for contact in contacts), default=date.min),
        Column.RATED: max(rated, default=date.min),
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


def test_one_key_rates_the_view_that_is_chosen(qtbot: QtBot) -> None:
    map = sample_map(today())
    page = RelationshipsPage(question_on(map, ASKER))
    qtbot.addWidget(page)
    page.show()
    page.table.choose(pairs(map, ASKER)[0])
    pair: Pair = pairs(map, ASKER)[0]
    qtbot.keyClicks(page.table, "2")
    forth = map.view(pair.one, pair.other)
    assert forth is not None
    assert (forth.strength, forth.rated_on) == (2, today())
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    qtbot.keyClicks(page.table, "5")
    back = map.view(pair.other, pair.one)
    assert back is not None
    assert back.strength == 5
    qtbot.keyClicks(page.table, "0")
    assert map.view(pair.other, pair.one) is None
    assert map.view(pair.one, pair.other) == forth


def test_a_row_keeps_its_place_while_it_is_rated(qtbot: QtBot) -> None:
    map = sample_map(today())
    page = RelationshipsPage(question_on(map, ASKER))
    qtbot.addWidget(page)
    page.show()
    page.table.sortByColumn(Column.THEIR_VIEW, Qt.SortOrder.AscendingOrder)
    page.table.setCurrentIndex(page.model.index(5, Column.THEIR_VIEW))
    before = [row[:2] for row in table(page.model)]
    for key in "152":
        qtbot.keyClicks(page.table, key)
        assert [row[:2] for row in table(page.model)] == before
        assert page.table.currentIndex().row() == 5
