"""Which rows a record of another table shows in: a topic in the rows of its owner and deputies."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import Key, Record, key_of

Shows = Callable[[Map, Any], Iterable[str]]
"""Gives the ids of the rows in which this record shows, or would show, in the map as it is."""


class Ties:
    """Remembers the records of other tables as they were, as a Change tells only how they are after it.

    Where they showed is asked when they change, not before: it may hang on other records, which change meanwhile.
    """

    def __init__(self, map: Map, shows: Mapping[str, Shows]) -> None:
        self._shows = shows
        self._known: dict[Key, Record] = {
            Key(table, id): record for table in shows for id, record in map.table(table).items()
        }

    def follow(self, map: Map, change: Change) -> set[str]:
        """The rows in which anything else shows after this Change, which the map has taken."""
        rows: set[str] = set()
        for key in change.drop:
            rows.update(self._rows_of(map, self._known.pop(key, None)))
        for record in change.put:
            key = key_of(record)
            if key.table in self._shows:
                rows.update(self._rows_of(map, self._known.get(key)), self._rows_of(map, record))
                self._known[key] = record
        return rows

    def _rows_of(self, map: Map, record: Record | None) -> Iterable[str]:
        return () if record is None else self._shows[key_of(record).table](map, record)
