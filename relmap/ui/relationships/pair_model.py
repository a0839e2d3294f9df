"""The pairs of a map as a table for Qt: from, to, the two views, when they last spoke, when it was rated."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from relmap.core.dates import ago, month, today
from relmap.core.pairs import Pair, last_contact, pairs
from relmap.core.records import STRENGTH_WORDS, Date, Relationship
from relmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

SORT, PAIR, STRENGTH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
MOST_SINGLE_ROWS = 100
"""With more rows than this to come or go, the whole table is read anew."""


class Column(IntEnum):
    """The columns in their order."""

    FROM = 0
    TO = 1
    THEIR_VIEW = 2
    OTHERS_VIEW = 3
    LAST_SPOKE = 4
    RATED = 5


HEADERS = ("From", "To", "Their view", "The other’s view", "Last spoke", "Rated")


class PairModel(QAbstractTableModel):
    """One row for each pair; it follows the session."""

    def __init__(self, session: Session, first: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first = first
        self._pairs = pairs(session.map, first)
        session.changed.connect(self._follow)

    def show_first(self, person: str) -> None:
        """Let this person (an id) stand first in their pairs."""
        if person != self._first:
            self._first = person
            self._read_anew()

    def pair(self, row: int) -> Pair:
        """The pair in this row."""
        return self._pairs[row]

    def row_of(self, pair: Pair) -> int | None:
        """The row of these two people, in whichever order; None where they have none."""
        ends = {pair.one, pair.other}
        return next((row for row, each in enumerate(self._pairs) if {each.one, each.other} == ends), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADERS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pair, column = self._pairs[index.row()], Column(index.column())
        if role == PAIR:
            return pair
        if role == STRENGTH and column in (Column.THEIR_VIEW, Column.OTHERS_VIEW):
            view = self._view(pair, column)
            return view.strength if view else 0
        if role == SORT:
            return self._sort_value(pair, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(pair, column)
        return None

    def _view(self, pair: Pair, column: Column) -> Relationship | None:
        ends = (pair.other, pair.one) if column == Column.OTHERS_VIEW else (pair.one, pair.other)
        return self._session.map.view(*ends)

    def _name(self, person: str) -> str:
        """A name; empty for someone who is no longer in the map, while their rows are being taken out."""
        found = self._session.map.people.get(person)
        return found.name if found else ""

    def _text(self, pair: Pair, column: Column) -> str:
        match column:
            case Column.FROM:
                return self._name(pair.one)
            case Column.TO:
                return self._name(pair.other)
            case Column.THEIR_VIEW | Column.OTHERS_VIEW:
                view = self._view(pair, column)
                return STRENGTH_WORDS[view.strength] if view else "not rated"
            case Column.LAST_SPOKE:
                spoke = last_contact(self._session.map, pair)
                return ago((today() - spoke).days) if spoke else "no record"
            case Column.RATED:
                rated = self._rated(pair)
                return month(rated, today()) if rated else "undated"

    def _sort_value(self, pair: Pair, column: Column) -> Any:
        match column:
            case Column.THEIR_VIEW | Column.OTHERS_VIEW:
                view = self._view(pair, column)
                return view.strength if view else 0
            case Column.LAST_SPOKE:
                spoke = last_contact(self._session.map, pair)
                return spoke.toordinal() if spoke else 0
            case Column.RATED:
                rated = self._rated(pair)
                return rated.toordinal() if rated else 0
            case _:
                return self._text(pair, column).casefold()

    def _rated(self, pair: Pair) -> Date | None:
        views = (self._view(pair, column) for column in (Column.THEIR_VIEW, Column.OTHERS_VIEW))
        return max((view.rated_on for view in views if view and view.rated_on), default=None)

    def _follow(self) -> None:
        """Bring the rows up to the map; rows that stay keep their place, so that a selection stays too."""
        now = {frozenset((pair.one, pair.other)): pair for pair in pairs(self._session.map, self._first)}
        here = {frozenset((pair.one, pair.other)) for pair in self._pairs}
        gone, come = here - now.keys(), now.keys() - here
        if len(gone) + len(come) > MOST_SINGLE_ROWS:
            self._read_anew()
            return
        for row in reversed(range(len(self._pairs))):
            if frozenset((self._pairs[row].one, self._pairs[row].other)) in gone:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._pairs[row]
                self.endRemoveRows()
        for ends in come:
            self.beginInsertRows(QModelIndex(), len(self._pairs), len(self._pairs))
            self._pairs.append(now[ends])
            self.endInsertRows()
        if self._pairs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._pairs) - 1, len(Column) - 1))

    def _read_anew(self) -> None:
        self.beginResetModel()
        self._pairs = pairs(self._session.map, self._first)
        self.endResetModel()
