"""A large map is drawn on another thread: with progress, to be cancelled, and never for a map that has moved on."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from relmap.core.edits import put_person
from relmap.core.map import Map
from relmap.core.records import Function, Person
from relmap.ui.map import line_limits
from relmap.ui.map.drawing import MANY_PEOPLE
from relmap.ui.map.map_page import MapPage
from relmap.ui.map.raster import is_large
from tests.bench.company import company
from tests.ui.companies import question_on

PEOPLE = MANY_PEOPLE + 100


@pytest.fixture
def page(qtbot: QtBot) -> MapPage:
    """The whole of a large company, not shown yet."""
    few = company(PEOPLE, 1_000)
    people = [Person(id=each.id, name=each.name, function="f") for each in few.people.values()]
    page = MapPage(
        question_on(Map([Function(id="f", name="Field"), *people, *few.relationships.values()]), "p0")
    )
    qtbot.addWidget(page)
    page.showing.show_kind("company")
    page.resize(1100, 700)
    return page


def drawn(page: MapPage, people: int) -> bool:
    """Whether the picture of so many people is shown."""
    picture = page.view.picture
    return picture is not None and len(picture.dots) == people and not page.view.is_waiting


def test_a_large_map_is_drawn_in_the_background_with_progress(qtbot: QtBot, page: MapPage) -> None:
    told: list[float] = []
    page.area.drawing.told.connect(told.append)
    page.show()
    assert page.view.picture is None
    assert page.area.progress.isVisible()
    qtbot.waitUntil(lambda: drawn(page, PEOPLE))
    assert told[0] == 0
    assert len(told) > 3
    assert told == sorted(told)
    assert not page.area.progress.isVisible()
    assert is_large(page.view.picture)


def test_the_picture_before_stays_until_the_new_one_is_there(qtbot: QtBot, page: MapPage) -> None:
    page.show()
    qtbot.waitUntil(lambda: drawn(page, PEOPLE))
    before = page.view.picture
    page.showing.show_least(5)
    assert page.view.picture is before
    qtbot.waitUntil(lambda: drawn(page, PEOPLE) and page.view.picture is not before)
    assert page.view.picture.wanted.least == 5


def test_too_many_relationships_are_told_and_those_of_whoever_is_chosen_are_drawn(
    qtbot: QtBot, page: MapPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_limits, "AT_MOST", 100)
    page.show()
    qtbot.waitUntil(lambda: drawn(page, PEOPLE))
    assert 0 < len(page.view.picture.lines) <= line_limits.AT_FIRST
    assert page.side.controls.slider.value() == page.view.picture.least
    assert not page.side.controls.too_many.isVisible()
    page.side.controls.slider.setValue(1)
    qtbot.waitUntil(lambda: drawn(page, PEOPLE) and page.view.picture.least == 1)
    assert not page.view.picture.lines
    held_back = f"{len(page.view.picture.held_back):,}"
    assert page.side.controls.too_many.isVisible()
    assert page.side.controls.too_many.text() == (
        f"{held_back} relationships are this strong: choose somebody to see theirs."
    )
    assert page.view.set_off == (None, [])
    someone = page.view.picture.held_back[0].one
    page.view.choose(someone)
    assert page.view.set_off == (someone, page.view.picture.lines_of(someone))
    page.view.choose("")
    page.view.point_at(someone, QPoint(9, 9))
    assert page.view.set_off == (someone, page.view.picture.lines_of(someone))


def test_work_on_a_map_that_has_moved_on_is_dropped(qtbot: QtBot, page: MapPage) -> None:
    pictures: list[int] = []
    page.area.drawing.drawn.connect(lambda picture, _: pictures.append(len(picture.dots)))
    page.show()
    page.showing._question.session.edit(lambda map: put_person(map, Person(name="One more", function="f")))
    qtbot.waitUntil(lambda: drawn(page, PEOPLE + 1))
    assert pictures == [PEOPLE + 1]


def test_it_can_be_cancelled_and_drawn_after_all(qtbot: QtBot, page: MapPage) -> None:
    page.show()
    page.area.progress.button.click()
    assert not page.area.drawing.is_at_work
    said = [label.text() for label in page.area.progress.findChildren(QLabel) if label.isVisible()]
    assert said == ["The map is not drawn as it is now."]
    assert page.area.progress.button.text() == "Draw it"
    page.area.progress.button.click()
    qtbot.waitUntil(lambda: drawn(page, PEOPLE))
