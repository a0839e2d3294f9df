"""The pairs of a map as a list for Qt: from, to, the two views, last contact, what is wanted, why to look again.

It filters and sorts by itself, with keys computed once: asking a row for each comparison would take seconds.
A row moves only when one sorts or filters, not while it is being rated.
"""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from relmap.core.change import Change
from relmap.core.edits.ratings import View
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.pairs import Kind, Pair, in_order, is_a_pair, is_of_kind, pairs
from relmap.core.records import Contact, Date, Person, Relationship
from relmap.core.review.pair_facts import Looked
from relmap.core.review.pair_facts_kept import PairFactsKept
from relmap.core.words import folded
from relmap.ui.review.pair_columns import HEADERS, VIEWS, Column, differs, key_for, said, text, view_of
from relmap.ui.review.rated_table import DIFFERS, STRENGTH, Index
from relmap.ui.session import Session

MOST_SINGLE_ROWS = 100
"""With more pairs than this touched at once, the whole list is read anew."""


class PairModel(QAbstractTableModel):
    """One row for each pair that is shown; it follows the session. `all_pairs` counts those that are not shown too.

    `followed` tells that the list is up to the map again after a Change, or after the whole map was looked at.
    """

    followed = Signal()

    def __init__(self, session: Session, first: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first = first
        self._kind: Kind = "all"
        self._words: list[str] = []
        self._column, self._order = Column.FROM, Qt.SortOrder.AscendingOrder
        self.facts = PairFactsKept()
        self._sorted: list[Pair] = []
        self._shown: list[Pair] = []
        self._ends_of: dict[str, frozenset[str]] = {}
        self._known: set[frozenset[str]] = set()
        self._folded: dict[str, str] = {}
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
            self.beginResetModel()
            self._filter()
            self.endResetModel()

    def show_looked(self, looked: Looked) -> None:
        """Say from now on what was found in the whole map; no row moves for it."""
        self.facts.take(looked)
        self._tell_all()

    def pair(self, row: int) -> Pair:
        """The pair in this row."""
        return self._shown[row]

    def row_of(self, pair: Pair) -> int | None:
        """The row of these two people, in whichever order; None where they are not shown."""
        either = (pair, Pair(pair.other, pair.one))
        return next((row for row, each in enumerate(self._shown) if each in either), None)

    def view_at(self, index: Index) -> View | None:
        """Whose view of whom stands in this cell; None where none does."""
        column = Column(index.column())
        return view_of(self._shown[index.row()], column) if column in VIEWS else None

    # What Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only views can be chosen: a key rates whatever is."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsSelectable if index.column() in VIEWS else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return t(HEADERS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pair, column, map = self._shown[index.row()], Column(index.column()), self._session.map
        if role == Qt.ItemDataRole.DisplayRole:
            return text(map, pair, column, self.facts.of(pair), map.today)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(map, pair, column, self.facts.of(pair), map.today)
        if role == STRENGTH and column in VIEWS:
            view = map.view(*view_of(pair, column))
            return view.strength if view else 0
        return differs(map, pair) if role == DIFFERS and column == Column.OTHERS_VIEW else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if (Column(column), order) == (self._column, self._order):
            return  # as the table asks for when it is made
        self._column, self._order = Column(column), order
        self.beginResetModel()
        self._sort()
        self._filter()
        self.endResetModel()

    # Following the map -----------------------------------------------------------------------

    def _read_anew(self) -> None:
        map = self._session.map
        self.beginResetModel()
        self._folded = {id: folded(person.name) for id, person in map.people.items()}
        self._ends_of = {}
        records: list[Relationship | Contact] = [*map.relationships.values(), *map.contacts.values()]
        for record in records:
            self._ends_of[record.id] = frozenset((record.source, record.target))
        self._sorted = pairs(map, self._first)
        self._known = {pair.ends for pair in self._sorted}
        self._sort()
        self._filter()
        self.endResetModel()

    def _sort(self) -> None:
        key = key_for(self._session.map, self._column, self.facts.of)
        self._sorted.sort(key=key, reverse=self._order == Qt.SortOrder.DescendingOrder)

    def _filter(self) -> None:
        if not self._words and self._kind == "all":
            self._shown = self._sorted.copy()
            return
        on, fitting = self._session.map.today, self._fitting()
        self._shown = [pair for pair in self._sorted if self._is_shown(pair, on, fitting)]

    def _fitting(self) -> list[set[str]]:
        """The people (ids) in whose names each word occurs: far fewer to look at than there are pairs."""
        return [{id for id, name in self._folded.items() if word in name} for word in self._words]

    def _is_shown(self, pair: Pair, on: Date, fitting: list[set[str]]) -> bool:
        if not all(pair.one in people or pair.other in people for people in fitting):
            return False
        if self._kind == "all":
            return True
        facts = self.facts.of(pair)
        return self._kind in facts.kinds if facts else is_of_kind(self._session.map, pair, self._kind, on)

    def _follow(self, change: Change) -> None:
        """Bring the rows up to the map; rows that stay keep their place, so that a selection stays too."""
        ends = self._touched(change)
        come_and_go = sum(not _is_there(self._session.map, each) or each not in self._known for each in ends)
        for each in ends:
            self.facts.update(self._session.map, each)
        if come_and_go > MOST_SINGLE_ROWS:
            self._read_anew()
        elif come_and_go:
            for each in ends:
                self._take_in_or_out(each)
        self._tell_all()

    def _touched(self, change: Change) -> dict[frozenset[str], None]:
        """The two ends, as they were and as they are, of each pair that this Change says anything of."""
        touched = [self._ends_of.pop(key.id) for key in change.drop if key.id in self._ends_of]
        people: set[str] = set()
        for record in change.put:
            if isinstance(record, Relationship | Contact):
                now = frozenset((record.source, record.target))
                touched += [self._ends_of.get(record.id, now), now]
                self._ends_of[record.id] = now
            elif isinstance(record, Person):
                self._folded[record.id] = folded(record.name)
                people.add(record.id)
        if people and not change.is_large:  # after a large one the whole map is looked at anew
            touched += [ends for ends in self._known if not people.isdisjoint(ends)]
        return dict.fromkeys(touched)

    def _take_in_or_out(self, ends: frozenset[str]) -> None:
        """Let the row of two people come or go, as the map says."""
        is_there = _is_there(self._session.map, ends)
        if is_there and ends not in self._known:
            self._known.add(ends)
            one, other = ends
            pair = in_order(self._session.map, one, other, self._first)
            self._sorted.append(pair)
            if self._is_shown(pair, self._session.map.today, self._fitting()):
                self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown))
                self._shown.append(pair)
                self.endInsertRows()
        elif not is_there and ends in self._known:
            self._known.remove(ends)
            self._sorted = [pair for pair in self._sorted if pair.ends != ends]
            row = self.row_of(Pair(*ends))
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._shown[row]
                self.endRemoveRows()

    def _tell_all(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))
        self.followed.emit()


def _is_there(map: Map, ends: frozenset[str]) -> bool:
    one, other = ends
    return one in map.people and other in map.people and is_a_pair(map, one, other)
