"""The Map page: both pictures, the path, what one points at and chooses, the table, and companies of other sizes."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from relmap.core.edits.pictures import bring_back, hide
from relmap.core.map import Map
from relmap.ui.desk import ASK, MAP, Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.map.map_page import MapPage
from relmap.ui.map.map_view import LIGHT_MILLISECONDS
from relmap.ui.question import Question
from relmap.ui.session import Session
from relmap.ui.topic_finding import TopicFinding
from tests.bench.map import big_company
from tests.ui.kept import Kept
from tests.workfrance import best_known, is_here, workfrance

LONGEST = 20_000
"""Milliseconds that a picture of a large company may take."""


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    desk.go_to(MAP)
    page = desk.page(MAP)
    assert isinstance(page, MapPage)
    yield from _sample(window, desk, page)
    companies: list[tuple[str, Callable[[], Map]]] = [("people-2000", big_company)]
    if is_here():
        companies.insert(0, ("people-211", workfrance))
    for name, make in companies:
        yield from _other(window, desk, name, make())
    desk.go_to(ASK)


def _sample(window: MainWindow, desk: Desk, page: MapPage) -> Iterator[tuple[str, QWidget]]:
    session, view = desk.question.session, page.view
    _settle(page)
    _settle(page)  # and the topics were learned, so that a path is lit
    yield "map", window
    people = {person.name: id for id, person in session.map.people.items()}
    centre = view.picture.wanted.centre if view.picture else ""
    view.point_at(people["Aoife Brennan"], QPoint(view.width() // 2, view.height() // 2))
    yield "map-person-hovered", window
    view.point_at((centre, people["Idris Bowen"]), QPoint(view.width() // 2, view.height() // 2))
    yield "map-line-hovered", window
    view.point_at(None, QPoint())
    view.choose(people["Katarzyna Zielińska"])
    page.deeds.do("path")
    _settle(page)
    yield "map-path", window
    page.deeds.do("let go")
    page.deeds.do("let go")
    session.edit(lambda map: hide(map, [people[name] for name in ("Idris Bowen", "Leila Farahani")]))
    _settle(page)
    yield "map-hidden", window
    session.edit(lambda map: bring_back(map, [people[name] for name in ("Idris Bowen", "Leila Farahani")]))
    page.deeds.do("table")
    yield "map-table", window
    page.deeds.do("table")
    for _ in range(3):
        view.zoom_by(1.25)
    yield "map-zoomed", window
    view.zoom_out()
    page.deeds.do("other")
    _settle(page)
    yield "map-company", window
    page.deeds.do("other")


def _other(window: MainWindow, desk: Desk, name: str, map: Map) -> Iterator[tuple[str, QWidget]]:
    """Both pictures of another company, in the place of the Map page."""
    session = Session(map, Kept(desk.question.session.file.path, map), str, desk)
    page = MapPage(Question(session, TopicFinding(session, session), best_known(map), session))
    desk.stack.addWidget(page)
    desk.stack.setCurrentWidget(page)
    page.enter()
    for scene in (f"map-{name}", f"map-company-{name}"):
        _settle(page)
        yield scene, window
        page.deeds.do("other")
    desk.stack.removeWidget(page)
    page.deleteLater()


def _settle(page: MapPage) -> None:
    """Wait until the picture is there and its path is lit."""
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: _is_drawn(page) and loop.quit())
    look.start(2 * LIGHT_MILLISECONDS)
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec()
    look.stop()


def _is_drawn(page: MapPage) -> bool:
    picture = page.view.picture
    if picture is None or picture.frame != page.area.frame or picture.wanted != page.showing.wanted():
        return False
    return not page.view.is_waiting
