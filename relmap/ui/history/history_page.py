"""The History page: who changed what, when, to what; and the way back to look at the map as it was."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from relmap.core.dates import day_and_year
from relmap.core.history.moments import here
from relmap.core.language import mark, t
from relmap.core.records import Date
from relmap.ui.address import Address, pair_of, pair_record
from relmap.ui.history.history_filters import HistoryFilters
from relmap.ui.history.history_list import HistoryList
from relmap.ui.history.history_model import HistoryModel
from relmap.ui.history.leading_to import leading_to
from relmap.ui.history.step_side import StepSide
from relmap.ui.labels import button, frame, kind, label
from relmap.ui.page import Keys, Page
from relmap.ui.past_moment import PastMoment
from relmap.ui.question import Question
from relmap.ui.records.beside import Beside
from relmap.ui.theme import scaled

LEAST_LIST, LEAST_SIDE = 150, 150
"""Pixels of height at ordinary size of type."""
NOTHING_YET = mark("Nothing was changed here yet. From now on this page says who changed what, and when.")
NOTHING_FITS = mark("Nothing fits. Esc shows everything again.")


class HistoryPage(Page):
    """Shows the steps that are looked for, and one of them in full."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question, self._session = question, question.session
        self._is_stale = True
        self._chosen = self._awaited = ""
        self._charted: tuple[str, ...] = ()
        self.model = HistoryModel(self._session, self)
        self.list = HistoryList(self.model)
        self.filters = HistoryFilters()
        self.since = label("", "caption", wrap=True)
        self.nothing = label("", "secondary", wrap=True)
        self.review = button(t("Review relationships"), "primary")
        self.side = StepSide()
        self._lay_out()
        self._connect()

    # Where one is ----------------------------------------------------------------------------

    @property
    def chosen_record(self) -> str:
        """About whom the page is."""
        people = self.filters.about.people
        return pair_record(*people) if len(people) == 2 else "".join(people)

    def show_record(self, record: str) -> None:
        """Show what is about this person or pair."""
        self.filters.show_about(pair_of(record) or (record,))

    def enter(self) -> None:
        if self._is_stale:
            self._read_anew()
        if not self.model.is_empty:
            self.list.setFocus()
        else:
            (self.filters.about.one if self.filters.isVisible() else self.review).setFocus()

    def keys(self) -> Keys:
        if self.model.is_empty:
            return () if self.model.wanted.is_open else (("Esc", t("show everything")),)
        return (
            ("L", t("look back")),
            ("Enter", t("go to it")),
            ("D", t("go to a day")),
            ("/", t("find")),
            ("Esc", t("show everything")),
        )

    # Doing -----------------------------------------------------------------------------------

    def look_back(self) -> None:
        """Look at the map as it was before the chosen step."""
        step = self.list.chosen
        if step is not None and step.is_readable:
            self.past_wanted.emit(PastMoment.before(step.id, step.when, self._said))

    def look_at(self, day: Date) -> None:
        """Look at the map as it was at the end of a day."""
        self.past_wanted.emit(PastMoment(day))

    def go_there(self) -> None:
        """Go to what the chosen step is about."""
        step = self.list.chosen
        leading = leading_to(self._session.map, step) if step else None
        if leading is not None:
            self.left_for.emit(leading.address)

    # Showing ---------------------------------------------------------------------------------

    @property
    def _said(self) -> str:
        return self.model.said(self.list.currentIndex().row())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read_anew()

    def _follow(self) -> None:
        """Read the history anew, now or when it is looked at."""
        self._charted = ()
        if self.isVisible():
            self._read_anew()
        else:
            if self.list.currentIndex().row() == self.model.first_step_row:
                self._chosen = ""  # who left at the newest step comes back to the newest
            self._is_stale = True
            self.model.forget()

    def _read_anew(self) -> None:
        self._is_stale = False
        self._awaited = self._chosen
        self.model.wanted = self.filters.wanted
        self.model.read_anew()
        self._show_about()
        self._show_since()
        self._show_step()

    def _narrow(self) -> None:
        if not self._is_stale and self.filters.wanted != self.model.wanted:
            self._read_anew()

    def _show_read(self) -> None:
        """Choose what was chosen before, or else the first step once there is one; or say that there is none."""
        row = self.model.row_of(self._awaited) if self._awaited else None
        if row is not None or not self.model.is_reading:
            self._awaited = ""
        if row is not None:
            self.list.choose(row)
        elif self.list.chosen is None:
            self.list.choose(self.model.first_step_row)
        is_none = self.model.is_empty and self.model.is_read
        self._card.setVisible(not self.model.is_empty)
        self.nothing.setText(t(NOTHING_YET) if self.model.wanted.is_open else t(NOTHING_FITS))
        self.nothing.setVisible(is_none)
        has_history = bool(self._session.map.past_changes)
        self.filters.setVisible(has_history)
        self.review.setVisible(not has_history)
        if is_none:
            self._show_step()
        self.keys_changed.emit()

    def _show_about(self) -> None:
        """The names may be others now, and so may be the views of a pair."""
        people = self.filters.about.people
        self.filters.about.show_people(people, self._session.map, self.model.names)
        if people != self._charted:
            self._charted = people
            self.side.show_pair(self._session.map, people, self._session.map.today)

    def _show_since(self) -> None:
        """Say since when there is a history, and let one go to a day of it."""
        first = next(iter(self._session.map.past_changes.values()), None)
        began = here(first.when).date() if first is not None else None
        self.filters.offer_days(began)
        self.since.setVisible(began is not None)
        if began is not None:
            self.since.setText(t("The history of this map goes back to {day}.", day=day_and_year(began)))

    def _show_step(self) -> None:
        step = self.list.chosen
        if step is not None and not self._awaited:
            self._chosen = step.id
        leading = leading_to(self._session.map, step) if step else None
        leads_to = leading.name if leading else ""
        hides_notes = self._question.notes.hidden
        self.side.show_step(step, self._said, self.model.names, leads_to, hides_notes=hides_notes)
        self._edge.setVisible(step is not None or self.side.has_pair)

    def _connect(self) -> None:
        self.filters.narrowed.connect(self._narrow)
        self.filters.left.connect(self.list.setFocus)
        self.filters.days.day_chosen.connect(self.look_at)
        self.model.read.connect(self._show_read)
        self.list.step_changed.connect(self._show_step)
        self.list.look_wanted.connect(self.look_back)
        self.side.look_wanted.connect(self.look_back)
        self.list.go_wanted.connect(self.go_there)
        self.side.go_wanted.connect(self.go_there)
        self.list.day_wanted.connect(self.filters.choose_day)
        self.list.find_wanted.connect(self.filters.search.setFocus)
        self.list.all_wanted.connect(self.filters.step_back)
        self.review.clicked.connect(lambda: self.left_for.emit(Address("review")))
        self._session.changed.connect(self._follow)
        self._question.notes.changed.connect(self._show_step)

    def _lay_out(self) -> None:
        self._card = frame("card")
        held = QVBoxLayout(self._card)
        held.setContentsMargins(1, 8, 1, 8)
        held.addWidget(self.list)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(24, 24, 24, 16)
        inside.setSpacing(12)
        inside.addWidget(self.filters)
        inside.addWidget(self.nothing)
        inside.addWidget(self.review, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._card, 1)
        inside.addWidget(self.since)
        inside.addStretch()
        trouble = self._session.file.trouble
        if trouble is not None and trouble.kind == "past":
            self.side.stand_back()
        self._edge = self.side.bordered()
        self.list.setMinimumHeight(scaled(LEAST_LIST))
        self.side.setMinimumHeight(scaled(LEAST_SIDE))
        whole = kind(QScrollArea(), "page")  # of a window too low for large text one scrolls the page
        whole.setWidgetResizable(True)
        whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.setWidget(Beside(left, self._edge))
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(whole)
