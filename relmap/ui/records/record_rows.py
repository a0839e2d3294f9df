"""What is kept for each record of a table: the letters it is searched by, and which filters it fits."""

from collections.abc import Iterable, Sequence
from typing import Generic, cast

from relmap.core.map import Map
from relmap.core.words import folded
from relmap.ui.records.column import Column, Filter, R


class RecordRows(Generic[R]):
    """The records of one table as they are shown, filtered and counted. `counts` has how many fit each filter."""

    def __init__(
        self, map: Map, table: str, columns: Sequence[Column[R]], filters: Sequence[Filter[R]]
    ) -> None:
        self._map, self._table, self._filters = map, table, filters
        self._columns = [column for column in columns if column.searched]
        self._searched: dict[str, str] = {}
        self._fits: dict[str, tuple[bool, ...]] = {}
        self.counts = [0] * len(filters)
        self.read(self.records)

    @property
    def records(self) -> dict[str, R]:
        """All records of the table, by id."""
        return cast(dict[str, R], self._map.table(self._table))

    def read(self, ids: Iterable[str]) -> None:
        """Look at these records again; those that are no longer in the map are forgotten."""
        map, records = self._map, self.records
        for id in ids:
            self._searched.pop(id, None)
            self._count(self._fits.pop(id, ()), -1)
            record = records.get(id)
            if record is not None:
                self._searched[id] = folded(" ".join(column.text(map, record) for column in self._columns))
                self._fits[id] = tuple(each.fits(map, record) for each in self._filters)
                self._count(self._fits[id], 1)

    def knows(self, id: str) -> bool:
        """Whether this record was in the table when it was last read."""
        return id in self._fits

    def fits(self, id: str, words: Sequence[str], filter: int | None) -> bool:  # noqa: A002  # a word of this program
        """Whether a record has all these words and fits this filter (its place; None: all records do)."""
        if filter is not None and not self._fits[id][filter]:
            return False
        searched = self._searched[id]
        return all(word in searched for word in words)

    def _count(self, fits: tuple[bool, ...], step: int) -> None:
        for place, does in enumerate(fits):
            self.counts[place] += step * does
