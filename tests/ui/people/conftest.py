"""What tests of the People page need."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship, Topic
from relmap.ui.people.people_page import PeoplePage
from relmap.ui.question import Question
from tests.ui.companies import question_on


@pytest.fixture(autouse=True)
def nothing_at_work() -> Iterator[None]:
    """Wait after each test until nobody is looked for in the background: work must not outlive the process."""
    yield
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def question() -> Question:
    """Ann of Finance owns invoices, Bob is her deputy and reports to her; Cy has left, Di is away and alone."""
    day = today()
    return question_on(
        Map(
            [
                Function(id="f", name="Finance"),
                Function(id="s", name="Sales"),
                Person(id="a", name="Ann Archer", function="f", email="ann@example.com", note="Likes tea."),
                Person(id="b", name="Bob Baker", function="s", manager="a", phone="+44 20 7946 0137"),
                Person(id="c", name="Cy Cooper", function="f", left=day - timedelta(days=400)),
                Person(id="d", name="Di Draper", away_until=day + timedelta(days=3)),
                Topic(id="t", name="Invoices", owner="a", deputies=("b",)),
                Topic(id="u", name="Delays"),
                Relationship(source="a", target="b", strength=4),
            ]
        ),
        "a",
    )


@pytest.fixture
def page(qtbot: QtBot, question: Question) -> PeoplePage:
    page = PeoplePage(question)
    qtbot.addWidget(page)
    page.resize(1190, 718)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.enter()
    return page
