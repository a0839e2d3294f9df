"""The map as it will be after an import: each row's edit is done to a copy, so that every rule of the map holds."""

from collections.abc import Iterable

from relmap.core.change import Change, EditError
from relmap.core.edits import put_all
from relmap.core.map import Map
from relmap.core.records import Key, Person, key_of
from relmap.core.who import Directory
from relmap.exchange.rows import Row


class Draft:
    """A copy of the map with the edits of an import, and what finds people in it."""

    def __init__(self, map: Map) -> None:
        self.before = map
        self.map = map.snapshot()
        self._touched: dict[Key, None] = {}
        self._directory = Directory(map.people.values())
        self._ids: dict[str, str] = {}

    def do(self, change: Change) -> None:
        """Apply an edit."""
        self.map.apply(change)
        for record in change.put:
            self._touched.setdefault(key_of(record))
            if isinstance(record, Person):
                self._directory.add(record)

    def know_as(self, id: str, person: Person) -> None:
        """Let an id of the files lead to a person whom the map knows under another."""
        self._ids[id] = person.id

    def find(self, row: Row, column: str, who: str) -> Person:
        """The one person whom a cell means by id, e-mail address or name; refuses the row where there is none."""
        if who in self._ids and who not in self.map.people:
            return self.map.people[self._ids[who]]
        try:
            return self._directory.find(who)
        except EditError as error:
            raise row.refused(str(error), column) from error

    def change(self, label: str) -> Change:
        """All edits as one Change; what they left as it was is not in it."""
        records = ((self.before.get(key), self.map.get(key)) for key in self._touched)
        return put_all(label, (now for before, now in records if now is not None and now != before))

    def count(self, table: str, ids: Iterable[str]) -> tuple[int, int, int]:
        """How many of these records of a table were added, changed, and left the same."""
        ids = set(ids)
        before, now = self.before.table(table), self.map.table(table)
        added = len(ids - before.keys())
        same = sum(1 for id in ids & before.keys() if before[id] == now[id])
        return added, len(ids) - added - same, same
