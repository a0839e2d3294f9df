"""The Map page through the real window: what the issue promises of it, as a user meets it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_person, rate
from relmap.core.records import Person
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.ui.address import Address, pair_record
from relmap.ui.desk import HISTORY, PEOPLE
from relmap.ui.history.past_open_map import PastOpenMap
from relmap.ui.map.map_files import SCALE, png_image
from relmap.ui.map.map_page import MapPage
from tests.e2e.driving import ASKER, BEST, OWNER, Driven, choose_asker, drive, person
from tests.ui.map.pictures import overlapping
from tests.workfrance import best_known, workfrance

LEFT = Qt.MouseButton.LeftButton


def on_the_map(driven: Driven) -> MapPage:
    """The Map page with the asker of the sample and the path for an invoice."""
    choose_asker(driven, ASKER)
    driven.say("the invoice is wrong")
    page = driven.map
    driven.qtbot.waitUntil(lambda: is_drawn(page))
    return page


def is_drawn(page: MapPage) -> bool:
    """Whether the picture is drawn for the size that the page has come to have."""
    picture = page.view.picture
    return picture is not None and page.view.width() > 400 and picture.frame == page.area.frame


def at(page: MapPage, id: str) -> QPoint:
    """Where a person is in the window."""
    dot = page.view.dot(id)
    assert dot is not None
    return (page.view.place.offset + dot.at).toPoint()


def drag(page: MapPage, start: QPoint, end: QPoint) -> None:
    """Press, move and let go."""
    QTest.mousePress(page.view, LEFT, pos=start)
    QTest.mouseMove(page.view, (start + end) / 2)
    QTest.mouseMove(page.view, end)
    QTest.mouseRelease(page.view, LEFT, pos=end)


def test_around_one_person_and_the_whole_company(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = on_the_map(driven)
        map = driven.session.map
        picture = page.view.picture
        assert picture.dots[person(map, ASKER)].inside == "You"
        assert picture.wanted.on_path == tuple(person(map, name) for name in (ASKER, BEST, OWNER))
        assert list(overlapping(picture)) == []
        driven.press("M")
        assert len(page.view.picture.ground.panels) == len(map.functions)
        assert page.view.picture.names.keys() == page.view.picture.dots.keys()
        assert list(overlapping(page.view.picture)) == []

    drive([str(company)], qtbot, steps)


def test_a_person_who_is_added_moves_nobody(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = on_the_map(driven)
        for _ in range(2):
            before = {id: (dot.x, dot.y) for id, dot in page.view.picture.dots.items()}
            map = driven.session.map
            new = Person(name="Aaron First", function=map.people[person(map, BEST)].function)
            driven.session.edit(lambda map, new=new: put_person(map, new))
            after = {id: (dot.x, dot.y) for id, dot in page.view.picture.dots.items()}
            assert after.keys() - before.keys() == {new.id}
            assert {id: at for id, at in after.items() if id in before} == before
            driven.press("M")

    drive([str(company)], qtbot, steps)


def test_who_is_dragged_stays_there_when_the_map_is_opened_again(company: Path, qtbot: QtBot) -> None:
    stood: list[QPoint] = []

    def move(driven: Driven) -> None:
        page = on_the_map(driven)
        driven.press("M")
        who = person(driven.session.map, BEST)
        drag(page, at(page, who), QPoint(300, 300))
        assert (at(page, who) - QPoint(300, 300)).manhattanLength() <= 2
        assert driven.session.undo_label == f"move {BEST} on the map"
        stood.append(at(page, who))

    def look(driven: Driven) -> None:
        page = on_the_map(driven)
        driven.press("M")
        assert at(page, person(driven.session.map, BEST)) == stood[0]

    drive([str(company)], qtbot, move)
    drive([str(company)], qtbot, look)


def test_hide_and_bring_back_without_deleting(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = on_the_map(driven)
        who = person(driven.session.map, "Idris Bowen")
        QTest.mouseClick(page.view, LEFT, pos=at(page, who))
        driven.press("H")
        assert page.view.dot(who) is None
        assert "Nothing was removed" in driven.notice
        driven.press("Ctrl+Z")
        assert page.view.dot(who) is not None
        page.view.choose(who)
        driven.press("H")
        driven.click(page.side.controls.back)
        assert page.view.dot(who) is not None

    drive([str(company)], qtbot, steps)
    assert any(each.name == "Idris Bowen" for each in load(company).map.people.values())


def test_path_to_here_swap_ends_and_ask_from_here(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page, map = on_the_map(driven), driven.session.map
        far = person(map, "Katarzyna Zielińska")
        QTest.mouseClick(page.view, LEFT, pos=at(page, far))
        driven.press("P")
        lit = page.view.picture.wanted.on_path
        assert (lit[0], lit[-1]) == (person(map, ASKER), far)
        assert all(page.view.picture.names[id].text == map.people[id].name for id in lit[1:])
        driven.press("S")
        assert page.view.picture.wanted.centre == far
        page.view.choose(far)
        driven.press("A")
        assert driven.desk.question.asker.id == far

    drive([str(company)], qtbot, steps)


def test_everything_by_keyboard_walk_search_table_and_go(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page, map = on_the_map(driven), driven.session.map
        driven.press("Left")
        first = page.view.chosen_person
        assert first
        driven.press("/")
        driven.type("ottilie")
        driven.press("Return")
        assert page.view.chosen_person == person(map, OWNER)
        driven.press("T")
        assert page.table.person == person(map, OWNER)
        driven.press("Return")
        assert driven.desk.place == PEOPLE
        assert driven.desk.here.record == person(map, OWNER)

    drive([str(company)], qtbot, steps)


def test_back_and_forward_bring_back_who_was_chosen_and_the_path(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page, map = on_the_map(driven), driven.session.map
        far = person(map, "Katarzyna Zielińska")
        QTest.mouseClick(page.view, LEFT, pos=at(page, far))
        driven.press("Ctrl+K")
        driven.type("ottilie")
        driven.press("Return")
        assert driven.desk.here == Address("people", person(map, OWNER))
        page.view.choose("")
        driven.press("Alt+Left")
        assert driven.desk.here == Address("map", far)
        assert page.view.chosen_person == far
        driven.press("P")
        path = page.view.picture.wanted.on_path
        driven.press("Ctrl+4")
        page.showing.light_path_to("")
        driven.press("Alt+Left")
        assert driven.desk.here == Address("map", pair_record(person(map, ASKER), far))
        assert page.view.picture.wanted.on_path == path
        driven.desk.go(Address("map", person(map, OWNER)))
        assert driven.desk.here == Address("map", person(map, OWNER))

    drive([str(company)], qtbot, steps)


def test_the_map_of_the_past_is_drawn_and_takes_no_drags(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = on_the_map(driven)
        one, other = person(driven.session.map, BEST), person(driven.session.map, OWNER)
        driven.session.edit(lambda map: rate(map, one, other, 1, today()))
        driven.press(f"Ctrl+{HISTORY + 1}")
        driven.press("L")
        past = driven.window.showing.shown_map
        assert isinstance(past, PastOpenMap)
        past.desk.go(Address("map"))
        page = past.desk.stack.currentWidget()
        assert isinstance(page, MapPage)
        qtbot.waitUntil(lambda: is_drawn(page))
        before = page.view.picture.dots
        drag(page, at(page, one), QPoint(120, 300))
        assert page.view.picture.dots == before
        assert "It takes no edits." in driven.notice
        page.view.choose(one)
        driven.press("H")
        assert page.view.picture.dots == before
        assert "It takes no edits." in driven.notice

    drive([str(company)], qtbot, steps)


def test_hovering_a_line_says_what_it_means(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page, map = on_the_map(driven), driven.session.map
        one, other = at(page, person(map, ASKER)), at(page, person(map, BEST))
        QTest.mouseMove(page.view, (one + other * 2) / 3)
        assert set(page.view.pointed_at) == {person(map, ASKER), person(map, BEST)}
        assert page.pointing.card.isVisible()

    drive([str(company)], qtbot, steps)


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf"])
def test_the_picture_is_saved_as_it_is_on_the_screen(
    company: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"map{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def steps(driven: Driven) -> None:
        page = on_the_map(driven)
        page.view.light(1.0)
        driven.click(page.side.picture)
        assert str(path) in driven.notice
        if ending == ".png":
            written = QImage(str(path))
            assert written.size() == page.view.size() * SCALE
            shown = png_image(page.view.size(), page.view.paint).convertToFormat(written.format())
            assert bytes(written.constBits()) == bytes(shown.constBits())

    drive([str(company)], qtbot, steps)
    assert path.stat().st_size > 2_000


def test_211_people_from_files_have_no_overlapping_labels(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "workfrance.relmap"
    map = workfrance()
    create(path, map)

    def steps(driven: Driven) -> None:
        driven.desk.choose_asker(best_known(map))
        page = driven.map
        for _ in range(2):
            kind = page.showing.kind
            qtbot.waitUntil(
                lambda kind=kind: (
                    page.view.picture is not None
                    and page.view.picture.wanted.kind == kind
                    and not page.view.is_waiting
                )
            )
            assert list(overlapping(page.view.picture)) == []
            assert len(page.view.picture.names) >= min(60, len(page.view.picture.dots) * 0.6)
            driven.press("M")

    drive([str(path)], qtbot, steps)
