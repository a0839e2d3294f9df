"""The desk: the pages of one open map, with rail, header and foot around them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relmap.core.language import mark, t
from relmap.ui.address import Address
from relmap.ui.files import Trouble
from relmap.ui.key_footer import KeyFooter
from relmap.ui.labels import frame, label
from relmap.ui.page import Page, Place
from relmap.ui.question import Question
from relmap.ui.rail import Rail

if TYPE_CHECKING:
    from relmap.ui.trouble_bar import TroubleBar


def _ask(question: Question) -> Page:
    from relmap.ui.ask.ask_page import AskPage  # each page is loaded when it is first gone to

    return AskPage(question)


def _map(question: Question) -> Page:
    from relmap.ui.map.map_page import MapPage

    return MapPage(question)


def _review(question: Question) -> Page:
    from relmap.ui.review.review_page import ReviewPage

    return ReviewPage(question)


def _people(question: Question) -> Page:
    from relmap.ui.people.people_page import PeoplePage

    return PeoplePage(question)


def _functions(question: Question) -> Page:
    from relmap.ui.functions.functions_page import FunctionsPage

    return FunctionsPage(question)


def _topics(question: Question) -> Page:
    from relmap.ui.topics.topics_page import TopicsPage

    return TopicsPage(question)


def _customers(question: Question) -> Page:
    from relmap.ui.customers.customers_page import CustomersPage

    return CustomersPage(question)


def _history(question: Question) -> Page:
    from relmap.ui.history.history_page import HistoryPage

    return HistoryPage(question)


PLACES = (
    Place("ask", mark("Ask"), _ask),
    Place("map", mark("Map"), _map),
    Place("review", mark("Review"), _review),
    Place("people", mark("People"), _people),
    Place("functions", mark("Functions"), _functions),
    Place("topics", mark("Topics"), _topics),
    Place("customers", mark("Customers"), _customers),
    Place("history", mark("History"), _history),
)
ASK, MAP, REVIEW, PEOPLE, FUNCTIONS, TOPICS, CUSTOMERS, HISTORY = range(len(PLACES))


class Desk(QWidget):
    """Makes a page when it is first gone to. `asker_chosen` gives the id of who asks from now on.

    `mend_wanted`, `reopen_wanted`, `edits_wanted` and `copy_wanted` are what the bar asks for that stands here while
    the file of the map takes no edits.
    """

    asker_chosen = Signal(str)
    said = Signal(str)
    mend_wanted = Signal(object)
    reopen_wanted = Signal(bool)
    edits_wanted = Signal(Path)
    copy_wanted = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._pages: dict[int, Page] = {}
        self.rail = Rail(PLACES)
        self.title = label("", "title")
        self.company = label("", "soft")
        self.stack = QStackedWidget()
        self.foot = KeyFooter()
        self.trouble: TroubleBar | None = None
        self._column = QVBoxLayout()
        self._lay_out()
        self.rail.chosen.connect(self.go_to)
        session = question.session
        session.changed.connect(self._show_company)
        for told in (session.kept, session.not_kept, session.refused, session.troubled):
            told.connect(self.show_state)
        self._show_company()
        self.show_state()

    @property
    def place(self) -> int:
        """The place of the page that is shown."""
        return next((place for place, page in self._pages.items() if page is self.stack.currentWidget()), ASK)

    def page(self, place: int) -> Page:
        """The page at this place of the rail."""
        if place not in self._pages:
            page = PLACES[place].make(self.question)
            page.keys_changed.connect(self._show_keys)
            page.said.connect(self.said)
            page.asker_chosen.connect(self.choose_asker)
            page.left_for.connect(self.go)
            self._pages[place] = page
            self.stack.addWidget(page)
        return self._pages[place]

    def go(self, address: Address) -> None:
        """Show the page of this address with what it names chosen."""
        place = next(place for place, each in enumerate(PLACES) if each.name == address.page)
        if address.record:
            self.page(place).show_record(address.record)
        self.go_to(place)

    def go_to(self, place: int) -> None:
        """Show the page at this place, ready for its keys."""
        page = self.page(place)
        self.stack.setCurrentWidget(page)
        self.rail.show_page(place)
        self.title.setText(t(PLACES[place].title))
        self._show_keys()
        page.enter()

    def pick_asker(self) -> None:
        """Let the user pick who asks, on the Ask page."""
        self.go_to(ASK)
        self.page(ASK).pick_asker()

    def choose_asker(self, person: str) -> None:
        """Let this person (an id) be the one who asks, from now on."""
        self.question.ask_for(person)
        self.asker_chosen.emit(person)

    def show_state(self) -> None:
        """Say whether all edits are on the disk, and why no more are taken where that is so."""
        session = self.question.session
        trouble, is_kept = session.file.trouble, session.is_kept
        if trouble is None:
            self.foot.status.setText("All changes kept" if is_kept else "Not kept on disk")
            return
        self.foot.status.setText("Read only" if is_kept else "Read only – not kept on disk")
        if self.trouble is None or self.trouble.trouble != trouble:
            self._show_trouble(trouble)

    def _show_trouble(self, trouble: Trouble) -> None:
        from relmap.ui.trouble_bar import TroubleBar  # hardly ever wanted

        if self.trouble is not None:
            self.trouble.hide()
            self.trouble.deleteLater()
        self.trouble = TroubleBar(trouble)
        self.trouble.mend_wanted.connect(self.mend_wanted)
        self.trouble.reopen_wanted.connect(self.reopen_wanted)
        self.trouble.edits_wanted.connect(self.edits_wanted)
        self.trouble.copy_wanted.connect(self.copy_wanted)
        self._column.insertWidget(1, self.trouble)
        self.trouble.show()

    def _show_keys(self) -> None:
        current = self.stack.currentWidget()
        if isinstance(current, Page):
            self.foot.show_keys(current.keys())

    def _show_company(self) -> None:
        self.company.setText(self.question.session.map.company.name)

    def _lay_out(self) -> None:
        bar = frame("bar")
        header = QHBoxLayout(bar)
        header.setContentsMargins(24, 0, 24, 0)
        header.setSpacing(16)
        header.addWidget(self.title)
        header.addWidget(self.company)
        header.addStretch()
        bar.setMinimumHeight(48)
        self._column.setSpacing(0)
        self._column.addWidget(bar)
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(self.foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(self._column, 1)
