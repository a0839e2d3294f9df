"""The plans that are not shown large, one line each; a click or Space goes to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from relmap.core.answer import verdict_of
from relmap.core.language import decimal, t
from relmap.core.paths import Plan
from relmap.core.sentences import PLAN_LETTERS, in_short
from relmap.core.spoken_words import verdict_words
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, kind, label, pill, rule
from relmap.ui.question import Question


class OtherPlans(QFrame):
    """A list of plans; `chosen` gives the id of the first person of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        kind(self, "card")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)

    def show_plans(self) -> None:
        """List the plans of the answer other than the one that is shown."""
        empty(self._rows)
        shown = self._question.plan
        others = [plan for plan in self._question.plans if plan is not shown]
        for plan in others:
            if self._rows.count():
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(plan))
        self.setVisible(bool(others))

    def _row(self, plan: Plan) -> QPushButton:
        verdict = verdict_of(plan.score)
        letter = t("Plan {letter}", letter=PLAN_LETTERS[self._question.plans.index(plan)])
        short = in_short(self._question.session.map, plan)
        row = button("", "plan")
        row.setAccessibleName(f"{letter}: {short}. {verdict_words(verdict)}, {decimal(plan.score)}.")
        row.clicked.connect(lambda: self.chosen.emit(plan.first))
        across = QHBoxLayout(row)
        across.setContentsMargins(24, 0, 24, 0)
        across.setSpacing(16)
        across.addWidget(label(letter, "heading"))
        across.addWidget(pill(verdict))
        people = label(short, wrap=True)
        people.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        across.addWidget(people, 1)
        across.addWidget(label(decimal(plan.score), "soft"))
        return row
