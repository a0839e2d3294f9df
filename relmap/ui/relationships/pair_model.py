"""The pairs of a map as a table for Qt: from, to, the two views, when they last spoke, when it was rated.

It filters and sorts by itself, with keys computed once: asking a row for each comparison would take seconds.
A row moves only when one sorts or filters, not while it is being rated.
"""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from relmap.core.change import Change
from relmap.core.dates import ago, month, today
from relmap.core.pairs import Kind, Pair, is_of_kind, last_contact, pairs
from relmap.core.records import STRENGTH_WORDS, Contact, Date, Relationship
from relmap.core.words import folded
from relmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

STRENGTH = Qt.ItemDataRole.UserRole
"""The role under which a view's strength is given, 0 where it is not rated."""
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
VIEWS = (Column.THEIR_VIEW, Column.OTHERS_VIEW)


class PairModel(QAbstractTableModel):
    """One row for each pair that is shown; it follows the session. `all_pairs` counts those that are not shown too."""

    def __init__(self, session: Session, first: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first = first
        self._kind: Kind = "all"
        self._words: list[str] = []
        self._column, self._order = Column.FROM, Qt.SortOrder.AscendingOrder
        self._known: set[frozenset[str]] = set()
        self._shown: list[Pair] = []
        self._read_anew()
        session.changed.connect(self._follow)

    @property
    def all_pairs(self) -> int:
        """How many pairs the map has."""
        return len(self._known)

    def show_first(self, person: str) -> None:
        """Let this person (an id) stand first in their pairs."""
        if person != self._first:
            self._first = person
            self._read_anew()

    def show_only(self, text: str, kind: Kind) -> None:
        """Show only pairs of this kind, in whose names every word of the text occurs."""
        words = folded(text).split()
        if (words, kind) != (self._words, self._kind):
            self._words, self._kind = words, kind
            self._read_anew()

    def pair(self, row: int) -> Pair:
        """The pair in this row."""
        return self._shown[row]

    def row_of(self, pair: Pair) -> int | None:
        """The row of these two people, in whichever order; None where they are not shown."""
        ends = _ends(pair)
        return next((row for row, each in enumerate(self._shown) if _ends(each) == ends), None)

    # What Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._shown)

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
        pair, column = self._shown[index.row()], Column(index.column())
        if role == STRENGTH and column in VIEWS:
            return self._strength(pair, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(pair, column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(column), order
        self._read_anew()

    # What the map says -----------------------------------------------------------------------

    def _text(self, pair: Pair, column: Column) -> str:
        match column:
            case Column.FROM:
                return self._name(pair.one)
            case Column.TO:
                return self._name(pair.other)
            case Column.LAST_SPOKE:
                spoke = last_contact(self._session.map, pair)
                return ago((today() - spoke).days) if spoke else "no record"
            case Column.RATED:
                rated = self._rated(pair)
                return month(rated, today()) if rated else "undated"
            case _:
                return STRENGTH_WORDS.get(self._strength(pair, column), "not rated")

    def _name(self, person: str) -> str:
        """A name; empty for someone who is no longer in the map, while their rows are being taken out."""
        found = self._session.map.people.get(person)
        return found.name if found else ""

    def _view(self, pair: Pair, column: Column) -> Relationship | None:
        ends = (pair.other, pair.one) if column == Column.OTHERS_VIEW else (pair.one, pair.other)
        return self._session.map.view(*ends)

    def _strength(self, pair: Pair, column: Column) -> int:
        view = self._view(pair, column)
        return view.strength if view else 0

    def _rated(self, pair: Pair) -> Date | None:
        views = (self._view(pair, column) for column in VIEWS)
        return max((view.rated_on for view in views if view and view.rated_on), default=None)

    def _sort_key(self) -> Callable[[Pair], Any]:
        column = self._column
        if column in VIEWS:
            return lambda pair: self._strength(pair, column)
        if column == Column.LAST_SPOKE:
            return lambda pair: last_contact(self._session.map, pair) or Date.min
        if column == Column.RATED:
            return lambda pair: self._rated(pair) or Date.min
        return lambda pair: self._text(pair, column).casefold()

    # Following the map -----------------------------------------------------------------------

    def _read_anew(self) -> None:
        self.beginResetModel()
        everyone = pairs(self._session.map, self._first)
        self._known = {_ends(pair) for pair in everyone}
        on = today()
        shown = [pair for pair in everyone if self._is_shown(pair, on)]
        shown.sort(key=self._sort_key(), reverse=self._order == Qt.SortOrder.DescendingOrder)
        self._shown = shown
        self.endResetModel()

    def _is_shown(self, pair: Pair, on: Date) -> bool:
        if self._words:
            names = folded(f"{self._name(pair.one)} {self._name(pair.other)}")
            if not all(word in names for word in self._words):
                return False
        return is_of_kind(self._session.map, pair, self._kind, on)

    def _follow(self, change: Change) -> None:
        """Bring the rows up to the map; rows that stay keep their place, so that a selection stays too."""
        between = [record for record in change.put if isinstance(record, Relationship | Contact)]
        touched = {frozenset((record.source, record.target)) for record in between}
        if change.drop or not touched <= self._known:
            self._take_in_and_out()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))

    def _take_in_and_out(self) -> None:
        now = {_ends(pair): pair for pair in pairs(self._session.map, self._first)}
        gone, come = self._known - now.keys(), now.keys() - self._known
        if len(gone) + len(come) > MOST_SINGLE_ROWS:
            self._read_anew()
            return
        self._known = set(now)
        for row in reversed(range(len(self._shown))):
            if _ends(self._shown[row]) in gone:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._shown[row]
                self.endRemoveRows()
        for ends in come:
            if self._is_shown(now[ends], today()):
                self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown))
                self._shown.append(now[ends])
                self.endInsertRows()


def _ends(pair: Pair) -> frozenset[str]:
    return frozenset((pair.one, pair.other))
