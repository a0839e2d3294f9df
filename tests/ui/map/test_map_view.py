"""The view of the map: zoom, pan, pointing, choosing, walking, dragging, and the path that lights up."""

from math import hypot

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.map.look import look_now
from relmap.ui.map.map_view import MapView
from relmap.ui.map.raster import is_large
from relmap.ui.map.view_place import MOST
from tests.ui.map.pictures import FRAME, path_to, picture_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    """The sample company around the asker of the demo."""
    view = MapView()
    qtbot.addWidget(view)
    view.resize(int(FRAME.width), int(FRAME.height))
    view.show()
    view.show_picture(picture_of(sample_map(today()), ASKER), look_now())
    return view


def at(view: MapView, person: str) -> QPoint:
    """Where a person is in the window."""
    dot = view.dot(person)
    assert dot is not None
    return (view.place.offset + dot.at).toPoint()


def somebody(view: MapView, *, known: bool = True) -> str:
    """Some person who can be called, or who cannot."""
    assert view.picture is not None
    return next(id for id, dot in view.picture.dots.items() if id != ASKER and dot.is_known == known)


def wheel(view: MapView, where: QPointF, turned: int) -> None:
    """Turn the wheel over this point."""
    event = QWheelEvent(
        where,
        view.mapToGlobal(where),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(view: MapView, start: QPoint, end: QPoint) -> None:
    """Press, move and let go."""
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)


def test_the_wheel_zooms_under_the_pointer(view: MapView, qtbot: QtBot) -> None:
    person = somebody(view)
    where = at(view, person)
    with qtbot.waitSignal(view.zoomed):
        wheel(view, QPointF(where), 120)
    assert view.place.zoom > 1
    assert (at(view, person) - where).manhattanLength() <= 2


def test_plus_minus_and_0_zoom(view: MapView) -> None:
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.place.zoom == MOST
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert 1 < view.place.zoom < MOST
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.place.zoom == 1
    assert view.place.offset == QPointF(0, 0)


def test_dragging_the_paper_pans(view: MapView) -> None:
    person = somebody(view)
    before = at(view, person)
    drag(view, QPoint(5, 5), QPoint(45, 35))
    assert at(view, person) - before == QPoint(40, 30)
    assert view.chosen_person == ""


def test_a_picture_cannot_be_lost_outside_the_window(view: MapView) -> None:
    drag(view, QPoint(5, 5), QPoint(5000, 5000))
    assert view.place.visible.intersects(view.rect())


def test_a_click_chooses_and_a_click_on_paper_lets_go(view: MapView) -> None:
    person = somebody(view)
    QTest.mouseClick(view, LEFT, pos=at(view, person))
    assert view.chosen_person == person
    QTest.mouseClick(view, LEFT, pos=QPoint(5, 5))
    assert view.chosen_person == ""


def test_a_click_on_a_line_chooses_the_relationship(view: MapView, qtbot: QtBot) -> None:
    person = somebody(view)
    between = (at(view, ASKER) + at(view, person) * 2) / 3
    with qtbot.waitSignal(view.line_chosen) as told:
        QTest.mouseClick(view, LEFT, pos=between)
    assert set(told.args) == {ASKER, person}


def test_the_pointer_is_told_what_it_is_on(view: MapView) -> None:
    person = somebody(view)
    QTest.mouseMove(view, at(view, person))
    assert view.pointed_at == person
    QTest.mouseMove(view, QPoint(5, 5))
    assert view.pointed_at is None


def test_arrows_walk_and_reach_everyone(view: MapView) -> None:
    assert view.picture is not None
    reached, ahead = {ASKER}, [ASKER]
    while ahead:
        here = ahead.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            view.choose(here)
            QTest.keyClick(view, key)
            if view.chosen_person not in reached:
                reached.add(view.chosen_person)
                ahead.append(view.chosen_person)
    assert reached == view.picture.dots.keys()


def test_walking_brings_who_is_reached_into_the_window(view: MapView) -> None:
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.rect().contains(at(view, view.chosen_person))


def test_dragging_a_person_around_keeps_the_distance(view: MapView, qtbot: QtBot) -> None:
    person = somebody(view)
    assert view.picture is not None
    with qtbot.waitSignal(view.moved) as told:
        drag(view, at(view, person), QPoint(850, 600))
    moved, to = told.args
    wide, high = view.picture.radii
    centre, stood = view.picture.dots[ASKER], view.picture.dots[person]
    assert moved == person
    far = [hypot((each.x() - centre.x) / wide, (each.y() - centre.y) / high) for each in (to, stood.at)]
    assert far[0] == pytest.approx(far[1])
    assert to.x() > centre.x
    assert to.y() > centre.y


def test_whoever_is_in_the_middle_cannot_be_dragged(view: MapView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.moved):
        drag(view, at(view, ASKER), QPoint(850, 600))


def test_a_double_click_and_the_menu_are_of_the_person_under_the_pointer(view: MapView, qtbot: QtBot) -> None:
    person = somebody(view)
    with qtbot.waitSignal(view.opened) as told:
        QTest.mouseDClick(view, LEFT, pos=at(view, person))
    assert told.args == [person]


def test_the_path_lights_up_call_by_call(qtbot: QtBot, view: MapView) -> None:
    map = sample_map(today())
    view.show_picture(picture_of(map, ASKER, path=path_to(map, ASKER, "Gas safety")), look_now())
    images = []
    for part in (0.0, 0.3, 0.6, 1.0):
        view.light(part)
        image = QImage(view.size(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        view.paint(painter)
        painter.end()
        images.append(image)
    accent = look_now().theme.accent
    lit = [
        sum(
            image.pixelColor(x, y).name().upper() == accent
            for x in range(0, 888, 2)
            for y in range(0, 644, 2)
        )
        for image in images
    ]
    assert lit[0] < lit[1] < lit[2] < lit[3]


def test_a_small_company_is_painted_at_once(view: MapView) -> None:
    assert view.picture is not None
    assert not is_large(view.picture)
    assert not view.is_waiting
