"""The grid with its two choosers: whose views stand in the rows, and of whom."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.pairs import Pair
from relmap.core.review.grid import NO_FUNCTION, functions_with_people, liveliest
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import kind, label, rule, set_button_text
from relmap.ui.page import Keys
from relmap.ui.picker import Choice, Picker
from relmap.ui.review.grid_delegate import GridDelegate, cell_size
from relmap.ui.review.grid_model import GridModel
from relmap.ui.review.rated_table import RatedTable
from relmap.ui.session import Session
from relmap.ui.theme import font

NAME_LETTERS = 18
"""Letters of a name that the headers have room for; a longer one is cut."""


class _NamesAcross(QHeaderView):
    """The names over the columns, each in as many lines as it has words."""

    LINES = 3

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)

    def sectionSizeFromContents(self, section: int) -> QSize:
        size = super().sectionSizeFromContents(section)
        return QSize(size.width(), self.LINES * QFontMetrics(font("caption")).lineSpacing() + 12)


class GridPart(QFrame):
    """Both functions are picked; at first they are the first two that have people."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        kind(self, "card")
        self._session = session
        self.model = GridModel(session, self)
        self.table = RatedTable(self.model, t("Who sees whom how"))
        self.down, self.across = Chip(""), Chip("")
        self.nothing = label(t("Nobody is in one of these functions."), "secondary", wrap=True)
        self.said = label("", "caption", wrap=True)
        self._prepare_table()
        self._lay_out()
        self.down.clicked.connect(lambda: self._pick(self.down, t("Whose views?")))
        self.across.clicked.connect(lambda: self._pick(self.across, t("Of whom?")))
        self.model.modelReset.connect(self._show_state)
        self.model.dataChanged.connect(self._say_cell)
        self.table.selectionModel().currentChanged.connect(self._say_cell)
        self._show_state()

    @property
    def pair(self) -> Pair | None:
        """The two people where one is, or None."""
        view = self.model.view_at(self.table.currentIndex()) if self.table.currentIndex().isValid() else None
        return Pair(*view) if view else None

    def keys(self) -> Keys:
        """The keys that work here now."""
        if self.table.waits_for_wanted:
            return self.table.keys()
        return (*self.table.keys(), ("R", t("rows")), ("K", t("columns")))

    def enter(self) -> None:
        """Take the focus, with two functions shown and a cell chosen."""
        functions = functions_with_people(self._session.map, self._session.map.today)
        if functions and self.model.down not in functions:
            self.show_functions(*liveliest(self._session.map, self._session.map.today))
        if not self.table.currentIndex().isValid() and self.model.rowCount() and self.model.columnCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        (self.table if self.table.isVisibleTo(self) else self.down).setFocus()

    def show_functions(self, down: str, across: str) -> None:
        """Show the people of these functions (ids), down and across."""
        self.model.show_functions(down, across)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the words beside the chips stand as high as they do, now that their style is known."""
        super().showEvent(event)
        for word in self._words:
            word.setMinimumHeight(self.down.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if letter == "r":
            self._pick(self.down, t("Whose views?"))
        elif letter == "k":
            self._pick(self.across, t("Of whom?"))
        else:
            event.ignore()

    def _pick(self, chip: Chip, asked: str) -> None:
        functions = functions_with_people(self._session.map, self._session.map.today)
        picker = Picker(self, (Choice(id, self._name(id)) for id in functions), asked)
        picker.picked.connect(lambda id: self._take(chip, id))
        picker.show_under(chip)

    def _take(self, chip: Chip, function: str) -> None:
        if chip is self.down:
            self.show_functions(function, self.model.across)
        else:
            self.show_functions(self.model.down, function)
        self.enter()

    def _name(self, function: str) -> str:
        found = self._session.map.functions.get(function)
        return found.name if found and function != NO_FUNCTION else t("No function")

    def _show_state(self) -> None:
        set_button_text(self.down, f"{self._name(self.model.down)} ▾")
        self.down.setAccessibleName(t("Rows: {function}", function=self._name(self.model.down)))
        set_button_text(self.across, f"{self._name(self.model.across)} ▾")
        self.across.setAccessibleName(t("Columns: {function}", function=self._name(self.model.across)))
        is_empty = not self.model.rowCount() or not self.model.columnCount()
        self.nothing.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self._say_cell()

    def _say_cell(self) -> None:
        """Say the chosen cell in words, under the grid."""
        index = self.table.currentIndex()
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else None
        self.said.setText(said or "")

    def _prepare_table(self) -> None:
        cell = cell_size()
        letters = QFontMetrics(font("caption", semibold=True))
        self.table.setHorizontalHeader(_NamesAcross(self.table))
        self.table.setModel(self.model)
        self.table.setItemDelegate(GridDelegate(self.table))
        self.table.horizontalHeader().setDefaultSectionSize(cell.width())
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(cell.height())
        self.table.verticalHeader().setFixedWidth(NAME_LETTERS * letters.averageCharWidth() + 26)
        self.table.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setCornerButtonEnabled(False)

    def _lay_out(self) -> None:
        self._words: list[QLabel] = []
        chips = FlowLayout(8)
        for words, chip in ((t("Rows"), self.down), (t("Columns"), self.across)):
            text = label(words)
            self._words.append(text)
            chips.addWidget(text)
            chips.addWidget(chip)
        top = QHBoxLayout()
        top.setContentsMargins(19, 11, 19, 11)
        top.addLayout(chips, 1)
        self.nothing.setContentsMargins(19, 24, 19, 24)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setContentsMargins(19, 8, 19, 8)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 4)
        inside.setSpacing(0)
        inside.addLayout(top)
        inside.addWidget(rule())
        inside.addWidget(self.nothing, 1)
        inside.addWidget(self.table, 1)
        inside.addWidget(rule())
        inside.addWidget(self.said)
