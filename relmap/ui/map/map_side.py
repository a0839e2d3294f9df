"""Beside the map: the path that is lit, what was chosen, the controls, and which functions are far away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relmap.core.answer import verdict_of
from relmap.core.edits.pictures import hidden_people
from relmap.core.language import Sentence, Strong, decimal, sentence, t, tn
from relmap.core.map import Map
from relmap.core.paths import Call, Plan
from relmap.core.pictures.radial import far_functions
from relmap.core.sentences import why
from relmap.core.spoken_words import strength_word
from relmap.core.trust import MODEL
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, kind, label, pill, rule, sentence_label
from relmap.ui.map.map_controls import MapControls, PictureChips
from relmap.ui.map.meaning import heading, meaning
from relmap.ui.map.picture import Picture
from relmap.ui.map.showing import Showing
from relmap.ui.noted import add_noted, noted_on
from relmap.ui.parts import add_part, add_reason
from relmap.ui.question import Question
from relmap.ui.theme import TYPE, type_size

WIDTH = 304
WIDEST = 1.45
"""It grows so many times with the size of text; beyond that words go on in the next line."""
AROUND_LINE = 12


class MapSide(QFrame):
    """Sentences and controls. `wished` gives what shall be done with the person chosen, by the name of the deed."""

    wished = Signal(str)
    more_wished = Signal(QWidget)
    picture_wanted = Signal()
    table_wanted = Signal()
    arranged = Signal()

    def __init__(self, question: Question, showing: Showing) -> None:
        super().__init__()
        self._question, self._showing = question, showing
        kind(self, "side")
        self.fit_text()
        self.chips = PictureChips(showing)
        self.controls = MapControls(showing)
        self.picture = button(t("Save as picture …"))
        self.table = button(t("Table"))
        self.arrange = button(t("Arrange anew"), "quiet")
        self._above, self._below = _column(), _column()
        self._lay_out()
        self.picture.clicked.connect(self.picture_wanted)
        self.table.clicked.connect(self.table_wanted)
        self.arrange.clicked.connect(self.arranged)

    def fit_text(self) -> None:
        """Be as wide as the size of text asks for."""
        self.setFixedWidth(round(WIDTH * min(WIDEST, type_size("text") / TYPE["text"])))

    def show_side(self, person: str, pair: tuple[str, str] | None, picture: Picture | None) -> None:
        """Say what there is to say of the picture that is shown: `person` (an id) or `pair` was chosen."""
        map = self._question.session.map
        self.chips.show_state()
        if picture is not None and picture.wanted.kind != self._showing.kind:
            picture = None  # the one that is wanted now is still being made
        not_drawn = picture.not_drawn if picture else 0
        self.controls.show_state(len(hidden_people(map)), len(picture.held_back) if picture else 0)
        empty(self._above)
        centre = self._showing.centre
        if pair is not None and all(id in map.people for id in pair):
            self._about_pair(map, *pair)
        elif person in map.people:
            self._about_person(map, person)
        self._about_path(map)
        empty(self._below)
        if centre is not None and self._showing.kind == "around":
            graph = self._question.session.graph(self._question.on)
            far = far_functions(graph, centre.id, MODEL.base[1])
            if far:
                you = self._question.asker is not None and centre.id == self._question.asker.id
                add_part(
                    self._below, t("Far from you") if you else t("Far from {name}", name=centre.first_name)
                )
                self._below.addWidget(sentence_label(_nobody_near(far)))
        if not_drawn:
            add_part(self._below, t("Not drawn"))
            said = tn(
                "{n} person who cannot be called yet.", "{n} people who cannot be called yet.", not_drawn
            )
            self._below.addWidget(label(said, "soft", wrap=True))
        self._lines[0].setVisible(bool(self._above.count()))
        self._lines[1].setVisible(bool(self._below.count()))

    # Parts -----------------------------------------------------------------------------------

    def _about_path(self, map: Map) -> None:
        plan, centre, target = self._showing.plan, self._showing.centre, self._showing.target
        if centre is None or (plan is None and target is None):
            return
        add_part(self._above, "")
        asker = self._question.asker
        from_you = asker is not None and centre.id == asker.id
        said = t("Path to") if from_you else t("Path from {name} to", name=centre.name)
        self._above.addWidget(label(said, "caption", wrap=True))
        if plan is None:
            if target is not None:
                self._above.addWidget(label(target.name, "title", wrap=True))
            self._above.addWidget(pill("no trusted path"))
            return
        self._above.addWidget(label(map.people[plan.end].name, "title", wrap=True))
        self._above.addWidget(pill(verdict_of(plan.score)))
        self._above.addWidget(label(_through(map, plan), "caption", wrap=True))
        for call in plan.calls:
            self._about_call(map, call)

    def _about_call(self, map: Map, call: Call) -> None:
        self._above.addSpacing(8)
        names = t(
            "{caller} → {called}", caller=map.people[call.source].name, called=map.people[call.target].name
        )
        self._above.addWidget(label(names, "caption", wrap=True))
        for reason in why(map, call, self._reader, self._question.on)[:1]:
            add_reason(self._above, reason)

    def _about_pair(self, map: Map, one: str, other: str) -> None:
        add_part(self._above, "")
        self._above.addWidget(label(heading(map, one, other), "heading", wrap=True))
        for reason in meaning(map, one, other, self._reader, self._question.on):
            add_reason(self._above, reason)

    def _about_person(self, map: Map, id: str) -> None:
        add_part(self._above, "")
        person, centre = map.people[id], self._showing.centre
        self._above.addWidget(label(person.name, "title", wrap=True))
        about = " · ".join(part for part in (person.title, person.phone) if part)
        if about:
            self._above.addWidget(label(about, "soft", wrap=True))
        if centre is not None and centre.id != id:
            for reason in meaning(map, centre.id, id, self._reader, self._question.on):
                add_reason(self._above, reason)
        reader = centre.id if centre else ""
        noted = noted_on(map, id, reader)
        self._above.addSpacing(8 if noted else 0)
        add_noted(self._above, noted, hidden=self._question.notes.hidden)
        self._offer_deeds()

    def _offer_deeds(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        holder = QWidget()
        row.setContentsMargins(0, 8, 0, 0)
        holder.setLayout(row)
        path, more = button(t("Path to here")), button(t("More …"))
        path.clicked.connect(lambda: self.wished.emit("path"))
        more.clicked.connect(lambda: self.more_wished.emit(more))
        row.addWidget(path)
        row.addWidget(more)
        row.addStretch()
        self._above.addWidget(holder)
        for before, after in ((self.chips.company, path), (path, more), (more, self.controls.slider)):
            QWidget.setTabOrder(before, after)

    @property
    def _reader(self) -> str:
        return self._question.asker.id if self._question.asker else ""

    def _lay_out(self) -> None:
        content = kind(QWidget(), "side")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(12, 20, 12, 20)
        inside.setSpacing(AROUND_LINE)
        inside.addWidget(self.chips)
        self._lines = (rule(), rule(), rule())
        inside.addWidget(self._lines[0])
        inside.addLayout(self._above)
        inside.addWidget(rule())
        inside.addWidget(self.controls)
        inside.addWidget(self._lines[1])
        inside.addLayout(self._below)
        inside.addWidget(self._lines[2])
        for each in (self.picture, self.table, self.arrange):
            inside.addWidget(each)
        inside.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.addWidget(scroll)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    return column


def _through(map: Map, plan: Plan) -> str:
    """The score, and through whom the path leads."""
    score = decimal(plan.score)
    between = [map.people[call.target].name for call in plan.calls[:-1]]
    if not between:
        return t("{score}, directly", score=score)
    if len(between) == 1:
        return t("{score} through {name}", score=score, name=between[0])
    return t("{score} through {one} and {other}", score=score, one=between[0], other=between[1])


def _nobody_near(functions: list[str]) -> Sentence:
    """ "Legal and People: nobody closer than met." """
    word = Strong(strength_word(1))
    if len(functions) == 1:
        return sentence("{function}: nobody closer than {strength}.", function=functions[0], strength=word)
    first, last = ", ".join(functions[:-1]), functions[-1]
    return sentence(
        "{functions} and {last}: nobody closer than {strength}.", functions=first, last=last, strength=word
    )
