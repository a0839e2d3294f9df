"""Finding topics while the library that learns is still loading: first by words, then by what was learned."""

from PySide6.QtCore import QObject, Signal

from relmap.core.change import Change
from relmap.core.records import Complaint, Topic
from relmap.core.topics import Findings, TopicFinder
from relmap.ui.background import Background
from relmap.ui.session import Session


class TopicFinding(QObject):
    """The best topic finder that is ready. `improved` tells that a better one has taken over."""

    improved = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = TopicFinder.from_words(session.map.topics.values())
        self._background = Background(self)
        self._learns = False
        session.changed.connect(self._follow)

    def find(self, text: str) -> Findings:
        """The topics that this text is most likely about."""
        return self._finder.find(text)

    def learn(self) -> None:
        """Learn from the assigned complaints, now and after every Change to them, without holding up the window."""
        self._learns = True
        topics = tuple(self._session.map.topics.values())
        complaints = tuple(
            complaint for complaint in self._session.map.complaints.values() if complaint.topic
        )
        if complaints:
            self._background.run(lambda: TopicFinder.learned(topics, complaints), self._take)
        else:
            self._background.drop()
            self._take(TopicFinder.from_words(topics))

    def _take(self, finder: TopicFinder) -> None:
        self._finder = finder
        self.improved.emit()

    def _follow(self, change: Change) -> None:
        tables = {key.table for key in change.drop}
        if any(isinstance(record, Topic) for record in change.put) or "topics" in tables:
            self._take(TopicFinder.from_words(self._session.map.topics.values()))
        elif not (any(isinstance(record, Complaint) for record in change.put) or "complaints" in tables):
            return
        if self._learns:
            self.learn()
