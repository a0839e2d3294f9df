"""People × people as a table for Qt: each cell is the view that the person of the row has of the one of the column."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from relmap.core.change import Change
from relmap.core.edits.ratings import View
from relmap.core.language import t
from relmap.core.pairs import steps_apart
from relmap.core.records import STRENGTH_WORDS, Function, Person
from relmap.core.review.grid import people_in
from relmap.ui.review.pair_columns import name_of
from relmap.ui.review.rated_table import DIFFERS, STRENGTH, Index
from relmap.ui.review.words import word_of
from relmap.ui.session import Session


class GridModel(QAbstractTableModel):
    """The people of one function as rows, those of another as columns; it follows the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.down, self.across = "", ""
        self.rows: list[str] = []
        self.columns: list[str] = []
        session.changed.connect(self._follow)

    def show_functions(self, down: str, across: str) -> None:
        """Show the people of these functions (ids), down and across."""
        self.down, self.across = down, across
        self._read_anew()

    def view_at(self, index: Index) -> View | None:
        """Whose view of whom stands in this cell; None where somebody meets themselves."""
        source, target = self.rows[index.row()], self.columns[index.column()]
        return None if source == target else (source, target)

    # What Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags if self.view_at(index) is None else flags | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        people = self.columns if orientation == Qt.Orientation.Horizontal else self.rows
        return name_of(self._session.map, people[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view, map = self.view_at(index), self._session.map
        if view is None:
            return "–" if role == Qt.ItemDataRole.DisplayRole else None
        found = map.view(*view)
        strength = found.strength if found else 0
        if role == Qt.ItemDataRole.DisplayRole:
            return word_of(strength)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(view)
        if role == STRENGTH:
            return strength
        return steps_apart(map, *view) > 0 if role == DIFFERS else None

    def _said(self, view: View) -> str:
        """A cell in words, with the other's view where there is one."""
        map = self._session.map
        names = {"source": name_of(map, view[0]), "target": name_of(map, view[1])}
        ours, theirs = map.view(*view), map.view(view[1], view[0])
        if ours is None:
            return t("{source} has not rated {target}.", **names)
        strength = t(STRENGTH_WORDS[ours.strength])
        if theirs is None:
            return t(
                "{source} sees {target} as {strength}, and is not rated in turn.", strength=strength, **names
            )
        other = t(STRENGTH_WORDS[theirs.strength])
        return t(
            "{source} sees {target} as {strength}, and is seen as {other} in turn.",
            strength=strength,
            other=other,
            **names,
        )

    # Following the map -----------------------------------------------------------------------

    def _read_anew(self) -> None:
        map, on = self._session.map, self._session.map.today
        self.beginResetModel()
        self.rows, self.columns = people_in(map, self.down, on), people_in(map, self.across, on)
        self.endResetModel()

    def _follow(self, change: Change) -> None:
        people = any(isinstance(record, Person | Function) for record in change.put)
        if people or any(key.table in ("people", "functions") for key in change.drop):
            self._read_anew()
        elif self.rows and self.columns:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
