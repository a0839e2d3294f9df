"""The list of pairs as a widget: its columns, how wide they are, and choosing whose view it is."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from relmap.core.dates import how_long
from relmap.core.language import t
from relmap.core.pairs import Pair
from relmap.ui.review.pair_columns import VIEWS, Column
from relmap.ui.review.pair_model import PairModel
from relmap.ui.review.rated_table import RatedTable
from relmap.ui.review.soft_delegate import SoftDelegate
from relmap.ui.review.strength_delegate import StrengthDelegate, strength_width
from relmap.ui.theme import font

PADDING = 28
NAMES = "Bartholomew Whitfield"
"""A name as long as most: columns of names are this wide where there is room."""
LONG_AGO = 600
"""Days whose words are as long as any."""
LEAST_NAME, EASY_NAME, LEAST_WHY = 110, 140, 190
"""Pixels, at ordinary size of text, that a name needs at least, that it has before other columns, and for reasons."""


class PairTable(RatedTable):
    """The left and right arrows choose whose view it is, and O sorts by the next column, Shift+O the other way."""

    def __init__(self, model: PairModel) -> None:
        super().__init__(model, t("Relationships"))
        self._pairs = model
        self._last: Pair | None = None
        self.setModel(model)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSortIndicator(Column.FROM, Qt.SortOrder.AscendingOrder)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        for column in VIEWS:
            self.setItemDelegateForColumn(column, StrengthDelegate(self))
        self.setItemDelegateForColumn(Column.LAST_SPOKE, SoftDelegate(self))
        self.setItemDelegateForColumn(Column.BECAUSE, SoftDelegate(self, "caption"))
        self.clicked.connect(self._choose_view)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)

    @property
    def chosen_pair(self) -> Pair | None:
        """The pair where one is, or None."""
        index = self.currentIndex()
        return self._pairs.pair(index.row()) if index.isValid() else None

    @property
    def chosen_rows(self) -> list[int]:
        """The rows in which something is chosen, from the top."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def choose(self, pair: Pair, column: Column | None = None) -> None:
        """Go to a pair, if it is shown: to what its first one thinks of the other, unless a column is named."""
        row = self._pairs.row_of(pair)
        if row is not None:
            if column is None:
                is_first = self._pairs.pair(row).one == pair.one
                column = Column.THEIR_VIEW if is_first else Column.OTHERS_VIEW
            if self.waits_for_wanted:
                self._wait(waits=False)
            self._go(self._pairs.index(row, column))

    def enter(self) -> None:
        """Take the focus, at the first row where none is chosen."""
        if self.chosen_pair is None and self._pairs.rowCount():
            self._go(self._pairs.index(0, Column.THEIR_VIEW))
        self.setFocus()

    def selectAll(self) -> None:
        """Choose the views of all rows in the column where one is: not the other's views with them."""
        if self._pairs.rowCount():
            column = self.currentIndex().column()
            column = column if column in VIEWS else Column.THEIR_VIEW
            last = self._pairs.index(self._pairs.rowCount() - 1, column)
            chosen = QItemSelection(self._pairs.index(0, column), last)
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def sort_next(self, *, turned: bool) -> None:
        """Sort by the next column, or the other way by the same."""
        across = self.horizontalHeader()
        column, order = across.sortIndicatorSection(), across.sortIndicatorOrder()
        if turned:
            is_up = order == Qt.SortOrder.AscendingOrder
            order = Qt.SortOrder.DescendingOrder if is_up else Qt.SortOrder.AscendingOrder
        else:
            shown = [each for each in Column if not self.isColumnHidden(each)]
            column = shown[(shown.index(Column(column)) + 1) % len(shown)]
            order = Qt.SortOrder.AscendingOrder if column <= Column.TO else Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, order)

    def _go(self, index: QModelIndex) -> None:
        """Choose this cell alone, whichever keys are held: Qt would take Ctrl or Shift for more or less of them."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _remember(self) -> None:
        """Know whose view one was at, before the rows are put in another order."""
        view = self._pairs.view_at(self.currentIndex()) if self.currentIndex().isValid() else None
        self._last = Pair(*view) if view else self.chosen_pair or self._last

    def _return(self) -> None:
        """Stay where one was, if it is still shown."""
        if self._last is not None:
            self.choose(self._last)

    def _take_key(self, key: Qt.Key, text: str) -> bool:
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            column = Column.OTHERS_VIEW if key == Qt.Key.Key_Right else Column.THEIR_VIEW
            self._go(self.currentIndex().siblingAtColumn(column))
        elif text in ("o", "O"):
            self.sort_next(turned=text == "O")
        else:
            return super()._take_key(key, text)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where a name is the current cell, it shows first what the next key will rate, and rates nothing."""
        if event.text() in tuple("012345tT") and self.currentIndex().column() not in VIEWS:
            self._choose_view(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose_view(self, index: QModelIndex) -> None:
        if index.isValid() and index.column() not in VIEWS:
            self._go(index.siblingAtColumn(Column.THEIR_VIEW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep names and views readable: what is least needed makes room in a narrow window."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        letters = QFontMetrics(font("text"))
        scale = letters.height() / 17
        widths = {
            Column.THEIR_VIEW: strength_width(with_mark=False),
            Column.OTHERS_VIEW: strength_width(with_mark=True),
            Column.LAST_SPOKE: letters.horizontalAdvance(how_long(LONG_AGO)) + PADDING,
            Column.WANTED: letters.horizontalAdvance(t("acquainted")) + PADDING,
        }
        room = self.viewport().width()
        left = room - sum(widths.values()) - round((2 * EASY_NAME + LEAST_WHY) * scale)
        hidden = {Column.WANTED: left < 0, Column.LAST_SPOKE: left + widths[Column.WANTED] < 0}
        hidden[Column.BECAUSE] = left + widths[Column.WANTED] + widths[Column.LAST_SPOKE] < 0
        for column, width in widths.items():
            self.setColumnHidden(column, hidden.get(column, False))
            self.setColumnWidth(column, width)
        self.setColumnHidden(Column.BECAUSE, hidden[Column.BECAUSE])
        rest = room - sum(width for column, width in widths.items() if not hidden.get(column, False))
        longest = letters.horizontalAdvance(NAMES) + PADDING
        least = 0 if hidden[Column.BECAUSE] else round(LEAST_WHY * scale)
        name = max(round(LEAST_NAME * scale), min(longest, (rest - least) // 2))
        if hidden[Column.BECAUSE]:
            name = max(round(LEAST_NAME * scale), rest // 2)
        for column in (Column.FROM, Column.TO):
            self.setColumnWidth(column, name)
        self.setColumnWidth(Column.BECAUSE, max(rest - 2 * name, 0))
