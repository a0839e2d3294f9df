"""The plan, large: whom to call first, how, and where that leads; or why there is nobody to call."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relmap.core.answer import Answer, verdict_of
from relmap.core.language import decimal, t
from relmap.core.paths import Plan
from relmap.core.records import Outcome
from relmap.core.sentences import PLAN_LETTERS, leads_to, suggested
from relmap.core.spoken_words import capital, outcome_word, role_of
from relmap.ui.ask.path_strip import PathStrip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, kind, label, pill, sentence_label, set_sentence, show_verdict, tip
from relmap.ui.links import telephone_link
from relmap.ui.question import Question

OUTCOMES: tuple[tuple[Outcome, str], ...] = (("helped", "H"), ("refused", "R"), ("no answer", "N"))


class PlanCard(QFrame):
    """One plan of the answer, or the sentence that stands in its place. It takes the keys of the page."""

    called = Signal()
    copied = Signal()
    mapped = Signal()
    came_out = Signal(str)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        kind(self, "card")
        self.setProperty("chosen", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verdict = pill("call now")
        self.place = label("", "caption")
        self.headline = label("", "question", wrap=True)
        self.lead = label("", "secondary", wrap=True)
        self.suggestion = sentence_label()
        self.best_there_is = label("", "secondary", wrap=True)
        self.strip = PathStrip()
        self.call = button(t("Call"), "primary")
        self.call.clicked.connect(self.called)
        self.copy = button(t("Copy what to say"))
        self.copy.clicked.connect(self.copied)
        self.map = button(t("Show on map"))
        self.map.clicked.connect(self.mapped)
        self.outcome = button(t("How did it go?") + " ▾")
        self.outcome.setMenu(self._outcomes())
        self._actions = QWidget()
        self._lay_out()

    def show_answer(self) -> None:
        """Show the question's answer and the plan chosen in it."""
        answer, plan = self._question.answer, self._question.plan
        self.verdict.setVisible(answer is not None)
        for part in (self.strip, self._actions, self.lead, self.place):
            part.setVisible(plan is not None)
        self.best_there_is.setVisible(False)
        self.suggestion.setVisible(answer is not None and answer.suggestion is not None)
        if answer is None:
            self._say(*self._nothing_asked())
        elif plan is None:
            show_verdict(self.verdict, answer.verdict if answer.deputy_rank is None else "yours")
            self._say(*_nobody_to_call(answer))
        else:
            self._show_plan(answer, plan)
        if answer is not None and answer.suggestion is not None:
            set_sentence(
                self.suggestion, suggested(self._question.session.map, answer.suggestion, answer.asker.id)
            )
        self.setAccessibleName(f"{self.headline.text()}. {self.lead.text()}")

    def _show_plan(self, answer: Answer, plan: Plan) -> None:
        map, topic = self._question.session.map, answer.topic.name
        first = map.people[plan.first]
        letter = PLAN_LETTERS[answer.plans.index(plan)]
        verdict = verdict_of(plan.score)
        show_verdict(self.verdict, verdict)
        self.place.setText(t("Plan {letter}", letter=letter) + f" · {decimal(plan.score)}")
        about = " · ".join(part for part in (first.title, first.phone, leads_to(map, plan, topic)) if part)
        if answer.verdict == "no trusted path":
            self._say(t("No trusted path to {name}", name=map.people[plan.end].name), "")
            self.best_there_is.setText(t("The best there is: {name}", name=first.name) + f" · {about}")
            self.best_there_is.show()
        else:
            self._say(t("Call {name}", name=first.name), about)
        self.strip.show_plan(map, plan, topic)
        link = telephone_link(first.phone)
        self.call.setEnabled(not link.isEmpty())
        unknown = t("No number of {name} is known.", name=first.name)
        tip(self.call, unknown if link.isEmpty() else link.toString())

    def _nothing_asked(self) -> tuple[str, str]:
        """What stands in the card while there is no answer."""
        question = self._question
        if question.refusal:
            return question.refusal, ""
        if not question.session.map.people:
            return (
                t("This map has no people yet."),
                t("Import a list of people, then who trusts whom, then topics, with Ctrl+I."),
            )
        if question.asker is None:
            return t("Who are you?"), t("Choose yourself above; relmap then knows whom you can call.")
        if not question.session.map.topics:
            return t("This map has no topics yet."), t("Import topics with their owners, with Ctrl+I.")
        if not question.text.strip():
            return (
                t("What does the customer say?"),
                t("Type a few of their words; the name to call appears here."),
            )
        return t("Not sure what this is about."), t("Choose the topic above, or say it in other words.")

    def _say(self, headline: str, lead: str) -> None:
        self.headline.setText(headline)
        kind(self.headline, "name" if self._question.plan or self._question.answer else "question")
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    def _outcomes(self) -> QMenu:
        menu = QMenu(self)
        for outcome, key in OUTCOMES:
            action = menu.addAction(f"{capital(outcome_word(outcome))}\t{key}")
            action.triggered.connect(lambda _=False, outcome=outcome: self.came_out.emit(outcome))
        return menu

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.verdict)
        top.addWidget(self.place)
        top.addStretch()
        row = FlowLayout(8)
        self._actions.setLayout(row)
        for action in (self.call, self.copy, self.map, self.outcome):
            row.addWidget(action)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addLayout(top)
        for part in (self.headline, self.lead, self.suggestion, self.best_there_is):
            inside.addWidget(part)
        inside.addSpacing(8)
        inside.addWidget(self.strip)
        inside.addSpacing(8)
        inside.addWidget(self._actions)


def _nobody_to_call(answer: Answer) -> tuple[str, str]:
    topic = answer.topic.name
    yours = t("This is yours, {name}.", name=answer.asker.first_name)
    if answer.verdict == "yours":
        return yours, t("You own {topic}: there is nobody to call.", topic=topic)
    if answer.deputy_rank is not None:
        role = role_of(answer.deputy_rank)
        return yours, t("You are {role} for {topic} and may resolve it yourself.", role=role, topic=topic)
    return (
        t("Nobody to call."),
        t("No path of at most three calls leads to anyone who may resolve {topic}.", topic=topic),
    )
