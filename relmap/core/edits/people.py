"""Edits of people."""

from collections.abc import Iterator

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.checks import is_new, need_name, person_of
from relmap.core.fields import cleaned
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Person, Record, key_of


def put_person(map: Map, person: Person, *, in_circles: bool = False) -> Change:
    """Add a person, or replace the one with their id.

    `in_circles`: take managers who manage each other as they come, as the files of other programs hold them.
    """
    person = cleaned(person)
    need_name(person.name, t("A person needs a name."))
    if person.function and person.function not in map.functions:
        raise EditError(t("{name} is placed in a function that is not in the map.", name=person.name))
    _check_manager(map, person, in_circles)
    _check_days(person)
    if is_new(map, person):
        return Change(label=t("add {name}", name=person.name), put=(person,))
    return Change(label=t("change {name}", name=person.name), put=(person,))


def remove_person(map: Map, person: str) -> Change:
    """Take a person out of the map, with their relationships, contacts and visits; all else lets go of them.

    Undoing brings all of it back. For someone who leaves the company set `left` instead: that keeps the history.
    """
    gone = person_of(map, person)
    drop = [key_of(gone)]
    for events in (map.relationships, map.contacts):
        drop += [key_of(event) for event in events.values() if person in (event.source, event.target)]
    drop += [key_of(visit) for visit in map.visits.values() if visit.leader == person]
    return Change(label=t("remove {name}", name=gone.name), put=tuple(_let_go(map, person)), drop=tuple(drop))


def _let_go(map: Map, person: str) -> Iterator[Record]:
    """What stays and named this person, without them."""
    for other in map.people.values():
        if other.manager == person and other.id != person:
            yield replace(other, manager="")
    for complaint in map.complaints.values():
        if complaint.received_by == person:
            yield replace(complaint, received_by="")
    for customer in map.customers.values():
        if customer.host == person:
            yield replace(customer, host="")
    for topic in map.topics.values():
        if person == topic.owner or person in topic.deputies:
            owner = "" if topic.owner == person else topic.owner
            deputies = tuple(deputy for deputy in topic.deputies if deputy != person)
            yield replace(topic, owner=owner, deputies=deputies)


def _check_manager(map: Map, person: Person, in_circles: bool) -> None:
    if person.manager == person.id:
        raise EditError(t("{name} cannot be their own manager.", name=person.name))
    if person.manager and person.manager not in map.people:
        raise EditError(t("The manager of {name} is not in the map.", name=person.name))
    before = map.people.get(person.id)
    if in_circles or (before is not None and before.manager == person.manager):
        return  # a circle that is there already keeps nobody from changing anything else
    above = _managers(map, person.manager)
    if person.id in above:
        names = [map.people[id].name for id in above[: above.index(person.id)]]
        raise EditError(_circle(person.name, names))


def _managers(map: Map, person: str) -> list[str]:
    """This person (an id), their manager, the manager's manager and so on, each once."""
    above: dict[str, None] = {}
    while person in map.people and person not in above:
        above[person] = None
        person = map.people[person].manager
    return list(above)


def _circle(name: str, above: list[str]) -> str:
    """Why nobody of `above`, the nearest first, can manage the person of this name."""
    if len(above) == 1:
        return t("{manager} reports to {name}, so cannot be their manager.", manager=above[0], name=name)
    return t(
        "{manager} reports to {name} by way of {next}, so cannot be their manager.",
        manager=above[0],
        next=above[1],
        name=name,
    )


def _check_days(person: Person) -> None:
    if person.away_from and person.away_until and person.away_from > person.away_until:
        raise EditError(t("{name} would be away until a day before the first day away.", name=person.name))
    if person.joined and person.left and person.joined > person.left:
        raise EditError(t("{name} would have left before the first day here.", name=person.name))
