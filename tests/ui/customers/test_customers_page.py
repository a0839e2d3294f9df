"""The Customers page shows who hosts whom and what was heard of each customer."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import day, today
from relmap.core.edits import log_complaint, put_all, put_customer, put_person, remove_customer, remove_person
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.told import Told
from relmap.core.map import Map
from relmap.core.records import Complaint, Customer, Date, Person, Topic, Visit
from relmap.ui.customers.customer_columns import customer_model
from relmap.ui.customers.customers_page import CustomersPage
from relmap.ui.records.record_model import RecordModel
from tests.ui.companies import question_on, session_on

ANN = Person(id="a", name="Ann Lee")
MILL = Customer(id="u", name="Mill & Sons", host="a", note="Pays late")
DAIRY = Customer(id="d", name="Pennard Dairy")
LAST = today() - timedelta(days=3)
TOLD = Complaint(id="k", text="Charged twice", customer="u", topic="t", received_on=LAST)
SEEN = Visit(id="v", leader="a", customer="u", on=LAST - timedelta(days=9), purpose="Renewal")


@pytest.fixture
def map() -> Map:
    """Two customers: one with a host, a complaint and a visit, and one of whom nothing was heard."""
    return Map([ANN, Topic(id="t", name="Billing"), MILL, DAIRY, TOLD, SEEN])


@pytest.fixture
def page(qtbot: QtBot, map: Map) -> CustomersPage:
    """The page as it is gone to, at the first customer."""
    page = CustomersPage(question_on(map, "a"))
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    page.enter()
    return page


def rows(model: RecordModel[Customer]) -> list[tuple[str, ...]]:
    """The cells of each row, as they are read."""
    columns = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


def test_each_customer_stands_in_a_row_with_host_complaints_and_what_was_heard_last(
    page: CustomersPage,
) -> None:
    assert rows(page.model) == [
        ("Mill & Sons", "Ann Lee", "1", f"complaint, {day(LAST, today())}"),
        ("Pennard Dairy", "", "0", ""),
    ]
    page.session.do(put_all("visit", [replace(SEEN, on=today())]))
    assert rows(page.model)[0][3] == f"visit, {day(today(), today())}"


def test_chips_narrow_to_customers_without_a_host_or_whose_host_left(page: CustomersPage, map: Map) -> None:
    assert page.model.counts == [1, 0]
    page.session.do(put_person(map, replace(ANN, left=today())))
    assert page.model.counts == [1, 1]
    assert page.warnings.said.text() == "Ann Lee, who hosts visits to Mill & Sons, has left."
    page.session.do(remove_person(map, "a"))
    assert page.model.counts == [2, 0]
    assert not page.warnings.isVisible()


def test_the_model_is_one_that_qt_accepts_through_every_change(
    qtbot: QtBot, qtmodeltester: ModelTester, map: Map
) -> None:
    session = session_on(map)
    belonging, told = Belonging(map), Told(map)
    for follows in (belonging, told):
        session.changed.connect(follows.follow)
    model = customer_model(session, belonging, told)
    qtmodeltester.check(model)
    session.do(log_complaint(map, Complaint(id="l", text="Late", customer="d")))
    session.do(remove_customer(map, "u"))
    assert rows(model) == [("Pennard Dairy", "", "1", "")]
    session.undo()
    assert rows(model)[0][0] == "Mill & Sons"
    session.do(put_customer(map, replace(MILL, name="Aarhus Mill")))
    assert rows(model)[0][0] == "Aarhus Mill"


def test_the_side_lists_complaints_and_visits_with_where_they_lead(qtbot: QtBot, page: CustomersPage) -> None:
    heard = [
        (row.said.text(), row.link.accessibleName())
        for shown in (page.detail.complaints, page.detail.visits)
        for row in shown.rows
        if row.isVisible()
    ]
    assert [text for text, _ in heard] == ["Charged twice", "Renewal"]
    assert heard[0][1] == f"Charged twice – Billing, {day(LAST, today())}"
    assert heard[1][1].startswith("Renewal – Ann Lee, ")
    page.show_record("d")
    assert page.detail.complaints.nothing.text() == "None is known."
    assert page.detail.complaints.nothing.isVisible()


def test_a_note_is_hidden_while_notes_are(page: CustomersPage) -> None:
    note = page.form.rows["note"].text  # type: ignore[attr-defined]
    assert note.isVisible()
    page.question.notes.hidden = True
    assert not note.isVisible()


def test_another_customer_of_the_same_name_is_told(page: CustomersPage, map: Map) -> None:
    page.session.do(put_customer(map, Customer(name="The Mill and Sons Ltd")))
    page.show_record("u")
    assert page.detail.troubles.told == ("This may be the same customer as The Mill and Sons Ltd.",)


def test_a_customer_that_is_removed_goes_with_visits_and_leaves_complaints(
    qtbot: QtBot, page: CustomersPage, map: Map
) -> None:
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert said.args == [
        "Mill & Sons is removed with all visits; complaints keep their text. Ctrl+Z brings it back."
    ]
    assert (dict(map.visits), map.complaints["k"].customer) == ({}, "")
    page.session.undo()
    assert (map.visits["v"], map.complaints["k"]) == (SEEN, TOLD)


def test_a_new_customer_of_a_known_name_is_refused_where_it_is_typed(
    qtbot: QtBot, page: CustomersPage
) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    row = page.form.rows["name"]
    qtbot.keyClicks(row.line, "MILL & SONS")  # type: ignore[attr-defined]
    qtbot.keyClick(row.line, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert row.problem.text() == "There is a customer Mill & Sons already."
    assert len(page.session.map.customers) == 2


def test_an_empty_page_says_what_belongs_there(qtbot: QtBot) -> None:
    page = CustomersPage(question_on(Map(), ""))
    qtbot.addWidget(page)
    page.show()
    assert page.nothing.text().startswith("Here stand the companies and people who buy from you")


def test_only_days_that_are_known_say_when_a_customer_was_heard_of_last(map: Map) -> None:
    told = Told(
        Map([*(record for record in map if record not in (TOLD, SEEN)), replace(TOLD, received_on=None)])
    )
    assert told.last_of("u") is None
    assert Told(map).last_of("u") == TOLD
    assert Told(Map([*map, replace(SEEN, id="w", on=Date(2999, 1, 1))])).last_of("u") is not TOLD
