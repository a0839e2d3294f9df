"""What must hold in every map: each reference leads to a record that is there, and each pair is rated once."""

from collections.abc import Iterable, Iterator

from relmap.core.fields import named
from relmap.core.map import Map
from relmap.core.records import (
    STRENGTH_WORDS,
    TABLES,
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


def problems(map: Map) -> Iterator[str]:
    """One sentence for each thing that is wrong; none where the map is whole.

    Opening a map waits for this, so relationships and contacts, nearly all there is, are first looked at together.
    """
    views, contacts = map.relationships.values(), map.contacts.values()
    for table in TABLES:
        if table not in ("relationships", "contacts"):
            yield from _lost_references(map, map.table(table).values())
    if not {view.source for view in views} | {view.target for view in views} <= map.people.keys():
        yield from _lost_references(map, views)
    if (
        not {contact.source for contact in contacts} | {contact.target for contact in contacts}
        <= map.people.keys()
    ):
        yield from _lost_references(map, contacts)
    if not {view.strength for view in views} <= STRENGTH_WORDS.keys():
        yield from _strange_strengths(views)
    if len({(view.source, view.target) for view in views}) < len(views):
        yield from _rated_twice(views)
    for view in views:
        if view.source == view.target:
            yield f"{_place(view)} is of one person with themselves."


def _lost_references(map: Map, records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        for key in references(record):
            if map.get(key) is None:
                yield f"{_place(record)} refers to {key.id}, which is not among the {key.table}."


def _strange_strengths(views: Iterable[Relationship]) -> Iterator[str]:
    for view in views:
        if view.strength not in STRENGTH_WORDS:
            yield f"{_place(view)} has a strength of {view.strength}; strengths are 1 to 5."


def _rated_twice(views: Iterable[Relationship]) -> Iterator[str]:
    pairs: set[tuple[str, str]] = set()
    for view in views:
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
