"""Where a step of the history leads: the page of what it changed, if that is still in the map."""

from msgspec import Struct

from relmap.core.history.step_words import tellable
from relmap.core.history.steps import Changed, Step
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import (
    Complaint,
    Contact,
    Customer,
    Function,
    Person,
    Record,
    Relationship,
    Topic,
    Visit,
)
from relmap.ui.address import Address, pair_record


class Leading(Struct, frozen=True):
    """An address, and what is there, as after "Go to"."""

    address: Address
    name: str


def leading_to(map: Map, step: Step) -> Leading | None:
    """The first thing that this step changed and that is there now; None where nothing of it is."""
    found = (_of(map, each) for each in tellable(step)[:100])
    return next((leading for leading in found if leading is not None), None)


def _of(map: Map, each: Changed) -> Leading | None:
    record = each.after or each.before
    if isinstance(record, Relationship | Contact):
        one, other = map.people.get(record.source), map.people.get(record.target)
        if one is None or other is None:
            return None
        return Leading(Address("review", pair_record(one.id, other.id)), t("the relationship"))
    match record:
        case Person() | Function() | Topic() | Customer():
            return _named(map.get(each.key), each.key.table)
        case Complaint():
            return _named(map.topics.get(record.topic), "topics")
        case Visit():
            return _named(map.customers.get(record.customer), "customers")
    return None


def _named(record: Record | None, page: str) -> Leading | None:
    if isinstance(record, Person | Function | Topic | Customer):
        return Leading(Address(page, record.id), record.name)
    return None
