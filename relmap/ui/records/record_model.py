"""The records of one table for Qt, filtered and sorted; it follows the map.

A row moves only when one sorts or filters, not while it is edited. Texts are made for what is on the screen; what
is searched and counted is kept, and read again for the records that a Change touches.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from relmap.core.change import Change
from relmap.core.language import sort_key, t
from relmap.core.records import key_of
from relmap.core.words import folded
from relmap.ui.records.column import Column, Filter, R
from relmap.ui.records.record_rows import RecordRows
from relmap.ui.records.ties import Shows, Ties
from relmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

FUNCTION = Role.UserRole
"""The role under which a cell gives the function (an id) whose dot it shows; None where it shows none."""
MOST_SINGLE_ROWS = 100
"""With more rows than this to come or go, the whole table is read anew."""


class RecordModel(QAbstractTableModel, Generic[R]):
    """One row for each record that is shown. `counted` tells that the numbers at the filters are others.

    `shows` names the other tables whose records show in these rows, and in which rows each of them does.
    """

    counted = Signal()

    def __init__(
        self,
        session: Session,
        table: str,
        columns: Sequence[Column[R]],
        filters: Sequence[Filter[R]] = (),
        shows: Mapping[str, Shows] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.table = session, table
        self.columns, self.filters = tuple(columns), tuple(filters)
        self._ties = Ties(session.map, shows or {})
        self._rows: RecordRows[R] = RecordRows(session.map, table, self.columns, self.filters)
        self._words: list[str] = []
        self._filter: int | None = None
        self._column, self._order = 0, Qt.SortOrder.AscendingOrder
        self._shown: list[str] = []
        self._places: dict[str, int] | None = None
        self._day = session.map.today
        self._show_anew()
        session.changed.connect(self._follow)

    # What is shown ---------------------------------------------------------------------------

    @property
    def records(self) -> dict[str, R]:
        """All records of the table by id, shown or not."""
        return self._rows.records

    @property
    def counts(self) -> list[int]:
        """How many records fit each filter."""
        return self._rows.counts

    def show_only(self, text: str, filter: int | None) -> None:  # noqa: A002  # a word of this program
        """Show only records with every word of the text that fit the filter at this place; None shows all."""
        words = folded(text).split()
        if (words, filter) != (self._words, self._filter):
            self._words, self._filter = words, filter
            self._show_anew()

    def id(self, row: int) -> str:
        """The id of the record in this row."""
        return self._shown[row]

    def row(self, id: str) -> int | None:
        """The row of this record; None where it is not shown."""
        if self._places is None:
            self._places = {each: row for row, each in enumerate(self._shown)}
        return self._places.get(id)

    def look_again(self, ids: Iterable[str]) -> None:
        """Read these records anew, as what they are judged by has changed elsewhere than in the map."""
        self._rows.read(ids)
        self._tell(ids)
        self.counted.emit()

    def follow_day(self) -> bool:
        """Where another day has begun read all of it anew: who is away or has left is judged by the day."""
        is_another = self._day != self.session.map.today
        if is_another:
            self._day = self.session.map.today
            self.look_again(list(self.records))
        return is_another

    # What Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return t(self.columns[section].title)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        record = self.records.get(self._shown[index.row()]) if index.isValid() else None
        if record is None:  # it is being taken out
            return None
        column = self.columns[index.column()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole, Role.EditRole):
            return column.text(self.session.map, record)
        if role == FUNCTION and column.function is not None:
            return column.function(record)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].renamed is not None:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        renamed, record = self.columns[index.column()].renamed, self.records.get(self.id(index.row()))
        if role != Role.EditRole or renamed is None or record is None:
            return False
        if value != self.data(index, Role.EditRole):
            self.session.edit(lambda map: renamed(map, record, str(value)))
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and (column, order) != (self._column, self._order):
            self._column, self._order = column, order
            self._show_anew()

    # Following the map -----------------------------------------------------------------------

    def _key(self, id: str) -> Any:
        column, record, map = self.columns[self._column], self.records[id], self.session.map
        return sort_key(column.text(map, record)) if column.sort is None else column.sort(map, record)

    def _show_anew(self) -> None:
        self.beginResetModel()
        fits, words, filter = self._rows.fits, self._words, self._filter  # noqa: A001
        shown = [id for id in self.records if fits(id, words, filter)]
        keys = {id: self._key(id) for id in shown}
        shown.sort(key=keys.__getitem__, reverse=self._order == Qt.SortOrder.DescendingOrder)
        self._shown, self._places = shown, None
        self.endResetModel()
        self.counted.emit()

    def _follow(self, change: Change) -> None:
        """Bring the rows up to the map; rows that stay keep their place, so that a selection stays too."""
        touched = self._ties.follow(self.session.map, change)
        keys = [*change.drop, *(key_of(record) for record in change.put)]
        touched.update(key.id for key in keys if key.table == self.table)
        if not touched:
            return
        known = {id for id in touched if self._rows.knows(id)}
        self._rows.read(touched)
        gone = [id for id in known if id not in self.records]
        come = [id for id in touched - known if id in self.records]
        if len(gone) + len(come) > MOST_SINGLE_ROWS:
            self._show_anew()
            return
        for row in sorted((row for id in gone if (row := self.row(id)) is not None), reverse=True):
            self._take_out(row)
        for id in come:
            if self._rows.fits(id, self._words, self._filter):
                self._put_in(id)
        self._tell(touched)
        self.counted.emit()

    def _tell(self, ids: Iterable[str]) -> None:
        """Have these rows shown anew: one by one, or all at once where they are many."""
        rows = [row for id in ids if (row := self.row(id)) is not None]
        if len(rows) > MOST_SINGLE_ROWS:
            rows_from, rows_to = 0, len(self._shown) - 1
            self.dataChanged.emit(self.index(rows_from, 0), self.index(rows_to, len(self.columns) - 1))
            return
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def _take_out(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._shown[row]
        self._places = None
        self.endRemoveRows()

    def _put_in(self, id: str) -> None:
        """Put in a row where it would stand if the table were sorted now."""
        key, down = self._key(id), self._order == Qt.SortOrder.DescendingOrder
        keys = ((row, self._key(each)) for row, each in enumerate(self._shown))
        row = next((row for row, each in keys if (each < key if down else key < each)), len(self._shown))
        self.beginInsertRows(QModelIndex(), row, row)
        self._shown.insert(row, id)
        self._places = None
        self.endInsertRows()
