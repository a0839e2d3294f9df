"""What lies between two states of a map: the Change that leads from one to the other, and the same in words."""

from collections import defaultdict
from collections.abc import Iterable

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import TABLE_OF, TABLES, Company, Key, Person, Record, Relationship, key_of

MOST_NAMES = 3
"""Names that are said of one kind of record; the rest are counted."""

ONE_OF = {
    "company": "company",
    "functions": "function",
    "people": "person",
    "topics": "topic",
    "relationships": "relationship",
    "contacts": "contact",
    "customers": "customer",
    "complaints": "complaint",
    "visits": "visit",
}
"""The word for one record of each table; the table's name is the word for several."""


def difference(map: Map, wanted: Map, label: str) -> Change:
    """The Change that makes `map` equal to `wanted`; an empty one where it is already."""
    put = tuple(record for record in wanted if map.get(key_of(record)) != record)
    drop = tuple(
        Key(table, id) for table in TABLES for id in map.table(table) if id not in wanted.table(table)
    )
    return Change(label=label, put=put, drop=drop)


def difference_lines(map: Map, change: Change) -> list[str]:
    """What a Change would bring back, take away and change in this map: a sentence for each that there is."""
    gone = [record for key in change.drop if (record := map.get(key)) is not None]
    before = [map.get(key_of(record)) for record in change.put]
    come = [record for record, old in zip(change.put, before, strict=True) if old is None]
    changed = [old for old in before if old is not None]
    people = {id: person.name for id, person in map.people.items()}
    people |= {record.id: record.name for record in change.put if isinstance(record, Person)}
    return [
        f"{verb} {_listed(records, people)}."
        for verb, records in (("Brings back", come), ("Takes away", gone), ("Changes", changed))
        if records
    ]


def _listed(records: Iterable[Record], people: dict[str, str]) -> str:
    """Records by table: "2 people (Ann Lee, Bo Park), 1 topic (Billing dispute) and 14 contacts"."""
    by_table: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_table[TABLE_OF[type(record)]].append(record)
    parts = [_counted(table, by_table[table], people) for table in TABLES if table in by_table]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _counted(table: str, records: list[Record], people: dict[str, str]) -> str:
    if table == "company":
        return "the name of the company"
    names = [name for record in records if (name := _name(record, people))]
    more = [f"{len(names) - MOST_NAMES:,} more"] if len(names) > MOST_NAMES else []
    said = f" ({', '.join([*names[:MOST_NAMES], *more])})" if names else ""
    return f"{len(records):,} {ONE_OF[table] if len(records) == 1 else table}{said}"


def _name(record: Record, people: dict[str, str]) -> str:
    """What a person calls this record, in few words; empty where it has no name."""
    if isinstance(record, Relationship):
        ends = (people.get(record.source, ""), people.get(record.target, ""))
        return " → ".join(ends) if all(ends) else ""
    return "" if isinstance(record, Company) else str(getattr(record, "name", ""))
