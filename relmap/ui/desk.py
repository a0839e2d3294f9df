"""The desk: the pages of one open map, with rail, header and foot around them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relmap.ui.key_footer import KeyFooter
from relmap.ui.labels import frame, label
from relmap.ui.page import Page, Place
from relmap.ui.question import Question
from relmap.ui.rail import Rail


def _ask(question: Question) -> Page:
    from relmap.ui.ask.ask_page import AskPage  # each page is loaded when it is first gone to

    return AskPage(question)


def _map(question: Question) -> Page:
    from relmap.ui.map.map_page import MapPage

    return MapPage(question)


def _relationships(question: Question) -> Page:
    from relmap.ui.relationships.relationships_page import RelationshipsPage

    return RelationshipsPage(question)


PLACES = (
    Place("Ask", "ask", _ask),
    Place("Map", "map", _map),
    Place("Relationships", "relationships", _relationships),
)
ASK, MAP, RELATIONSHIPS = range(len(PLACES))


class Desk(QWidget):
    """Makes a page when it is first gone to. `asker_chosen` gives the id of who asks from now on."""

    asker_chosen = Signal(str)
    said = Signal(str)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._pages: dict[int, Page] = {}
        self.rail = Rail(PLACES)
        self.title = label("", "title")
        self.company = label("", "soft")
        self.stack = QStackedWidget()
        self.foot = KeyFooter()
        self._lay_out()
        self.rail.chosen.connect(self.go_to)
        session = question.session
        session.changed.connect(self._show_company)
        session.kept.connect(lambda: self.foot.status.setText("All changes kept"))
        session.not_kept.connect(lambda: self.foot.status.setText("Not kept on disk"))
        self._show_company()

    def page(self, place: int) -> Page:
        """The page at this place of the rail."""
        if place not in self._pages:
            page = PLACES[place].make(self.question)
            page.keys_changed.connect(self._show_keys)
            page.said.connect(self.said)
            page.asker_chosen.connect(self.choose_asker)
            page.map_asked.connect(lambda: self.go_to(MAP))
            self._pages[place] = page
            self.stack.addWidget(page)
        return self._pages[place]

    def go_to(self, place: int) -> None:
        """Show the page at this place, ready for its keys."""
        page = self.page(place)
        self.stack.setCurrentWidget(page)
        self.rail.show_page(place)
        self.title.setText(PLACES[place].title)
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
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(column, 1)
