"""What was pasted as a table for Qt: each row with what will happen to it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from relmap.core.language import mark, t
from relmap.core.records import STRENGTH_WORDS
from relmap.core.review.pasted import Effect, Pasted
from relmap.ui.review.rated_table import STRENGTH

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    ROW = 0
    WHO = 1
    WHOM = 2
    AS = 3
    OUTCOME = 4


HEADERS = (mark("Row"), mark("Who"), mark("Whom"), mark("As"), mark("What will happen"))
EFFECT_WORDS: dict[Effect, str] = {
    "new": mark("new"),
    "changed": mark("changed"),
    "unchanged": mark("unchanged"),
    "not understood": mark("not understood"),
}
FIRST: tuple[Effect, ...] = ("not understood", "changed", "new", "unchanged")
"""In this order they are shown: what needs a look comes first."""


class PasteModel(QAbstractTableModel):
    """One row for each rating that was pasted."""

    def __init__(self, pasted: Sequence[Pasted], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pasted = sorted(pasted, key=lambda each: FIRST.index(each.effect))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._pasted)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return t(HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pasted = self._pasted[index.row()]
        if role == STRENGTH and index.column() == Column.AS:
            return pasted.strength or None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match Column(index.column()):
            case Column.ROW:
                return str(pasted.row)
            case Column.WHO:
                return pasted.source
            case Column.WHOM:
                return pasted.target
            case Column.AS:
                return t(STRENGTH_WORDS[pasted.strength]) if pasted.strength else pasted.said
            case Column.OUTCOME:
                return happens(pasted)


def happens(pasted: Pasted) -> str:
    """What becomes of a row, in words."""
    if pasted.problem:
        return pasted.problem
    if pasted.effect == "changed" and pasted.before is not None:
        before, now = t(STRENGTH_WORDS[pasted.before]), t(STRENGTH_WORDS[pasted.strength])
        return t("changed: {before} → {now}", before=before, now=now)
    return t(EFFECT_WORDS[pasted.effect])
