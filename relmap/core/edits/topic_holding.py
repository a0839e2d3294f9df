"""Edits that give a topic to somebody, seen from the person."""

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits import put_topic
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Person, Topic


def own_topic(map: Map, person: str, topic: str) -> Change:
    """Let a person own a topic (both ids), whoever owned it before; as its owner they are no deputy."""
    owner, owned = _person(map, person), _topic(map, topic)
    if owned.owner == person:
        raise EditError(t("{name} owns {topic} already.", name=owner.name, topic=owned.name))
    deputies = tuple(deputy for deputy in owned.deputies if deputy != person)
    change = put_topic(map, replace(owned, owner=person, deputies=deputies))
    return Change(label=t("{name} owns {topic}", name=owner.name, topic=owned.name), put=change.put)


def stand_in(map: Map, person: str, topic: str) -> Change:
    """Let a person be the last of the deputies for a topic (both ids)."""
    deputy, held = _person(map, person), _topic(map, topic)
    if held.owner == person:
        raise EditError(t("{name} owns {topic} already.", name=deputy.name, topic=held.name))
    if person in held.deputies:
        raise EditError(t("{name} is a deputy for {topic} already.", name=deputy.name, topic=held.name))
    change = put_topic(map, replace(held, deputies=(*held.deputies, person)))
    return Change(
        label=t("{name} is a deputy for {topic}", name=deputy.name, topic=held.name), put=change.put
    )


def _person(map: Map, person: str) -> Person:
    if person not in map.people:
        raise EditError(t("That person is not in the map."))
    return map.people[person]


def _topic(map: Map, topic: str) -> Topic:
    if topic not in map.topics:
        raise EditError(t("That topic is not in the map."))
    return map.topics[topic]
