"""The grid of people by people is walked by arrows, rated by digits, and says what differs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_person, rate, remove_person
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.ui.picker import Picker
from relmap.ui.review.grid_model import GridModel
from relmap.ui.review.rated_table import DIFFERS, STRENGTH
from relmap.ui.review.review_page import ReviewPage
from tests.ui.companies import session_on
from tests.ui.review.conftest import MakePage

SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(company: Map, page_on: MakePage) -> ReviewPage:
    page = page_on(company)
    key("g")
    return page


def key(keys: str | Qt.Key) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    if isinstance(keys, str):
        QTest.keyClicks(focused, keys)
    else:
        QTest.keyClick(focused, keys)


def test_the_model_is_one_that_qt_accepts_through_every_change(
    qtbot: QtBot, qtmodeltester: ModelTester, company: Map
) -> None:
    session = session_on(company)
    model = GridModel(session)
    qtmodeltester.check(model)
    model.show_functions("s", "f")
    session.do(rate(company, "a", "d", 5, today()))
    session.do(remove_person(company, "a"))
    assert (model.rowCount(), model.columnCount()) == (2, 3)
    session.do(put_person(company, Person(id="n", name="Newman", function="f")))
    assert (model.rowCount(), model.columnCount()) == (2, 4)
    session.undo()
    session.undo()
    assert (model.rowCount(), model.columnCount()) == (3, 3)


def test_each_cell_is_the_view_of_its_row_on_its_column_and_says_it_in_words(
    qtbot: QtBot, company: Map
) -> None:
    session = session_on(company)
    session.do(rate(company, "a", "b", 5, today()))
    session.do(rate(company, "b", "c", 1, today()))
    model = GridModel(session)
    model.show_functions("s", "s")
    across = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    down = [model.headerData(row, Qt.Orientation.Vertical) for row in range(3)]
    assert across == down == ["Ann Fox", "Bob Gray", "Cy Hall"]
    assert model.index(0, 1).data(STRENGTH) == 5
    assert model.index(0, 1).data(SAID) == "Ann Fox sees Bob Gray as close, and is not rated in turn."
    assert model.index(1, 0).data(SAID) == "Bob Gray has not rated Ann Fox."
    assert model.index(1, 2).data(SAID) == "Bob Gray sees Cy Hall as met, and is seen as working in turn."
    assert [model.index(*cell).data(DIFFERS) for cell in ((1, 2), (2, 1), (0, 2))] == [True, True, False]
    assert model.index(1, 1).data() == "–"
    assert not model.index(1, 1).flags() & Qt.ItemFlag.ItemIsSelectable


def test_arrows_walk_and_digits_rate_and_t_wants(company: Map, page: ReviewPage) -> None:
    table = page.grid.table
    assert table.hasFocus()
    assert {page.grid.model.down, page.grid.model.across} == {"s", "f"}
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Right)
    view = page.grid.model.view_at(table.currentIndex())
    assert view == (page.grid.model.rows[1], page.grid.model.columns[1])
    key("5")
    found = company.view(*view)
    assert found is not None
    assert (found.strength, found.rated_on) == (5, today())
    assert "as close" in page.grid.said.text()
    assert table.currentIndex().row() == table.currentIndex().column() == 1
    key("t")
    key("3")
    key("0")
    assert company.view(*view) is None


def test_functions_are_picked_by_key(page: ReviewPage, qtbot: QtBot) -> None:
    down = page.grid.model.down
    key("k")
    picker = page.grid.findChild(Picker)
    assert picker is not None
    picker.picked.emit(down)
    picker.close()
    assert page.grid.model.across == down
    assert page.grid.table.hasFocus()
    assert page.grid.across.accessibleName().startswith("Columns: ")


def test_escape_goes_back_to_the_queue(page: ReviewPage) -> None:
    key(Qt.Key.Key_Escape)
    assert page.part == "queue"
    assert page.queue.card.hasFocus()


def test_a_map_without_anybody_says_so(page_on: MakePage) -> None:
    page = page_on(Map([]))
    page.show_part("grid")
    assert page.grid.nothing.isVisible()
    assert not page.grid.table.isVisible()
