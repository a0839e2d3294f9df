"""Handing over what somebody holds who leaves the company."""

import datetime as dt
from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.checks import person_of
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date, Person, Record, Topic


class Successors(Struct, frozen=True, kw_only=True):
    """Who takes over (ids; empty for nobody): the owner of each topic by its id, the manager of those who report to
    the one who leaves, and the host of their customers."""

    topics: Mapping[str, str] = field(default_factory=dict)
    manager: str = ""
    host: str = ""


def hand_over(map: Map, person: str, last_day: Date, to: Successors) -> Change:
    """Say that somebody has left after their last day, and hand all that they hold to others, as one Change.

    Topics, reports and customers change hands at once, even where the last day is still to come.
    """
    gone = person_of(map, person)
    left = last_day + dt.timedelta(days=1)
    if gone.joined and gone.joined > last_day:
        raise EditError(t("{name} would have left before the first day here.", name=gone.name))
    for successor in {*to.topics.values(), to.manager, to.host} - {""}:
        _check(gone, person_of(map, successor), left)
    put: list[Record] = [replace(gone, left=left)]
    put += (
        _handed(topic, person, to.topics.get(topic.id, ""))
        for topic in map.topics.values()
        if person == topic.owner or person in topic.deputies
    )
    put += _reports(map, gone, to.manager)
    put += (replace(customer, host=to.host) for customer in map.customers.values() if customer.host == person)
    return Change(label=t("{name} leaves", name=gone.name), put=tuple(put))


def _check(gone: Person, successor: Person, left: Date) -> None:
    if successor.id == gone.id:
        raise EditError(t("{name} leaves, so cannot take over from themselves.", name=gone.name))
    if successor.has_left(left):
        raise EditError(
            t(
                "{successor} has left by then, so cannot take over from {name}.",
                successor=successor.name,
                name=gone.name,
            )
        )


def _handed(topic: Topic, gone: str, successor: str) -> Topic:
    owner = successor if topic.owner == gone else topic.owner
    deputies = tuple(deputy for deputy in topic.deputies if deputy not in (gone, owner))
    return replace(topic, owner=owner, deputies=deputies)


def _reports(map: Map, gone: Person, manager: str) -> Iterator[Person]:
    """Those who report to whoever leaves, with their new manager.

    One who would become their own manager, or that of the new manager, gets the manager of the one who leaves.
    """
    above = _above(map, manager, without=gone.id)
    for person in map.people.values():
        if person.manager == gone.id and person.id != gone.id:
            yield replace(person, manager=gone.manager if person.id in above else manager)


def _above(map: Map, person: str, without: str) -> set[str]:
    """This person (an id) and all managers above them, up to but not with the one who leaves."""
    above: set[str] = set()
    while person in map.people and person != without and person not in above:
        above.add(person)
        person = map.people[person].manager
    return above
