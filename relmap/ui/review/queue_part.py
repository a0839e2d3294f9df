"""The queue of the day: asks one view after another, and makes the edits that its card is keyed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from relmap.core.change import Change
from relmap.core.dates import today
from relmap.core.edits.ratings import View, note_they_spoke, rate_all, unrate_all, want_all
from relmap.core.pairs import Pair
from relmap.core.review.day_queue import DayQueue
from relmap.core.review.pair_facts import Looked
from relmap.ui.labels import kind
from relmap.ui.page import Keys
from relmap.ui.review.asked import asked_of
from relmap.ui.review.guided_card import GuidedCard
from relmap.ui.review.looking import Looking
from relmap.ui.review.queue_card import QueueCard
from relmap.ui.review.queue_words import lacks_pairs, lacks_people, told
from relmap.ui.review.told_card import ToldCard
from relmap.ui.session import Session


class QueuePart(QScrollArea):
    """Scrolls where there is too little room.

    `changed` tells that something else is asked, or by other keys; `new_wanted` asks for the first relationship, and
    `people_wanted` for people.
    """

    changed = Signal()
    new_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, session: Session, looking: Looking) -> None:
        super().__init__()
        kind(self, "part")
        self._session, self._looking = session, looking
        self.queue: DayQueue | None = None
        self._passed_over: set[View] = set()
        self.card, self.guided, self.told = QueueCard(), GuidedCard(), ToldCard()
        self._stack = QStackedWidget()
        for each in (self.told, self.card, self.guided):
            self._stack.addWidget(each)
        self._lay_out()
        self._connect()
        self.show_question()

    # Which card ------------------------------------------------------------------------------

    @property
    def shown(self) -> QueueCard | GuidedCard | ToldCard:
        """The card that is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, QueueCard | GuidedCard | ToldCard)  # noqa: S101  # nothing else stands there
        return shown

    @property
    def pair(self) -> Pair | None:
        """The two people about whom it asks, or None."""
        item = self.queue.current if self.queue else None
        return Pair(*item.view) if item else None

    def keys(self) -> Keys:
        """The keys that work here now."""
        return self.shown.keys()

    def enter(self) -> None:
        """Take the focus; begin a queue where there is none of today."""
        if self.queue is None or self.queue.on != self._session.map.today or self._looking.is_stale:
            self._looking.look(self._passed_over)
        self.shown.setFocus()

    def needed_height(self, width: int) -> int:
        """Pixels that any of the cards needs in this width, so that nothing moves when another one comes."""
        self.card.arrange(width)
        return max(self._height_of(card, width) for card in (self.card, self.guided, self.told))

    def fit(self, width: int, room: int) -> None:
        """Take no more than this room; what the card that is shown needs beyond it is scrolled."""
        self._held.setMinimumHeight(self._height_of(self.shown, width))
        self.setMaximumHeight(room)

    def _height_of(self, card: QueueCard | GuidedCard | ToldCard, width: int) -> int:
        layout = card.layout()
        return layout.totalHeightForWidth(width) if layout else 0

    def show_question(self) -> None:
        """Ask about the current view of the queue, or say why nothing is asked."""
        map = self._session.map
        if self.queue is not None:
            self.queue.drop_gone(map)
        item = self.queue.current if self.queue else None
        if self.queue is None or item is None:
            self._tell()
            self._show(self.told)
            return
        self.card.show_asked(asked_of(map, self.queue, item, map.today))
        if self.shown is not self.guided or self.guided.view != item.view:
            self._show(self.card)

    def _tell(self) -> None:
        words = told(self._session.map, self.queue)
        self.told.tell(words.said, words.more, words.action)

    # Doing -----------------------------------------------------------------------------------

    def _rate(self, strength: int) -> None:
        """Rate the view that is asked about, as of today; 0 takes the rating back."""
        view, map = self._asked_view(), self._session.map
        if strength:
            self._session.edit(lambda map: rate_all(map, [(*view, strength)], today()))
        elif map.view(*view) is not None:
            self._session.edit(lambda map: unrate_all(map, [view]))
        self.show_question()

    def _want(self, strength: int) -> None:
        view = self._asked_view()
        self._session.edit(lambda map: want_all(map, [view], strength or None))

    def _note_call(self) -> None:
        view = self._asked_view()
        self._session.edit(lambda map: note_they_spoke(map, *view, today()))

    def _go_on(self) -> None:
        if self.queue is not None:
            self.queue.go_on(self._session.map)
            self._passed_over.update(self.queue.passed_over(self._session.map))
            self._show_next()

    def _go_back(self) -> None:
        if self.queue is not None:
            self.queue.go_back()
            self._show_next()

    def _show_next(self) -> None:
        self.show_question()
        self.shown.setFocus()

    def _guide(self) -> None:
        if not self._session.takes_edits():
            return
        self.guided.begin(self._session.map, self._asked_view())
        self._show(self.guided)

    def _end_guide(self, strength: int) -> None:
        self._show(self.card)
        self._rate(strength)

    def _act(self) -> None:
        """Do what the card that only tells offers."""
        map = self._session.map
        if lacks_people(map):
            self.people_wanted.emit()
        elif lacks_pairs(map):
            self.new_wanted.emit()
        else:
            self.queue = None
            self._looking.look(self._passed_over)
            self.show_question()

    def _asked_view(self) -> View:
        assert self.card.asked is not None  # noqa: S101  # a key is taken only while something is asked
        return self.card.asked.view

    def _take(self, looked: Looked) -> None:
        """Begin the queue of the day; one that was begun today stays as it is."""
        if self.queue is not None and self.queue.on != looked.on:
            self._passed_over.clear()
            self.queue = None
        if not self.queue:
            self.queue = DayQueue(self._session.map, looked.items, looked.on)
            self.show_question()

    def _follow(self, change: Change) -> None:
        """Ask of the map as it is now; look again where there is nothing to ask yet, or much has come."""
        self.show_question()
        if self.isVisible() and (change.is_large or not self.queue):
            self._looking.look(self._passed_over)

    def _show(self, card: QWidget) -> None:
        focused = self._has_focus()
        self._stack.setCurrentWidget(card)
        self.verticalScrollBar().setValue(0)
        if focused:
            card.setFocus()
        self.changed.emit()

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self._stack.isAncestorOf(focused)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self._looking.looked.connect(self._take)
        self.card.rated.connect(self._rate)
        self.card.wanted.connect(self._want)
        self.card.spoke.connect(self._note_call)
        self.card.went_on.connect(self._go_on)
        self.card.skipped.connect(self._go_on)
        self.card.went_back.connect(self._go_back)
        self.card.guide_wanted.connect(self._guide)
        self.card.waited.connect(self.changed)
        self.guided.ended.connect(self._end_guide)
        self.guided.left.connect(lambda: self._show(self.card))
        self.told.acted.connect(self._act)
        self.told.went_back.connect(self._go_back)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._held = QWidget()
        inside = QVBoxLayout(self._held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        self.setWidget(self._held)
