"""What in the map needs somebody's attention: topics nobody resolves, and people who left and still hold something."""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.dates import day
from relmap.core.holding.topic_state import stands_in
from relmap.core.language import t
from relmap.core.map import Map, by_name
from relmap.core.records import Customer, Date, Key, Person, Topic

Kind: TypeAlias = Literal[
    "no owner", "owner left", "owner away", "deputy left", "host left", "manager left", "no function"
]


class MapWarning(Struct, frozen=True):
    """One thing to put right: of which kind, in a sentence, and the record that it is about."""

    kind: Kind
    said: str
    about: Key


def warnings(map: Map, on: Date) -> list[MapWarning]:
    """All that needs attention on this day: topics first, then customers, then people, each by name."""
    return [*of_topics(map, on), *of_customers(map, on), *of_people(map, on)]


def of_topics(map: Map, on: Date) -> list[MapWarning]:
    """What is wrong with topics, by name."""
    return [found for topic in by_name(map.topics.values()) for found in topic_warnings(map, topic, on)]


def of_customers(map: Map, on: Date) -> list[MapWarning]:
    """What is wrong with customers, by name."""
    customers = by_name(map.customers.values())
    return [found for customer in customers for found in customer_warnings(map, customer, on)]


def of_people(map: Map, on: Date) -> list[MapWarning]:
    """What is wrong with people, by name."""
    return [found for person in by_name(map.people.values()) for found in person_warnings(map, person, on)]


def topic_warnings(map: Map, topic: Topic, on: Date) -> Iterator[MapWarning]:
    """What is wrong with one topic: first with its owner, then with its deputies."""
    about = Key("topics", topic.id)
    owner = map.people.get(topic.owner)
    deputies = [map.people[deputy] for deputy in topic.deputies if deputy in map.people]
    instead = stands_in(map, topic, on)
    if owner is None:
        yield MapWarning("no owner", _no_owner(topic, instead), about)
    elif owner.has_left(on):
        yield MapWarning("owner left", _owner_left(topic, owner, instead), about)
    elif owner.is_away(on) and instead is None:
        yield MapWarning("owner away", _owner_away(topic, owner, on), about)
    for deputy in deputies:
        if deputy.has_left(on):
            said = t("{name}, a deputy for {topic}, has left.", name=deputy.name, topic=topic.name)
            yield MapWarning("deputy left", said, about)


def customer_warnings(map: Map, customer: Customer, on: Date) -> Iterator[MapWarning]:
    """What is wrong with one customer."""
    host = map.people.get(customer.host)
    if host is not None and host.has_left(on):
        said = t("{name}, who hosts visits to {customer}, has left.", name=host.name, customer=customer.name)
        yield MapWarning("host left", said, Key("customers", customer.id))


def person_warnings(map: Map, person: Person, on: Date) -> Iterator[MapWarning]:
    """What is wrong with one person; nothing with those who have left."""
    if person.has_left(on):
        return
    about = Key("people", person.id)
    manager = map.people.get(person.manager)
    if manager is not None and manager.has_left(on):
        said = t("{name} reports to {manager}, who has left.", name=person.name, manager=manager.name)
        yield MapWarning("manager left", said, about)
    if person.function not in map.functions:
        yield MapWarning("no function", t("{name} is in no function.", name=person.name), about)


def _no_owner(topic: Topic, instead: Person | None) -> str:
    if instead is None:
        return t("{topic} has no owner, and no deputy can be called.", topic=topic.name)
    return t("{topic} has no owner; {name} stands in.", topic=topic.name, name=instead.name)


def _owner_left(topic: Topic, owner: Person, instead: Person | None) -> str:
    names = {"topic": topic.name, "owner": owner.name}
    if instead is None:
        return t("{owner}, who owned {topic}, has left, and no deputy can be called.", **names)
    return t("{owner}, who owned {topic}, has left; {name} stands in.", **names, name=instead.name)


def _owner_away(topic: Topic, owner: Person, on: Date) -> str:
    names = {"topic": topic.name, "owner": owner.name}
    if owner.away_until is None:
        return t("{owner}, who owns {topic}, is away, and no deputy can be called.", **names)
    until = day(owner.away_until, on)
    return t(
        "{owner}, who owns {topic}, is away until {day}, and no deputy can be called.", **names, day=until
    )
