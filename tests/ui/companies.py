"""Sessions on small maps for tests of the window's parts."""

from pathlib import Path

from relmap.core.map import Map
from relmap.ui.question import Question
from relmap.ui.session import Session
from relmap.ui.topic_finding import TopicFinding
from tests.ui.kept import Kept


def session_on(map: Map) -> Session:
    """A session on this map whose Changes are written nowhere."""
    return Session(map, Kept(Path("nowhere.relmap"), map), lambda: "tester")


def question_on(map: Map, asker: str) -> Question:
    """A question that this person (an id) asks."""
    session = session_on(map)
    return Question(session, TopicFinding(session, session), asker, session)
