"""Beside the map: the path that is lit, the person who was chosen, and which functions are far away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from relmap.core.answer import verdict_of
from relmap.core.map import Map
from relmap.core.paths import Call, Plan
from relmap.core.radial import Radial, far_functions
from relmap.core.records import STRENGTH_WORDS
from relmap.core.sentences import Sentence, Strong, why
from relmap.core.trust import MODEL
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, kind, label, pill, sentence_label
from relmap.ui.noted import add_noted, noted_on
from relmap.ui.parts import add_part, add_reason
from relmap.ui.question import Question

WIDTH = 304


class MapSide(QFrame):
    """Sentences about what the map shows."""

    asked_from = Signal(str)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        kind(self, "side")
        self.setFixedWidth(WIDTH)
        content = kind(QWidget(), "side")
        self._inside = QVBoxLayout(content)
        self._inside.setContentsMargins(20, 20, 20, 20)
        self._inside.setSpacing(6)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.addWidget(scroll)

    def show_side(self, around: Radial, person: str, hidden: int) -> None:
        """Say what there is to say: `person` (an id) was chosen; `hidden` people are not drawn."""
        empty(self._inside)
        map = self._question.session.map
        if person in map.people and person != around.centre:
            self._about_person(map, person, around)
        if self._question.plan is not None:
            self._about_plan(map, self._question.plan)
        far = far_functions(map, around, MODEL.base[1])
        if far:
            add_part(self._inside, "Far from you")
            self._inside.addWidget(sentence_label(_nobody_near(far)))
        if hidden:
            add_part(self._inside, "Not drawn")
            self._inside.addWidget(label(f"{hidden:,} people whom you cannot call yet.", "soft", wrap=True))
        self._inside.addStretch()

    def _about_plan(self, map: Map, plan: Plan) -> None:
        add_part(self._inside, "")
        self._inside.addWidget(label("Path to", "caption"))
        self._inside.addWidget(label(map.people[plan.end].name, "title", wrap=True))
        self._inside.addWidget(pill(verdict_of(plan.score)))
        through = [map.people[call.target].name for call in plan.calls[:-1]]
        said = f"{plan.score:.2f}" + (f" through {' and '.join(through)}" if through else ", directly")
        self._inside.addWidget(label(said, "caption", wrap=True))
        for call in plan.calls:
            self._about_call(map, call)

    def _about_call(self, map: Map, call: Call) -> None:
        self._inside.addSpacing(10)
        names = f"{map.people[call.source].name} → {map.people[call.target].name}"
        self._inside.addWidget(label(names, "caption", wrap=True))
        asker = self._question.asker
        for reason in why(map, call, asker.id if asker else "", self._question.on)[:1]:
            add_reason(self._inside, reason)

    def _about_person(self, map: Map, id: str, around: Radial) -> None:
        person = map.people[id]
        self._inside.addWidget(label(person.name, "title", wrap=True))
        about = " · ".join(part for part in (person.title, person.phone) if part)
        self._inside.addWidget(label(about, "soft", wrap=True))
        place = around.places.get(id)
        if place is not None and place.trust is not None:
            call = Call(around.centre, id, place.trust)
            for reason in why(map, call, around.centre, self._question.on):
                add_reason(self._inside, reason)
        else:
            self._inside.addWidget(label("Neither of you has rated the other.", wrap=True))
        noted = noted_on(map, id, around.centre)
        self._inside.addSpacing(8 if noted else 0)
        add_noted(self._inside, noted, hidden=self._question.notes.hidden)
        if not person.has_left(self._question.on):
            ask = button("Ask from here")
            ask.clicked.connect(lambda: self.asked_from.emit(id))
            self._inside.addSpacing(8)
            self._inside.addWidget(ask)


def _nobody_near(functions: list[str]) -> Sentence:
    """ "Legal and People: nobody closer than met." """
    names = functions[0] if len(functions) == 1 else f"{', '.join(functions[:-1])} and {functions[-1]}"
    return (f"{names}: nobody closer than ", Strong(STRENGTH_WORDS[1]), ".")
