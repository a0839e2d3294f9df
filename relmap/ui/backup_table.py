"""The backups of a map as a table: when, how many people and relationships, and why it was made."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from relmap.core.language import mark, number, t
from relmap.ui.backup_words import IN_PASSING, moment
from relmap.ui.files import Backup
from relmap.ui.labels import kind
from relmap.ui.theme import font

HEADERS = (mark("When"), mark("People"), mark("Relationships"), mark("Why"))
LONGEST = dt.datetime(2026, 9, 20, 14, 30, tzinfo=dt.UTC)
"""The moment that takes most room."""
ROW_HEIGHT, PADDING = 39, 36

Index = QModelIndex | QPersistentModelIndex


class BackupModel(QAbstractTableModel):
    """One row for each backup, the newest first."""

    def __init__(self, backups: Sequence[Backup], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups = backups

    def backup(self, row: int) -> Backup:
        """The backup in this row."""
        return self._backups[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return t(HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        backup = self._backups[index.row()]
        return (
            moment(backup.made),
            _counted(backup.people),
            _counted(backup.relationships),
            t(backup.reason or IN_PASSING),  # what stands in the file is marked where it is given
        )[index.column()]


def _counted(many: int | None) -> str:
    return t("not said") if many is None else number(many)


class BackupTable(QTableView):
    """Shows the backups by rows; `chosen_changed` tells that another one is chosen."""

    chosen_changed = Signal()

    def __init__(self, backups: Sequence[Backup]) -> None:
        super().__init__()
        self._backups = BackupModel(backups, self)
        kind(self, "table")
        self.setAccessibleName(t("Backups"))
        self.setModel(self._backups)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        letters = QFontMetrics(font("text"))
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, 2 * letters.lineSpacing()))
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        for column, longest in enumerate((moment(LONGEST), t("People"), t("Relationships"))):
            self.setColumnWidth(column, letters.horizontalAdvance(longest) + PADDING)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen, or None while none is."""
        row = self.currentIndex().row()
        return self._backups.backup(row) if row >= 0 else None

    def enter(self) -> None:
        """Take the focus, at the newest."""
        self.selectRow(0)
        self.setFocus()
