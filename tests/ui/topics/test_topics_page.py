"""The Topics page shows who resolves what, what needs attention, and lets one put it right by keys."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import log_complaint, put_person, put_topic, remove_person, remove_topic
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.told import Told
from relmap.core.map import Map
from relmap.core.records import Complaint, Customer, Date, Function, Person, Relationship, Topic
from relmap.ui.address import Address
from relmap.ui.records.record_model import RecordModel
from relmap.ui.topics.topic_columns import topic_model
from relmap.ui.topics.topics_page import TopicsPage
from tests.ui.companies import question_on, session_on

ANN = Person(id="a", name="Ann Lee", function="f")
BO = Person(id="b", name="Bo Park")
CY = Person(id="c", name="Cy Gray", left=Date(2020, 1, 1))
BILLING = Topic(id="t", name="Billing", owner="a", deputies=("b",), words=("invoice",))
METERS = Topic(id="m", name="Meters", owner="c", deputies=("b", "a"))
PRICES = Topic(id="p", name="Prices")
TOLD = Complaint(id="k", text="Charged twice", customer="u", topic="t", received_on=Date(2025, 3, 2))


@pytest.fixture
def map() -> Map:
    """Billing is owned by Ann, Meters by Cy, who has left, and Prices by nobody."""
    people = (Function(id="f", name="Sales"), ANN, BO, CY, Customer(id="u", name="Mill & Sons"))
    knows = Relationship(source="b", target="a", strength=5)
    return Map([*people, BILLING, METERS, PRICES, TOLD, knows])


@pytest.fixture
def page(qtbot: QtBot, map: Map) -> TopicsPage:
    """The page as it is gone to, at the first topic."""
    page = TopicsPage(question_on(map, "b"))
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    page.enter()
    return page


def rows(model: RecordModel[Topic]) -> list[tuple[str, ...]]:
    """The cells of each row, as they are read."""
    columns = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


def press(qtbot: QtBot, page: TopicsPage, key: Qt.Key) -> None:
    """A key while the table has the focus."""
    qtbot.keyClick(page.table, key)


def test_each_topic_stands_in_a_row_with_owner_state_complaints_deputies_and_words(page: TopicsPage) -> None:
    assert rows(page.model) == [
        ("Billing", "Ann Lee", "", "1", "Bo Park", "invoice"),
        ("Meters", "Cy Gray", "owner left", "0", "Bo Park, Ann Lee", ""),
        ("Prices", "", "no owner", "0", "", ""),
    ]


def test_chips_narrow_to_topics_without_an_owner_or_whose_owner_is_away_or_left(page: TopicsPage) -> None:
    shown = []
    for place in range(len(page.model.filters)):
        page.filters.choose(place)
        shown.append([row[0] for row in rows(page.model)])
    assert shown == [["Prices"], [], ["Meters"]]


def test_the_state_follows_the_owner(page: TopicsPage, map: Map) -> None:
    page.session.do(put_person(map, replace(ANN, away_from=today(), away_until=today())))
    assert rows(page.model)[0][2].startswith("owner away until ")
    assert page.model.counts == [1, 1, 1]
    page.session.do(remove_person(map, "a"))
    assert rows(page.model)[0][:3] == ("Billing", "", "no owner")
    assert page.model.counts == [2, 0, 1]


def test_the_model_is_one_that_qt_accepts_through_every_change(
    qtbot: QtBot, qtmodeltester: ModelTester, map: Map
) -> None:
    session = session_on(map)
    belonging, told = Belonging(map), Told(map)
    session.changed.connect(belonging.follow)
    session.changed.connect(told.follow)
    model = topic_model(session, belonging, told)
    qtmodeltester.check(model)
    session.do(put_topic(map, Topic(id="n", name="Alarms", owner="b")))
    session.do(log_complaint(map, Complaint(id="l", text="Rings", topic="n")))
    assert rows(model)[0][:4] == ("Alarms", "Bo Park", "", "1")
    session.do(remove_topic(map, "n"))
    session.undo()
    session.do(remove_person(map, "b"))
    assert rows(model)[0][:4] == ("Alarms", "", "no owner", "1")
    assert rows(model)[1][4] == ""


def test_a_complaint_that_is_put_to_another_topic_is_counted_there(page: TopicsPage) -> None:
    changed: list[int] = []
    page.model.dataChanged.connect(lambda first: changed.append(first.row()))
    page.session.do(log_complaint(page.session.map, replace(TOLD, topic="p")))
    assert sorted(changed) == [0, 2], "the rows of both topics are shown anew"
    assert [row[3] for row in rows(page.model)] == ["0", "0", "1"]
    page.session.undo()
    assert [row[3] for row in rows(page.model)] == ["1", "0", "0"]


def test_what_needs_attention_is_told_over_the_table_and_gone_to_one_after_the_other(
    qtbot: QtBot, page: TopicsPage
) -> None:
    line = page.warnings
    assert (line.count.text(), line.said.text()) == (
        "2 things to put right",
        "Cy Gray, who owned Meters, has left; Bo Park stands in.",
    )
    press(qtbot, page, Qt.Key.Key_W)
    assert page.chosen_record == "m"
    press(qtbot, page, Qt.Key.Key_W)
    assert (page.chosen_record, line.said.text()) == (
        "p",
        "Prices has no owner, and no deputy can be called.",
    )
    press(qtbot, page, Qt.Key.Key_W)
    assert page.chosen_record == "m"


def test_where_all_is_well_nothing_stands_over_the_table(page: TopicsPage, map: Map) -> None:
    assert page.warnings.isVisible()
    page.session.do(remove_topic(map, "m"))
    page.session.do(put_topic(map, replace(PRICES, owner="a")))
    assert not page.warnings.isVisible()
    page.session.undo()
    assert page.warnings.isVisible()


def test_one_key_makes_the_deputy_the_owner_where_the_owner_left(qtbot: QtBot, page: TopicsPage) -> None:
    page.show_record("m")
    assert page.detail.hand_on.text() == "Make Bo Park the owner"
    with qtbot.waitSignal(page.said) as said:
        press(qtbot, page, Qt.Key.Key_O)
    assert said.args == ["Bo Park owns Meters now. Ctrl+Z takes it back."]
    assert page.session.map.topics["m"] == replace(METERS, owner="b", deputies=("a",))
    assert not page.detail.hand_on.isVisible()
    press(qtbot, page, Qt.Key.Key_O)
    assert page.session.map.topics["m"].owner == "b", "an owner who is there keeps the topic"


def test_the_side_tells_what_is_wrong_and_what_customers_said(page: TopicsPage) -> None:
    assert page.detail.troubles.told == ()
    said = [row.said.text() for row in page.detail.complaints.rows if row.isVisible()]
    assert said == ["Charged twice"]
    page.show_record("m")
    assert page.detail.troubles.told == ("Cy Gray, who owned Meters, has left; Bo Park stands in.",)


def test_from_a_complaint_one_goes_to_its_customer(qtbot: QtBot, page: TopicsPage) -> None:
    with qtbot.waitSignal(page.left_for) as left:
        page.detail.complaints.followed.emit(Address("customers", "u"))
    assert left.args == [Address("customers", "u")]


def test_one_key_asks_about_the_topic(qtbot: QtBot, page: TopicsPage) -> None:
    page.question.ask_about("something else")
    with qtbot.waitSignal(page.left_for) as left:
        press(qtbot, page, Qt.Key.Key_A)
    assert left.args == [Address("ask")]
    assert (page.question.text, page.question.topic) == ("", BILLING)
    assert page.question.plan is not None
    assert page.question.plan.first == "a"


def test_a_deputy_who_becomes_the_owner_is_no_deputy_any_more(page: TopicsPage) -> None:
    page.show_record("m")
    page.form.rows["owner"].committed.emit("a")
    assert page.session.map.topics["m"] == replace(METERS, owner="a", deputies=("b",))


def test_deputies_are_put_in_order_by_keys(qtbot: QtBot, page: TopicsPage) -> None:
    page.show_record("m")
    order = page.form.rows["deputies"].list  # type: ignore[attr-defined]
    order.setCurrentRow(0)
    qtbot.keyClick(order, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.session.map.topics["m"].deputies == ("a", "b")
    qtbot.keyClick(order, Qt.Key.Key_Delete)
    assert page.session.map.topics["m"].deputies == ("a",)


def test_words_are_typed_with_commas_between(qtbot: QtBot, page: TopicsPage) -> None:
    words = page.form.rows["words"]
    words.setFocus()
    QApplication.focusWidget().selectAll()  # type: ignore[union-attr]
    qtbot.keyClicks(words.text, "bill, charged twice , ")  # type: ignore[attr-defined]
    qtbot.keyClick(words.text, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert page.session.map.topics["t"].words == ("bill", "charged twice")


def test_a_topic_that_is_removed_leaves_its_complaints_and_undo_brings_it_back(
    qtbot: QtBot, page: TopicsPage
) -> None:
    with qtbot.waitSignal(page.said) as said:
        press(qtbot, page, Qt.Key.Key_Delete)
    assert said.args == ["Billing is removed; complaints of it keep their text. Ctrl+Z brings it back."]
    assert page.session.map.complaints["k"] == replace(TOLD, topic="")
    page.session.undo()
    assert rows(page.model)[0][0] == "Billing"


def test_a_new_topic_is_named_on_the_side_and_then_stands_in_the_table(
    qtbot: QtBot, page: TopicsPage
) -> None:
    press(qtbot, page, Qt.Key.Key_N)
    assert not page.detail.ask.isVisible()
    assert "O" not in dict(page.keys())
    line = page.form.rows["name"].line  # type: ignore[attr-defined]
    qtbot.keyClicks(line, "Alarms")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert rows(page.model)[0][:3] == ("Alarms", "", "no owner")
    assert page.session.map.topics[page.chosen_record].name == "Alarms"


def test_an_empty_page_says_what_belongs_there(qtbot: QtBot) -> None:
    page = TopicsPage(question_on(Map(), ""))
    qtbot.addWidget(page)
    page.show()
    assert page.nothing.text().endswith("each with who resolves it. N adds the first one.")
    assert not page.warnings.isVisible()


def test_tab_goes_in_reading_order(page: TopicsPage) -> None:
    order = [page.warnings.next, page.filters.search, page.filters.new, page.table]
    order += [
        page.form.rows[field].field.focusProxy() or page.form.rows[field].field for field in ("name", "owner")
    ]
    places = {id(widget): place for place, widget in enumerate(chain_from(page.warnings))}
    assert [places[id(widget)] for widget in order] == sorted(places[id(widget)] for widget in order)


def chain_from(start: QWidget) -> list[QWidget]:
    """All widgets in the order in which Tab comes to them."""
    found, widget = [start], start.nextInFocusChain()
    while widget is not start:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return found
