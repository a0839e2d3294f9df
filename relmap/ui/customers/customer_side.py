"""The side of the Customers page: a customer's host and note, and what was heard of them."""

from PySide6.QtCore import Signal

from relmap.core.dates import day, day_and_year, today
from relmap.core.edits import put_customer
from relmap.core.holding.customer_names import namesakes
from relmap.core.holding.told import Told
from relmap.core.holding.warnings import customer_warnings
from relmap.core.language import t
from relmap.core.lists import listed
from relmap.core.map import Map
from relmap.core.records import Complaint, Customer, Visit
from relmap.ui.address import Address
from relmap.ui.heard_list import Heard, HeardList
from relmap.ui.notes import Notes
from relmap.ui.records.detail_side import DetailSide
from relmap.ui.records.form import Form
from relmap.ui.session import Session
from relmap.ui.troubles import Troubles

MOST_NAMESAKES = 3


class CustomerSide(DetailSide):
    """`followed` gives an address that was pressed."""

    followed = Signal(Address)

    def __init__(self, session: Session, told: Told, notes: Notes) -> None:
        super().__init__(t("The chosen customer"))
        self._session, self._told = session, told
        self.form: Form[Customer] = Form(session, put_customer)
        self.troubles = Troubles()
        self.form.add_name(t("Name"), t("Name of the customer"))
        self.form.add(self.troubles)
        self.form.add_person(t("Host"), "host", t("Nobody yet"))
        self.form.add_note(t("Note"), "note", notes, t("What to know before one calls them"))
        self.complaints, self.visits = HeardList(), HeardList()
        self.add(self.form)
        for heading, shown in ((t("Complaints"), self.complaints), (t("Visits"), self.visits)):
            self.add_part(heading)
            self.add(shown)
            shown.followed.connect(self.followed)

    def show_customer(self, customer: Customer) -> None:
        """Show what belongs to this customer, which may be a new one."""
        map = self._session.map
        told = [warning.said for warning in customer_warnings(map, customer, map.today)]
        same = namesakes(map).get(customer.id, [])
        if same:
            names = listed([other.name for other in same], MOST_NAMESAKES)
            told.append(t("This may be the same customer as {names}.", names=names))
        self.troubles.tell(told)
        self.complaints.show_heard(
            (_complaint(map, complaint) for complaint in self._told.complaints_of(customer.id)),
            t("None is known."),
        )
        self.visits.show_heard(
            (_visit(map, visit) for visit in self._told.visits_to(customer.id)), t("None is known.")
        )


def _complaint(map: Map, complaint: Complaint) -> Heard:
    """A complaint with its topic and its day."""
    topic, on = map.topics.get(complaint.topic), complaint.received_on
    if topic is None:
        remark = t("No topic yet, {day}", day=day(on, today())) if on else t("No topic yet")
        return Heard(complaint.text, remark)
    remark = t("{topic}, {day}", topic=topic.name, day=day(on, today())) if on else topic.name
    return Heard(complaint.text, remark, Address("topics", topic.id))


def _visit(map: Map, visit: Visit) -> Heard:
    """A visit with who went, and when."""
    leader = map.people[visit.leader]
    remark = t("{name}, {day}", name=leader.name, day=day_and_year(visit.on))
    return Heard(visit.purpose or t("No purpose was noted."), remark, Address("people", leader.id))
