"""The side of the Functions page: a function's name, how its people know the others, its topics and its people."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.edits import put_function
from relmap.core.holding.belonging import Belonging
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Function, Topic
from relmap.ui.address import Address
from relmap.ui.functions.function_ties_list import FunctionTiesList
from relmap.ui.parts import add_part
from relmap.ui.picker import Choice
from relmap.ui.records.choice_row import PickerButton, functions_of
from relmap.ui.records.detail_side import DetailSide
from relmap.ui.records.form import Form
from relmap.ui.records.link_list import Link, LinkList
from relmap.ui.session import Session


class FunctionSide(DetailSide):
    """`followed` gives an address that was pressed, `merging_wanted` the function (an id) to merge into."""

    followed = Signal(Address)
    merging_wanted = Signal(str)

    def __init__(self, session: Session, belonging: Belonging) -> None:
        super().__init__(t("The chosen function"))
        self._session, self._belonging = session, belonging
        self.form: Form[Function] = Form(session, put_function)
        self.form.add_name(t("Name"), t("Name of the function"))
        self.people, self.topics, self.ties = LinkList(), LinkList(), FunctionTiesList()
        self.merge = PickerButton(t("Merge into which function?"), self._others, "plain")
        self.merge.say(t("Merge into another …"))
        self.merge.picked.connect(self.merging_wanted)
        self.add(self.form)
        self.column.addWidget(self.merge, 0, Qt.AlignmentFlag.AlignLeft)
        self.parts = QWidget()
        column = QVBoxLayout(self.parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addSpacing(0)  # so that a line comes before the first part too
        self.add(self.parts)
        for heading, shown in (
            (t("How its people know the other functions"), self.ties),
            (t("Topics they own"), self.topics),
            (t("People"), self.people),
        ):
            add_part(column, heading)
            column.addWidget(shown)
            shown.followed.connect(self.followed)

    def show_function(self, function: Function) -> None:
        """Show what belongs to this function, which may be a new one."""
        map = self._session.map
        self.parts.setVisible(function.id in map.functions)
        people = self._belonging.people(function.id)
        self.merge.setVisible(function.id in map.functions and len(map.functions) > 1)
        self.ties.show_ties(map, function, people)
        self.topics.show_links(
            (_topic_link(map, topic) for topic in self._belonging.owned_in(function.id)),
            t("Its people own no topic."),
        )
        self.people.show_links(
            (Link(Address("people", person.id), person.name, person.title) for person in people),
            t("Nobody yet. Choose this function for a person on the People page."),
        )
        self.ties.take_tab_place()

    def _others(self) -> list[Choice]:
        shown = self.form.record.id if self.form.record else ""
        return [each for each in functions_of(self._session.map) if each.id != shown]


def _topic_link(map: Map, topic: Topic) -> Link:
    return Link(Address("topics", topic.id), topic.name, map.people[topic.owner].name)
