"""The evidence beside the answer: why the calls will work, who was not asked, what to say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from relmap.core.sentences import hindrances, what_to_say, why
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, kind, label, rule, sentence_label
from relmap.ui.question import Question


class WhyCard(QFrame):
    """Everything that the answer rests on, in sentences."""

    scores_asked = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        kind(self, "card")
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(20, 20, 20, 20)
        self._inside.setSpacing(4)

    def show_why(self) -> None:
        """Show the reasons for the plan that is shown now."""
        empty(self._inside)
        answer, plan = self._question.answer, self._question.plan
        if answer is None:
            self.hide()
            return
        self._say_why()
        self._say_hindrances()
        if plan is not None:
            self._head("To say")
            words = what_to_say(self._question.session.map, answer, plan, self._question.text)
            self._inside.addWidget(label(f"“{words}”", "soft", wrap=True))
        self.setVisible(self._inside.count() > 0)

    def _say_why(self) -> None:
        answer, plan, map = self._question.answer, self._question.plan, self._question.session.map
        if answer is None or plan is None:
            return
        self._head(f"Why {map.people[plan.first].first_name}")
        for call in plan.calls:
            for reason in why(map, call, answer.asker.id, answer.on):
                self._inside.addSpacing(8)
                self._inside.addWidget(sentence_label(reason.said))
                if reason.detail:
                    self._inside.addWidget(label(reason.detail, "caption", wrap=True))
        self._inside.addSpacing(8)
        scores = button("Why this score?", "quiet")
        scores.clicked.connect(self.scores_asked)
        self._inside.addWidget(scores, 0, Qt.AlignmentFlag.AlignLeft)

    def _say_hindrances(self) -> None:
        answer = self._question.answer
        said = list(hindrances(answer)) if answer else []
        if said:
            self._head("Good to know")
        for sentence in said:
            self._inside.addWidget(label(sentence, "soft", wrap=True))

    def _head(self, text: str) -> None:
        if self._inside.count():
            self._inside.addSpacing(12)
            self._inside.addWidget(rule())
            self._inside.addSpacing(12)
        self._inside.addWidget(label(text, "heading"))
