"""The People page: everyone with what belongs to them, edited in place and by key."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_person, put_topic
from relmap.core.map import Map
from relmap.core.records import Person, Topic
from relmap.ui.address import Address
from relmap.ui.people.people_page import PeoplePage
from tests.ui.companies import question_on
from tests.ui.people.seen import cells, names


def test_each_person_is_told_in_a_row(page: PeoplePage) -> None:
    assert names(page) == ["Ann Archer", "Bob Baker", "Cy Cooper", "Di Draper"]
    assert cells(page, "a") == ["Ann Archer", "", "Finance", "owns Invoices", "1", ""]
    assert cells(page, "b") == ["Bob Baker", "", "Sales", "deputy for Invoices", "1", ""]
    assert cells(page, "c")[-1].startswith("left in ")
    assert cells(page, "d")[2] == "none"
    assert cells(page, "d")[-1].startswith("away until ")


def test_chips_count_and_show_those_whom_one_looks_for(page: PeoplePage) -> None:
    chips = [chip.text() for chip in page.filters.chips.buttons() if chip.isVisible()]
    assert chips == ["All 4", "Away 1", "Left 1", "Without function 1", "Warnings 1"]
    page.filters.choose(0)
    assert names(page) == ["Di Draper"]
    page.filters.choose(2)
    assert names(page) == ["Cy Cooper"]


def test_the_side_shows_the_card_of_who_is_chosen_and_what_belongs_to_them(page: PeoplePage) -> None:
    page.show_record("a")
    side = page.detail
    assert side.form.record == page.session.map.people["a"]
    assert [link.name for link in side.owned._links] == ["Invoices"]
    assert [link.name for link in side.reports._links] == ["Bob Baker"]
    assert side.views.model().rowCount() == 1
    page.show_record("b")
    assert [link.name for link in side.deputy_for._links] == ["Invoices"]
    assert side.reports._links == ()


def test_what_a_change_makes_of_a_person_is_seen_at_once(page: PeoplePage) -> None:
    page.show_record("b")
    page.session.edit(lambda map: put_topic(map, Topic(id="u", name="Delays", owner="b")))
    assert [link.name for link in page.detail.owned._links] == ["Delays"]
    assert cells(page, "b")[3] == "owns Delays; deputy for Invoices"
    page.session.edit(lambda map: put_person(map, replace(map.people["a"], left=today())))
    assert [chip.text() for chip in page.filters.chips.buttons()][5] == "Warnings 3"
    page.session.undo()
    page.session.undo()
    assert cells(page, "b")[3] == "deputy for Invoices"


def test_the_warnings_of_those_who_report_to_somebody_follow_that_person(page: PeoplePage) -> None:
    page.session.edit(lambda map: put_person(map, Person(id="x", name="Xan", function="s", manager="d")))
    assert page.model.counts[4] == 1
    page.session.edit(lambda map: put_person(map, replace(map.people["d"], left=today())))
    assert page.model.counts[4] == 1, "Di is in no function, which is past; Xan’s manager has left"
    page.session.undo()
    page.session.edit(lambda map: put_person(map, replace(map.people["d"], name="Di D", title="Head")))
    assert page.model.counts[4] == 1


def test_a_link_goes_to_what_it_names(qtbot: QtBot, page: PeoplePage) -> None:
    page.show_record("a")
    for links, to in (
        (page.detail.owned, Address("topics", "t")),
        (page.detail.reports, Address("people", "b")),
    ):
        with qtbot.waitSignal(page.left_for) as left:
            links.layout().itemAt(0).widget().click()
        assert left.args == [to]


def test_a_record_that_a_filter_hides_is_shown_when_it_is_gone_to(page: PeoplePage) -> None:
    page.filters.search.setText("cooper")
    assert names(page) == ["Cy Cooper"]
    page.show_record("b")
    assert page.chosen_record == "b"
    assert page.filters.search.text() == ""
    page.show_record("not here any more")
    assert page.chosen_record == "b"


def test_where_nobody_fits_it_says_so(page: PeoplePage) -> None:
    page.filters.search.setText("nobody at all")
    assert page.nothing.isVisible()
    assert page.nothing.text() == "Nobody fits. Esc shows everyone again."
    assert not page.side.isVisible()


def test_an_empty_page_says_what_belongs_on_it(qtbot: QtBot) -> None:
    page = PeoplePage(question_on(Map(), ""))
    qtbot.addWidget(page)
    page.show()
    page.enter()
    assert "N adds the first one." in page.nothing.text()
    assert not page.side.isVisible()
    page.filters.new.click()
    assert page.side.isVisible()


def test_notes_are_hidden_on_the_side_while_they_are_hidden(page: PeoplePage) -> None:
    page.show_record("a")
    page.question.notes.toggle()
    row = page.detail.form.rows["note"]
    assert not row.text.isVisible()
    assert row.hidden.text() == "Note hidden"


def test_two_who_may_be_one_are_found_and_can_be_told_apart(qtbot: QtBot, page: PeoplePage) -> None:
    page.session.edit(lambda map: put_person(map, Person(id="x", name="Ann Archer", function="f")))
    page.duplicates.look()
    qtbot.waitUntil(lambda: bool(page.duplicates.of("a")))
    assert page.filters.chips.buttons()[-1].text() == "Possible duplicates 2"
    page.filters.choose(5)
    assert names(page) == ["Ann Archer", "Ann Archer"]
    page.duplicates.tell_apart("x", "a")
    assert page.model.counts[5] == 0


def test_the_table_is_quick_to_read_whatever_stands_in_it(qtbot: QtBot) -> None:
    strange = ["Ж" * 300, "محمد عبد الله", "<img src=x>", "a&b"]
    people = [Person(id=str(number), name=name) for number, name in enumerate(strange)]
    page = PeoplePage(question_on(Map(people), ""))
    qtbot.addWidget(page)
    page.resize(936, 618)
    page.show()
    page.enter()
    for person in people:
        page.show_record(person.id)
        assert page.chosen_record == person.id
        assert page.detail.widget().width() <= page.detail.viewport().width(), "nothing is pushed aside"
    assert not page.grab().isNull()


def test_who_is_back_or_has_left_is_told_anew_on_another_day(
    page: PeoplePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.model.counts[0] == 1
    monkeypatch.setattr(Map, "today", today() + timedelta(days=5))
    page.enter()
    assert page.model.counts[0] == 0, "Di is back"
    assert cells(page, "d")[-1] == ""
    monkeypatch.undo()
    QApplication.sendEvent(page, QEvent(QEvent.Type.ActivationChange))
    assert page.model.counts[0] == 1
