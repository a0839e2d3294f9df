"""Which pairs the table shows: of one kind, and with the words that were typed in either name."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.pairs import Kind, is_of_kind
from relmap.ui.relationships.pair_model import SORT, PairModel


class PairFilter(QSortFilterProxyModel):
    """Sorts by what a column means; a row moves only when it is asked to, not while it is being rated."""

    def __init__(self, map: Map, model: PairModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map = map
        self._pairs = model
        self._kind: Kind = "all"
        self._words: list[str] = []
        self.setDynamicSortFilter(False)
        self.setSortRole(SORT)
        self.setSourceModel(model)

    def show_kind(self, kind: Kind) -> None:
        """Show only pairs of this kind."""
        self._kind = kind
        self.invalidate()

    def show_words(self, text: str) -> None:
        """Show only pairs in whose names every word of the text occurs."""
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        pair = self._pairs.pair(source_row)
        ends = [self._map.people.get(person) for person in (pair.one, pair.other)]
        if None in ends:
            return False
        names = " ".join(person.name for person in ends if person).casefold()
        return all(word in names for word in self._words) and is_of_kind(self._map, pair, self._kind, today())
