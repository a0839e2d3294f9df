"""The desk: the pages of one open map, with rail, header and foot around them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relmap.core.language import mark, t
from relmap.ui.address import Address
from relmap.ui.files import Trouble
from relmap.ui.header import Header
from relmap.ui.key_footer import KeyFooter
from relmap.ui.labels import shortened
from relmap.ui.page import Page, Place
from relmap.ui.question import Question
from relmap.ui.rail import Rail
from relmap.ui.trail import Trail, is_there

if TYPE_CHECKING:
    from relmap.ui.finder import Finder, Offer
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
MOST_OF_UNDO = 36
ASK, MAP, REVIEW, PEOPLE, FUNCTIONS, TOPICS, CUSTOMERS, HISTORY = range(len(PLACES))


class Desk(QWidget):
    """Makes a page when it is first gone to. `asker_chosen` gives the id of who asks from now on.

    `find_wanted` tells that the user wants to find something, `past_wanted` gives the PastMoment at which they want to
    look at the map. `mend_wanted`, `reopen_wanted`, `edits_wanted` and
    `copy_wanted` are what the bar asks for that stands here while the file of the map takes no edits.
    """

    asker_chosen = Signal(str)
    said = Signal(str)
    find_wanted = Signal()
    past_wanted = Signal(object)
    mend_wanted = Signal(object)
    reopen_wanted = Signal(bool)
    edits_wanted = Signal(Path)
    copy_wanted = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._pages: dict[int, Page] = {}
        self._finder: Finder | None = None
        self.trail = Trail(question.session.map)
        self.rail = Rail(PLACES)
        self.header = Header()
        self.stack = QStackedWidget()
        self.foot = KeyFooter()
        self.trouble: TroubleBar | None = None
        self._column = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._show_company()
        self.show_state()

    # Going -----------------------------------------------------------------------------------

    @property
    def place(self) -> int:
        """The place of the page that is shown."""
        return next((place for place, page in self._pages.items() if page is self.stack.currentWidget()), ASK)

    @property
    def here(self) -> Address:
        """Where one is: the page that is shown and what is chosen there."""
        page = self.stack.currentWidget()
        return Address(PLACES[self.place].name, page.chosen_record if isinstance(page, Page) else "")

    def page(self, place: int) -> Page:
        """The page at this place of the rail."""
        if place not in self._pages:
            page = PLACES[place].make(self.question)
            page.keys_changed.connect(self._show_keys)
            page.said.connect(self.said)
            page.asker_chosen.connect(self.choose_asker)
            page.left_for.connect(self.go)
            page.past_wanted.connect(self.past_wanted)
            self._pages[place] = page
            self.stack.addWidget(page)
        return self._pages[place]

    def go(self, address: Address) -> None:
        """Show the page of this address with what it names chosen."""
        self.trail.left_as(self.here)
        self._show(address)
        self.trail.go(Address(address.page, address.record or self.here.record))
        self._show_steps()

    def go_to(self, place: int) -> None:
        """Show the page at this place, ready for its keys."""
        self.go(Address(PLACES[place].name))

    def step(self, way: int) -> None:
        """Go back (-1) to where one was before, or forward (1) again."""
        self.trail.left_as(self.here)
        address = self.trail.step(way)
        if address is not None:
            self._show(address)
        self._show_steps()

    def keep_typed(self) -> None:
        """Have the pages commit what is being typed into the map."""
        for page in self._pages.values():
            page.keep_typed()

    def look_for(self, offers: "Sequence[Offer]") -> None:
        """Let the user find anyone or anything, these actions too, and go there."""
        from relmap.ui.finder import Finder  # loaded when it is first wanted

        if self._finder is None:
            self._finder = Finder(self, self.question.session, PLACES)
            self._finder.gone_to.connect(self.go)
            self._finder.asked_from.connect(self._ask_from)
            QWidget.setTabOrder(self.header.find_button, self._finder.field)
        self._finder.begin(offers, self.trail.recent(Finder.MOST_RECENT))

    def _show(self, address: Address) -> None:
        place = _place_of(address)
        page = self.page(place)
        if address.record and is_there(self.question.session.map, address):
            page.show_record(address.record)
        self.stack.setCurrentWidget(page)
        self.rail.show_page(place)
        self.header.title.setText(t(PLACES[place].title))
        self._show_keys()
        page.enter()

    def _show_steps(self) -> None:
        self.header.show_steps(back=self.trail.leads(-1), forward=self.trail.leads(1))

    # Who asks --------------------------------------------------------------------------------

    def pick_asker(self) -> None:
        """Let the user pick who asks, on the Ask page."""
        self.go_to(ASK)
        self.page(ASK).pick_asker()

    def choose_asker(self, person: str) -> None:
        """Let this person (an id) be the one who asks, from now on."""
        self.question.ask_for(person)
        self.asker_chosen.emit(person)

    def _ask_from(self, person: str) -> None:
        self.choose_asker(person)
        self.go_to(ASK)

    # Showing ---------------------------------------------------------------------------------

    def show_state(self) -> None:
        """Say whether all edits are on the disk, and why no more are taken where that is so."""
        session = self.question.session
        trouble, is_kept = session.file.trouble, session.is_kept
        if trouble is None:
            self.foot.show_status(t("All changes kept") if is_kept else t("Not kept on disk"))
            return
        self.foot.show_status(t("Read only") if is_kept else t("Read only – not kept on disk"))
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
        before: QWidget = self.header.find_button
        for choice in self.trouble.choices:
            QWidget.setTabOrder(before, choice)
            before = choice
        self.trouble.show()

    def _show_keys(self) -> None:
        current = self.stack.currentWidget()
        if isinstance(current, Page):
            undo = self.question.session.undo_label
            undoing = (("Ctrl Z", t("undo “{edit}”", edit=shortened(undo, MOST_OF_UNDO))),) if undo else ()
            self.foot.show_keys((*current.keys(), *undoing))

    def _follow(self) -> None:
        """Have header and foot say what is so after a Change."""
        self._show_company()
        self._show_keys()
        self._show_steps()

    def _show_company(self) -> None:
        company, path = self.question.session.map.company.name, self.question.session.file.path
        is_said = path.stem.casefold().startswith(company.casefold()) and company
        self.header.company.setText(company if is_said else "  ·  ".join(filter(None, (company, path.name))))

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.header.stepped.connect(self.step)
        self.header.find_wanted.connect(self.find_wanted)
        session = self.question.session
        session.changed.connect(self._follow)
        for told in (session.kept, session.not_kept, session.refused, session.troubled):
            told.connect(self.show_state)

    def _lay_out(self) -> None:
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(self.foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(self._column, 1)


def _place_of(address: Address) -> int:
    return next(place for place, each in enumerate(PLACES) if each.name == address.page)
