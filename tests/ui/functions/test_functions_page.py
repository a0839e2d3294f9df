"""The Functions page: the areas of the business, added, renamed, merged and removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.edits import put_person
from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship, Topic
from relmap.ui.address import Address
from relmap.ui.functions.functions_page import FunctionsPage
from relmap.ui.labels import kind
from tests.ui.companies import question_on


@pytest.fixture
def page(qtbot: QtBot) -> FunctionsPage:
    """Finance has Ann, who owns invoices and is trusted by Bob of Sales; Legal has nobody."""
    question = question_on(
        Map(
            [
                *(
                    Function(id=id, name=name)
                    for id, name in (("f", "Finance"), ("s", "Sales"), ("l", "Legal"))
                ),
                Person(id="a", name="Ann", title="Controller", function="f"),
                Person(id="b", name="Bob", function="s"),
                Topic(id="t", name="Invoices", owner="a"),
                Relationship(source="b", target="a", strength=4),
            ]
        ),
        "a",
    )
    page = FunctionsPage(question)
    qtbot.addWidget(page)
    page.resize(1190, 718)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.enter()
    return page


def rows(page: FunctionsPage) -> list[tuple[str, ...]]:
    """What stands in the table."""
    model = page.model
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def texts(widget: QWidget) -> list[str]:
    """All that is said inside, in order."""
    return [
        child.text()
        for child in widget.findChildren(QWidget)
        if getattr(child, "text", None) and child.isVisible()
    ]


def test_each_function_is_told_by_its_people_and_their_topics(page: FunctionsPage) -> None:
    assert rows(page) == [("Finance", "1", "Invoices"), ("Legal", "0", ""), ("Sales", "1", "")]
    assert page.model.counts == [1, 2]


def test_the_side_says_how_its_people_know_the_others_the_strangers_last(page: FunctionsPage) -> None:
    page.show_record("f")
    said = texts(page.detail.ties)
    assert said == ["Sales", "trusted", "1 pair", "Legal", "nobody is known"]
    assert [link.name for link in page.detail.people._links] == ["Ann"]
    assert [link.name for link in page.detail.topics._links] == ["Invoices"]


def test_the_strongest_relationship_to_a_function_is_gone_to(qtbot: QtBot, page: FunctionsPage) -> None:
    page.show_record("f")
    with qtbot.waitSignal(page.left_for) as left:
        next(
            child for child in page.detail.ties.findChildren(QWidget) if child.property("kind") == "link"
        ).click()
    assert left.args == [Address("review", "a>b")]


def test_rows_follow_people_who_change_their_function(
    qtmodeltester: ModelTester, page: FunctionsPage
) -> None:
    qtmodeltester.check(page.model)
    page.session.edit(lambda map: put_person(map, Person(id="a", name="Ann", function="l")))
    assert rows(page) == [("Finance", "0", ""), ("Legal", "1", "Invoices"), ("Sales", "1", "")]
    page.session.edit(lambda map: put_person(map, Person(id="b", name="Bob", function="l")))
    assert page.model.counts == [2, 2], "the counts of the filters too"
    page.session.undo()
    page.session.undo()
    assert rows(page)[0] == ("Finance", "1", "Invoices")


def test_a_function_is_added_by_key_and_renamed_in_place(qtbot: QtBot, page: FunctionsPage) -> None:
    qtbot.keyClicks(page.table, "n")
    qtbot.keyClicks(focused(), "IT")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert ("IT", "0", "") in rows(page)
    added = page.chosen_record
    assert page.session.map.functions[added].name == "IT"
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    page.table.setCurrentIndex(page.table.currentIndex().siblingAtColumn(2))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    assert page.table.currentIndex().column() == 0, "the name is what is edited"
    assert kind(focused(), "field").text() == "IT"  # type: ignore[attr-defined]


def test_a_name_that_is_taken_is_refused_at_its_field(qtbot: QtBot, page: FunctionsPage) -> None:
    page.begin()
    qtbot.keyClicks(focused(), "sales")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert page.detail.form.rows["name"].problem.text() == "There is a function Sales already."
    assert len(rows(page)) == 3


def test_a_function_is_removed_and_its_people_stand_in_none_until_undo(
    qtbot: QtBot, page: FunctionsPage
) -> None:
    page.show_record("f")
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert said.args[0].startswith("Finance is removed; its people stand in no function now.")
    assert page.session.map.people["a"].function == ""
    page.session.undo()
    assert rows(page)[0] == ("Finance", "1", "Invoices")


def test_a_function_is_merged_into_another_by_typing_its_name(qtbot: QtBot, page: FunctionsPage) -> None:
    page.show_record("f")
    qtbot.keyClicks(page.table, "e")
    qtbot.keyClicks(focused(), "sal")
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert said.args == ["Finance is part of Sales now. Ctrl+Z takes it back."]
    assert rows(page) == [("Legal", "0", ""), ("Sales", "2", "Invoices")]
    assert page.chosen_record == "s"
    page.session.undo()
    assert len(rows(page)) == 3


def test_the_page_of_an_empty_map_says_what_belongs_on_it(qtbot: QtBot) -> None:
    page = FunctionsPage(question_on(Map(), ""))
    qtbot.addWidget(page)
    page.show()
    page.enter()
    assert "N adds the first one." in page.nothing.text()
    page.begin()
    assert page.side.isVisible()
    assert not page.detail.parts.isVisible(), "what belongs to a function comes with its name"


def test_tab_goes_in_the_order_of_reading_whichever_function_is_chosen(page: FunctionsPage) -> None:
    for id in ("f", "s"):
        page.show_record(id)
        chain, widget = [page.table], page.table.nextInFocusChain()
        while widget is not page.table:
            chain.append(widget)
            widget = widget.nextInFocusChain()
        side = page.detail
        in_order = [page.table, side.merge, side.ties._made[0], side.people.layout().itemAt(0).widget()]
        places = [chain.index(widget) for widget in in_order]
        assert places == sorted(places), id
