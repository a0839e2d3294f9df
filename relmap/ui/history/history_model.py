"""The steps of a map's history as a list for Qt, the newest first, under the days on which they were done.

The history is walked back only as far as one looks, a little at a time: it may be years long.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from relmap.core.dates import today
from relmap.core.history.field_words import Names
from relmap.core.history.filter import SaidStep, StepFilter, let_through
from relmap.core.history.moments import by_words, day_words, here, time_words, when_words
from relmap.core.history.steps import Step, walked
from relmap.core.records import Date
from relmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
Row: TypeAlias = SaidStep | Date
"""A step, or a day as the heading of those below it."""

BATCH, LOOKED_AT = 60, 60
"""Steps that are shown more at once, and those that are looked at before the window draws breath."""
SMALL_PRINT, IS_DAY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""The roles of when and by whom a step was done, and of whether a row is a heading."""


class HistoryModel(QAbstractListModel):
    """Shows the steps that are let through. `read` tells that more of them were read, or that there are no more."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.wanted = StepFilter()  # `read_anew` shows those that it lets through
        self.names = Names(session.map)
        self.is_read = False
        self._rows: list[Row] = []
        self._steps: Iterator[Step] = iter(())
        self._missing = 0
        self._is_telling = False
        self._today = today()
        self._going_on = QTimer(self, singleShot=True, interval=0)
        self._going_on.timeout.connect(self._go_on)

    def read_anew(self) -> None:
        """Read the history from its newest step, as far back as it was shown."""
        shown = len(self._rows)
        self._is_telling = True
        self.beginResetModel()
        self._going_on.stop()
        self._rows = []
        self._today = today()
        self.names = Names(self._session.map)
        self._steps = walked(self._session.map)
        self.is_read = False
        self.endResetModel()
        self._is_telling = False
        self._missing = shown + BATCH
        self._go_on()

    def forget(self) -> None:
        """Let go of the steps, for the map has changed."""
        self._going_on.stop()
        self._steps = iter(())
        self.is_read = True

    @property
    def is_reading(self) -> bool:
        """Whether more will come by itself."""
        return self._going_on.isActive()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return not self._rows

    def step(self, row: int) -> Step | None:
        """The step in this row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found.step if isinstance(found, SaidStep) else None

    def said(self, row: int) -> str:
        """The sentence for the step in this row; empty for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found.said if isinstance(found, SaidStep) else ""

    def row_of(self, step: str) -> int | None:
        """The row of the step of this id, if it is shown."""
        rows = enumerate(self._rows)
        return next((row for row, each in rows if isinstance(each, SaidStep) and each.step.id == step), None)

    @property
    def first_step_row(self) -> int | None:
        """The row of the newest step that is shown."""
        return next((row for row, each in enumerate(self._rows) if isinstance(each, SaidStep)), None)

    # What Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        is_busy = self._is_telling or self._going_on.isActive()
        return not parent.isValid() and not self.is_read and not is_busy

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._missing = BATCH
            self._go_on()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is passed over by the arrow keys."""
        if not index.isValid() or isinstance(self._rows[index.row()], Date):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == IS_DAY:
            return isinstance(row, Date)
        if isinstance(row, Date):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return day_words(row, self._today) if is_text else None
        if role == SMALL_PRINT:
            return by_words(time_words(row.step.when), row.step.who)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.said}. {by_words(when_words(row.step.when, self._today), row.step.who)}"
        return row.said if role == Qt.ItemDataRole.DisplayRole else None

    # Reading ---------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Read a little further, and again until as many rows have come as are missing."""
        come: list[Row] = []
        last = self._last_day
        for _ in range(LOOKED_AT):
            step = next(self._steps, None)
            if step is None:
                self.is_read = True
                break
            self.names.learn(step)
            found = let_through(step, self.wanted, self.names)
            if found is None:
                continue
            day = here(step.when).date()
            if day != last:
                come.append(day)
                last = day
            come.append(found)
            if len(come) >= self._missing:
                break
        if come:
            self._is_telling = True  # who hears of it may ask for more
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(come) - 1)
            self._rows += come
            self.endInsertRows()
            self._is_telling = False
            self._missing -= len(come)
        if self._missing > 0 and not self.is_read:
            self._going_on.start()
        self.read.emit()

    @property
    def _last_day(self) -> Date | None:
        last = self._rows[-1] if self._rows else None
        return here(last.step.when).date() if isinstance(last, SaidStep) else None
