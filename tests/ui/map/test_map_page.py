"""The Map page: what its keys do, what its side says, and that all of it is one Change that can be taken back."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import remove_person
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.address import Address, pair_record
from relmap.ui.map.map_page import MapPage
from relmap.ui.map.map_view import MapView
from relmap.ui.question import Question
from tests.ui.companies import question_on
from tests.ui.map.pictures import overlapping
from tests.ui.map.reading import key, person, said


def test_the_default_view_has_no_overlapping_labels(page: MapPage) -> None:
    assert page.view.picture is not None
    assert list(overlapping(page.view.picture)) == []
    key(page, Qt.Key.Key_M)
    assert page.view.picture.wanted.kind == "company"
    assert list(overlapping(page.view.picture)) == []
    assert page.view.picture.names.keys() == page.view.picture.dots.keys()


def test_p_lights_the_path_to_whoever_is_chosen_even_outside_a_topic(
    page: MapPage, question: Question
) -> None:
    question.ask_about("")
    assert not page.view.picture.path
    someone = person(page, "Katarzyna Zielińska")
    page.view.choose(someone)
    key(page, Qt.Key.Key_P)
    on_path = page.view.picture.wanted.on_path
    assert (on_path[0], on_path[-1]) == (ASKER, someone)
    for id in on_path[1:]:
        assert page.view.picture.names[id].text == question.session.map.people[id].name
    assert "Ask for an introduction" in said(page.side)
    assert list(overlapping(page.view.picture)) == []


def test_trust_is_that_of_the_day_for_which_one_asks(page: MapPage, question: Question) -> None:
    question.ask_about("")
    before = {id: dot.at for id, dot in page.view.picture.dots.items()}
    question.ask_on(today() + timedelta(days=900))
    assert {id: dot.at for id, dot in page.view.picture.dots.items()} != before
    question.ask_on(None)
    assert {id: dot.at for id, dot in page.view.picture.dots.items()} == before


def test_s_swaps_the_ends_of_the_path(page: MapPage) -> None:
    before = page.view.picture.wanted.on_path
    key(page, Qt.Key.Key_S)
    after = page.view.picture.wanted
    assert after.centre == before[-1]
    assert (after.on_path[0], after.on_path[-1]) == (before[-1], before[0])
    assert "Path from Ottilie Marchbank to" in said(page.side)
    key(page, Qt.Key.Key_S)
    assert page.view.picture.wanted.centre == ASKER


def test_c_puts_whoever_is_chosen_in_the_middle_and_another_asker_takes_their_place(
    page: MapPage, question: Question
) -> None:
    someone = person(page, "Aoife Brennan")
    page.view.choose(someone)
    key(page, Qt.Key.Key_C)
    assert page.view.picture.wanted.centre == someone
    assert question.asker.id == ASKER
    question.ask_for("p01")
    assert page.view.picture.wanted.centre == "p01"


def test_a_lets_them_ask_and_enter_goes_to_them(page: MapPage, qtbot: QtBot) -> None:
    page.view.choose("p05")
    with qtbot.waitSignal(page.asker_chosen) as asked:
        key(page, Qt.Key.Key_A)
    assert asked.args == ["p05"]
    with qtbot.waitSignal(page.left_for) as left:
        key(page, Qt.Key.Key_Return)
    assert left.args == [Address("people", "p05")]


def test_h_hides_and_bring_back_brings_back_without_removing_anything(
    page: MapPage, question: Question
) -> None:
    people = dict(question.session.map.people)
    page.view.choose("p12")
    key(page, Qt.Key.Key_H)
    assert "p12" not in page.view.picture.dots
    assert question.session.map.people == people
    assert question.session.undo_label == f"hide {people['p12'].name}"
    assert "Hidden: 1 person" in said(page.side)
    page.side.controls.back.click()
    assert "p12" in page.view.picture.dots
    assert "Hidden" not in said(page.side)


def test_who_is_dragged_stays_there_and_undo_brings_them_back(page: MapPage, question: Question) -> None:
    for kind in ("around", "company"):
        page.showing.show_kind(kind)
        before = {id: (dot.x, dot.y) for id, dot in page.view.picture.dots.items()}
        page.view.choose("p12")
        QTest.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        after = {id: (dot.x, dot.y) for id, dot in page.view.picture.dots.items()}
        assert {id for id in before if before[id] != after[id]} == {"p12"}
        question.session.undo()
        assert {id: (dot.x, dot.y) for id, dot in page.view.picture.dots.items()} == before


def test_b_puts_back_who_was_moved(page: MapPage, question: Question) -> None:
    before = page.view.picture.dots["p12"]
    page.view.choose("p12")
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.picture.dots["p12"] != before
    key(page, Qt.Key.Key_B)
    assert page.view.picture.dots["p12"] == before


def test_escape_lets_go_of_the_person_and_then_of_the_path(page: MapPage) -> None:
    page.view.choose("p12")
    key(page, Qt.Key.Key_P)
    key(page, Qt.Key.Key_Escape)
    assert page.view.chosen_person == ""
    assert page.showing.is_own
    key(page, Qt.Key.Key_Escape)
    assert not page.showing.is_own


def test_pointing_at_a_line_says_both_views_the_last_contact_and_how_sure(page: MapPage) -> None:
    aoife = person(page, "Aoife Brennan")
    page.view.point_at((ASKER, aoife), QPoint(100, 100))
    text = said(page.pointing.card)
    assert page.pointing.card.isVisible()
    for part in ("Rhiannon Pryce and Aoife Brennan", "trusted", "close", "last spoke", "ure"):
        assert part in text
    page.view.point_at(None, QPoint())
    assert not page.pointing.card.isVisible()


def test_pointing_at_a_person_sets_off_their_relationships(page: MapPage) -> None:
    page.view.point_at("p05", QPoint(100, 100))
    assert page.view.pointed_lines
    assert all(line.one == "p05" for line in page.view.pointed_lines)


def test_the_search_brings_a_person_to_the_middle(page: MapPage) -> None:
    key(page, Qt.Key.Key_Slash)
    assert page.area.search.hasFocus()
    for _ in range(3):
        page.view.zoom_by(1.5)
    QTest.keyClicks(page.area.search, "zielin")
    QTest.keyClick(page.area.search, Qt.Key.Key_Return)
    someone = person(page, "Katarzyna Zielińska")
    assert page.view.chosen_person == someone
    at = page.view.place.offset + page.view.dot(someone).at
    assert abs(at.x() - page.view.width() / 2) < page.view.width() / 3
    assert page.view.hasFocus()


def test_t_shows_the_table_and_the_same_person_stays_chosen(page: MapPage) -> None:
    page.view.choose("p12")
    key(page, Qt.Key.Key_T)
    assert page.table.isVisible()
    assert page.table.person == "p12"
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert page.view.chosen_person == page.table.person != "p12"
    key(page, Qt.Key.Key_T)
    assert page.view.isVisible()


def test_what_is_chosen_is_its_record_and_comes_back_by_it(page: MapPage) -> None:
    page.show_record("p12")
    assert page.chosen_record == "p12"
    page.show_record(pair_record("p12", "p30"))
    assert page.chosen_record == pair_record("p12", "p30")
    assert page.view.picture.wanted.on_path[0] == "p12"
    page.show_record("gone")
    page.show_record(pair_record("gone", "p12"))


def test_screen_readers_are_told_what_is_shown_and_who_is_chosen(page: MapPage) -> None:
    assert "Rhiannon Pryce" in page.view.accessibleName()
    assert "table" in page.view.accessibleName()
    page.view.choose(person(page, "Aoife Brennan"))
    assert page.view.accessibleDescription() == "Aoife Brennan, Operations, close"


def test_every_key_that_the_foot_shows_is_known(page: MapPage) -> None:
    assert {"A", "P", "S", "C", "H", "T", "M", "/"} <= dict(page.keys()).keys()


def test_with_nobody_who_asks_the_company_is_shown_and_one_may_be_put_in_the_middle(qtbot: QtBot) -> None:
    page = MapPage(question_on(sample_map(today()), ""))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    assert page.view.picture.wanted.kind == "company"
    page.view.choose("p12")
    key(page, Qt.Key.Key_C)
    assert page.view.picture.wanted.kind == "around"
    assert page.view.picture.dots["p12"].inside


def test_an_empty_map_says_what_belongs_there_and_leads_to_it(qtbot: QtBot) -> None:
    page = MapPage(question_on(Map(), ""))
    qtbot.addWidget(page)
    page.show()
    assert "as soon as there are people" in said(page.empty)
    with qtbot.waitSignal(page.left_for) as left:
        page.begin.click()
    assert left.args == [Address("people")]


def test_a_map_of_one_person_is_drawn(qtbot: QtBot) -> None:
    page = MapPage(question_on(Map([Person(id="a", name="Ann")]), "a"))
    qtbot.addWidget(page)
    page.show()
    assert page.view.picture.dots.keys() == {"a"}
    page.showing.show_kind("company")
    assert page.view.picture.dots.keys() == {"a"}


def test_removing_whoever_is_in_the_middle_leaves_the_page_whole(page: MapPage, question: Question) -> None:
    page.view.choose("p12")
    key(page, Qt.Key.Key_C)
    question.session.edit(lambda map: remove_person(map, "p12"))
    assert page.view.picture.wanted.centre == ASKER
    question.session.edit(lambda map: remove_person(map, ASKER))
    assert page.view.picture.wanted.kind == "company"
    assert isinstance(page.view, MapView)


def test_the_menu_of_a_person_offers_what_the_keys_do(page: MapPage) -> None:
    dot = page.view.dot("p12")
    at = (page.view.place.offset + dot.at).toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.view.mapToGlobal(at))
    QApplication.sendEvent(page.view, event)
    [menu] = [each for each in page.findChildren(QMenu) if each.isVisible()]
    offered = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert page.view.chosen_person == "p12"
    assert offered["Path to here"].isEnabled()
    assert not offered["Put back where they were"].isEnabled()
    offered["Hide"].trigger()
    menu.close()
    assert "p12" not in page.view.picture.dots


def test_letters_and_the_space_bar_are_keys_of_the_page_in_the_table_too(
    page: MapPage, question: Question
) -> None:
    page.view.choose("p12")
    key(page, Qt.Key.Key_T)
    plan = question.plan
    QTest.keyClicks(page.table, " ")
    assert question.plan != plan
    QTest.keyClicks(page.table, "p")
    assert page.showing.target.id == "p12"
    QTest.keyClicks(page.table, "/")
    assert page.area.search.hasFocus()
