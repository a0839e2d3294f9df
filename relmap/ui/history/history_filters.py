"""What stands over the history: about whom, of what kind, with which words, and the way to a day."""

import datetime as dt

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from relmap.core.dates import today
from relmap.core.history.filter import StepFilter, StepKind
from relmap.core.language import mark, t
from relmap.core.records import Date
from relmap.core.words import folded
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.history.about_bar import AboutBar
from relmap.ui.history.day_menu import DayMenu
from relmap.ui.labels import button
from relmap.ui.text_field import TextField
from relmap.ui.theme import type_size

KINDS: tuple[tuple[StepKind, str], ...] = (
    ("all", mark("All")),
    ("people", mark("People")),
    ("relationships", mark("Relationships")),
    ("topics", mark("Topics")),
    ("functions", mark("Functions")),
    ("customers", mark("Customers")),
)
SEARCH = 15
"""Width of the search in heights of a letter."""
ALL = 0


class HistoryFilters(QWidget):
    """`narrowed` tells that other steps are wanted, `left` that the list should have the focus again."""

    narrowed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.about = AboutBar()
        self.kinds = QButtonGroup(self)
        self.search = TextField(t("Find in the history"))
        self.search.setMaximumWidth(SEARCH * type_size("text"))
        self.days = DayMenu(self)
        self.day = button(t("Go to a day …"))
        self.day.setMenu(self.days)
        self._lay_out()
        self.about.chosen.connect(self.narrowed)
        self.kinds.idClicked.connect(self.narrowed)
        self.search.textChanged.connect(self.narrowed)
        self.search.returnPressed.connect(self.left)
        self.search.installEventFilter(self)

    @property
    def wanted(self) -> StepFilter:
        """The steps that are wanted."""
        words = tuple(folded(self.search.text()).split())
        return StepFilter(KINDS[self.kinds.checkedId()][0], self.about.people, words)

    def show_about(self, people: tuple[str, ...]) -> None:
        """Want all steps that are about these people (ids)."""
        self._let_go()
        self.about.take(people)

    def step_back(self) -> None:
        """Let go of the words and the kind; with neither, of the last person."""
        if self.search.text() or self.kinds.checkedId() != ALL:
            self._let_go()
            self.narrowed.emit()
        else:
            self.about.step_back()
        self.left.emit()

    def offer_days(self, began: Date | None) -> None:
        """Offer the days since the history began, and the one before; none where there is no history."""
        self.day.setEnabled(began is not None)
        if began is not None:
            yesterday = today() - dt.timedelta(days=1)
            self.days.first, self.days.last = min(began - dt.timedelta(days=1), yesterday), yesterday

    def choose_day(self) -> None:
        """Let the user choose a day of the past."""
        if self.day.isEnabled():
            self.day.showMenu()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape in the search show everything again, and the down arrow go to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.step_back()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _let_go(self) -> None:
        self.kinds.button(ALL).setChecked(True)
        self.search.blockSignals(True)  # what is wanted is told once
        self.search.clear()
        self.search.blockSignals(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.about, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        chips = FlowLayout(8)
        for place, (_, word) in enumerate(KINDS):
            chip = Chip(t(word), checkable=True)
            chip.setChecked(place == ALL)
            self.kinds.addButton(chip, place)
            chips.addWidget(chip)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(top)
        inside.addLayout(chips)
