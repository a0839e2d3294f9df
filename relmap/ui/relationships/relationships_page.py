"""The Relationships page: a table of pairs in which a strength is changed with one key, and what they have noted."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from relmap.core.dates import today
from relmap.core.edits import rate, unrate
from relmap.core.pairs import KINDS, Pair
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, frame, label
from relmap.ui.noted import noted_between, show_noted
from relmap.ui.page import Keys, Page
from relmap.ui.question import Question
from relmap.ui.relationships.new_relationship_dialog import NewRelationshipDialog
from relmap.ui.relationships.pair_model import PairModel
from relmap.ui.relationships.pair_table import PairTable
from relmap.ui.text_field import TextField
from relmap.ui.theme import type_size

SEARCH_WIDTH = 280
NOTED_LINES = 2
"""Lines that are kept free under the table, so that it stays as high while one goes from pair to pair."""
NOTHING_FITS = "No pair fits. Esc shows all of them again."
NOTHING_YET = "Here stands who trusts whom. Nobody is rated yet: N adds a relationship, Ctrl+I imports many."


class RelationshipsPage(Page):
    """Narrows the table to what is looked for, and makes the edits that its keys ask for."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._session = question.session
        self.model = PairModel(self._session, self._asker, self)
        self.search = TextField("Find a person")
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.table = PairTable(self.model)
        self.kinds = QButtonGroup(self)
        self.new = button("New relationship …")
        self.count = label("", "caption")
        self.noted = label("", "caption", wrap=True)
        self.nothing = label("", "secondary", wrap=True)
        self._lay_out()
        self._connect()
        self._narrow()

    @property
    def _asker(self) -> str:
        return self._question.asker.id if self._question.asker else ""

    def enter(self) -> None:
        self.table.enter()

    def keys(self) -> Keys:
        return (("1–5", "rate"), ("0", "not rated"), ("← →", "whose view"), ("N", "new"), ("/", "find"))

    # Doing -----------------------------------------------------------------------------------

    def rate_chosen(self, strength: int) -> None:
        """Rate the view that is chosen, as of today."""
        source, target = self.table.chosen_view or ("", "")
        if source:
            self._session.edit(lambda map: rate(map, source, target, strength, today()))

    def unrate_chosen(self) -> None:
        """Take back the rating that is chosen, if there is one."""
        source, target = self.table.chosen_view or ("", "")
        if source and self._session.map.view(source, target) is not None:
            self._session.edit(lambda map: unrate(map, source, target))

    def add(self) -> None:
        """Ask for a relationship that is not in the map, add it and go there."""
        new = NewRelationshipDialog.ask(self, self._session.map, self._asker)
        if new is not None:
            self._session.edit(lambda map: rate(map, new.source, new.target, new.strength, today()))
            self.show_all()
            self.table.choose(Pair(new.source, new.target))

    def show_all(self) -> None:
        """Let go of the words and the kind, and go back to the table."""
        self.search.clear()
        self.kinds.button(0).setChecked(True)
        self._narrow()
        self.table.enter()

    # Showing ---------------------------------------------------------------------------------

    def _narrow(self) -> None:
        chosen = self.table.chosen
        self.model.show_only(self.search.text(), KINDS[self.kinds.checkedId()])
        if chosen is not None and self.table.chosen is None:
            self.table.choose(*chosen)
        self._count()

    def _count(self) -> None:
        rows, all_rows = self.model.rowCount(), self.model.all_pairs
        self.count.setText(f"{rows:,} of {all_rows:,} pairs" if rows < all_rows else f"{all_rows:,} pairs")
        self.count.setVisible(rows > 0)
        self.nothing.setText(NOTHING_FITS if all_rows else NOTHING_YET)
        self.nothing.setVisible(rows == 0)
        self._show_noted()

    def _show_noted(self) -> None:
        """Show what the two of the chosen pair have noted, or that it is hidden."""
        chosen = self.table.chosen
        noted = noted_between(self._session.map, chosen[0]) if chosen else ()
        show_noted(self.noted, noted, hidden=self._question.notes.hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape in the search show all pairs again."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.show_all()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.table.enter)
        self.search.installEventFilter(self)
        self.kinds.idClicked.connect(self._narrow)
        self.new.clicked.connect(self.add)
        self.table.rated.connect(self.rate_chosen)
        self.table.unrated.connect(self.unrate_chosen)
        self.table.new_wanted.connect(self.add)
        self.table.find_wanted.connect(self.search.setFocus)
        self.table.all_wanted.connect(self.show_all)
        self._question.changed.connect(lambda: self.model.show_first(self._asker))
        self._session.changed.connect(self._count)
        self._question.notes.changed.connect(self._show_noted)
        self.table.selectionModel().currentChanged.connect(self._show_noted)
        self.model.modelReset.connect(self._show_noted)

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
        card = frame("card")
        held = QVBoxLayout(card)
        held.setContentsMargins(1, 8, 1, 8)
        held.addWidget(self.table)
        self.noted.setMinimumHeight(round(NOTED_LINES * 1.5 * type_size("caption")))
        self.noted.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.noted, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 16)
        inside.setSpacing(12)
        inside.addLayout(top)
        inside.addWidget(card, 1)
        inside.addLayout(foot)
        inside.addWidget(self.nothing)
