"""The side of the Topics page: a topic's owner, deputies and words, and what was said of it."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.change import Change
from relmap.core.dates import day, today
from relmap.core.edits import put_topic
from relmap.core.holding.told import Told
from relmap.core.holding.topic_state import stands_in, state_of
from relmap.core.holding.warnings import topic_warnings
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Complaint, Person, Topic
from relmap.ui.address import Address
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.heard_list import Heard, HeardList
from relmap.ui.labels import button, set_button_text, shortened
from relmap.ui.records.detail_side import DetailSide
from relmap.ui.records.form import Form
from relmap.ui.session import Session
from relmap.ui.troubles import Troubles

MOST_SIGNS = 24
"""Of a name on a button."""


class TopicSide(DetailSide):
    """`ask_wanted` and `handing_on_wanted` tell what was pressed, `followed` gives an address that was."""

    ask_wanted = Signal()
    handing_on_wanted = Signal()
    followed = Signal(Address)

    def __init__(self, session: Session, told: Told) -> None:
        super().__init__(t("The chosen topic"))
        self._session, self._told = session, told
        self.troubles = Troubles()
        self.ask, self.hand_on = button(t("Ask about this"), "small"), button("", "small")
        self.complaints = HeardList()
        self.form = self._form()
        self.add(self.form)
        self.add_part(t("Complaints"))
        self.add(self.complaints)
        self.ask.clicked.connect(self.ask_wanted)
        self.hand_on.clicked.connect(self.handing_on_wanted)
        self.complaints.followed.connect(self.followed)

    @property
    def next_owner(self) -> Person | None:
        """The deputy who could own the topic shown, where its owner is no longer there."""
        topic, map = self.form.record, self._session.map
        if topic is None or topic.id not in map.topics:
            return None
        if state_of(map, topic, map.today) not in ("no owner", "owner left"):
            return None
        return stands_in(map, topic, map.today)

    def show_topic(self, topic: Topic) -> None:
        """Show what belongs to this topic, which may be a new one."""
        map = self._session.map
        is_there = topic.id in map.topics
        told = [warning.said for warning in topic_warnings(map, topic, map.today)] if is_there else []
        self.troubles.tell(told)
        self.ask.setVisible(is_there)
        deputy = self.next_owner
        self.hand_on.setVisible(deputy is not None)
        if deputy is not None:
            set_button_text(self.hand_on, t("Make {name} the owner", name=shortened(deputy.name, MOST_SIGNS)))
            self.hand_on.setAccessibleName(t("Make {name} the owner", name=deputy.name))
        self.complaints.show_heard(
            (_heard(map, complaint) for complaint in self._told.about(topic.id)),
            t("None yet. Complaints come here when they are remembered on the Ask page."),
        )

    def _form(self) -> Form[Topic]:
        """The card of a topic, with what is to be put right and what can be done under its name."""
        under_name, actions = QWidget(), FlowLayout(8)
        actions.addWidget(self.ask)
        actions.addWidget(self.hand_on)
        held = QVBoxLayout(under_name)
        held.setContentsMargins(0, 0, 0, 12)
        held.setSpacing(8)
        held.addWidget(self.troubles)
        held.addLayout(actions)
        form: Form[Topic] = Form(self._session, put_owned)
        form.add_name(t("Name"), t("Name of the topic"))
        form.add(under_name)
        form.add_person(t("Owner"), "owner", t("Nobody yet"))
        form.add_people(t("Deputies"), "deputies", t("Add a deputy"))
        form.add_words(t("Words"), "words", t("Words that point to it, with commas between"))
        return form


def put_owned(map: Map, topic: Topic) -> Change:
    """Put the topic; a deputy who becomes its owner is no deputy any more."""
    before = map.topics.get(topic.id)
    if before is not None and before.owner != topic.owner:
        deputies = tuple(deputy for deputy in topic.deputies if deputy != topic.owner)
        topic = replace(topic, deputies=deputies)
    return put_topic(map, topic)


def _heard(map: Map, complaint: Complaint) -> Heard:
    """A complaint with who said it and when."""
    customer = map.customers.get(complaint.customer)
    on = complaint.received_on
    if customer is None:
        return Heard(complaint.text, day(on, today()) if on else t("No day is known"))
    to = Address("customers", customer.id)
    said = t("{customer}, {day}", customer=customer.name, day=day(on, today())) if on else customer.name
    return Heard(complaint.text, said, to)
