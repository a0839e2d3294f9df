"""What must hold in every map: each reference leads to a record that is there, and each pair is rated once."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from relmap.core.fields import named
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Record, Relationship, key_of
from relmap.core.table_words import TABLE_WORDS

REFERENCES = {
    "people": {"function": "functions", "manager": "people"},
    "topics": {"owner": "people", "deputies": "people"},
    "relationships": {"source": "people", "target": "people"},
    "contacts": {"source": "people", "target": "people"},
    "customers": {"host": "people"},
    "complaints": {"customer": "customers", "topic": "topics", "received_by": "people"},
    "visits": {"leader": "people", "customer": "customers"},
    "spots": {"id": "people"},
}
"""For each table the fields that hold ids of other records (one, several, or none), with the table of those."""

_NOTHING_WITHOUT = ("relationships", "contacts", "visits", "spots")
"""The tables of which a record that has lost one reference is of no use."""


def problems(map: Map) -> Iterator[str]:
    """One sentence for each thing that is wrong; none where the map is whole.

    Opening a map waits for this, so a table is first looked at as a whole, and record by record only if it must be.
    """
    views = map.relationships.values()
    rated = {view.source for view in views} | {view.target for view in views}
    for table, fields in REFERENCES.items():
        if table != "relationships" or not rated <= map.people.keys():
            for field, other in fields.items():
                yield from _lost(map, table, field, other)
    if not {view.strength for view in views} <= STRENGTH_WORDS.keys():
        yield from _strange_strengths(views)
    if len({(view.source, view.target) for view in views}) < len(views):
        yield from _rated_twice(views)
    for view in views:
        if view.source == view.target:
            yield t("{record} is of one person with themselves.", record=_place(view))


def let_go_of_what_is_gone(tables: dict[str, dict[str, Record]]) -> None:
    """Blank each reference in these tables that leads to nothing, and drop what is nothing without it."""
    for table, fields in REFERENCES.items():
        records = tables[table]
        for field, other in fields.items():
            there = tables[other].keys()
            if _ids({getattr(record, field) for record in records.values()}) <= there:
                continue
            for id, record in list(records.items()):
                held = getattr(record, field)
                if _ids((held,)) <= there:
                    continue
                if table in _NOTHING_WITHOUT:
                    del records[id]
                else:
                    kept = "" if isinstance(held, str) else tuple(each for each in held if each in there)
                    records[id] = replace(record, **{field: kept})


def _lost(map: Map, table: str, field: str, other: str) -> Iterator[str]:
    """The references in this field that lead to nothing in the other table."""
    records = map.table(table).values()
    lost = _ids({getattr(record, field) for record in records}) - map.table(other).keys()
    if not lost:
        return
    for record in records:
        for id in sorted(_ids((getattr(record, field),)) & lost):
            yield t(
                "{record} refers to {id}, which is not among the {table}.",
                record=_place(record),
                id=id,
                table=t(TABLE_WORDS[other]),
            )


def _ids(values: Iterable[str | tuple[str, ...]]) -> set[str]:
    """All ids in values of fields, each of which holds one id, several, or an empty text for none."""
    ids = {id for value in values for id in ((value,) if isinstance(value, str) else value)}
    return ids - {""}


def _strange_strengths(views: Iterable[Relationship]) -> Iterator[str]:
    for view in views:
        if view.strength not in STRENGTH_WORDS:
            yield t(
                "{record} has a strength of {strength}; strengths are 1 to 5.",
                record=_place(view),
                strength=view.strength,
            )


def _rated_twice(views: Iterable[Relationship]) -> Iterator[str]:
    pairs: set[tuple[str, str]] = set()
    for view in views:
        if (view.source, view.target) in pairs:
            yield t(
                "{record} is the second from {source} to {target}.",
                record=_place(view),
                source=view.source,
                target=view.target,
            )
        pairs.add((view.source, view.target))


def _place(record: Record) -> str:
    """The table and id of a record, with its name where it has one."""
    key = key_of(record)
    name = named(record)
    return f"{t(TABLE_WORDS[key.table])} {key.id}" + (f" ({name[:60]})" if name != key.id else "")
