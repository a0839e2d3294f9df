"""Finding topics while the library that learns is still loading: first by words, then by what was learned."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relmap.core.change import Change
from relmap.core.records import Complaint, Topic
from relmap.ui.background import Background
from relmap.ui.session import Session

if TYPE_CHECKING:
    from relmap.core.topics import Findings, TopicFinder


class TopicFinding(QObject):
    """The best topic finder that is ready. `improved` tells that a better one has taken over.

    Even the finder by words is made, and what it needs is loaded, only when there is a text to look at: the window
    is up before.
    """

    improved = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder: TopicFinder | None = None
        self._background = Background(self)
        self._learns = False
        session.changed.connect(self._follow)

    def find(self, text: str) -> "Findings | None":
        """The topics that this text is most likely about; None where there is no text."""
        if not text.strip():
            return None
        if self._finder is None:
            from relmap.core.topics import TopicFinder

            self._finder = TopicFinder.from_words(self._session.map.topics.values())
        return self._finder.find(text)

    def learn(self) -> None:
        """Learn from the assigned complaints, now and after every Change to them, without holding up the window."""
        self._learns = True
        topics = tuple(self._session.map.topics.values())
        complaints = tuple(
            complaint for complaint in self._session.map.complaints.values() if complaint.topic
        )
        if complaints:
            self._background.run(lambda: _learned(topics, complaints), self._take)
        else:
            self._background.drop()
            self._take(None)

    def _take(self, finder: "TopicFinder | None") -> None:
        """Use this finder from now on; None is one by words alone, made when it is needed."""
        self._finder = finder
        self.improved.emit()

    def _follow(self, change: Change) -> None:
        tables = {key.table for key in change.drop}
        if any(isinstance(record, Topic) for record in change.put) or "topics" in tables:
            self._take(None)
        elif not (any(isinstance(record, Complaint) for record in change.put) or "complaints" in tables):
            return
        if self._learns:
            self.learn()


def _learned(topics: tuple[Topic, ...], complaints: tuple[Complaint, ...]) -> "TopicFinder":
    from relmap.core.topics import TopicFinder

    return TopicFinder.learned(topics, complaints)
