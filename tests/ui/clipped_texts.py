"""Labels and buttons that are too small for their words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

TAG = re.compile(r"<[^<>]*>")


class Cut(NamedTuple):
    """A text, and how many pixels it needs and has, across or down."""

    text: str
    needs: int
    has: int


def clipped(widget: QWidget) -> Iterator[Cut]:
    """Each text seen in this widget that has too little room."""
    for part in (widget, *widget.findChildren(QWidget)):
        if part.isVisibleTo(widget):
            cut = _cut(part)
            if cut is not None and cut.needs > cut.has + 1:
                yield cut


def _cut(part: QWidget) -> Cut | None:
    if isinstance(part, QLabel) and part.text():
        return _of_label(part)
    if isinstance(part, QAbstractButton) and part.text():
        return Cut(part.text(), part.minimumSizeHint().width(), part.width())
    return None


def _of_label(shown: QLabel) -> Cut:
    text = shown.text() if shown.textFormat() == Qt.TextFormat.PlainText else TAG.sub("", shown.text())
    if shown.wordWrap():
        return Cut(text, shown.heightForWidth(shown.width()), shown.height())
    letters = shown.fontMetrics()
    return Cut(text, max(map(letters.horizontalAdvance, text.split("\n"))), shown.contentsRect().width())
