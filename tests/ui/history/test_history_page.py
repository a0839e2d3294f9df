"""The History page: who changed what, about whom one asks, one step in full, and the ways from there."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_all, put_person, rate, remove_person
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.ui.address import Address
from relmap.ui.history.history_model import LOOKED_AT
from relmap.ui.history.history_page import NOTHING_FITS, NOTHING_YET, HistoryPage
from relmap.ui.history.step_side import MOST_PARTS
from relmap.ui.past_moment import PastMoment
from relmap.ui.picker import ID, Picker
from tests.ui.companies import question_on
from tests.ui.history.edited import MARIA, ago, company, do, edited_company

MakePage = Callable[[Map], HistoryPage]


@pytest.fixture
def page_on(qtbot: QtBot) -> MakePage:
    """Makes the page for a map, shown, with the focus where work begins."""

    def made(map: Map) -> HistoryPage:
        page = HistoryPage(question_on(map, "t"))
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.enter()
        return page

    return made


def sentences(page: HistoryPage) -> list[str]:
    found = (page.model.said(row) for row in range(page.model.rowCount()))
    return [said for said in found if said]


def detail(page: HistoryPage) -> list[str]:
    """What the side says of the step, from top to bottom; what is new there is shown in the next turn of the loop."""
    QApplication.sendPostedEvents()
    shown = page.side.findChildren(QLabel)
    return [label.accessibleName() or label.text() for label in shown if label.isVisible()]


def test_the_newest_step_is_chosen_and_told_field_by_field(page_on: MakePage) -> None:
    page = page_on(edited_company())
    assert page.list.hasFocus()
    assert detail(page)[0] == "Dana Whitfield → Tom Reyes: not rated → trusted"
    assert detail(page)[1].endswith("12:00 · by ann")
    assert detail(page)[2:4] == ["strength", "trusted"]
    page.list.setCurrentIndex(page.model.index(6))
    assert detail(page)[2:] == ["telephone", "111 → 222"]


def test_the_arrows_go_from_step_to_step_over_the_days(qtbot: QtBot, page_on: MakePage) -> None:
    page = page_on(edited_company())
    chosen = []
    for _ in range(4):
        chosen.append(page.model.said(page.list.currentIndex().row()))
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert chosen == sentences(page)


def test_a_map_without_a_history_says_so_and_offers_where_to_begin(qtbot: QtBot, page_on: MakePage) -> None:
    page = page_on(company())
    assert page.nothing.text() == NOTHING_YET
    assert page.review.isVisible()
    assert not page.filters.isVisible()
    assert page.keys() == ()
    with qtbot.waitSignal(page.left_for, check_params_cb=lambda to: to == Address("review")):
        page.review.click()


def test_it_says_since_when_there_is_a_history(page_on: MakePage) -> None:
    page = page_on(edited_company())
    assert page.since.text().startswith("The history of this map goes back to ")
    assert page.since.text().endswith(f" {ago(300).year}.")


def test_kinds_and_words_narrow_it_and_escape_shows_everything(qtbot: QtBot, page_on: MakePage) -> None:
    page = page_on(edited_company())
    page.filters.kinds.button(2).click()
    assert len(sentences(page)) == 2
    qtbot.keyClicks(page.filters.search, "working")
    assert sentences(page) == ["Tom Reyes → Dana Whitfield: acquainted → working"]
    qtbot.keyClicks(page.filters.search, "xx")
    assert page.nothing.text() == NOTHING_FITS
    assert page.nothing.isVisible()
    assert detail(page) == []
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert len(sentences(page)) == 4
    assert page.list.hasFocus()


def test_a_person_or_a_pair_is_shown_when_one_comes_from_elsewhere(qtbot: QtBot, page_on: MakePage) -> None:
    page = page_on(edited_company())
    page.show_record("m")
    assert sentences(page) == ["Maria Okafor: telephone 111 → 222"]
    assert page.chosen_record == "m"
    assert not page.side.chart.isVisible()
    page.show_record("t>d")
    assert len(sentences(page)) == 2
    assert page.chosen_record == "t>d"
    assert page.side.chart.isVisible()
    assert page.side.chart.caption.text().startswith("Tom’s view of Dana: acquainted in ")
    for left in ("t", "", ""):
        qtbot.keyClick(page.list, Qt.Key.Key_Escape)
        assert page.chosen_record == left
    assert len(sentences(page)) == 4


def test_someone_who_is_gone_can_be_asked_about_too(qtbot: QtBot, page_on: MakePage) -> None:
    map = edited_company()
    do(map, remove_person(map, "m"), 3)
    page = page_on(map)
    page.filters.about.one.click()
    picker = page.filters.about.findChild(Picker)
    assert picker is not None
    picker.field.setText("okafor")
    assert picker.list.currentIndex().data() == "Maria Okafor, removed"
    assert picker.list.currentIndex().data(ID) == "m"
    picker.field.returnPressed.emit()
    assert sentences(page) == ["Maria Okafor: removed", "Maria Okafor: telephone 111 → 222"]
    assert page.filters.about.one.accessibleName() == "About: Maria Okafor ▾"


def test_enter_goes_to_what_was_changed_if_it_is_still_there(qtbot: QtBot, page_on: MakePage) -> None:
    page = page_on(edited_company())
    for said, there in (
        ("Dana", Address("review", "d>t")),
        ("Billing", Address("topics", "b")),
        ("Maria", Address("people", "m")),
    ):
        row = next(row for row in range(page.model.rowCount()) if page.model.said(row).startswith(said))
        page.list.choose(row)
        with qtbot.waitSignal(page.left_for) as left:
            qtbot.keyClick(page.list, Qt.Key.Key_Return)
        assert left.args == [there]
    page._session.edit(lambda map: remove_person(map, "m"))
    page.list.choose(page.model.rowCount() - 1)
    assert not page.side.go.isVisible()
    with qtbot.assertNotEmitted(page.left_for):
        qtbot.keyClick(page.list, Qt.Key.Key_Return)


def test_l_looks_at_the_map_before_the_step_and_a_day_at_its_end(qtbot: QtBot, page_on: MakePage) -> None:
    page = page_on(edited_company())
    step = page.list.chosen
    assert step is not None
    with qtbot.waitSignal(page.past_wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_L)
    [moment] = wanted.args
    assert (moment.day, moment.step) == (ago(30), step.id)
    assert "before this change" in moment.said
    assert "“Dana Whitfield → Tom Reyes: not rated → trusted”. It takes no edits." in moment.said
    with qtbot.waitSignal(page.past_wanted) as wanted:
        page.look_at(ago(100))
    assert wanted.args == [PastMoment(ago(100))]


def test_the_calendar_offers_the_days_of_the_history_and_gives_the_one_chosen(
    qtbot: QtBot, page_on: MakePage
) -> None:
    page = page_on(edited_company())
    days = page.filters.days
    days.aboutToShow.emit()
    assert days.calendar is not None
    first, last = days.calendar.minimumDate(), days.calendar.maximumDate()
    assert (first, last) == (QDate(*numbers(301)), QDate(*numbers(1)))
    days.popup(page.mapToGlobal(page.rect().center()))
    with qtbot.waitSignal(page.past_wanted) as wanted:
        days.calendar.clicked.emit(QDate(*numbers(100)))
    assert wanted.args == [PastMoment(ago(100))]
    with qtbot.assertNotEmitted(page.past_wanted):
        days.calendar.activated.emit(QDate(*numbers(100)))


def numbers(days: int) -> tuple[int, int, int]:
    day = ago(days)
    return day.year, day.month, day.day


def test_a_change_is_there_at_once_and_undoing_it_takes_it_away(page_on: MakePage) -> None:
    page = page_on(edited_company())
    page._session.edit(lambda map: rate(map, "t", "m", 5, today()))
    assert sentences(page)[0] == "Tom Reyes → Maria Okafor: not rated → close"
    assert page.model.said(page.list.currentIndex().row()).startswith("Dana"), "what was chosen stays chosen"
    page._session.undo()
    assert len(sentences(page)) == 4


def test_a_step_far_back_stays_chosen_when_something_changes(qtbot: QtBot, page_on: MakePage) -> None:
    map = edited_company()
    for number in range(3 * LOOKED_AT):
        do(map, put_person(map, replace(MARIA, phone=str(number))), 29)
    page = page_on(map)
    while page.model.canFetchMore(page.list.rootIndex()):
        page.model.fetchMore(page.list.rootIndex())
    page.list.choose(page.model.rowCount() - 1)
    chosen = page.list.chosen
    assert chosen is not None
    page._session.edit(lambda map: rate(map, "t", "m", 5, today()))
    qtbot.waitUntil(lambda: page.list.chosen is not None and page.list.chosen.id == chosen.id)


def test_what_changed_while_one_was_elsewhere_is_read_when_one_comes_back(page_on: MakePage) -> None:
    page = page_on(edited_company())
    page.hide()
    page._session.edit(lambda map: rate(map, "t", "m", 5, today()))
    page._session.edit(lambda map: remove_person(map, "d"))
    page.show()
    assert sentences(page)[1] == "Tom Reyes → Maria Okafor: not rated → close"
    assert page.list.currentIndex().row() == page.model.first_step_row, "one is at the newest, as before"


def test_the_chart_follows_a_rating_of_the_pair(page_on: MakePage) -> None:
    page = page_on(edited_company())
    page.show_record("t>d")
    page._session.edit(lambda map: rate(map, "t", "d", 5, today()))
    assert "close since" in page.side.chart.caption.text()
    page._session.edit(lambda map: remove_person(map, "d"))
    assert not page.side.chart.isVisible()
    assert sentences(page)


def test_the_chart_ends_today_whatever_day_one_asks_for(page_on: MakePage) -> None:
    page = page_on(edited_company())
    page._question.ask_on(ago(250))
    page.show_record("t>d")
    assert page.side.chart.history is not None
    assert page.side.chart.history.until == ago(0)


def test_a_hidden_note_is_not_shown(page_on: MakePage) -> None:
    map = edited_company()
    do(map, put_person(map, replace(MARIA, phone="222", note="Drinks.")), 1)
    page = page_on(map)
    assert "Drinks." in detail(page)
    page._question.notes.hidden = True
    assert "Drinks." not in " ".join(detail(page))
    assert "The note was changed. Notes are hidden now." in detail(page)


def test_of_a_large_step_the_first_records_are_shown_and_the_rest_counted(page_on: MakePage) -> None:
    map = company()
    do(map, put_all("import", [Person(id=f"n{n}", name=f"New {n}") for n in range(MOST_PARTS + 5)]), 1)
    page = page_on(map)
    assert detail(page)[-1] == "… and 5 more"
    assert page.side.together.text() == "All in one step: import"
    page._session.edit(lambda map: rate(map, "t", "m", 5, today()))
    page.list.choose(page.model.first_step_row)
    assert page.side.together.isHidden(), "one record alone says what was done"


def test_a_hostile_name_is_shown_as_it_is(page_on: MakePage) -> None:
    map = company()
    name = "<img src=x> & " + "W" * 280
    do(map, put_person(map, replace(MARIA, name=name)), 1)
    page = page_on(map)
    assert name[:40] in page.side.said.text()
    assert page.side.said.textFormat() == Qt.TextFormat.PlainText
    assert page.side.widget().width() <= page.side.viewport().width(), "it is cut, and pushes nothing aside"
