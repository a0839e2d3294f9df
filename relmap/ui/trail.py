"""The trail: the addresses one has been to in a map, to go back and forward on as in a browser."""

from relmap.core.map import Map
from relmap.ui.address import Address, pair_of

MOST = 100
"""Addresses kept; the oldest go first."""
RECORDS = ("people", "functions", "topics", "customers", "complaints", "visits", "relationships")
"""Tables whose records an address may name."""


def is_there(map: Map, address: Address) -> bool:
    """Whether what the address names is in the map; a page by itself always is."""
    pair = pair_of(address.record)
    if pair is not None:
        return all(one in map.people for one in pair)
    return not address.record or any(address.record in map.table(table) for table in RECORDS)


class Trail:
    """Addresses in the order in which one went to them, and where one is among them.

    What is no longer in the map is passed over, and may be there again after an undo.
    """

    def __init__(self, map: Map) -> None:
        self._map = map
        self._been: list[Address] = []
        self._at = -1

    def left_as(self, address: Address) -> None:
        """Remember what was chosen on the page that is left."""
        if self._at >= 0:
            self._been[self._at] = address

    def go(self, address: Address) -> None:
        """Go somewhere: what lay ahead is forgotten."""
        del self._been[self._at + 1 :]
        if not self._been or self._been[-1] != address:
            self._been.append(address)
        del self._been[:-MOST]
        self._at = len(self._been) - 1

    def step(self, way: int) -> Address | None:
        """Go to the next address that is there, back (-1) or forward (1); None where there is none."""
        at = self._next(way)
        if at is None:
            return None
        self._at = at
        return self._been[at]

    def leads(self, way: int) -> bool:
        """Whether there is somewhere to go, back (-1) or forward (1)."""
        return self._next(way) is not None

    def recent(self, most: int) -> list[Address]:
        """The records gone to last, the latest first, each once, without those that are chosen now."""
        here = self._been[self._at].record if self._at >= 0 else ""
        seen = dict.fromkeys(each for each in reversed(self._been) if each.record and each.record != here)
        return [each for each in seen if is_there(self._map, each)][:most]

    def _next(self, way: int) -> int | None:
        at = self._at + way
        while 0 <= at < len(self._been):
            if self._been[at] != self._been[self._at] and is_there(self._map, self._been[at]):
                return at
            at += way
        return None
