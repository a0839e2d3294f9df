""" "Why this score?": the arithmetic of the plan, and the constants of the trust model."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from relmap.core.explanation import Step, constants, explained
from relmap.core.language import t
from relmap.ui.labels import button, label, rule
from relmap.ui.question import Question

WIDTH = 680


class ScoreDialog(QDialog):
    """Read-only; Escape or Close ends it."""

    def __init__(self, parent: QWidget, question: Question) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("Why this score?"))
        self.setMinimumWidth(WIDTH)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(16)
        if question.plan is not None:
            inside.addWidget(label(t("This plan"), "title"))
            inside.addLayout(_table(explained(question.session.map, question.plan, question.on)))
            inside.addWidget(rule())
        inside.addWidget(label(t("The rules, the same for everyone"), "title"))
        inside.addLayout(_table(constants()))
        close = button(t("Close"), "primary")
        close.clicked.connect(self.accept)
        inside.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the sentences need at this width, which a dialog does not by itself."""
        super().showEvent(event)
        self.resize(self.width(), self.heightForWidth(self.width()))


def _table(steps: list[Step]) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(24)
    table.setVerticalSpacing(8)
    table.setColumnStretch(1, 1)
    for row, step in enumerate(steps):
        for column, shown in enumerate(
            (label(step.about, "heading"), label(step.figures, "soft", wrap=True))
        ):
            shown.setAlignment(Qt.AlignmentFlag.AlignTop)
            table.addWidget(shown, row, column)
    return table
