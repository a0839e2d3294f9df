"""A small company that was edited over the years, for tests of its history."""

import datetime as dt

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.completing import completed
from relmap.core.dates import today
from relmap.core.edits import put_person, put_topic, rate
from relmap.core.map import Map
from relmap.core.records import Date, Person, Relationship, Topic

TOM = Person(id="t", name="Tom Reyes")
DANA = Person(id="d", name="Dana Whitfield")
MARIA = Person(id="m", name="Maria Okafor", phone="111")
BILLING = Topic(id="b", name="Billing dispute", owner="d")
VIEW = Relationship(id="v", source="t", target="d", strength=2)


def ago(days: int) -> Date:
    """So many days ago."""
    return today() - dt.timedelta(days=days)


def do(map: Map, change: Change, days: int, who: str = "ann") -> None:
    """Do this as of so many days ago, at noon."""
    when = dt.datetime.combine(ago(days), dt.time(12)).astimezone().astimezone(dt.UTC)
    map.apply(completed(map, change.signed(who, when)))


def company() -> Map:
    """Three people and a topic, without a history; Tom rated Dana 500 days ago."""
    return Map([TOM, DANA, MARIA, BILLING, replace(VIEW, rated_on=ago(500))])


def edited_company() -> Map:
    """The same after four edits: a telephone, a rating, an owner, another rating on the same day."""
    map = company()
    do(map, put_person(map, replace(MARIA, phone="222")), 300, "bo")
    do(map, rate(map, "t", "d", 3, ago(200)), 200)
    do(map, put_topic(map, replace(BILLING, owner="t")), 30)
    do(map, rate(map, "d", "t", 4, ago(30)), 30)
    return map
