"""The table says all that the picture says, sorted as one wants it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.map.map_table import MapTable
from relmap.ui.map.picture import Picture
from relmap.ui.map.table_model import Column
from relmap.ui.map.table_rows import table_rows
from tests.ui.map.pictures import path_to, picture_of


@pytest.fixture
def picture(qtbot: QtBot) -> Picture:
    map = sample_map(today())
    return picture_of(map, ASKER, path=path_to(map, ASKER, "Billing dispute"))


@pytest.fixture
def table(qtbot: QtBot, picture: Picture) -> MapTable:
    table = MapTable()
    qtbot.addWidget(table)
    rows = table_rows(sample_map(today()), picture.wanted, picture.dots, today())
    table.rows.show_rows(rows, "Rhiannon", today(), is_you=True)
    return table


def column(table: MapTable, which: Column) -> list[str]:
    """What stands in a column, from the top."""
    return [table.rows.index(row, which).data() for row in range(table.rows.rowCount())]


def test_it_is_a_whole_model(table: MapTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table.rows)


def test_everyone_in_the_picture_has_a_row_but_whoever_is_in_the_middle(
    table: MapTable, picture: Picture
) -> None:
    people = [table.rows.person(row) for row in range(table.rows.rowCount())]
    assert set(people) == picture.dots.keys() - {ASKER}
    assert len(people) == len(set(people))


def test_it_says_trust_both_views_the_last_contact_and_the_path(table: MapTable) -> None:
    row = table.rows.row_of(
        next(
            table.rows.person(row) for row in range(3) if column(table, Column.PERSON)[row] == "Aoife Brennan"
        )
    )
    said = {which: table.rows.index(row, which).data() for which in Column}
    assert said[Column.FUNCTION] == "Operations"
    assert said[Column.TRUST] == "close · 0.94"
    assert (said[Column.OURS], said[Column.THEIRS]) == ("close", "trusted")
    assert said[Column.LAST_SPOKE].endswith("ago")
    assert said[Column.PATH] == "call 1"


def test_it_is_sorted_by_trust_first_and_by_any_column(table: MapTable) -> None:
    trust = column(table, Column.TRUST)
    assert trust[0].startswith("close")
    assert trust[-1] == "cannot be called yet"
    table.sortByColumn(Column.PERSON, Qt.SortOrder.AscendingOrder)
    assert column(table, Column.PERSON) == sorted(column(table, Column.PERSON))


def test_whoever_is_chosen_stays_chosen_when_it_is_sorted(table: MapTable) -> None:
    person = table.rows.person(7)
    table.choose(person)
    for which in Column:
        table.sortByColumn(which, Qt.SortOrder.DescendingOrder)
        assert table.person == person


def test_the_headings_name_whoever_is_in_the_middle(table: MapTable) -> None:
    heading = table.rows.headerData(Column.OURS, Qt.Orientation.Horizontal)
    assert heading == "You rate them"
    table.rows.show_rows([], "Aoife", today(), is_you=False)
    assert table.rows.headerData(Column.THEIRS, Qt.Orientation.Horizontal) == "They rate Aoife"
    assert not table.rows.headerData(Column.OURS, Qt.Orientation.Vertical)
