"""Which rows a record of another table shows in: a topic in the rows of its owner and deputies."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import Key, key_of

Shows = Callable[[Map, Any], Iterable[str]]
"""Gives the ids of the rows in which this record shows."""


class Ties:
    """Remembers where records of other tables show, as a Change tells only how they are after it."""

    def __init__(self, map: Map, shows: Mapping[str, Shows]) -> None:
        self._shows = shows
        self._rows = {
            Key(table, record.id): tuple(shows[table](map, record))
            for table in shows
            for record in map.table(table).values()
        }

    def follow(self, map: Map, change: Change) -> set[str]:
        """The rows in which anything else shows after this Change, which the map has taken."""
        rows: set[str] = set()
        for key in change.drop:
            rows.update(self._rows.pop(key, ()))
        for record in change.put:
            key = key_of(record)
            if key.table in self._shows:
                now = tuple(self._shows[key.table](map, record))
                rows.update(self._rows.get(key, ()), now)
                self._rows[key] = now
        return rows
