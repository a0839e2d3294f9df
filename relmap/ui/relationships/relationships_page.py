"""The Relationships page: a table of pairs in which a strength is changed with one key."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
)

from relmap.core.dates import today
from relmap.core.edits import rate, unrate
from relmap.core.pairs import KINDS, Pair
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, frame, label
from relmap.ui.page import Keys, Page
from relmap.ui.question import Question
from relmap.ui.relationships.new_relationship_dialog import NewRelationshipDialog
from relmap.ui.relationships.pair_model import Column, PairModel
from relmap.ui.relationships.strength_delegate import StrengthDelegate
from relmap.ui.text_field import TextField

ROW_HEIGHT = 39
WIDTHS = {Column.THEIR_VIEW: 146, Column.OTHERS_VIEW: 146, Column.LAST_SPOKE: 120, Column.RATED: 116}


class RelationshipsPage(Page):
    """Keys 1 to 5 rate the view in the chosen column, 0 takes a rating back; the arrows change the column."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._session = question.session
        self.model = PairModel(self._session, self._asker, self)
        self.search = TextField("Find a person")
        self.search.setMaximumWidth(280)
        self.table = QTableView()
        self.table.setAccessibleName("Relationships")
        self.kinds = QButtonGroup(self)
        self.new = button("New relationship …")
        self.count = label("", "caption")
        self._set_up_table()
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._to_table)
        self.kinds.idClicked.connect(self._narrow)
        self.new.clicked.connect(self.add)
        question.changed.connect(self._follow_asker)
        self._session.changed.connect(self._count)
        self._narrow()

    @property
    def _asker(self) -> str:
        return self._question.asker.id if self._question.asker else ""

    def enter(self) -> None:
        self._to_table()

    def keys(self) -> Keys:
        return (("1–5", "rate"), ("0", "not rated"), ("← →", "whose view"), ("N", "new"), ("/", "find"))

    # Doing -----------------------------------------------------------------------------------

    def rate_current(self, strength: int) -> None:
        """Rate the view that is chosen, as of today."""
        source, target = self._current_view() or ("", "")
        if source:
            self._session.edit(lambda map: rate(map, source, target, strength, today()))

    def unrate_current(self) -> None:
        """Take back the rating that is chosen, if there is one."""
        source, target = self._current_view() or ("", "")
        if source and self._session.map.view(source, target) is not None:
            self._session.edit(lambda map: unrate(map, source, target))

    def add(self) -> None:
        """Ask for a relationship that is not in the map, add it and go there."""
        new = NewRelationshipDialog.ask(self, self._session.map, self._asker)
        if new is not None:
            self._session.edit(lambda map: rate(map, new.source, new.target, new.strength, today()))
            self.search.clear()
            self.kinds.button(0).setChecked(True)
            self._narrow()
            self._go_to(Pair(new.source, new.target))

    def _current_view(self) -> tuple[str, str] | None:
        """Who rates whom in the current cell; the first one's view unless the other's column is chosen."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        pair = self.model.pair(index.row())
        back = index.column() == Column.OTHERS_VIEW
        return (pair.other, pair.one) if back else (pair.one, pair.other)

    # Showing ---------------------------------------------------------------------------------

    def _narrow(self) -> None:
        here = self.table.currentIndex()
        pair = self.model.pair(here.row()) if here.isValid() else None
        self.model.show_only(self.search.text(), KINDS[self.kinds.checkedId()])
        if pair is not None and not self.table.currentIndex().isValid():
            self._choose(pair, Column(here.column()))
        self._count()

    def _count(self) -> None:
        rows, all_rows = self.model.rowCount(), self.model.all_pairs
        self.count.setText(f"{rows:,} of {all_rows:,} pairs" if rows < all_rows else f"{all_rows:,} pairs")

    def _follow_asker(self) -> None:
        self.model.show_first(self._asker)

    def _to_table(self) -> None:
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, Column.THEIR_VIEW))
        self.table.setFocus()

    def _go_to(self, pair: Pair) -> None:
        self._choose(pair, Column.THEIR_VIEW)
        self.table.setFocus()

    def _choose(self, pair: Pair, column: Column) -> None:
        row = self.model.row_of(pair)
        if row is not None:
            index = self.model.index(row, column)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the table before it searches by letter."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            if event.modifiers() & ~typed:
                return False
            return self._take_key(Qt.Key(event.key()), event.text())
        return super().eventFilter(watched, event)

    def _take_key(self, key: Qt.Key, text: str) -> bool:
        if text in ("1", "2", "3", "4", "5"):
            self.rate_current(int(text))
        elif text == "0" or key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.unrate_current()
        elif text == "/":
            self.search.setFocus()
        elif key == Qt.Key.Key_N:
            self.add()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            column = Column.OTHERS_VIEW if key == Qt.Key.Key_Right else Column.THEIR_VIEW
            self.table.setCurrentIndex(self.table.currentIndex().siblingAtColumn(column))
        else:
            return False
        return True

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.horizontalHeader().setSortIndicator(Column.FROM, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        across = table.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        for column in (Column.FROM, Column.TO):
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        for column in (Column.THEIR_VIEW, Column.OTHERS_VIEW):
            table.setItemDelegateForColumn(column, StrengthDelegate(table))
        table.installEventFilter(self)
        table.clicked.connect(self._click)

    def _click(self, index: QModelIndex) -> None:
        if index.column() not in (Column.THEIR_VIEW, Column.OTHERS_VIEW):
            self.table.setCurrentIndex(index.siblingAtColumn(Column.THEIR_VIEW))

    def _lay_out(self) -> None:
        chips = FlowLayout(8)
        for place, kind in enumerate(KINDS):
            chip = Chip(kind.capitalize(), checkable=True)
            chip.setChecked(place == 0)
            self.kinds.addButton(chip, place)
            chips.addWidget(chip)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(chips, 1)
        top.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 16)
        inside.setSpacing(12)
        inside.addLayout(top)
        card = frame("card")
        held = QVBoxLayout(card)
        held.setContentsMargins(1, 8, 1, 8)
        held.addWidget(self.table)
        inside.addWidget(card, 1)
        inside.addWidget(self.count)
