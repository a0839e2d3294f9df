"""What must hold in every map: each reference leads to a record that is there, and each pair is rated once."""

from collections.abc import Iterator

from relmap.core.fields import named
from relmap.core.map import Map
from relmap.core.records import (
    STRENGTH_WORDS,
    Complaint,
    Contact,
    Key,
    Person,
    Record,
    Relationship,
    Topic,
    Visit,
    key_of,
)

BETWEEN_TWO = (Relationship, Contact)


def problems(map: Map) -> Iterator[str]:
    """One sentence for each thing that is wrong; none where the map is whole."""
    for record in _suspects(map):
        for key in references(record):
            if map.get(key) is None:
                yield f"{_place(record)} refers to {key.id}, which is not among the {key.table}."
    views = map.relationships.values()
    for view in views:
        if view.source == view.target:
            yield f"{_place(view)} is of one person with themselves."
        if view.strength not in STRENGTH_WORDS:
            yield f"{_place(view)} has a strength of {view.strength}; strengths are 1 to 5."
    if len({(view.source, view.target) for view in views}) < len(views):
        yield from _rated_twice(map)


def _suspects(map: Map) -> Iterator[Record]:
    """The records whose references must be looked at one by one.

    Opening a map waits for this, so relationships and contacts, nearly all there is, are sifted first.
    """
    people = map.people
    for record in map:
        if not isinstance(record, BETWEEN_TWO) or record.source not in people or record.target not in people:
            yield record


def _rated_twice(map: Map) -> Iterator[str]:
    pairs: set[tuple[str, str]] = set()
    for view in map.relationships.values():
        if (view.source, view.target) in pairs:
            yield f"{_place(view)} is the second from {view.source} to {view.target}."
        pairs.add((view.source, view.target))


def references(record: Record) -> list[Key]:
    """The keys of all records that this one refers to."""
    match record:
        case Person():
            keys = [Key("functions", record.function), Key("people", record.manager)]
        case Topic():
            keys = [Key("people", person) for person in (record.owner, *record.deputies)]
        case Relationship() | Contact():
            keys = [Key("people", record.source), Key("people", record.target)]
        case Complaint():
            keys = [
                Key("customers", record.customer),
                Key("topics", record.topic),
                Key("people", record.received_by),
            ]
        case Visit():
            keys = [Key("people", record.leader), Key("customers", record.customer)]
        case _:
            keys = []
    return [key for key in keys if key.id]


def _place(record: Record) -> str:
    """The table and id of a record, with its name where it has one."""
    key = key_of(record)
    name = named(record)
    return f"{key.table} {key.id}" + (f" ({name[:60]})" if name != key.id else "")
