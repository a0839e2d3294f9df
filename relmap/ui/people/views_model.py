"""Everyone whom a person has rated or who has rated them, for Qt, with both views."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from relmap.core.change import Change
from relmap.core.dates import ago
from relmap.core.language import sort_key, t
from relmap.core.pairs import Pair, last_contact
from relmap.core.records import key_of
from relmap.core.spoken_words import strength_word
from relmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

STRENGTH, NAME, SPOKE = Role.UserRole, Role.UserRole + 1, Role.UserRole + 2
"""The roles of a view's strength (0: not rated), of whom it is about, and of when the two last spoke."""
TABLES = frozenset(("people", "functions", "relationships", "contacts"))


class View(IntEnum):
    """Whose view a column shows: the person's of the others, or theirs of the person."""

    OF_OTHERS = 0
    BY_OTHERS = 1


class ViewsModel(QAbstractTableModel):
    """A row for each other person, the strongest first. Rows keep their place while they are rated."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.person = ""
        self._others: list[str] = []
        session.changed.connect(self._follow)

    def show_person(self, person: str) -> None:
        """Show the views of this person (an id), unless they are shown already."""
        if person != self.person:
            self.beginResetModel()
            self.person = person
            self._others = sorted(self._known(), key=self._order)
            self.endResetModel()

    def take_in(self, other: str) -> int:
        """The row of this other person (an id); a new one, at the end, where neither has rated the other."""
        if other not in self._others:
            self.beginInsertRows(QModelIndex(), len(self._others), len(self._others))
            self._others.append(other)
            self.endInsertRows()
        return self._others.index(other)

    def other(self, row: int) -> str:
        """Who stands in this row (an id)."""
        return self._others[row]

    def ends(self, index: Index) -> tuple[str, str]:
        """Who rates whom (ids) in this cell."""
        other = self._others[index.row()]
        return (self.person, other) if index.column() == View.OF_OTHERS else (other, self.person)

    # What Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._others)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(View)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        person = self._session.map.people.get(self.person)
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole or person is None:
            return None
        name = person.first_name
        return t("{name} sees", name=name) if section == View.OF_OTHERS else t("{name} is seen", name=name)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        people = self._session.map.people
        if not index.isValid() or self.person not in people or self._others[index.row()] not in people:
            return None
        source, target = self.ends(index)
        other = people[self._others[index.row()]]
        view = self._session.map.view(source, target)
        strength = view.strength if view else 0
        if role == STRENGTH:
            return strength
        if role == NAME:
            return other.name
        if role == SPOKE:
            return self._spoke(other.id)
        if role == Role.DisplayRole:
            return strength_word(strength or None)
        if role == Role.AccessibleTextRole:
            names = {"one": people[source].name, "other": people[target].name}
            if not strength:
                return t("{one} has not rated {other}; {spoke}.", **names, spoke=self._spoke(other.id))
            seen = {"strength": strength_word(strength or None), "spoke": self._spoke(other.id)}
            return t("{one} sees {other} as {strength}; {spoke}.", **names, **seen)
        return None

    # What the map says -----------------------------------------------------------------------

    def _spoke(self, other: str) -> str:
        spoke = last_contact(self._session.map, Pair(self.person, other))
        if spoke is None:
            return t("no contact noted")
        return t("spoke {ago}", ago=ago((self._session.map.today - spoke).days))

    def _known(self) -> list[str]:
        return list(self._session.map.known_to(self.person)) if self.person else []

    def _order(self, other: str) -> Any:
        views = (self._session.map.view(self.person, other), self._session.map.view(other, self.person))
        strengths = [view.strength if view else 0 for view in views]
        return -max(strengths), -strengths[0], sort_key(self._session.map.people[other].name)

    def _follow(self, change: Change) -> None:
        """Bring the rows up to the map; somebody whose rating was taken back stays until another person is shown."""
        tables = {key.table for key in change.drop} | {key_of(record).table for record in change.put}
        if not self.person or not tables & TABLES:
            return
        people = self._session.map.people
        for row in reversed(range(len(self._others))):
            if self._others[row] not in people or self.person not in people:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._others[row]
                self.endRemoveRows()
        known = set(self._others)
        for other in self._known():
            if other not in known:
                self.take_in(other)
        if self._others:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._others) - 1, len(View) - 1))
