"""The Map page of the sample company."""

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.map.map_page import MapPage
from relmap.ui.question import Question
from tests.ui.companies import question_on


@pytest.fixture
def question() -> Question:
    question = question_on(sample_map(today()), ASKER)
    topics = question.session.map.topics.values()
    question.choose_topic(next(topic.id for topic in topics if topic.name == "Billing dispute"))
    return question


@pytest.fixture
def page(qtbot: QtBot, question: Question) -> MapPage:
    page = MapPage(question)
    qtbot.addWidget(page)
    page.resize(1190, 696)
    page.show()
    page.enter()
    return page
