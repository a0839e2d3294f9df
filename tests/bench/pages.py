"""The longest stall of the window on the Review and the People page: 2,000 people and 20,000 relationships.

A stall is the longest time between two turns of the event loop; the yardstick is a frame of a 60 Hz screen. A page is
loaded and laid out before, on an empty map: that is paid once a sitting, and not with the size of a map.
"""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest

from relmap.core.edits import rate
from relmap.core.map import Map
from relmap.core.records import Function, Person, Topic
from relmap.ui.application import application
from relmap.ui.desk import HISTORY, PEOPLE, REVIEW, Desk
from relmap.ui.garbage import Garbage
from relmap.ui.main_window import MainWindow
from relmap.ui.people.people_page import PeoplePage
from relmap.ui.preferences import Preferences
from relmap.ui.review.review_page import ReviewPage
from tests.bench.company import ON
from tests.bench.map import big_company
from tests.bench.stalls import FRAME, longest_stall
from tests.ui.kept import Kept, KeptFiles

TOPICS = 20
SIZE = (1280, 800)
FIRST, AFTERWARDS = 12.0, 3.0
"""Frames: where a page is first gone to, it is made and reads the whole map; and from then on."""
LEARNED = 1_500
"""Milliseconds until a window that was opened has come to rest."""

Figures = Iterator[tuple[str, float, float, float]]


def measure() -> Figures:
    """Seconds of the longest stall."""
    app = application()
    with tempfile.TemporaryDirectory() as home:
        empty = _window(Path(home), Map([Function(name="Sales"), Person(id="p0", name="Ann")]))
        for place in (REVIEW, PEOPLE, HISTORY):
            _desk(empty).go_to(place)
            QTest.qWait(LEARNED // 3)
        window = _window(Path(home), with_topics(big_company()))
        garbage = Garbage(app)
        yield from _of(window)
        garbage.deleteLater()
        for each in (empty, window):
            each.close()
            each.deleteLater()
        QThreadPool.globalInstance().waitForDone()


def _of(window: MainWindow) -> Figures:
    desk, session = _desk(window), window.session
    assert session is not None

    def told(
        what: str, begin: Callable[[], object], is_done: Callable[[], bool], at_most: float = AFTERWARDS
    ) -> tuple[str, float, float, float]:
        stall = longest_stall(begin, is_done)
        QTest.qWait(LEARNED // 3)
        return f"longest stall, {what}", stall, FRAME, at_most

    yield told("Review is opened", lambda: desk.go_to(REVIEW), lambda: bool(_review(desk).queue.queue), FIRST)
    page = _review(desk)
    first = page.queue.pair
    yield told(
        "Review, rated and next",
        lambda: QTest.keyClicks(page.queue.card, "4\r"),
        lambda: page.queue.pair != first,
    )
    yield told("Review, searched", lambda: page.list.search.setText("Person 0001"), _soon())
    yield told("People is opened", lambda: desk.go_to(PEOPLE), _soon(), FIRST)
    table = desk.page(PEOPLE)
    assert isinstance(table, PeoplePage)
    yield told("People, searched", lambda: table.filters.search.setText("Person 0001"), _soon())
    yield told("an edit elsewhere", lambda: session.edit(lambda map: rate(map, "p1", "p2", 2, ON)), _soon())


def _soon() -> Callable[[], bool]:
    left = [300]

    def is_done() -> bool:
        left[0] -= 1
        return not left[0]

    return is_done


def _review(desk: Desk) -> ReviewPage:
    page = desk.page(REVIEW)
    assert isinstance(page, ReviewPage)
    return page


def _desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def with_topics(map: Map) -> Map:
    """The same company with topics that have owners."""
    return Map([*map, *(Topic(id=f"t{n}", name=f"Topic {n}", owner=f"p{n}") for n in range(1, TOPICS + 1))])


def _window(home: Path, map: Map) -> MainWindow:
    """A window on this map, come to rest."""
    kept = Kept(home / f"{len(map.people)}.relmap", map)
    window = MainWindow(KeptFiles(kept), Preferences(home / "relmap.ini"), lambda: "bench", home)
    window.begin(kept.path)
    window.resize(*SIZE)
    window.show()
    QTest.qWait(LEARNED)
    return window
