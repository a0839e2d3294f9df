"""What is done with a person in a dialog of its own: they leave, they join, they are somebody else in the map."""

import datetime as dt

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relmap.core.change import Change
from relmap.core.dates import day, today
from relmap.core.language import t
from relmap.core.records import Person
from relmap.ui.people.duplicate_watch import DuplicateWatch
from relmap.ui.picker import Picker
from relmap.ui.question import Question
from relmap.ui.records.attempt import attempt
from relmap.ui.records.choice_row import people_of


class PersonDoings(QObject):
    """Opens the dialogs over `page`, and does what comes of them. `said` gives a sentence for the notice,
    `gone_to` a person (an id) whom the user went to."""

    said = Signal(str)
    gone_to = Signal(str)

    def __init__(self, page: QWidget, question: Question, duplicates: DuplicateWatch) -> None:
        super().__init__(page)
        self._page, self._question, self._duplicates = page, question, duplicates
        self._session = question.session

    def leave(self, person: Person) -> None:
        """Let a person leave, and hand over what they hold."""
        from relmap.ui.people.leaving_dialog import LeavingDialog  # loaded when it is first wanted

        change = LeavingDialog.ask(self._page, self._session, person.id)
        if change is not None:
            self._do(change, _said_leaving(change, person))

    def join(self, person: Person) -> None:
        """Show whom a person should meet first."""
        from relmap.ui.people.joining_dialog import JoiningDialog  # loaded when it is first wanted

        other = JoiningDialog.ask(self._page, self._session, person.id)
        if other:
            self.gone_to.emit(other)

    def merge(self, person: Person, below: QWidget) -> None:
        """Compare a person with the one who may be the same, or else with one who is picked below this widget."""
        pairs = self._duplicates.of(person.id)
        if pairs:
            pair = pairs[0]
            self._compare(pair.one, pair.other, pair.why)
            return
        others = (choice for choice in people_of(self._session.map) if choice.id != person.id)
        picker = Picker(self._page, others, t("Who is the same person? Type a part of the name"))
        picker.picked.connect(lambda other: self._compare(person.id, other, ""))
        picker.show_under(below)

    def _compare(self, one: str, other: str, why: str) -> None:
        from relmap.ui.people.merging_dialog import (
            TWO_PEOPLE,
            MergingDialog,
        )  # loaded when it is first wanted

        map, hides = self._session.map, self._question.notes.hidden
        names = {"one": map.people[one].name, "other": map.people[other].name}
        change = MergingDialog.ask(self._page, map, one, other, why, hides_notes=hides)
        if change is TWO_PEOPLE:
            self._duplicates.tell_apart(one, other)
            self.said.emit(t("{one} and {other} are two people.", **names))
        elif change is not None:
            self._do(change, t("{one} and {other} are one person now. Ctrl+Z takes it back.", **names))
            self.gone_to.emit(one if one in map.people else other)

    def _do(self, change: Change, said: str) -> None:
        self.said.emit(attempt(self._session, lambda _: change) or said)


def _said_leaving(change: Change, person: Person) -> str:
    """That somebody has left, or when their last day is."""
    left = next((each.left for each in change.put if isinstance(each, Person) and each.id == person.id), None)
    if left is None or left <= today():
        return t("{name} has left. Ctrl+Z takes it back.", name=person.name)
    return t(
        "{name} leaves; the last day is {day}. Ctrl+Z takes it back.",
        name=person.name,
        day=day(left - dt.timedelta(days=1), today()),
    )
