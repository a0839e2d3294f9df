"""The Map page: the company around one person or as a whole, the path lit, and a table of the same."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.ui.address import Address, pair_of, pair_record
from relmap.ui.labels import button, label, show_tip
from relmap.ui.map.deeds import Deeds
from relmap.ui.map.map_area import MapArea
from relmap.ui.map.map_menu import person_menu
from relmap.ui.map.map_side import MapSide
from relmap.ui.map.pointing import Pointing
from relmap.ui.map.saving import save_picture
from relmap.ui.map.showing import Showing
from relmap.ui.page import Keys, Page
from relmap.ui.question import Question


class MapPage(Page):
    """Draws the map when it is seen, and again when the question or the map has changed."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self.showing = Showing(question)
        self.area = MapArea(question, self.showing)
        self.view, self.table = self.area.view, self.area.table
        self.side = MapSide(question, self.showing)
        self.deeds = Deeds(question, self.showing, self.area)
        self.pointing = Pointing(question, self.showing, self.view)
        self.empty = QWidget()
        self.begin = button(t("Add people"), "primary")
        self._lay_out()
        self._connect()
        self._show_parts()

    @property
    def chosen_record(self) -> str:
        centre, target = self.showing.centre, self.showing.target
        if centre is not None and target is not None:
            return pair_record(centre.id, target.id)
        return self.view.chosen_person

    def show_record(self, record: str) -> None:
        """A person is chosen and brought to the middle of the window; of two the path between them is lit."""
        pair = pair_of(record)
        if pair is None:
            if self.showing.is_own and record in self._question.session.map.people:
                self.showing.light_path_to("")
            self.area.find_person(record)
        elif all(person in self._question.session.map.people for person in pair):
            self.showing.put_in_the_middle(pair[0])
            self.showing.light_path_to(pair[1])

    def enter(self) -> None:
        if self._question.session.map.people:
            self.area.enter()
        else:
            self.begin.setFocus()

    def keys(self) -> Keys:
        if not self._question.session.map.people:
            return ()
        return (
            (t("Arrows"), t("choose") if self.area.is_table else t("walk")),
            ("A", t("ask from here")),
            ("P", t("path to here")),
            ("S", t("swap ends")),
            ("/", t("find")),
            ("T", t("picture") if self.area.is_table else t("table")),
            ("M", t("other picture")),
            ("C", t("put in the middle")),
            ("H", t("hide")),
            (t("Enter"), t("go to the person")),
            (t("Space"), t("next plan")),
            ("+ − 0", t("zoom")),
            (t("Shift+Arrows"), t("move the person")),
            ("B", t("put back")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.deeds.press(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _outdate(self) -> None:
        """The map has changed. The question tells of it first; what it had drawn then was of the map before."""
        self.area.outdate()
        self.area.draw()

    def _follow(self) -> None:
        """Show the map as it is now, if anybody looks."""
        self._show_parts()
        if self.isVisible():
            self.area.draw()
            self._show_side()
        self.keys_changed.emit()

    def _show_parts(self) -> None:
        has_people = bool(self._question.session.map.people)
        self.area.setVisible(has_people)
        self.side.setVisible(has_people)
        self.empty.setVisible(not has_people)

    def _show_side(self) -> None:
        picture = self.view.picture
        if self._question.session.map.people:
            self.side.show_side(self.view.chosen_person, self.view.chosen_pair, picture)

    def _show_drawn(self) -> None:
        self.pointing.describe()
        self._show_side()

    def _turn_table(self) -> None:
        shown = not self.area.is_table
        self.area.show_table(shown=shown)
        self.side.table.setText(t("Picture") if shown else t("Table"))
        self.side.picture.setVisible(not shown)
        self.keys_changed.emit()

    def _open_menu(self, _person: str, at: QPoint) -> None:
        menu = person_menu(self, self.deeds.is_allowed, self.deeds.do)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _open_more(self, beside: QWidget) -> None:
        self._open_menu("", beside.mapToGlobal(QPoint(0, beside.height() + 4)))

    def _tell_dragged(self, at: QPoint) -> None:
        if self.showing.kind == "around":
            show_tip(at, t("The direction is kept. Distance is trust, and stays."), self.view)

    def _save(self) -> None:
        company = self._question.session.map.company.name
        save_picture(self, self.view, company, self.said.emit)

    def _connect(self) -> None:
        question, view, side, deeds = self._question, self.view, self.side, self.deeds
        question.session.changed.connect(self._outdate)
        question.changed.connect(self._follow)
        question.notes.changed.connect(self._show_side)
        self.showing.changed.connect(self._follow)
        self.area.drawn.connect(self._show_drawn)
        self.area.said.connect(self.said)
        view.restyled.connect(self.side.fit_text)
        view.chosen.connect(self._show_side)
        view.line_chosen.connect(self._show_side)
        view.moved.connect(deeds.place)
        view.dragged.connect(self._tell_dragged)
        view.menu_wanted.connect(self._open_menu)
        for opened in (view.opened, self.table.opened):
            opened.connect(lambda person: self.left_for.emit(Address("people", person)))
        deeds.asked_from.connect(self.asker_chosen)
        deeds.left_for.connect(self.left_for)
        deeds.said.connect(self.said)
        deeds.table_wanted.connect(self._turn_table)
        side.wished.connect(deeds.do)
        side.more_wished.connect(self._open_more)
        side.controls.bring_back_wanted.connect(deeds.bring_back)
        side.picture_wanted.connect(self._save)
        side.table_wanted.connect(self._turn_table)
        side.arranged.connect(deeds.arrange)
        self.begin.clicked.connect(lambda: self.left_for.emit(Address("people")))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.empty)
        inside.addStretch()
        said = t("The map shows who trusts whom. It is drawn as soon as there are people.")
        words = label(said, "question", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(words)
        inside.addSpacing(16)
        inside.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.area, 1)
        across.addWidget(self.empty, 1)
        across.addWidget(self.side)
