"""The table of the map as a widget, for those who prefer it and for screen readers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from relmap.core.language import t
from relmap.ui.labels import kind
from relmap.ui.map.table_model import Column, Index, MapTableModel
from relmap.ui.theme import font, type_size

ROW_LETTERS = 2.7
WIDTHS = {
    Column.FUNCTION: 10,
    Column.TRUST: 18,
    Column.OURS: 11,
    Column.THEIRS: 11,
    Column.LAST_SPOKE: 13,
    Column.PATH: 11,
}
"""Widths of columns in letters; what is left is the person's, at least so many."""
LEAST_LETTERS = 20
SIDES = 20


class MapTable(QTableView):
    """`chosen` gives the person (an id) of the row one is on, `opened` whom one wants to go to."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = MapTableModel()
        kind(self, "table")
        self.setAccessibleName(t("The map as a table"))
        self.setModel(self.rows)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(ROW_LETTERS * type_size("text")))
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSortIndicator(Column.TRUST, Qt.SortOrder.DescendingOrder)
        across.setMinimumSectionSize(QFontMetrics(font("text")).averageCharWidth() * 9)
        self.setSortingEnabled(True)
        letter = QFontMetrics(font("text")).horizontalAdvance("n")
        for column, letters in WIDTHS.items():
            self.setColumnWidth(column, letters * letter + SIDES)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.person(index.row())))

    @property
    def person(self) -> str:
        """The id of the person of the row one is on; empty where one is on none."""
        index = self.currentIndex()
        return self.rows.person(index.row()) if index.isValid() else ""

    def choose(self, person: str) -> None:
        """Go to the row of this person (an id), else to the first one."""
        row = max(0, self.rows.row_of(person))
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, Column.PERSON))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the person's column what is left; where that is too little the table is scrolled sideways."""
        super().resizeEvent(event)
        others = sum(self.columnWidth(column) for column in WIDTHS)
        least = LEAST_LETTERS * QFontMetrics(font("text")).horizontalAdvance("n")
        self.setColumnWidth(Column.PERSON, max(least, self.viewport().width() - others))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self.rows.person(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters, the slash and the space bar are keys of the page, and do not search or choose here."""
        if event.text().isalpha() or event.text() in ("/", " "):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.person)
        else:
            super().keyPressEvent(event)
