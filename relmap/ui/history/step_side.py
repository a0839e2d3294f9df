"""The right side of the History page: the two views of a pair over the years, and one step, field by field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.dates import today
from relmap.core.history.field_words import FieldChange, Names
from relmap.core.history.moments import by_words, when_words
from relmap.core.history.step_words import Part, parts, tellable
from relmap.core.history.steps import Step
from relmap.core.language import Strong, sentence, t, tn
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.ui.empty_layout import empty
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.history.strength_chart import StrengthChart
from relmap.ui.labels import button, kind, label, sentence_label, set_button_text, shortened
from relmap.ui.parts import add_part
from relmap.ui.records.detail_side import DetailSide

MOST_PARTS = 30
"""Records of one step that are shown; the rest are counted."""
MOST_SIGNS = 24
"""Letters of the name on a button."""


class StepSide(DetailSide):
    """`look_wanted` and `go_wanted` tell that one of its buttons was pressed."""

    look_wanted = Signal()
    go_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(t("What was changed"))
        self.chart = StrengthChart()
        self.look = button(t("Look at the map before this"), "primary")
        self.go = button("")
        self.look.clicked.connect(self.look_wanted)
        self.go.clicked.connect(self.go_wanted)
        self._over = QWidget()
        over = QVBoxLayout(self._over)
        over.setContentsMargins(0, 0, 0, 16)
        over.setSpacing(8)
        over.addWidget(label(t("The two views over the years"), "heading"))
        over.addWidget(self.chart)
        self.said = label("", "heading", wrap=True)
        self.when = label("", "caption", wrap=True)
        self.together = label("", "caption", wrap=True)
        self._actions = QWidget()
        actions = FlowLayout(8)
        actions.addWidget(self.look)
        actions.addWidget(self.go)
        self._actions.setLayout(actions)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(4)
        for widget in (self._over, self.said, self.when, self.together, self._actions):
            self.add(widget)
        self.column.addLayout(self._fields)
        self.show_pair(Map(), (), today())

    def stand_back(self) -> None:
        """Let something else be what is pressed first: in a map of the past, the way back to today."""
        kind(self.look, "plain")

    def show_pair(self, map: Map, people: tuple[str, ...], until: Date) -> None:
        """Show how two people (ids) saw each other; nothing of it where it is not about two who are there."""
        self.has_pair = is_pair = len(people) == 2 and all(person in map.people for person in people)
        self._over.setVisible(is_pair)
        if is_pair:
            self.chart.show_pair(map, people[0], people[1], until)

    def show_step(
        self, step: Step | None, said: str, names: Names, leads_to: str, *, hides_notes: bool
    ) -> None:
        """Show a step, and the name of what it leads to, if it leads anywhere."""
        empty(self._fields)
        for shown in (self.said, self.when, self._actions):
            shown.setVisible(step is not None)
        together = step.label if step is not None and len(tellable(step)) > 1 else ""
        self.together.setText(
            t("All in one step: {change}", change=together)
        )  # a merge, an import, a hand-over
        self.together.setVisible(bool(together))
        if step is None:
            return
        self.said.setText(said)
        self.when.setText(by_words(when_words(step.when, today()), step.who))
        self.look.setEnabled(step.is_readable)
        set_button_text(self.go, t("Go to {name}", name=shortened(leads_to, MOST_SIGNS)))
        self.go.setAccessibleName(t("Go to {name}", name=leads_to))
        self.go.setVisible(bool(leads_to))
        if not step.is_readable:
            lost = t("What was there before cannot be read, so relmap cannot go back to before it.")
            self._fields.addWidget(label(lost, "soft", wrap=True))
        told = parts(step, names, MOST_PARTS)
        for part in told:
            self._add_part(part, is_alone=len(told) == 1, hides_notes=hides_notes)
        more = len(tellable(step)) - MOST_PARTS
        if more > 0:
            add_part(self._fields, "")
            self._fields.addWidget(label(tn("… and {n} more", "… and {n} more", more), "soft"))

    def _add_part(self, part: Part, *, is_alone: bool, hides_notes: bool) -> None:
        """One record; of one alone the heading says what it is."""
        self._fields.addSpacing(12)
        add_part(self._fields, "")
        if not is_alone:
            name = Strong(part.name)
            self._fields.addWidget(sentence_label(sentence("{name} – {said}", name=name, said=part.said)))
        for field in part.fields:
            self._add_field(field, hides_notes=hides_notes)

    def _add_field(self, field: FieldChange, *, hides_notes: bool) -> None:
        self._fields.addSpacing(4)
        self._fields.addWidget(label(field.word, "caption", wrap=True))
        if field.is_note and hides_notes:
            self._fields.addWidget(label(t("The note was changed. Notes are hidden now."), "soft", wrap=True))
            return
        before, after = field.before or t("nothing"), Strong(field.after or t("nothing"))
        pieces = sentence("{before} → {after}", before=before, after=after) if field.before else (after,)
        self._fields.addWidget(sentence_label(pieces))
