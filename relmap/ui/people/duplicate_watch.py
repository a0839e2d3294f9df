"""Who may stand in the map twice, looked for in the background while the People page is seen."""

from PySide6.QtCore import QObject, QTimer, Signal

from relmap.core.change import Change
from relmap.core.holding.duplicates import Duplicate, possible_duplicates
from relmap.core.records import key_of
from relmap.ui.background import Background
from relmap.ui.session import Session

PAUSE = 400
"""Milliseconds after a Change before it is looked again, so that typing is not disturbed."""


class DuplicateWatch(QObject):
    """`found` gives the ids of those of whom something else is known than before. Call `look` when it is wanted."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_old = True
        self._of: dict[str, list[Duplicate]] = {}
        self._apart: set[frozenset[str]] = set()
        self._work = Background(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        session.changed.connect(self._outdate)

    def of(self, person: str) -> list[Duplicate]:
        """The pairs of which this person (an id) is one, the likeliest first."""
        people = self._session.map.people
        return [
            pair
            for pair in self._of.get(person, ())
            if pair.one in people and pair.other in people and {pair.one, pair.other} not in self._apart
        ]

    def tell_apart(self, one: str, other: str) -> None:
        """These are two people (ids), whatever they have in common; so it is until the map is closed."""
        self._apart.add(frozenset((one, other)))
        self.found.emit({one, other})

    def look(self) -> None:
        """Look at the map as it is now, unless that was done already."""
        if self._is_old:
            self._is_old = False
            map = self._session.map.snapshot()
            self._work.run(lambda: possible_duplicates(map), self._take)

    def look_soon(self) -> None:
        """Look at it when no Change has come for a moment."""
        self._pause.start()

    def _outdate(self, change: Change) -> None:
        tables = {key.table for key in change.drop} | {key_of(record).table for record in change.put}
        self._is_old = self._is_old or bool(tables & {"people", "relationships", "contacts"})

    def _take(self, pairs: list[Duplicate] | None) -> None:
        before, self._of = self._of, {}
        for pair in pairs or ():
            for person in (pair.one, pair.other):
                self._of.setdefault(person, []).append(pair)
        others = {id for id in {*before, *self._of} if before.get(id) != self._of.get(id)}
        if others:
            self.found.emit(others)
