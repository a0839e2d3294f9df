"""The Review page: a queue of what is most worth another look today, the list of all relationships, and a grid.

Where there is room, the list stands under the queue; else one of the three is shown at a time.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout

from relmap.core.change import EditError
from relmap.core.dates import today
from relmap.core.edits.ratings import rate_all
from relmap.core.language import mark, t
from relmap.core.pairs import Pair
from relmap.core.review.pasted import read_pasted
from relmap.ui.address import Address, pair_of, pair_record
from relmap.ui.clipboard import copied_text
from relmap.ui.page import Keys, Page
from relmap.ui.question import Question
from relmap.ui.review.chosen_ratings import rate_by
from relmap.ui.review.grid_part import GridPart
from relmap.ui.review.list_part import ListPart
from relmap.ui.review.looking import Looking
from relmap.ui.review.parts_bar import Part, PartsBar
from relmap.ui.review.queue_part import QueuePart
from relmap.ui.theme import type_size

PART_KEYS: dict[str, Part] = {"q": "queue", "l": "list", "g": "grid"}
EVERYWHERE = (
    ("/", mark("find")),
    ("N", mark("new")),
    ("H", mark("history")),
    ("Q", mark("queue")),
    ("L", mark("list")),
    ("G", mark("grid")),
    ("Ctrl+V", mark("paste from a spreadsheet")),
)
"""The keys of the page and what each does, whichever part has the focus."""
AROUND, BETWEEN, BAR_AROUND = 24, 20, 14
LEAST_LIST = 17
"""Height that the list needs under the queue, in sizes of text."""


class ReviewPage(Page):
    """Puts the three parts together, and makes the edits that the keys in the list and the grid ask for."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question, self._session = question, question.session
        self.looking = Looking(self._session, self)
        self.queue = QueuePart(self._session, self.looking)
        self.list = ListPart(question, self._asker)
        self.grid = GridPart(self._session)
        self.part: Part = "queue"
        self.bar = PartsBar()
        self.bar.show_part(self.part)
        self._lay_out()
        self._connect()
        self._share_room()

    @property
    def _asker(self) -> str:
        return self._question.asker.id if self._question.asker else ""

    # Being gone to ---------------------------------------------------------------------------

    @property
    def _used(self) -> QueuePart | ListPart | GridPart:
        """The part that takes the keys."""
        if self.part == "list" or self.list.table.hasFocus():
            return self.list
        return self.grid if self.part == "grid" else self.queue

    @property
    def chosen_record(self) -> str:
        """The pair that is chosen in the list."""
        chosen = self.list.table.chosen_pair
        return pair_record(chosen.one, chosen.other) if chosen and self.part == "list" else ""

    def show_record(self, record: str) -> None:
        """Choose this pair in the list; for a person, find theirs."""
        pair = pair_of(record)
        person = self._session.map.people.get(record)
        if pair is not None:
            if self.list.is_narrowed:
                self.list.show_all()
            self.list.table.choose(Pair(*pair))
        elif person is not None:
            self.list.search.setText(person.name)
        self._set_part("list")

    def enter(self) -> None:
        if self.part == "queue":
            self.queue.enter()
            return
        if self.looking.is_stale:
            self.looking.look()
        (self.list.table.enter if self.part == "list" else self.grid.enter)()

    def keys(self) -> Keys:
        return (*self._used.keys(), *((key, t(word)) for key, word in EVERYWHERE))

    def show_part(self, part: Part) -> None:
        """Show the queue, the list or the grid, ready for its keys."""
        self._set_part(part)
        self.enter()
        self.keys_changed.emit()

    def _set_part(self, part: Part) -> None:
        self.part = part
        self.bar.show_part(part)
        self._share_room()

    # Doing -----------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for a relationship that is not in the map, add it and go there."""
        from relmap.ui.review.new_relationship_dialog import NewRelationshipDialog

        if not self._session.takes_edits():
            return
        new = NewRelationshipDialog.ask(self, self._session.map, self._asker)
        if new is not None:
            rated = [(new.source, new.target, new.strength)]
            self._session.edit(lambda map: rate_all(map, rated, today()))
            self.list.show_all()
            self.list.table.choose(Pair(new.source, new.target))
            self.show_part("list")

    def paste(self) -> None:
        """Show what the clipboard says of relationships, and apply what is wanted of it as one Change."""
        from relmap.ui.review.paste_dialog import PasteDialog

        if not self._session.takes_edits():
            return
        try:
            pasted = read_pasted(self._session.map, copied_text())
        except EditError as problem:
            self.said.emit(str(problem))
            return
        ratings = PasteDialog.ask(self, pasted)
        if ratings:
            self._session.edit(lambda map: rate_all(map, ratings, today()))

    def show_history(self) -> None:
        """Go to the past of the two who are asked about or chosen."""
        pair = self._used.pair
        if pair is not None:
            self.left_for.emit(Address("history", pair_record(pair.one, pair.other)))

    # Keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif letter in PART_KEYS:
            self.show_part(PART_KEYS[letter])
        elif letter == "n":
            self.add()
        elif letter == "h":
            self.show_history()
        elif letter == "/":
            if not self.list.isVisible():
                self._set_part("list")
            self.list.seek()
        elif event.key() == Qt.Key.Key_Escape and self._is_to_be_left:
            self.list.show_all() if self.list.is_narrowed and self.part != "grid" else self.show_part("queue")
        else:
            super().keyPressEvent(event)

    @property
    def _is_to_be_left(self) -> bool:
        """Whether Escape has something to go back to here; else it closes the notice of the window."""
        return self.part != "queue" or self.list.is_narrowed or self.list.table.hasFocus()

    # Showing ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.looking.stop()

    def _share_room(self) -> None:
        """Let the list stand under the queue where there is room for both."""
        width = self.width() - 2 * AROUND
        needed = self.queue.needed_height(width)
        room = self.height() - AROUND - 2 * BAR_AROUND - self.bar.fit(width)
        fits = room - needed - BETWEEN >= LEAST_LIST * type_size("text")
        has_both = self.part == "queue" and fits and self.list.model.all_pairs > 0
        self.queue.setVisible(self.part == "queue")
        self.list.setVisible(self.part == "list" or has_both)
        self.list.show_foot(shown=self.part == "list")
        self.grid.setVisible(self.part == "grid")
        self.queue.setMinimumHeight(needed if has_both else 0)
        self.queue.fit(width, needed)
        scrolls = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if has_both else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.queue.setVerticalScrollBarPolicy(scrolls)
        self._gap.changeSize(0, BETWEEN if has_both else 0)
        self._below.invalidate()

    def _connect(self) -> None:
        for table in (self.list.table, self.grid.table):
            rate_by(table, self._session)
            table.waited.connect(self.keys_changed)
        self.bar.chosen.connect(self.show_part)
        self.bar.paste.clicked.connect(self.paste)
        self.bar.new.clicked.connect(self.add)
        self.list.copied.connect(self.said)
        self.looking.looked.connect(self.list.model.show_looked)
        self.queue.changed.connect(self._share_room)
        self.queue.changed.connect(self.keys_changed)
        self.queue.new_wanted.connect(self.add)
        self.queue.people_wanted.connect(lambda: self.left_for.emit(Address("people")))
        self._question.changed.connect(self._follow_asker)

    def _follow_asker(self) -> None:
        """Have the views of who asks stand first. No lambda: it would be called when the page is gone."""
        self.list.model.show_first(self._asker)

    def _lay_out(self) -> None:
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(AROUND, BAR_AROUND, AROUND, AROUND)
        self._below.setSpacing(0)
        self._below.addWidget(self.bar)
        self._below.addSpacing(BAR_AROUND)
        self._below.addWidget(self.queue)
        self._gap = QSpacerItem(0, BETWEEN)
        self._below.addItem(self._gap)
        self._below.addWidget(self.list, 1)
        self._below.addWidget(self.grid, 1)
        self._below.addStretch()
