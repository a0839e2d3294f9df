"""Panning the map, and the longest stall while it is drawn: 2,000 people and 20,000 relationships.

The whole company is shown with as many relationships as are ever drawn. Panning is seconds from a move of the mouse
to the picture being there; the yardstick is the same view with no people, and a frame of a 60 Hz screen. A stall is
the longest time between two turns of the event loop: while the page is shown and drawn in a program that has shown
such a page before, so that its faces are loaded, while it is zoomed, and while a person is added.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from relmap.core.edits import put_person
from relmap.core.map import Map
from relmap.core.records import Function, Person
from relmap.ui.map.map_page import MapPage
from relmap.ui.map.map_view import MapView
from relmap.ui.question import Question
from relmap.ui.session import Session
from relmap.ui.topic_finding import TopicFinding
from tests.bench.company import company
from tests.bench.timing import in_turn
from tests.ui.kept import Kept

PEOPLE, RELATIONSHIPS, FUNCTIONS = 2_000, 20_000, 12
MOST_LINES_FROM = 4
"""The strength from which there are nearly as many relationships as are drawn at most."""
FRAME = 1 / 60
SIZE = (1190, 696)
STEPS, SHIFT = 40, 9.0
RUNS = 9
LEFT = Qt.MouseButton.LeftButton

Figures = Iterator[tuple[str, float, float, float]]


def measure() -> Figures:
    """Seconds of a step of panning, and of the longest stall."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    page, empty = (
        _page(app, big_company()),
        _page(app, Map([Function(name="Sales"), Person(id="p0", name="Ann")])),
    )
    _longest_stall(empty, empty.show, lambda: _has(empty, 1))
    stall = _longest_stall(page, page.show, lambda: _has(page, PEOPLE))
    yield "longest stall while the map of 2,000 is drawn first", stall, FRAME, 1.0
    page.showing.show_least(MOST_LINES_FROM)
    _longest_stall(page, page.update, lambda: _has(page, PEOPLE))
    ours, yardstick = in_turn(lambda: _pan(page.view), lambda: _pan(empty.view), runs=RUNS)
    yield "a step of panning, 2,000 people shown", ours / STEPS, yardstick / STEPS + FRAME, 1.0
    stall = _longest_stall(page, lambda: page.view.zoom_by(1.5), lambda: _is_zoomed(page))
    yield "longest stall while it is zoomed", stall, FRAME, 1.0
    session = page.showing._question.session
    one_more = Person(name="Zoe", function="f3")
    stall = _longest_stall(
        page, lambda: session.edit(lambda map: put_person(map, one_more)), lambda: _has(page, PEOPLE + 1)
    )
    yield "longest stall while a person is added and it is drawn anew", stall, FRAME, 1.0
    for each in (page, empty):
        each.hide()
        each.deleteLater()


def big_company() -> Map:
    """So many people in so many functions."""
    map = company(PEOPLE, RELATIONSHIPS)
    functions = [Function(id=f"f{n}", name=f"Function {n + 1}") for n in range(FUNCTIONS)]
    people = [
        Person(id=person.id, name=person.name, function=f"f{int(FUNCTIONS * (place * 31 % 97 / 97) ** 1.6)}")
        for place, person in enumerate(map.people.values())
    ]
    return Map([*functions, *people, *map.relationships.values()])


def _page(app: QApplication, map: Map) -> MapPage:
    session = Session(map, Kept(Path("nowhere.relmap"), map), lambda: "bench", app)
    page = MapPage(Question(session, TopicFinding(session, session), "p0", session))
    page.resize(*SIZE)
    page.showing.show_kind("company")
    return page


def _has(page: MapPage, people: int) -> bool:
    picture = page.view.picture
    return picture is not None and len(picture.dots) == people and not page.area.drawing.is_at_work


def _is_zoomed(page: MapPage) -> bool:
    picture = page.view.picture
    return picture is not None and picture.frame.zoom == page.view.place.zoom


def _pan(view: MapView) -> None:
    """Press on paper, and drag there and back, each step painted before the next."""
    at = QPointF(3, 3)
    _mouse(view, QEvent.Type.MouseButtonPress, at)
    for step in range(STEPS):
        at += QPointF(SHIFT, SHIFT / 2) * (1 if step < STEPS // 2 else -1)
        _mouse(view, QEvent.Type.MouseMove, at)
        view.repaint()
    _mouse(view, QEvent.Type.MouseButtonRelease, at)


def _mouse(view: MapView, kind: QEvent.Type, at: QPointF) -> None:
    event = QMouseEvent(kind, at, view.mapToGlobal(at), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def _longest_stall(page: MapPage, begin: Callable[[], object], is_done: Callable[[], bool]) -> float:
    """Seconds between two turns of the event loop, at most, from the beginning of some work to its end."""
    turns: list[float] = []
    loop = QEventLoop()

    def turn() -> None:
        turns.append(perf_counter())
        if len(turns) == 1:
            begin()
        elif is_done() and not page.view.is_waiting:
            loop.quit()

    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(turn)
    timer.start()
    loop.exec()
    timer.stop()
    return max(later - earlier for earlier, later in pairwise(turns))
