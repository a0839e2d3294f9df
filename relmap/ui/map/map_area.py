"""The part of the Map page that shows the map: a picture or a table of it, a field to search in, and zoom buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.records import Date
from relmap.ui.labels import button
from relmap.ui.map.drawing import MapDrawing
from relmap.ui.map.look import Look, look_now
from relmap.ui.map.map_table import MapTable
from relmap.ui.map.map_view import MapView
from relmap.ui.map.picture import Frame, Picture, Wanted
from relmap.ui.map.progress_line import ProgressLine
from relmap.ui.map.search_field import SearchField
from relmap.ui.map.showing import Showing
from relmap.ui.map.table_rows import table_rows
from relmap.ui.map.view_place import STEP
from relmap.ui.question import Question
from relmap.ui.theme import Theme, type_size

SEARCH_LETTERS = 20
"""How wide the search field is, in sizes of text."""


class MapArea(QWidget):
    """Keeps the picture as `showing` wants it. `drawn` tells that another one is shown, `said` gives a notice."""

    drawn = Signal()
    said = Signal(str)

    def __init__(self, question: Question, showing: Showing) -> None:
        super().__init__()
        self._question, self._showing = question, showing
        self.drawing = MapDrawing(question.session, self)
        self.view = MapView()
        self.table = MapTable()
        self.search = SearchField(question.session)
        self.progress = ProgressLine(self.view)
        self.stack = QStackedWidget()
        self._asked: tuple[Wanted, Date, Frame, Theme] | None = None
        self._centre_on = ""
        self._lay_out()
        self._connect()

    @property
    def is_table(self) -> bool:
        """Whether the table is shown in place of the picture."""
        return self.stack.currentWidget() is self.table

    @property
    def frame(self) -> Frame:
        """The paper that a picture is to be drawn on now."""
        return Frame(self.view.width(), self.view.height(), self.view.place.zoom)

    def show_table(self, *, shown: bool) -> None:
        """Show the table, or the picture again."""
        self.stack.setCurrentWidget(self.table if shown else self.view)
        self._fill_table()
        if shown:
            self.table.choose(self.view.chosen_person)
        self.enter()

    def enter(self) -> None:
        """Put the focus on what is shown."""
        (self.table if self.is_table else self.view).setFocus()

    def draw(self) -> None:
        """Have the picture drawn that is wanted now, unless it is there or being made."""
        map = self._question.session.map
        if not map.people or not self.isVisible():
            return
        look, frame, wanted, on = look_now(), self.frame, self._showing.wanted(), self._question.on
        asked = (wanted, on, frame, look.theme)
        if asked == self._asked:
            return
        self._asked = asked
        before = self.view.picture
        stays = before is not None and before.frame == frame and before.wanted.kind == wanted.kind
        slots = {id: name.slot for id, name in before.names.items()} if before and stays else {}
        self.drawing.draw(wanted, on, look, frame, slots)

    def outdate(self) -> None:
        """The map has changed: what is drawn no longer holds, and is not kept where nobody looks at it."""
        self._asked = None
        self.drawing.outdate()
        if not self.isVisible():
            self.view.forget()

    def find_person(self, person: str) -> None:
        """Choose a person (an id) and bring them to the middle of the window, also where they were not drawn."""
        map = self._question.session.map
        if person not in map.people:
            return
        spot = map.spots.get(person)
        self.view.choose(person)
        self._centre_on = person
        if spot is not None and spot.hidden:
            self.said.emit(t("{name} is hidden on the map.", name=map.people[person].name))
        elif self.view.dot(person) is not None:
            self._centre_on = ""
            self.view.centre_on(person)
        elif self.view.picture is not None and not self._showing.strangers:
            self._showing.show_strangers(True)
        if self.is_table:
            self.table.choose(person)

    def _take(self, picture: Picture, look: Look) -> None:
        if picture.wanted.kind == "company":
            self._showing.begin_at(picture.least)
        self.view.show_picture(picture, look)

    def _follow_view(self) -> None:
        """Another picture is shown."""
        if self._centre_on:
            person, self._centre_on = self._centre_on, ""
            self.view.centre_on(person)
        self._fill_table()
        self.drawn.emit()

    def _fill_table(self) -> None:
        picture, map, centre = self.view.picture, self._question.session.map, self._showing.centre
        if picture is None or not self.is_table:
            return
        wanted, chosen = picture.wanted, self.table.person
        rows = table_rows(map, wanted, picture.dots, self._question.on)
        is_you = centre is not None and wanted.reader == centre.id
        name = centre.first_name if centre else ""
        self.table.rows.show_rows(rows, name, self._question.on, is_you=is_you)
        if chosen:
            self.table.choose(chosen)

    def _draw_again(self) -> None:
        self._asked = None
        self.draw()

    def _connect(self) -> None:
        self.drawing.drawn.connect(self._take)
        self.view.shown.connect(self._follow_view)
        self.drawing.told.connect(self.progress.show_share)
        self.drawing.ended.connect(self.progress.end)
        self.progress.cancelled.connect(self.drawing.cancel)
        self.progress.again_wanted.connect(self._draw_again)
        self.view.zoomed.connect(self.draw)
        self.view.restyled.connect(self.draw)
        self.table.chosen.connect(self.view.choose)
        self.search.found.connect(self.find_person)
        self.search.left.connect(self.enter)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.table)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 4)
        bar.setSpacing(8)
        self.search.setMaximumWidth(round(SEARCH_LETTERS * type_size("text")))
        bar.addWidget(self.search, 1)
        bar.addStretch()
        for text, name, factor in (("−", t("Zoom out"), 1 / STEP), ("+", t("Zoom in"), STEP)):
            zoom = button(text)
            zoom.setAccessibleName(name)
            zoom.clicked.connect(lambda _checked, factor=factor: self.view.zoom_by(factor))
            bar.addWidget(zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.stack, 1)
