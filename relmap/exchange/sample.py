"""The sample company: an invented energy supplier, moved in time so that its today is the real one."""

import datetime as dt
from typing import TypeVar

from msgspec import Struct, convert
from msgspec.structs import asdict, replace

from relmap.core.completing import completed
from relmap.core.edits import log_complaint, log_contact, name_company, put_all, rate
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
WORKING_HOUR = dt.time(9, 30)
TODAY = Date(2026, 11, 2)
"""The day that is today in the files."""

_CONTACTS = Kind("contacts", ("source", "target", "on", "kind"), ("outcome", "note"))
_CUSTOMERS = Kind("customers", ("id", "name"), ("host", "note"))
_COMPLAINTS = Kind("complaints", ("id", "text", "topic"), ("customer", "received_on", "received_by"))

_EARLIER = Kind("earlier", ("source", "target", "strength", "rated_on"), ())
KEEPER = "Kwame Asante"
"""Who keeps the sample's map, and rated what has a history."""

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
    map = Map(_moved(record, today - TODAY) for record in map)
    _rate_over_the_years(map, today - TODAY)
    return map


def _rate_over_the_years(map: Map, by: dt.timedelta) -> None:
    """Have the views with an earlier rating come to what they are by Changes of those days, which make a history."""
    steps = [replace(view, rated_on=view.rated_on + by) for view in _records(_EARLIER, _EarlierView)]
    first: dict[tuple[str, str], _EarlierView] = {}
    for step in sorted(steps, key=lambda step: step.rated_on, reverse=True):
        first[step.source, step.target] = step
    now = [view for pair in first if (view := map.view(*pair)) and view.rated_on]
    steps = [step for step in steps if step not in first.values()]
    steps += [
        _EarlierView(view.source, view.target, view.strength, view.rated_on) for view in now if view.rated_on
    ]
    before = [(view, first[view.source, view.target]) for view in now]
    map.apply(
        put_all("", [replace(view, strength=then.strength, rated_on=then.rated_on) for view, then in before])
    )
    for step in sorted(steps, key=lambda step: step.rated_on):
        change = rate(map, step.source, step.target, step.strength, step.rated_on)
        when = dt.datetime.combine(step.rated_on, WORKING_HOUR, dt.UTC)
        map.apply(completed(map, change.signed(KEEPER, when)))


class _EarlierView(Struct, frozen=True):
    source: str
    target: str
    strength: int
    rated_on: Date


def _records(kind: Kind, record: type[R]) -> list[R]:
    """The records of one of the sample's own files; what is empty there is left at its default."""
    rows = read_table(shipped("sample", f"{kind.name}.csv"), [kind]).rows
    return [
        convert({column: text for column in kind.columns if (text := row.text(column))}, record, strict=False)
        for row in rows
    ]


def _moved(record: R, by: dt.timedelta) -> R:
    """The record with each of its dates moved."""
    days = {name: value + by for name, value in asdict(record).items() if isinstance(value, Date)}
    return replace(record, **days)
