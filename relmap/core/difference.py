"""What lies between two states of a map: the Change that leads from one to the other, and the same in words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import (
    TABLE_OF,
    TABLES,
    Company,
    Key,
    Person,
    Record,
    Relationship,
    Spot,
    key_of,
)
from relmap.core.table_words import counted

MOST_NAMES = 3
"""Names that are said of one kind of record; the rest are counted."""


def difference(map: Map, wanted: Map, label: str) -> Change:
    """The Change that makes `map` equal to `wanted`; an empty one where it is already.

    The history stays, and grows by this Change. People stand where they stood in `wanted`, and where that does not
    say, where they stand now.
    """
    put = tuple(record for record in _as_wanted(map, wanted) if map.get(key_of(record)) != record)
    drop = tuple(
        Key(table, id)
        for table in TABLES
        if table != "history"
        for id in map.table(table)
        if id not in wanted.table("people" if table == "spots" else table)
    )
    return Change(label=label, put=put, drop=drop)


def _as_wanted(map: Map, wanted: Map) -> Iterator[Record]:
    """The wanted records but for the history; a function that has no room in the pictures yet keeps that of now."""
    for table in TABLES:
        if table == "functions":
            for id, function in wanted.functions.items():
                now = map.functions.get(id)
                yield replace(function, room=now.room) if now is not None and not function.room else function
        elif table != "history":
            yield from wanted.table(table).values()


def difference_lines(map: Map, change: Change) -> list[str]:
    """What a Change would bring back, take away and change in this map: a sentence for each that there is.

    Where people stand in the pictures is told only where nothing else changes.
    """
    put: list[Record] = [record for record in change.put if not isinstance(record, Spot)]
    drop = [key for key in change.drop if key.table != "spots"]
    if not put and not drop:
        put, drop = list(change.put), list(change.drop)
    gone = [record for key in drop if (record := map.get(key)) is not None]
    before = [map.get(key_of(record)) for record in put]
    come = [record for record, old in zip(put, before, strict=True) if old is None]
    changed = [old for old in before if old is not None]
    people = {id: person.name for id, person in map.people.items()}
    people |= {record.id: record.name for record in put if isinstance(record, Person)}
    lines = []
    if come:
        lines.append(t("Brings back {what}.", what=_listed(come, people)))
    if gone:
        lines.append(t("Takes away {what}.", what=_listed(gone, people)))
    if changed:
        lines.append(t("Changes {what}.", what=_listed(changed, people)))
    return lines


def _listed(records: Iterable[Record], people: dict[str, str]) -> str:
    """Records by table: "2 people (Ann Lee, Bo Park), 1 topic (Billing dispute) and 14 contacts"."""
    by_table: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_table[TABLE_OF[type(record)]].append(record)
    parts = [_counted(table, by_table[table], people) for table in TABLES if table in by_table]
    if len(parts) < 2:
        return "".join(parts)
    return t("{several} and {last}", several=", ".join(parts[:-1]), last=parts[-1])


def _counted(table: str, records: list[Record], people: dict[str, str]) -> str:
    names = [name for record in records if (name := _name(record, people))] if table != "company" else []
    said = counted(table, len(records))
    if not names:
        return said
    listed = ", ".join(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        listed = tn("{names}, {n} more", "{names}, {n} more", len(names) - MOST_NAMES, names=listed)
    return f"{said} ({listed})"


def _name(record: Record, people: dict[str, str]) -> str:
    """What a person calls this record, in few words; empty where it has no name."""
    if isinstance(record, Relationship):
        caller, called = people.get(record.source, ""), people.get(record.target, "")
        return t("{caller} → {called}", caller=caller, called=called) if caller and called else ""
    return "" if isinstance(record, Company) else str(getattr(record, "name", ""))
