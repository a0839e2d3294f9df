"""Every edit: a pure function from the map to a Change. What is not allowed raises EditError.

The label of a Change is what the undo menu says after "Undo".
"""

from collections.abc import Iterable

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.fields import cleaned, is_blank
from relmap.core.map import Map
from relmap.core.records import (
    STRENGTH_WORDS,
    Company,
    Complaint,
    Contact,
    Date,
    Function,
    Person,
    Record,
    Relationship,
    Topic,
    key_of,
)


def name_company(map: Map, name: str) -> Change:
    """Give the map the name of its company."""
    company = cleaned(replace(map.company, name=name))
    return Change(label=f"name the company {company.name}", put=(company,))


def put_function(map: Map, function: Function) -> Change:
    """Add a function, or replace the one with its id. Two functions of one name are refused."""
    function = cleaned(function)
    _need_name(function.name, "A function")
    for other in map.functions.values():
        if other.id != function.id and other.name.casefold() == function.name.casefold():
            raise EditError(f"There is a function {other.name} already.")
    return Change(label=f"{_verb(map, function)} function {function.name}", put=(function,))


def put_person(map: Map, person: Person) -> Change:
    """Add a person, or replace the one with their id."""
    person = cleaned(person)
    _need_name(person.name, "A person")
    if person.function and person.function not in map.functions:
        raise EditError(f"{person.name} is placed in a function that is not in the map.")
    if person.manager == person.id:
        raise EditError(f"{person.name} cannot be their own manager.")
    if person.manager and person.manager not in map.people:
        raise EditError(f"The manager of {person.name} is not in the map.")
    if person.away_from and person.away_until and person.away_from > person.away_until:
        raise EditError(f"{person.name} would be away until a day before the first day away.")
    return Change(label=f"{_verb(map, person)} {person.name}", put=(person,))


def remove_person(map: Map, person: str) -> Change:
    """Take a person out of the map, with their relationships and contacts; topics, managers and visits let go of them.

    Undoing brings all of it back. For someone who leaves the company set `left` instead: that keeps the history.
    """
    gone = _person(map, person)
    drop = [key_of(gone)]
    put: list[Record] = []
    drop += [key_of(view) for view in map.relationships.values() if person in (view.source, view.target)]
    drop += [
        key_of(contact) for contact in map.contacts.values() if person in (contact.source, contact.target)
    ]
    drop += [key_of(visit) for visit in map.visits.values() if visit.leader == person]
    put += [
        replace(other, manager="")
        for other in map.people.values()
        if other.manager == person and other.id != person
    ]
    put += [
        replace(complaint, received_by="")
        for complaint in map.complaints.values()
        if complaint.received_by == person
    ]
    for topic in map.topics.values():
        if person == topic.owner or person in topic.deputies:
            owner = "" if topic.owner == person else topic.owner
            deputies = tuple(deputy for deputy in topic.deputies if deputy != person)
            put.append(replace(topic, owner=owner, deputies=deputies))
    return Change(label=f"remove {gone.name}", put=tuple(put), drop=tuple(drop))


def put_topic(map: Map, topic: Topic) -> Change:
    """Add a topic, or replace the one with its id. Two topics of one name are refused."""
    topic = cleaned(topic)
    _need_name(topic.name, "A topic")
    for other in map.topics.values():
        if other.id != topic.id and other.name.casefold() == topic.name.casefold():
            raise EditError(f"There is a topic {other.name} already.")
    for person in (topic.owner, *topic.deputies):
        if person and person not in map.people:
            raise EditError(f"The topic {topic.name} names somebody who is not in the map.")
    if len(set(topic.deputies)) < len(topic.deputies) or topic.owner in topic.deputies:
        raise EditError(f"The topic {topic.name} names one person twice.")
    return Change(label=f"{_verb(map, topic)} topic {topic.name}", put=(topic,))


def rate(
    map: Map, source: str, target: str, strength: int, on: Date | None, *, mutual: bool = False
) -> Change:
    """Say how strong `source` finds the relationship with `target`, as of a day; `mutual`: and the other way."""
    one, other = _pair(map, source, target)
    if type(strength) is not int or strength not in STRENGTH_WORDS:
        raise EditError(f"{strength} is not a strength. Strengths are 1 (met) to 5 (close).")
    views = [(source, target), (target, source)] if mutual else [(source, target)]
    put = tuple(_rated(map, *view, strength, on) for view in views)
    arrow = "↔" if mutual else "→"
    return Change(label=f"{one.name} {arrow} {other.name}, {STRENGTH_WORDS[strength]}", put=put)


def unrate(map: Map, source: str, target: str) -> Change:
    """Take back how `source` sees `target`: it is not rated then, which is not the same as weak."""
    one, other = _pair(map, source, target)
    view = map.view(source, target)
    if view is None:
        raise EditError(f"{one.name} has not rated {other.name}.")
    return Change(label=f"{one.name} → {other.name}, not rated", drop=(key_of(view),))


def log_contact(map: Map, contact: Contact) -> Change:
    """Add a dated event between two people; only a call has an outcome."""
    contact = cleaned(contact)
    one, other = _pair(map, contact.source, contact.target)
    if contact.outcome is not None and contact.kind != "call":
        raise EditError("Only a call has an outcome.")
    what = (
        f"call to {other.name}: {contact.outcome}" if contact.outcome else f"{contact.kind} with {other.name}"
    )
    return Change(label=f"{one.first_name}’s {what}", put=(contact,))


def log_complaint(map: Map, complaint: Complaint) -> Change:
    """Keep what a customer said, with the topic that it belongs to; the topics learn from it."""
    complaint = cleaned(complaint)
    if not complaint.text:
        raise EditError("The complaint has no text.")
    topic = map.topics.get(complaint.topic)
    if complaint.topic and topic is None:
        raise EditError("The complaint is assigned to a topic that is not in the map.")
    if complaint.customer and complaint.customer not in map.customers:
        raise EditError("The complaint is from a customer who is not in the map.")
    if complaint.received_by:
        _person(map, complaint.received_by)
    label = f"remember a complaint as {topic.name}" if topic else "log a complaint"
    return Change(label=label, put=(complaint,))


def put_all(label: str, records: Iterable[Record]) -> Change:
    """One Change for many records that were checked where they were read, such as an import."""
    return Change(label=label, put=tuple(records))


def _rated(map: Map, source: str, target: str, strength: int, on: Date | None) -> Relationship:
    view = map.view(source, target)
    if view is None:
        return Relationship(source=source, target=target, strength=strength, rated_on=on)
    return replace(view, strength=strength, rated_on=on)


def _pair(map: Map, source: str, target: str) -> tuple[Person, Person]:
    if source == target:
        raise EditError("A relationship needs two people.")
    return _person(map, source), _person(map, target)


def _person(map: Map, person: str) -> Person:
    found = map.people.get(person)
    if found is None:
        raise EditError("That person is not in the map.")
    return found


def _need_name(name: str, what: str) -> None:
    if is_blank(name):
        raise EditError(f"{what} needs a name.")


def _verb(map: Map, record: Function | Person | Topic | Company) -> str:
    return "add" if map.get(key_of(record)) is None else "change"
