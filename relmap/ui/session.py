"""The Session: the open map, and the one Qt object with state. Views ask it, tell it to do, and listen to it."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from relmap.core.change import Change, EditError
from relmap.core.completing import completed
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.core.trust_graph import TrustGraph
from relmap.core.undo import UndoSteps, touched
from relmap.ui.files import FileError, KeptMap


class Session(QObject):
    """One open map. Every edit goes through `do`; `changed` tells what was applied.

    `not_kept` and `refused` give a sentence for the user. `is_kept` says whether all of it is on the disk.
    `troubled` tells that the file takes no more edits: `file.trouble` says why.
    """

    changed = Signal(Change)
    kept = Signal()
    not_kept = Signal(str)
    refused = Signal(str)
    troubled = Signal()

    def __init__(
        self, map: Map, file: KeptMap, who: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.map = map
        self.file = file
        self._who = who
        self._steps = UndoSteps(map)
        self._graph: TrustGraph | None = None
        self.is_kept = True

    @property
    def undo_label(self) -> str | None:
        """What an undo would take back."""
        return self._steps.undo_label

    @property
    def redo_label(self) -> str | None:
        """What a redo would do again."""
        return self._steps.redo_label

    def graph(self, on: Date) -> TrustGraph:
        """Trust on a day; the graph of the day asked for last is kept and follows every Change."""
        if self._graph is None or self._graph.on != on:
            self._graph = TrustGraph(self.map, on)
        return self._graph

    def do(self, change: Change) -> None:
        """Apply a Change with what goes along with it, keep the map, and tell everyone.

        A Change that changes nothing is passed over.
        """
        if not change.is_empty and self.takes_edits():
            whole = completed(self.map, self._signed(change))
            self._after(whole, self._steps.do(whole))

    def edit(self, make: Callable[[Map], Change]) -> None:
        """Do the Change that an edit makes of the map; what is not allowed is `refused`, and nothing has changed."""
        try:
            change = make(self.map)
        except EditError as problem:
            self.refused.emit(t("{problem} Nothing was changed.", problem=problem))
        else:
            self.do(change)

    def undo(self) -> None:
        """Take back the last Change."""
        if self.takes_edits():
            self._step(self._steps.undo())

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.takes_edits():
            self._step(self._steps.redo())

    def close(self) -> None:
        """Leave the file to others; what was kept is there. Raises FileError where the last of it was not."""
        self.file.close()

    def takes_edits(self) -> bool:
        """Whether the file takes edits; where it does not, the user is told why."""
        trouble = self.file.trouble
        if trouble is not None:
            self.refused.emit(trouble.said)
        return trouble is None

    def _step(self, step: tuple[Change, Change] | None) -> None:
        if step is not None:
            change, inverse = step
            self._after(self._signed(change), inverse)

    def _after(self, change: Change, inverse: Change) -> None:
        if self._graph is not None:
            self._graph.update(touched(change, inverse))
        problem = self._keep(change)
        self.is_kept = not problem
        self.changed.emit(change)
        if problem:
            self.not_kept.emit(problem)
        else:
            self.kept.emit()
        if self.file.trouble is not None:
            self.troubled.emit()

    def _keep(self, change: Change) -> str:
        """Have the Change on disk before anyone is told; why it is not where that failed, else nothing."""
        try:
            self.file.keep(change)
        except FileError as problem:
            return str(problem)
        return ""

    def _signed(self, change: Change) -> Change:
        return change.signed(self._who(), dt.datetime.now(dt.UTC))
