"""The sample company: an invented energy supplier, moved in time so that its today is the real one."""

import datetime as dt
from typing import TypeVar

from msgspec import Struct, convert
from msgspec.structs import asdict, replace

from relmap.core.edits import log_complaint, log_contact, name_company, put_all
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Complaint, Contact, Customer, Date
from relmap.exchange.columns import Kind
from relmap.exchange.delimited import read_table
from relmap.exchange.read_import import read_import
from relmap.shipped import shipped

COMPANY = "Alderbrook Energy"
ASKER = "p08"
"""Rhiannon Pryce, who asks in the demo."""
COMPLAINT = "They have been charged twice for October and nobody answers"
"""What she asks about."""
TODAY = Date(2026, 11, 2)
"""The day that is today in the files."""

_CONTACTS = Kind("contacts", ("source", "target", "on", "kind"), ("outcome", "note"))
_CUSTOMERS = Kind("customers", ("id", "name"), ("note",))
_COMPLAINTS = Kind("complaints", ("id", "text", "topic"), ("customer", "received_on", "received_by"))

R = TypeVar("R", bound=Struct)


def sample_map(today: Date) -> Map:
    """The sample company with every date moved by the same number of days, so that TODAY becomes `today`."""
    map = Map()
    map.apply(name_company(map, COMPANY))
    files = [shipped("sample", f"{kind}.csv") for kind in ("people", "topics", "relationships")]
    map.apply(read_import(map, files).change)
    for contact in _records(_CONTACTS, Contact):
        map.apply(log_contact(map, contact))
    map.apply(put_all(t("add customers"), _records(_CUSTOMERS, Customer)))
    topics = {topic.name: topic.id for topic in map.topics.values()}
    for complaint in _records(_COMPLAINTS, Complaint):
        topic = topics[complaint.topic] if complaint.topic else ""
        map.apply(log_complaint(map, replace(complaint, topic=topic)))
    return Map(_moved(record, today - TODAY) for record in map)


def _records(kind: Kind, record: type[R]) -> list[R]:
    """The records of one of the sample's own files; what is empty there is left at its default."""
    rows = read_table(shipped("sample", f"{kind.name}.csv"), [kind]).rows
    return [
        convert({column: text for column in kind.columns if (text := row.text(column))}, record)
        for row in rows
    ]


def _moved(record: R, by: dt.timedelta) -> R:
    """The record with each of its dates moved."""
    days = {name: value + by for name, value in asdict(record).items() if isinstance(value, Date)}
    return replace(record, **days)
