"""What needs attention about one person: what the warnings of the map say of them and of what they hold."""

from collections.abc import Iterator

from msgspec.structs import replace

from relmap.core.holding.belonging import Belonging
from relmap.core.holding.warnings import MapWarning, person_warnings, topic_warnings
from relmap.core.map import Map, by_name
from relmap.core.records import Date, Person, key_of


def troubles_of_people(map: Map, belonging: Belonging, on: Date) -> list[MapWarning]:
    """All that is wrong with people, by name; each warning is about its person."""
    return [
        MapWarning(warning.kind, warning.said, key_of(person))
        for person in by_name(map.people.values())
        for warning in person_troubles(map, person, belonging, on)
    ]


def person_troubles(map: Map, person: Person, belonging: Belonging, on: Date) -> Iterator[MapWarning]:
    """Each thing to put right with one person: first the topics they own, then where they are a deputy."""
    for topic in belonging.owned(person.id):
        for warning in topic_warnings(map, topic, on):
            if warning.kind in ("owner left", "owner away"):
                yield warning
    for topic in belonging.deputy_for(person.id):
        for warning in topic_warnings(map, replace(topic, deputies=(person.id,)), on):
            if warning.kind == "deputy left":
                yield warning
    for warning in person_warnings(map, person, on):
        yield warning
