"""The table of pairs as a widget: its columns, and the keys that rate.

1 to 5 rate the view that is chosen, 0 takes a rating back, the left and right arrows choose whose view it is.
"""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from relmap.core.pairs import Pair
from relmap.ui.labels import kind
from relmap.ui.relationships.pair_model import VIEWS, Column, PairModel
from relmap.ui.relationships.strength_delegate import StrengthDelegate, strength_width
from relmap.ui.theme import font

ROW_HEIGHT, NARROW = 39, 900
LONGEST = {Column.LAST_SPOKE: "20 months ago", Column.RATED: "September 2025"}
"""The longest text of the columns whose width is set by it."""
PADDING = 32


class PairTable(QTableView):
    """Tells what was keyed: `rated` with a strength, `unrated`, and the wish to add, to find, or to see all."""

    rated = Signal(int)
    unrated = Signal()
    new_wanted = Signal()
    find_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, model: PairModel) -> None:
        super().__init__()
        self._pairs = model
        kind(self, "table")
        self.setAccessibleName("Relationships")
        self.setModel(model)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSortIndicator(Column.FROM, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for column in (Column.FROM, Column.TO):
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        letters = QFontMetrics(font("text"))
        for column, longest in LONGEST.items():
            self.setColumnWidth(column, letters.horizontalAdvance(longest) + PADDING)
        for column in VIEWS:
            self.setItemDelegateForColumn(column, StrengthDelegate(self))
            self.setColumnWidth(column, strength_width(letters))
        self.clicked.connect(self._choose_view)

    @property
    def chosen(self) -> tuple[Pair, Column] | None:
        """The pair and the column where one is, or None."""
        index = self.currentIndex()
        return (self._pairs.pair(index.row()), Column(index.column())) if index.isValid() else None

    @property
    def chosen_view(self) -> tuple[str, str] | None:
        """Who rates whom (ids) in the view that is chosen; None while none is."""
        if self.chosen is None or self.chosen[1] not in VIEWS:
            return None
        pair, column = self.chosen
        return (pair.other, pair.one) if column == Column.OTHERS_VIEW else (pair.one, pair.other)

    def choose(self, pair: Pair, column: Column = Column.THEIR_VIEW) -> None:
        """Go to a pair, if it is shown."""
        row = self._pairs.row_of(pair)
        if row is not None:
            index = self._pairs.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def enter(self) -> None:
        """Take the focus, at the first row where none is chosen."""
        if self.chosen is None and self._pairs.rowCount():
            self.setCurrentIndex(self._pairs.index(0, Column.THEIR_VIEW))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~typed or not self._take_key(Qt.Key(event.key()), event.text()):
            super().keyPressEvent(event)

    def _take_key(self, key: Qt.Key, text: str) -> bool:
        rates = text in tuple("012345") or key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if rates and self.chosen_view is None:
            self._choose_view(self.currentIndex())  # it shows what the next key will rate, and rates nothing
        elif rates and text in tuple("12345"):
            self.rated.emit(int(text))
        elif rates:
            self.unrated.emit()
        elif text == "/":
            self.find_wanted.emit()
        elif key == Qt.Key.Key_N:
            self.new_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.all_wanted.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            column = Column.OTHERS_VIEW if key == Qt.Key.Key_Right else Column.THEIR_VIEW
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(column))
        else:
            return False
        return True

    def _choose_view(self, index: QModelIndex) -> None:
        if index.column() not in VIEWS:
            self.setCurrentIndex(index.siblingAtColumn(Column.THEIR_VIEW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the names readable: what is least needed makes room in a narrow window."""
        super().resizeEvent(event)
        self.setColumnHidden(Column.RATED, self.width() < NARROW)
