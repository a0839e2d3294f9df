"""The Map page: the asker in the middle, functions as sectors, trust as distance, the path lit."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relmap.core.radial import Radial, radial
from relmap.ui.labels import label
from relmap.ui.map.map_side import MapSide
from relmap.ui.map.map_view import MapView
from relmap.ui.page import Keys, Page
from relmap.ui.question import Question

MOST_STRANGERS = 150
"""With more people than this whom the asker cannot call, only those who can be called are drawn."""


class MapPage(Page):
    """Draws the map when it is seen, and again when the question or the map has changed."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._is_old = True
        self._around: Radial | None = None
        self._hidden = 0
        self.view = MapView()
        self.side = MapSide(question)
        self.empty = label("", "question", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drawn = QVBoxLayout()
        drawn.addWidget(self.empty)
        drawn.addWidget(self.view)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(drawn, 1)
        across.addWidget(self.side)
        question.changed.connect(self._outdate)
        question.notes.changed.connect(self._show_side)
        self.view.chosen.connect(self._show_side)
        self.side.asked_from.connect(self._ask_from)

    def enter(self) -> None:
        self.view.setFocus()

    def keys(self) -> Keys:
        if self._around is None:
            return ()
        return (("Arrows", "walk"), ("A", "ask from here"), ("Space", "next plan"), ("+ −", "zoom"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.view.chosen_person
        if event.key() == Qt.Key.Key_A and chosen in self._question.session.map.people:
            self._ask_from(chosen)
        elif event.key() == Qt.Key.Key_Space:
            self._question.next_plan()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _ask_from(self, person: str) -> None:
        self.asker_chosen.emit(person)
        self.view.setFocus()

    def _outdate(self) -> None:
        self._is_old = True
        if self.isVisible():
            self._draw()
        else:
            self.view.forget()

    def _draw(self) -> None:
        if not self._is_old:
            return
        self._is_old = False
        map, asker = self._question.session.map, self._question.asker
        self.view.setVisible(asker is not None)
        self.side.setVisible(asker is not None)
        self.empty.setVisible(asker is None)
        if asker is None:
            self._around = None
            self.empty.setText("Choose on the Ask page who you are: the map is drawn around you.")
        else:
            plan = self._question.plan
            whole = radial(self._question.session.graph(self._question.on), asker.id)
            self._around = _without_strangers(whole, {call.target for call in plan.calls} if plan else set())
            self._hidden = len(whole.places) - len(self._around.places)
            self.view.show_map(map, self._around, plan)
            self._show_side()
        self.keys_changed.emit()

    def _show_side(self) -> None:
        if self._around is not None:
            self.side.show_side(self._around, self.view.chosen_person, self._hidden)


def _without_strangers(around: Radial, keep: set[str]) -> Radial:
    """The same map without those who cannot be called, if there are too many of them to read; `keep` stays."""
    strangers = {id for id, place in around.places.items() if place.trust is None}
    if len(strangers) <= MOST_STRANGERS:
        return around
    # Every sector stays: a function where one knows nobody is seen to be empty.
    shown = {id: place for id, place in around.places.items() if id not in strangers or id in keep}
    return replace(around, places=shown)
