"""The side of the People page: a person's card, relationships, topics and reports."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.holding.belonging import Belonging
from relmap.core.holding.person_states import said_state
from relmap.core.holding.person_troubles import person_troubles
from relmap.core.language import t
from relmap.core.records import Person
from relmap.ui.address import Address
from relmap.ui.empty_layout import empty
from relmap.ui.labels import label
from relmap.ui.parts import add_part
from relmap.ui.people.duplicate_watch import DuplicateWatch
from relmap.ui.people.person_actions import PersonActions
from relmap.ui.people.person_form import person_form
from relmap.ui.people.views_table import ViewsTable
from relmap.ui.picker import Choice
from relmap.ui.question import Question
from relmap.ui.records.choice_row import PickerButton, people_of, topics_of
from relmap.ui.records.detail_side import DetailSide
from relmap.ui.records.link_list import Link, LinkList


class PersonSide(DetailSide):
    """`followed` gives an address that was pressed; `owning_wanted` and `standing_in_wanted` a topic (an id)."""

    followed = Signal(Address)
    owning_wanted = Signal(str)
    standing_in_wanted = Signal(str)

    def __init__(self, question: Question, belonging: Belonging, duplicates: DuplicateWatch) -> None:
        super().__init__(t("The chosen person"))
        self._session, self._belonging, self._duplicates = question.session, belonging, duplicates
        self.state, self._troubles = label("", "soft", wrap=True), QVBoxLayout()
        self.buttons = PersonActions()
        under_name = QWidget()
        held = QVBoxLayout(under_name)
        held.setContentsMargins(0, 0, 0, 12)
        held.setSpacing(8)
        held.addWidget(self.state)
        held.addLayout(self._troubles)
        held.addWidget(self.buttons)
        self.form = person_form(self._session, question.notes, under_name)
        self.views = ViewsTable(self._session)
        self.rated = PickerButton(t("Who is rated? Type a part of the name"), self._others)
        self.owned, self.deputy_for, self.reports = LinkList(), LinkList(), LinkList()
        self.owning = PickerButton(t("Which topic do they own?"), self._topics)
        self.standing_in = PickerButton(t("For which topic are they a deputy?"), self._topics)
        self.no_views = label(t("Nobody has rated them, and they have rated nobody."), "soft", wrap=True)
        self._fill()
        self.rated.picked.connect(self.views.choose)
        self.owning.picked.connect(self.owning_wanted)
        self.standing_in.picked.connect(self.standing_in_wanted)
        self.views.followed.connect(lambda other: self.followed.emit(Address("people", other)))
        for links in (self.owned, self.deputy_for, self.reports):
            links.followed.connect(self.followed)

    def show_person(self, person: Person) -> None:
        """Show what belongs to this person; of somebody who is not in the map yet, the card alone."""
        map, is_new = self._session.map, person.id not in self._session.map.people
        self._parts.setVisible(not is_new)
        self.buttons.setVisible(not is_new)
        self.state.setText(said_state(person, map.today))
        self.state.setVisible(bool(self.state.text()))
        empty(self._troubles)
        if is_new:
            return
        twice = (pair.why for pair in self._duplicates.of(person.id))
        troubles = (trouble.said for trouble in person_troubles(map, person, self._belonging, map.today))
        for said in (*troubles, *twice):
            self._troubles.addWidget(label(f"⚑  {said}", "soft", wrap=True))
        self.views.show_person(person.id)
        self.no_views.setVisible(not self.views.model().rowCount())
        for links, topics in (
            (self.owned, self._belonging.owned(person.id)),
            (self.deputy_for, self._belonging.deputy_for(person.id)),
        ):
            links.show_links(
                (Link(Address("topics", topic.id), topic.name) for topic in topics), t("No topic.")
            )
        self.reports.show_links(
            (
                Link(Address("people", report.id), report.name, report.title)
                for report in self._belonging.reports(person.id)
            ),
            t("Nobody reports to them."),
        )

    def pick_with(self, chooser: PickerButton) -> None:
        """Open one of the lists to pick from, brought into view."""
        self.ensureWidgetVisible(chooser)
        chooser.setFocus()
        chooser.pick()

    def _others(self) -> list[Choice]:
        shown = self.form.record.id if self.form.record else ""
        return [each for each in people_of(self._session.map) if each.id != shown]

    def _topics(self) -> list[Choice]:
        return topics_of(self._session.map)

    def _fill(self) -> None:
        self.add(self.form)
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addSpacing(0)  # so that a line comes before the first part too
        self._parts = parts
        self.add(parts)
        for chooser in (self.rated, self.owning, self.standing_in):
            chooser.setProperty("empty", True)
        self.rated.say(t("Rate someone …"))
        self.owning.say(t("Add a topic they own …"))
        self.standing_in.say(t("Add a topic as deputy …"))
        for heading, widgets in (
            (t("Relationships"), (self.no_views, self.views, self.rated)),
            (t("Owner of"), (self.owned, self.owning)),
            (t("Deputy for"), (self.deputy_for, self.standing_in)),
            (t("Direct reports"), (self.reports,)),
        ):
            add_part(column, heading)
            for widget in widgets:
                column.addWidget(widget)
