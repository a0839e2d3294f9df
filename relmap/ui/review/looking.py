"""Looking at the whole map on another thread: the best paths, what is true of each pair, and what to ask about."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from relmap.core.change import Change
from relmap.core.edits.ratings import View
from relmap.core.map import Map
from relmap.core.review.pair_facts import Looked, look
from relmap.ui.background import Background, Tell
from relmap.ui.session import Session


class Looking(QObject):
    """`looked` gives what was found. A look that another one has overtaken ends early, unheard."""

    looked = Signal(Looked)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self.is_stale = True
        self._is_looking = False
        session.changed.connect(self._follow)

    def look(self, passed_over: Collection[View] = ()) -> None:
        """Look at the map as it is now; views that were `passed_over` are not asked about."""
        map, views = self._session.map.snapshot(), frozenset(passed_over)
        self.is_stale = False
        self._is_looking = True
        self._background.run_long(lambda tell: _look(map, views, tell), self._take)

    def stop(self) -> None:
        """Let a look that is under way end unheard."""
        if self._is_looking:
            self._background.drop()
            self._is_looking, self.is_stale = False, True

    def _take(self, looked: Looked | None) -> None:
        self._is_looking = False
        if looked is not None:
            self.looked.emit(looked)

    def _follow(self, _: Change) -> None:
        self.is_stale = True


def _look(map: Map, passed_over: Collection[View], tell: Tell) -> Looked:
    def is_wanted() -> bool:
        tell(0)  # how far it is nobody sees; but it gives the window its turn, and ends what was dropped
        return True

    return look(map, map.today, passed_over, is_wanted)
