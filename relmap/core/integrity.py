"""What must hold in every map: each reference leads to a record that is there, and each pair is rated once."""

from collections.abc import Iterable, Iterator

from relmap.core.fields import named
from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Record, Relationship, key_of

REFERENCES = {
    "people": {"function": "functions", "manager": "people"},
    "topics": {"owner": "people", "deputies": "people"},
    "relationships": {"source": "people", "target": "people"},
    "contacts": {"source": "people", "target": "people"},
    "complaints": {"customer": "customers", "topic": "topics", "received_by": "people"},
    "visits": {"leader": "people", "customer": "customers"},
}
"""For each table the fields that hold ids of other records (one, several, or none), with the table of those."""


def problems(map: Map) -> Iterator[str]:
    """One sentence for each thing that is wrong; none where the map is whole.

    Opening a map waits for this, so a table is first looked at as a whole, and record by record only if it must be.
    """
    for table, fields in REFERENCES.items():
        if table != "relationships" or not map.raters() | map.rated() <= map.people.keys():
            for field, other in fields.items():
                yield from _lost(map, table, field, other)
    views = map.relationships.values()
    if not {view.strength for view in views} <= STRENGTH_WORDS.keys():
        yield from _strange_strengths(views)
    if map.rated_pairs() < len(views):
        yield from _rated_twice(views)
    if any(map.view(person, person) for person in map.raters()):
        for view in views:
            if view.source == view.target:
                yield f"{_place(view)} is of one person with themselves."


def _lost(map: Map, table: str, field: str, other: str) -> Iterator[str]:
    """The references in this field that lead to nothing in the other table."""
    records = map.table(table).values()
    lost = _ids({getattr(record, field) for record in records}) - map.table(other).keys()
    if not lost:
        return
    for record in records:
        for id in sorted(_ids((getattr(record, field),)) & lost):
            yield f"{_place(record)} refers to {id}, which is not among the {other}."


def _ids(values: Iterable[str | tuple[str, ...]]) -> set[str]:
    """All ids in values of fields, each of which holds one id, several, or an empty text for none."""
    ids = {id for value in values for id in ((value,) if isinstance(value, str) else value)}
    return ids - {""}


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


def _place(record: Record) -> str:
    """The table and id of a record, with its name where it has one."""
    key = key_of(record)
    name = named(record)
    return f"{key.table} {key.id}" + (f" ({name[:60]})" if name != key.id else "")
