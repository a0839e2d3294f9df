"""What cards and sides are made of: parts with a heading, set off by a line, and reasons with their small print."""

from PySide6.QtWidgets import QVBoxLayout

from relmap.core.sentences import Reason
from relmap.ui.labels import label, rule, sentence_label

AROUND_LINE = 12


def add_part(column: QVBoxLayout, heading: str) -> None:
    """Begin another part: a line, unless it is the first one, and its heading where there is one."""
    if column.count():
        column.addSpacing(AROUND_LINE)
        column.addWidget(rule())
        column.addSpacing(AROUND_LINE)
    if heading:
        column.addWidget(label(heading, "heading"))


def add_reason(column: QVBoxLayout, reason: Reason) -> None:
    """A reason as a sentence, with its detail below in small print."""
    column.addWidget(sentence_label(reason.said))
    if reason.detail:
        column.addWidget(label(reason.detail, "caption", wrap=True))
