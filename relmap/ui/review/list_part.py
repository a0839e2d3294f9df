"""The list of all relationships with what narrows it: chips with their counts, and a search."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLayout, QVBoxLayout

from relmap.core.language import mark, number, t, tn
from relmap.core.pairs import KINDS, Kind, Pair
from relmap.core.review.spreadsheet_text import written
from relmap.ui.chip import Chip
from relmap.ui.clipboard import copy
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import kind, label, rule, set_button_text
from relmap.ui.noted import noted_between, show_noted
from relmap.ui.page import Keys
from relmap.ui.question import Question
from relmap.ui.review.pair_columns import HEADERS, Column, why
from relmap.ui.review.pair_model import PairModel
from relmap.ui.review.pair_table import PairTable
from relmap.ui.text_field import TextField
from relmap.ui.theme import type_size

SEARCH_WIDTH, NARROW_SEARCH = 17, 11
"""Width of the search in sizes of its text; in a list that is narrower than NARROW of them, the second."""
NARROW = 66
FOOT_LINES, FOOT_AROUND = 2, 4
"""Lines that are kept free under the list, so that it stays as high while one goes from pair to pair."""
KIND_WORDS: dict[Kind, str] = {
    "all": mark("All"),
    "one view only": mark("One view only"),
    "views differ": mark("Views differ"),
    "silent": mark("Silent"),
    "between functions": mark("Between functions"),
}


class ListPart(QFrame):
    """Narrows the list to what is looked for. `copied` gives a sentence on what was copied."""

    copied = Signal(str)

    def __init__(self, question: Question, first: str) -> None:
        super().__init__()
        kind(self, "card")
        self._question, self._session = question, question.session
        self.model = PairModel(self._session, first, self)
        self.table = PairTable(self.model)
        self.search = TextField(t("Find a person"))
        self._is_narrow = False
        self.kinds = QButtonGroup(self)
        self._rule, self.about = rule(), label("", "caption", wrap=True)
        self.nothing = label("", "secondary", wrap=True)
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.table.enter)
        self.search.installEventFilter(self)
        self.kinds.idClicked.connect(self._narrow)
        self.table.copied.connect(self._copy)
        self.model.followed.connect(self._count)
        self.model.modelReset.connect(self._show_about)
        for told in (
            self.table.selectionModel().currentChanged,
            self.table.selectionModel().selectionChanged,
        ):
            told.connect(self._show_about)
        question.notes.changed.connect(self._show_about)
        self._narrow()

    @property
    def pair(self) -> Pair | None:
        """The two people where one is, or None."""
        return self.table.chosen_pair

    def keys(self) -> Keys:
        """The keys that work here now."""
        if self.table.waits_for_wanted:
            return self.table.keys()
        return (
            *self.table.keys(),
            ("← →", t("whose view")),
            ("O", t("order")),
            ("Ctrl+A", t("all rows")),
            ("Ctrl+C", t("copy")),
        )

    def show_all(self) -> None:
        """Let go of the words and the kind, and go back to the list."""
        self.search.clear()
        self.kinds.button(0).setChecked(True)
        self._narrow()
        self.table.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the search stands among the chips."""
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        is_narrow = width < NARROW * type_size("text")
        text = type_size("text")
        self.search.setFixedWidth((NARROW_SEARCH if is_narrow else SEARCH_WIDTH) * text)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            held: tuple[QLayout, QLayout] = (self._top, self._chips)
            held[0 if is_narrow else 1].removeWidget(self.search)
            if is_narrow:
                self._chips.addWidget(self.search)
            else:
                self._top.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        lines = 1 if is_narrow else FOOT_LINES
        self.about.setMinimumHeight(round(lines * 1.5 * type_size("caption")) + 2 * FOOT_AROUND)

    def show_foot(self, *, shown: bool) -> None:
        """Say something of what is chosen under the list, or leave its room to the rows."""
        for each in (self._rule, self.about):
            each.setVisible(shown)

    def seek(self, words: str = "") -> None:
        """Let the user type a part of a name, beginning with these words."""
        if words:
            self.search.setText(words)
        self.search.setFocus()
        self.search.selectAll()

    @property
    def is_narrowed(self) -> bool:
        """Whether some pairs are left out."""
        return bool(self.search.text()) or self.kinds.checkedId() != 0

    def _narrow(self) -> None:
        self.model.show_only(self.search.text(), KINDS[self.kinds.checkedId()])
        self._count()

    def _count(self) -> None:
        facts = self.model.facts
        for place, each in enumerate(KINDS):
            words = t(KIND_WORDS[each])
            count = self.model.all_pairs if each == "all" else facts.counts[each]
            is_known = each == "all" or facts.is_ready
            set_button_text(self.kinds.button(place), f"{words} {number(count)}" if is_known else words)
            self.kinds.button(place).updateGeometry()
        is_empty = not self.model.rowCount()
        self.nothing.setText(
            t("No pair fits. Esc shows all of them again.")
            if self.model.all_pairs
            else t(
                "Here stands who trusts whom. Nobody is rated yet: N adds a relationship, Ctrl+I imports many."
            )
        )
        self.nothing.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self._show_about()

    def _show_about(self) -> None:
        """Say of the chosen pair why it is worth a look, or what its two have noted; of several, how many they are."""
        chosen, cells = self.table.chosen_pair, self.table.chosen_cells
        if cells > 1:
            self.about.setText(
                tn("{n} view is chosen.", "{n} views are chosen; a key rates all of them.", cells)
            )
            return
        noted = noted_between(self._session.map, chosen) if chosen else ()
        if noted:
            show_noted(self.about, noted, hidden=self._question.notes.hidden)
        else:
            facts = self.model.facts.of(chosen) if chosen else None
            self.about.setText(" ".join(why(self._session.map, facts, self._session.map.today)))

    def _copy(self) -> None:
        """Put the chosen rows on the clipboard, as a spreadsheet takes them."""
        rows = self.table.chosen_rows
        if not rows:
            return
        cells = ([str(self.model.index(row, column).data()) for column in Column] for row in rows)
        copy(written([[t(HEADERS[column]) for column in Column], *cells]))
        self.copied.emit(
            tn("{n} row is copied, for a spreadsheet.", "{n} rows are copied, for a spreadsheet.", len(rows))
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape in the search show all pairs again, and Down go to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.show_all()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.table.enter()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._chips = FlowLayout(8)
        for place, each in enumerate(KINDS):
            chip = Chip(t(KIND_WORDS[each]), checkable=True)
            chip.setChecked(place == 0)
            self.kinds.addButton(chip, place)
            self._chips.addWidget(chip)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(19, 11, 19, 11)
        self._top.setSpacing(12)
        self._top.addLayout(self._chips, 1)
        self._top.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.about.setContentsMargins(19, FOOT_AROUND, 19, FOOT_AROUND)
        self.about.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.nothing.setContentsMargins(19, 24, 19, 24)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 8)
        inside.setSpacing(0)
        inside.addLayout(self._top)
        inside.addWidget(rule())
        inside.addWidget(self.nothing, 1)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._rule)
        inside.addWidget(self.about)
