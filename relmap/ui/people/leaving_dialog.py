"""Somebody leaves: what breaks, who takes over, and what becomes of everyone's best paths."""

import datetime as dt

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from relmap.core.change import Change, EditError
from relmap.core.dates import day, today
from relmap.core.day_reading import read_day
from relmap.core.edits.handing_over import Successors, hand_over
from relmap.core.holding.leaving import Fallen, fallen_paths, leaving, proposed
from relmap.core.holding.leaving_sentences import (
    said_customers,
    said_deputies,
    said_fall,
    said_fallen,
    said_reports,
    said_topics,
)
from relmap.core.language import t
from relmap.core.records import Date
from relmap.ui.background import Background, Tell
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, label
from relmap.ui.parts import add_part
from relmap.ui.people.successor_row import SuccessorRow
from relmap.ui.records.line_row import LineRow
from relmap.ui.session import Session
from relmap.ui.tall_dialog import TallDialog


class LeavingDialog(TallDialog):
    """Asks for the last day and for who takes over; `ask` shows it and gives the one Change that hands over."""

    def __init__(self, parent: QWidget | None, session: Session, person: str) -> None:
        super().__init__(parent, t("Leaving"))
        self._map = session.map.snapshot()
        self._held = leaving(self._map, person, today())
        left = self._held.person.left
        self.last_day = left - dt.timedelta(days=1) if left else today()
        self.topics: dict[str, SuccessorRow] = {}
        self.all_topics: SuccessorRow | None = None
        self.manager: SuccessorRow | None = None
        self.host: SuccessorRow | None = None
        self.day = LineRow(t("Last day"), _said_day, _read_day)
        self.now = label("", "caption", wrap=True)
        self.paths, self.problem = QVBoxLayout(), label("", "problem", wrap=True)
        self.done_button = button(t("Hand over"), "primary")
        self._work = Background(self)
        self._lay_out()
        self._connect()
        self._show_day()
        self._look()

    @classmethod
    def ask(cls, parent: QWidget, session: Session, person: str) -> Change | None:
        """The Change with which this person (an id) leaves, or None if the user thought better of it."""
        dialog = cls(parent, session, person)
        change = dialog.change() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return change

    @property
    def successors(self) -> Successors:
        """Who takes over, as chosen."""
        return Successors(
            topics={topic: row.successor for topic, row in self.topics.items()},
            manager=self.manager.successor if self.manager else "",
            host=self.host.successor if self.host else "",
        )

    def change(self) -> Change:
        """The Change that hands over; raises EditError where it is not allowed."""
        return hand_over(self._map, self._held.person.id, self.last_day, self.successors)

    # Doing -----------------------------------------------------------------------------------

    def _hand_over(self) -> None:
        if self.day.line.is_changed:  # it says no day
            self.day.line.setFocus()
            return
        try:
            self.change()
        except EditError as problem:
            self._say(str(problem))
        else:
            self.accept()

    def _take_day(self, last_day: Date) -> None:
        self.last_day = last_day
        self._show_day()
        self._look()

    def _give_all(self) -> None:
        if self.all_topics is not None:
            for row in self.topics.values():
                with QSignalBlocker(row):
                    row.take(self.all_topics.successor)

    def _look(self) -> None:
        """Compute what becomes of best paths by what is chosen now."""
        self._say("")
        empty(self.paths)
        try:
            change = self.change()
        except EditError as problem:
            self._say(str(problem))
            self._work.drop()
            return
        self.paths.addWidget(label(t("Looking at the best paths of everyone …"), "soft"))
        map, person, last_day = self._map, self._held.person.id, self.last_day

        def work(tell: Tell) -> Fallen:
            def is_wanted() -> bool:
                tell(0.0)  # which raises where nobody wants it any more
                return True

            return fallen_paths(map, person, last_day, change, is_wanted)

        self._work.run_long(work, self._show_paths)

    # Showing ---------------------------------------------------------------------------------

    def _show_paths(self, fallen: Fallen | None) -> None:
        empty(self.paths)
        if fallen is None:
            return
        self.paths.addWidget(label(" ".join(said_fallen(self._held, fallen)), wrap=True))
        for fall in fallen.worst:
            self.paths.addWidget(label(said_fall(self._map, fall), "caption", wrap=True))
        self.fit()

    def _show_day(self) -> None:
        self.day.show_value(self._map, self.last_day)
        name = self._held.person.name
        self.now.setText(
            t(
                "Everything is handed over now; {name} can still be called until {day}.",
                name=name,
                day=_said_day(self.last_day),
            )
            if self.last_day >= today()
            else t("{name} has left. Everything is handed over now.", name=name)
        )

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    # Laying out ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        held, to = self._held, proposed(self._map, self._held.person.id, today())
        self.inside.addWidget(label(t("{name} leaves", name=held.person.name), "title", wrap=True))
        self.inside.addWidget(self.day)
        self.inside.addWidget(self.now)
        if held.holds_nothing:
            self._begin(
                t("What is handed over"),
                t("{name} holds nothing that others must take over.", name=held.person.name),
            )
        if held.topics:
            self._begin(t("Topics"), said_topics(held))
            if len(held.topics) > 1:
                self.all_topics = self._row(t("All of them"), t("New owner of all of them"), "")
            for topic in held.topics:
                asked = t("New owner of {topic}", topic=topic.name)
                self.topics[topic.id] = self._row(topic.name, asked, to.topics.get(topic.id, ""))
        if held.deputy_of:
            self._begin("" if held.topics else t("Topics"), said_deputies(held))
        if held.reports:
            self._begin(t("Reports"), said_reports(held))
            self.manager = self._row(t("New manager"), t("New manager"), to.manager)
        if held.customers:
            self._begin(t("Customers"), said_customers(held))
            self.host = self._row(t("New host"), t("New host"), to.host)
        add_part(self.inside, t("Best paths"))
        self.inside.addLayout(self.paths)
        self.inside.addWidget(self.problem)
        self.inside.addStretch()
        cancel = button(t("Cancel"))
        cancel.clicked.connect(self.reject)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.done_button)
        self.done_button.setDefault(True)
        self.done_button.setFocus()

    def _begin(self, heading: str, said: str) -> None:
        """Another part, or more of the one before, that begins with a sentence."""
        if heading:
            add_part(self.inside, heading)
        self.inside.addWidget(label(said, wrap=True))

    def _row(self, what: str, asked: str, successor: str) -> SuccessorRow:
        row = SuccessorRow(self._map, self._held.person.id, what, asked, successor)
        self.inside.addWidget(row)
        return row

    def _connect(self) -> None:
        self.done_button.clicked.connect(self._hand_over)
        self.day.committed.connect(self._take_day)
        if self.all_topics is not None:
            self.all_topics.chosen.connect(self._give_all)
            self.all_topics.chosen.connect(self._look)
        for row in (*self.topics.values(), self.manager, self.host):
            if row is not None:
                row.chosen.connect(self._look)


def _said_day(date: Date) -> str:
    return day(date, today())


def _read_day(text: str) -> Date:
    read = read_day(text, today())
    if read is None:
        raise EditError(t("The last day is missing."))
    return read
