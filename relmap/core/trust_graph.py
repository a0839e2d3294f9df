"""The trust graph of one day: who can be called by whom, and with how much trust.

It is derived from the map. Each person's calls are computed when they are first needed and kept; a Change
throws away only what it touches, so nothing is ever rebuilt as a whole.
"""

from collections.abc import Iterable
from copy import copy

from relmap.core.map import Map
from relmap.core.records import Contact, Date, Person, Record, Relationship
from relmap.core.trust import trust


class TrustGraph:
    """Trust of calls on one day, by caller and by the one called."""

    def __init__(self, map: Map, on: Date) -> None:
        self.map = map
        self.on = on
        self._from: dict[str, dict[str, float]] = {}
        self._to: dict[str, dict[str, float]] = {}
        self._out_of_reach = {id for id, person in map.people.items() if not person.can_be_called(on)}

    def calls_from(self, person: str) -> dict[str, float]:
        """Trust of every call that this person could make, by the id of the one called."""
        found = self._from.get(person)
        if found is None:
            others = self.map.known_to(person)
            found = self._from[person] = {other: trust(self.map, person, other, self.on) for other in others}
        return found

    def calls_to(self, person: str) -> dict[str, float]:
        """Trust of every call that could be made to this person, by the id of the caller."""
        found = self._to.get(person)
        if found is None:
            others = self.map.known_to(person)
            found = self._to[person] = {other: trust(self.map, other, person, self.on) for other in others}
        return found

    def can_be_called(self, person: str) -> bool:
        """Whether this person is in the map, with the company, and not away on the day."""
        return person not in self._out_of_reach and person in self.map.people

    def with_nobody_away(self) -> "TrustGraph":
        """The same day with everyone there who is away, to see what their absence costs. It shares what is computed."""
        other = copy(self)
        gone = {
            id for id in self._out_of_reach if id in self.map.people and self.map.people[id].has_left(self.on)
        }
        other._out_of_reach = gone  # noqa: SLF001  # its own class
        return other

    def update(self, records: Iterable[Record]) -> None:
        """Forget what depends on these records: those that a Change put, and those that it replaced or dropped."""
        for record in records:
            if isinstance(record, Relationship | Contact):
                for person in (record.source, record.target):
                    self._from.pop(person, None)
                    self._to.pop(person, None)
            elif isinstance(record, Person):
                now = self.map.people.get(record.id)
                if now is None or now.can_be_called(self.on):
                    self._out_of_reach.discard(record.id)
                else:
                    self._out_of_reach.add(record.id)
