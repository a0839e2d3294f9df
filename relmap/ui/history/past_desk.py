"""The desk on which the map lies as it was: all pages to be looked at, and the way back to today."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from relmap.core.dates import today
from relmap.core.language import t
from relmap.ui.desk import Desk
from relmap.ui.files import Trouble
from relmap.ui.labels import button, kind, label
from relmap.ui.page import Page
from relmap.ui.past_moment import PastMoment
from relmap.ui.question import Question
from relmap.ui.theme import scaled

BESIDE_FROM = 760
"""Pixels of width, at ordinary size of type, from which the buttons stand beside the sentence."""


class PastBar(QFrame):
    """Says which map is looked at. `today_wanted` tells that it was enough, `moved` gives 1 or -1 for a day."""

    today_wanted = Signal()
    moved = Signal(int)

    def __init__(self, said: str) -> None:
        super().__init__()
        kind(self, "past")
        self.setAccessibleName(said)
        self.said = label(said, wrap=True)
        self.back = button(t("Back to today"), "primary")
        self.earlier = button(t("A day earlier"))
        self.later = button(t("A day later"))
        self.back.clicked.connect(self.today_wanted)
        self.earlier.clicked.connect(lambda: self.moved.emit(-1))
        self.later.clicked.connect(lambda: self.moved.emit(1))
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for choice in (self.back, self.earlier, self.later):
            choices.addWidget(choice)
        choices.addStretch()
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._inside.setContentsMargins(24, 8, 24, 8)
        self._inside.setSpacing(16)
        self._inside.addWidget(self.said, 1)
        self._inside.addLayout(choices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the sentence where there is no room beside it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_narrow = self.width() < scaled(BESIDE_FROM)
        self._inside.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)


class PastDesk(Desk):
    """`today_wanted` tells that one wants to go back to the map of today."""

    today_wanted = Signal()
    bar: PastBar | None = None

    def __init__(self, question: Question, moment: PastMoment) -> None:
        self._moment = moment
        super().__init__(question)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.today_wanted)

    def step(self, way: int) -> None:
        """Go back and forward here, and from where one began back to today."""
        if way < 0 and not self.trail.leads(way):
            self.today_wanted.emit()
        else:
            super().step(way)

    def _show_trouble(self, trouble: Trouble) -> None:
        """The bar stays as it is: a map of the past has no other trouble."""
        if self.bar is None:
            self.bar = PastBar(trouble.said)
            self.bar.today_wanted.connect(self.today_wanted)
            self.bar.moved.connect(self._move)
            self._column.insertWidget(1, self.bar)

    def _move(self, days: int) -> None:
        """Look at another day; the day of today is back."""
        to = self._moment.day + dt.timedelta(days=days)
        if days > 0 and self._moment.step:
            to = self._moment.day
        if to >= today():
            self.today_wanted.emit()
        else:
            self.past_wanted.emit(PastMoment(to))

    def _show_steps(self) -> None:
        self.header.show_steps(back=True, forward=self.trail.leads(1))

    def _show_keys(self) -> None:
        """Escape has another meaning here than on the page."""
        current = self.stack.currentWidget()
        if isinstance(current, Page):
            keys = current.keys()
            self.foot.show_keys((("Esc", t("back to today")), *(key for key in keys if key[0] != "Esc")))
