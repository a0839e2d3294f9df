"""The evidence beside the answer: why the calls will work, what is noted, who was not asked, what to say."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from relmap.core.answer import Answer
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.paths import Plan
from relmap.core.sentences import Reason, hindrances, what_to_say, why
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, kind, label
from relmap.ui.noted import Noted, add_noted, noted_on
from relmap.ui.parts import add_part, add_reason
from relmap.ui.question import Question


class WhyCard(QFrame):
    """Everything that the answer rests on, in sentences."""

    scores_asked = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        kind(self, "card")
        self._said = _Said()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(20, 20, 20, 20)
        self._inside.setSpacing(4)

    def show_why(self) -> None:
        """Show the reasons for the plan that is shown now."""
        question, said = self._question, _Said()
        if question.answer is not None:
            said = _Said.about(question.session.map, question.answer, question.plan, question.text)
        said = replace(said, hides_notes=question.notes.hidden)
        if said != self._said:
            self._said = said
            empty(self._inside)
            self._say(said)
        self.setVisible(self._inside.count() > 0)

    def _say(self, said: "_Said") -> None:
        if said.why:
            self._head(t("Why {name}", name=said.first))
            for reason in said.why:
                self._inside.addSpacing(8)
                add_reason(self._inside, reason)
            self._inside.addSpacing(8)
            scores = button(t("Why this score?"), "aside")
            scores.clicked.connect(self.scores_asked)
            self._inside.addWidget(scores, 0, Qt.AlignmentFlag.AlignLeft)
        if said.noted:
            self._head("")
        add_noted(self._inside, said.noted, hidden=said.hides_notes)
        if said.hindrances:
            self._head(t("Good to know"))
        for sentence in said.hindrances:
            self._inside.addWidget(label(sentence, "soft", wrap=True))
        if said.words:
            self._head(t("To say"))
            self._inside.addWidget(label(t("“{words}”", words=said.words), "soft", wrap=True))

    def _head(self, text: str) -> None:
        add_part(self._inside, text)


class _Said(Struct, frozen=True):
    """All that the card says, to see whether it would say anything else: it is only then filled anew."""

    first: str = ""
    why: tuple[Reason, ...] = ()
    noted: tuple[Noted, ...] = ()
    hides_notes: bool = False
    hindrances: tuple[str, ...] = ()
    words: str = ""

    @classmethod
    def about(cls, map: Map, answer: Answer, plan: Plan | None, text: str) -> "_Said":
        hindered = tuple(hindrances(answer))
        if plan is None:
            return cls(hindrances=hindered)
        reasons = (reason for call in plan.calls for reason in why(map, call, answer.asker.id, answer.on))
        first = map.people[plan.first].first_name
        return cls(
            first=first,
            why=tuple(reasons),
            noted=noted_on(map, plan.first, answer.asker.id),
            hindrances=hindered,
            words=what_to_say(map, answer, plan, text),
        )
