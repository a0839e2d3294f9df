"""Doing, undoing and redoing Changes on one map. A Change's inverse is all that an undo needs."""

from collections import deque
from collections.abc import Iterator

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import Record

STEPS = 10_000
"""Steps that can be undone: more than anyone takes back, and under ten megabytes, however long a map stays open."""


class UndoSteps:
    """The Changes done to a map, to be undone from the last one back; of more than `STEPS` the oldest are let go."""

    def __init__(self, map: Map) -> None:
        self.map = map
        self._undo: deque[Change] = deque(maxlen=STEPS)
        self._redo: deque[Change] = deque(maxlen=STEPS)

    @property
    def undo_label(self) -> str | None:
        """What an undo would take back, or None where there is nothing."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What a redo would do again, or None where there is nothing."""
        return self._redo[-1].label if self._redo else None

    def do(self, change: Change) -> Change:
        """Apply a Change and return its inverse; what was undone before can no longer be redone.

        A Change that changes nothing is no step of its own.
        """
        if change.is_empty:
            return change
        inverse = self.map.apply(change)
        self._undo.append(inverse)
        self._redo.clear()
        return inverse

    def undo(self) -> tuple[Change, Change] | None:
        """Take back the last Change: what was applied, and its inverse; None where there is nothing."""
        return self._step(self._undo, self._redo)

    def redo(self) -> tuple[Change, Change] | None:
        """Do again what was undone last: what was applied, and its inverse; None where there is nothing."""
        return self._step(self._redo, self._undo)

    def _step(self, source: deque[Change], target: deque[Change]) -> tuple[Change, Change] | None:
        if not source:
            return None
        change = source.pop()
        inverse = self.map.apply(change)
        target.append(inverse)
        return change, inverse


def touched(change: Change, inverse: Change) -> Iterator[Record]:
    """Every record that came, went or was replaced when a Change was applied: both sides of it."""
    yield from change.put
    yield from inverse.put
