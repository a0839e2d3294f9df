"""Edits of customers and of what they said."""

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.checks import is_new, need_name, of_the_same_name, person_of
from relmap.core.fields import cleaned
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Complaint, Customer, Record, key_of


def put_customer(map: Map, customer: Customer) -> Change:
    """Add a customer, or replace the one with its id. A name that another customer has is refused."""
    customer = cleaned(customer)
    need_name(customer.name, t("A customer needs a name."))
    before = map.customers.get(customer.id)
    if before is None or before.name.casefold() != customer.name.casefold():
        other = of_the_same_name(customer, map.customers.values())
        if other is not None:
            raise EditError(t("There is a customer {name} already.", name=other.name))
    if customer.host and customer.host not in map.people:
        raise EditError(t("The host of {name} is not in the map.", name=customer.name))
    if is_new(map, customer):
        return Change(label=t("add customer {name}", name=customer.name), put=(customer,))
    return Change(label=t("change customer {name}", name=customer.name), put=(customer,))


def remove_customer(map: Map, customer: str) -> Change:
    """Take a customer out of the map, with the visits to them; their complaints stay, as those of no customer.

    What was said in a complaint still tells which topic such words belong to.
    """
    gone = map.customers.get(customer)
    if gone is None:
        raise EditError(t("That customer is not in the map."))
    visits = (key_of(visit) for visit in map.visits.values() if visit.customer == customer)
    freed: tuple[Record, ...] = tuple(
        replace(complaint, customer="")
        for complaint in map.complaints.values()
        if complaint.customer == customer
    )
    return Change(label=t("remove customer {name}", name=gone.name), put=freed, drop=(key_of(gone), *visits))


def log_complaint(map: Map, complaint: Complaint) -> Change:
    """Keep what a customer said, with the topic that it belongs to; the topics learn from it."""
    complaint = cleaned(complaint)
    if not complaint.text:
        raise EditError(t("The complaint has no text."))
    topic = map.topics.get(complaint.topic)
    if complaint.topic and topic is None:
        raise EditError(t("The complaint is assigned to a topic that is not in the map."))
    if complaint.customer and complaint.customer not in map.customers:
        raise EditError(t("The complaint is from a customer who is not in the map."))
    if complaint.received_by:
        person_of(map, complaint.received_by)
    if topic is None:
        return Change(label=t("log a complaint"), put=(complaint,))
    return Change(label=t("remember a complaint as {topic}", topic=topic.name), put=(complaint,))
