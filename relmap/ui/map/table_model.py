"""The table of the map as a model: all that the picture says, in words."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from relmap.core.dates import ago
from relmap.core.language import decimal, sort_key, t
from relmap.core.records import Date
from relmap.core.spoken_words import strength_word
from relmap.core.trust import strength_of
from relmap.ui.map.table_rows import TableRow

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    PERSON = 0
    FUNCTION = 1
    TRUST = 2
    OURS = 3
    THEIRS = 4
    LAST_SPOKE = 5
    PATH = 6


class MapTableModel(QAbstractTableModel):
    """Rows for people beside one in the middle, who is "you" or a name; empty where nobody is."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[TableRow] = []
        self._centre = ""
        self._is_you = True
        self._on = Date.min
        self._sorted = (Column.TRUST, Qt.SortOrder.DescendingOrder)

    def show_rows(self, rows: list[TableRow], centre: str, on: Date, *, is_you: bool) -> None:
        """Show these rows, in the order that is set."""
        self.beginResetModel()
        self._rows, self._centre, self._on, self._is_you = rows, centre, on, is_you
        self._sort()
        self.endResetModel()

    def person(self, row: int) -> str:
        """The id of the person in this row."""
        return self._rows[row].person.id

    def row_of(self, person: str) -> int:
        """The row of this person (an id), or -1."""
        return next((place for place, row in enumerate(self._rows) if row.person.id == person), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words(self._rows[index.row()], Column(index.column()))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; whoever was chosen stays chosen."""
        if not 0 <= column < len(Column):
            return
        self._sorted = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        people = [self._rows[index.row()].person.id for index in before]
        self._sort()
        now = {row.person.id: place for place, row in enumerate(self._rows)}
        after = [
            self.index(now[person], index.column()) for person, index in zip(people, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sort(self) -> None:
        column, order = self._sorted
        key = _KEYS[column]
        self._rows.sort(key=lambda row: sort_key(row.person.name))
        self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _headings(self) -> list[str]:
        if self._is_you:
            ours, theirs = t("You rate them"), t("They rate you")
        else:
            ours, theirs = t("{name} rates them", name=self._centre), t("They rate {name}", name=self._centre)
        return [
            t("Person"),
            t("Function"),
            t("Trust"),
            ours,
            theirs,
            t("Last spoke"),
            t("On the path"),
        ]

    def _words(self, row: TableRow, column: Column) -> str:
        match column:
            case Column.PERSON:
                return row.person.name
            case Column.FUNCTION:
                return row.function
            case Column.TRUST:
                if row.trust is None:
                    return t("cannot be called yet") if self._centre else ""
                word = strength_word(strength_of(row.trust))
                return t("{word} · {number}", word=word, number=decimal(row.trust))
            case Column.OURS:
                return strength_word(row.ours) if row.trust is not None else ""
            case Column.THEIRS:
                return strength_word(row.theirs) if row.trust is not None else ""
            case Column.LAST_SPOKE:
                return ago((self._on - row.last_contact).days) if row.last_contact else ""
            case Column.PATH:
                return t("call {number}", number=row.step) if row.step else ""


_KEYS: dict[Column, Callable[[TableRow], Any]] = {
    Column.PERSON: lambda row: sort_key(row.person.name),
    Column.FUNCTION: lambda row: sort_key(row.function),
    Column.TRUST: lambda row: -1.0 if row.trust is None else row.trust,
    Column.OURS: lambda row: row.ours or 0,
    Column.THEIRS: lambda row: row.theirs or 0,
    Column.LAST_SPOKE: lambda row: row.last_contact or Date.min,
    Column.PATH: lambda row: row.step or len(_KEYS),
}
