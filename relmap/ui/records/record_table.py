"""The table of a page of records, and its keys."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from relmap.core.language import t
from relmap.ui.labels import kind
from relmap.ui.records.dot_delegate import DotDelegate
from relmap.ui.records.record_model import RecordModel
from relmap.ui.theme import font, type_size

ROW, SIDES = 2.75, 28
"""Height of a row in heights of a letter; pixels of a cell beside its text."""
HEADER_SIDES = 46
"""Pixels of a heading beside its text, the mark of sorting included."""
ORDINARY = "Head of Operations and Field Services"
"""Text as it stands in tables, by which the width of a letter is told."""
NAME_LETTERS = 16
"""Letters for which the column that takes what is left has room before another one goes."""


class RecordTable(QTableView):
    """`chosen` gives the id of the record that is gone to, or nothing; the others what a key asked for."""

    chosen = Signal(str)
    new_wanted = Signal()
    removal_wanted = Signal(str)
    find_wanted = Signal()
    detail_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, model: RecordModel[Any], name: str) -> None:
        super().__init__()
        self._records = model
        self._last = ""
        kind(self, "table")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(DotDelegate(self, model.session))
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(round(type_size("text") * ROW))
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(self._tell)
        model.modelReset.connect(self._choose_last)

    @property
    def chosen_id(self) -> str:
        """The record that is chosen; nothing where none is."""
        index = self.currentIndex()
        return self._records.id(index.row()) if index.isValid() else ""

    def choose(self, id: str) -> bool:
        """Go to a record; False where it is not shown."""
        row = self._records.row(id)
        if row is None:
            return False
        index = self._records.index(row, max(self.currentIndex().column(), 0))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def choose_none(self) -> None:
        """Let go of the record that is chosen."""
        self._last = ""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def enter(self) -> None:
        """Take the focus, at the first row where none is chosen."""
        if not self.chosen_id and self._records.rowCount():
            self.choose(self._records.id(0))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # a name is edited: Enter, which its field passes on, ends that
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen_id:
            self.removal_wanted.emit(self.chosen_id)
        elif key == Qt.Key.Key_F2 and self.chosen_id:
            self._rename()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.detail_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.all_wanted.emit()
        elif text == "/":
            self.find_wanted.emit()
        elif key == Qt.Key.Key_N and not held:
            self.new_wanted.emit()
        elif text.isprintable() and text.strip() and not held:
            event.ignore()  # the letter is a key of the page, not the beginning of a name
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its room; those that are least needed go where there is none."""
        super().resizeEvent(event)
        letter = QFontMetrics(font("text")).horizontalAdvance(ORDINARY) / len(ORDINARY)
        columns = self._records.columns
        widths = [
            max(round(column.letters * letter) + SIDES, self._header_width(column.title))
            for column in columns
        ]
        least = round(NAME_LETTERS * letter) + SIDES
        room = self.viewport().width()
        stays = set(range(len(widths)))
        for place in sorted(stays, key=lambda place: -self._records.columns[place].goes):
            needed = sum(widths[each] if self._records.columns[each].letters else least for each in stays)
            if needed > room and self._records.columns[place].goes:
                stays.discard(place)
        left = room - sum(widths[each] for each in stays if self._records.columns[each].letters)
        for place, column in enumerate(self._records.columns):
            self.setColumnHidden(place, place not in stays)
            self.setColumnWidth(place, widths[place] if column.letters else max(left, least // 2))

    def _header_width(self, title: str) -> int:
        return QFontMetrics(font("caption", semibold=True)).horizontalAdvance(t(title)) + HEADER_SIDES

    def _rename(self) -> None:
        """Edit the name in place, whatever column one is in."""
        if not self._records.session.takes_edits():
            return
        names = (place for place, column in enumerate(self._records.columns) if column.renamed is not None)
        index = self.currentIndex().siblingAtColumn(next(names, 0))
        self.setCurrentIndex(index)
        self.edit(index)

    def _tell(self) -> None:
        if self.chosen_id:
            self._last = self.chosen_id
        self.chosen.emit(self.chosen_id)

    def _choose_last(self) -> None:
        """Stay where one was when the rows were put in another order."""
        if self._last and not self.choose(self._last):
            self.chosen.emit(self.chosen_id)
