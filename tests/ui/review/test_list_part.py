"""The list is narrowed, sorted, edited in place and copied, many rows at once, without a mouse."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.pairs import Pair
from relmap.core.records import Relationship
from relmap.core.review.spreadsheet_text import cells_of
from relmap.ui.page import Keys
from relmap.ui.review.pair_columns import Column
from relmap.ui.review.review_page import ReviewPage
from tests.ui.review.conftest import MakePage

ONE_MORE = Qt.KeyboardModifier.ShiftModifier


def names(page: ReviewPage) -> list[str]:
    model = page.list.model
    return [str(model.index(row, Column.FROM).data()) for row in range(model.rowCount())]


def view(map: Map, source: str, target: str) -> Relationship:
    found = map.view(source, target)
    assert found is not None
    return found


def key(keys: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    if isinstance(keys, str):
        QTest.keyClicks(focused, keys, held)
    else:
        QTest.keyClick(focused, keys, held)


def foot(page: ReviewPage) -> Keys:
    """The keys at the foot of the window."""
    return page.keys()


def test_one_key_rates_the_view_that_is_chosen_as_of_today(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    page.list.table.choose(Pair("a", "b"))
    key("2")
    assert (view(company, "a", "b").strength, view(company, "a", "b").rated_on) == (2, today())
    assert company.view("b", "a") is None
    key(Qt.Key.Key_Right)
    key("5")
    assert view(company, "b", "a").strength == 5
    key("0")
    assert company.view("b", "a") is None


def test_digits_rate_all_views_that_are_chosen_in_one_change(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    for _ in range(3):
        key(Qt.Key.Key_Down, ONE_MORE)
    chosen = page.list.table.chosen_views
    assert len(set(chosen)) == 4
    key("5")
    assert [view(company, *each).strength for each in chosen] == [5] * 4
    assert page._session.undo_label == "4 relationships, close"
    page._session.undo()
    assert 5 not in {each.strength for each in company.relationships.values()}


def test_ctrl_a_chooses_one_side_of_every_row_that_is_shown(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    page.list.search.setText("finn")
    page.list.table.enter()
    QTest.keySequence(page.list.table, "Ctrl+A")
    chosen = page.list.table.chosen_views
    assert len(chosen) == page.list.model.rowCount() == 5
    assert page.list.about.text() == "5 views are chosen; a key rates all of them."
    key("t")
    key("5")
    assert {each.wanted for each in company.relationships.values()} == {None, 5}
    assert all(view(company, *each).wanted == 5 for each in chosen)


def test_t_says_which_strength_is_wanted_and_escape_thinks_better_of_it(
    company: Map, page_on: MakePage
) -> None:
    page = page_on(company)
    page.show_part("list")
    page.list.table.choose(Pair("a", "c"))
    before = view(company, "a", "c")
    key("t")
    assert ("0", "nothing wanted") in foot(page)
    key(Qt.Key.Key_Escape)
    key("t")
    key("4")
    assert view(company, "a", "c") == replace(before, wanted=4)
    assert page.list.model.index(1, Column.WANTED).data() == "trusted"
    key("2")
    assert view(company, "a", "c").strength == 2
    key("t")
    key("0")
    assert view(company, "a", "c").wanted is None


def test_a_row_keeps_its_place_while_it_is_rated(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    page.list.table.sortByColumn(Column.THEIR_VIEW, Qt.SortOrder.AscendingOrder)
    page.list.table.setCurrentIndex(page.list.model.index(5, Column.THEIR_VIEW))
    before = names(page)
    for digit in "152":
        key(digit)
        assert names(page) == before
        assert page.list.table.currentIndex().row() == 5


def test_o_sorts_by_the_next_column_and_shift_o_the_other_way(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    across = page.list.table.horizontalHeader()
    seen = []
    for _ in range(len(Column)):
        key("o")
        seen.append(across.sortIndicatorSection())
    assert seen == [*list(Column)[1:], Column.FROM]
    up = names(page)
    key("O", ONE_MORE)
    assert names(page) == sorted(up, reverse=True)
    assert names(page) != up


def test_chips_count_and_narrow_and_escape_shows_all_again(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    said = [button.accessibleName() for button in page.list.kinds.buttons()]
    assert said == ["All 15", "One view only 2", "Views differ 0", "Silent 15", "Between functions 9"]
    page.list.kinds.button(1).click()
    assert page.list.model.rowCount() == 2
    key("/")
    assert page.list.search.hasFocus()
    key("ann")
    assert page.list.model.rowCount() == 1
    key(Qt.Key.Key_Escape)
    assert page.list.model.rowCount() == 15
    assert page.list.table.hasFocus()
    key("/")
    key("nobody")
    assert page.list.nothing.text() == "No pair fits. Esc shows all of them again."


def test_ctrl_c_copies_rows_for_a_spreadsheet(company: Map, page_on: MakePage, qtbot: QtBot) -> None:
    page = page_on(company)
    page.show_part("list")
    key(Qt.Key.Key_Down, ONE_MORE)
    with qtbot.waitSignal(page.said) as said:
        QTest.keySequence(page.list.table, "Ctrl+C")
    assert said.args == ["2 rows are copied, for a spreadsheet."]
    head, *rows = cells_of(QGuiApplication.clipboard().text())
    assert head[:4] == ["From", "To", "Their view", "The other’s view"]
    assert [row[:4] for row in rows] == [
        ["Ann Fox", "Bob Gray", "working", "not rated"],
        ["Ann Fox", "Cy Hall", "working", "working"],
    ]


def test_a_narrow_list_gives_up_what_is_least_needed(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    gone: list[Column] = []
    for width in range(1400, 500, -20):
        page.list.table.resize(width, 500)
        hidden = [column for column in Column if page.list.table.isColumnHidden(column)]
        gone += [column for column in hidden if column not in gone]
        assert set(hidden) == set(gone), "what made room does not come back in a narrower one"
    assert gone == [Column.WANTED, Column.LAST_SPOKE, Column.BECAUSE]


def test_one_stays_at_the_same_view_when_the_rows_are_put_in_another_order(
    company: Map, page_on: MakePage
) -> None:
    page = page_on(company)
    page.show_part("list")
    page.list.table.choose(Pair("f", "b"))
    for keys in "oO":
        key(keys)
        assert page.list.table.chosen_views == [("f", "b")]
    key("/")
    key("cy")
    assert page.list.table.chosen_views == []
    key(Qt.Key.Key_Escape)
    assert page.list.table.chosen_views == [("f", "b")]
    key("1")
    assert view(company, "f", "b").strength == 1


def test_a_digit_rates_again_where_one_was_elsewhere_after_t(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.show_part("list")
    page.list.table.choose(Pair("a", "b"))
    for leave in (page.list.seek, lambda: page.list.table.choose(Pair("a", "b"))):
        key("t")
        leave()
        assert not page.list.table.waits_for_wanted
        page.list.table.setFocus()
    key("2")
    assert (view(company, "a", "b").strength, view(company, "a", "b").wanted) == (2, None)
