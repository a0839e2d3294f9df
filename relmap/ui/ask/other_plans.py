"""The plans that are not shown large, one line each; a click or Space goes to them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

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
        letters = [label(self._letter(plan), "heading") for plan in others]
        verdicts = [_held(pill(verdict_of(plan.score))) for plan in others]
        for column in (letters, verdicts):
            _make_as_wide(column)
        for plan, letter, verdict in zip(others, letters, verdicts, strict=True):
            if self._rows.count():
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(plan, letter, verdict))
        self.setVisible(bool(others))

    def _letter(self, plan: Plan) -> str:
        return t("Plan {letter}", letter=PLAN_LETTERS[self._question.plans.index(plan)])

    def _row(self, plan: Plan, letter: QWidget, verdict: QWidget) -> QPushButton:
        words = verdict_words(verdict_of(plan.score))
        short = in_short(self._question.session.map, plan)
        row = button("", "plan")
        row.setAccessibleName(f"{self._letter(plan)}: {short}. {words}, {decimal(plan.score)}.")
        row.clicked.connect(lambda: self.chosen.emit(plan.first))
        across = QHBoxLayout(row)
        across.setContentsMargins(24, 0, 24, 0)
        across.setSpacing(16)
        across.addWidget(letter)
        across.addWidget(verdict)
        people = label(short, wrap=True)
        people.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        across.addWidget(people, 1)
        across.addWidget(label(decimal(plan.score), "soft"))
        return row


def _held(shown: QLabel) -> QWidget:
    """A widget that may be wider than the label in it."""
    made = QWidget()
    inside = QHBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(shown)
    inside.addStretch()
    return made


def _make_as_wide(column: Sequence[QWidget]) -> None:
    """Give all of a column the width of the widest, so that what comes after it stands in a line."""
    for each in column:
        for part in (each, *each.findChildren(QWidget)):
            part.ensurePolished()  # it is as wide as its style makes it
    widest = max((each.sizeHint().width() for each in column), default=0)
    for each in column:
        each.setMinimumWidth(widest)
