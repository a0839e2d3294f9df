"""A Review page on a small company whose map was looked at."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.map import Map
from relmap.core.records import Function, Person, Record, Relationship, Topic
from relmap.ui.review.review_page import ReviewPage
from tests.core.worlds import days_ago
from tests.ui.companies import question_on

MakePage = Callable[[Map], ReviewPage]


@pytest.fixture
def three() -> Map:
    """Ann has rated Bob, Bob has rated Ann, and Cy has rated Ann."""
    return Map(
        [
            *(Person(id=name[0].lower(), name=name) for name in ("Ann", "Bob", "Cy")),
            Relationship(source="a", target="b", strength=4),
            Relationship(source="b", target="a", strength=2),
            Relationship(source="c", target="a", strength=1),
        ]
    )


@pytest.fixture
def company() -> Map:
    """Six people of two functions; all but a few have rated each other long ago."""
    names = ("Ann Fox", "Bob Gray", "Cy Hall", "Dov Stein", "Ena Holt", "Finn Roy")
    records: list[Record] = [Function(id="s", name="Sales"), Function(id="f", name="Finance")]
    ids = [name[0].lower() for name in names]
    for place, name in enumerate(names):
        records.append(Person(id=ids[place], name=name, function="s" if place < 3 else "f"))
    for place, one in enumerate(ids):
        for other in ids[place + 1 :]:
            for source, target in ((one, other), (other, one)):
                if (source, target) not in (("b", "a"), ("d", "c")):
                    rated = days_ago(200 + 10 * place)
                    records.append(Relationship(source=source, target=target, strength=3, rated_on=rated))
    records.append(Topic(id="t", name="Billing", owner="f", deputies=("e",)))
    return Map(records)


@pytest.fixture
def page_on(qtbot: QtBot) -> MakePage:
    """Makes a page on a map, shown, entered and ready."""

    def made(map: Map) -> ReviewPage:
        page = ReviewPage(question_on(map, next(iter(map.people), "")))
        qtbot.addWidget(page)
        page.resize(1150, 680)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        with qtbot.waitSignal(page.looking.looked):
            page.enter()
        return page

    return made
