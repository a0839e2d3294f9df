"""Importing files: all of them together are one Change, or none of it."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from relmap.core.change import Change
from relmap.core.language import number, t, tn
from relmap.core.map import Map
from relmap.exchange.columns import KINDS
from relmap.exchange.delimited import read_table
from relmap.exchange.draft import Draft
from relmap.exchange.people_import import import_people
from relmap.exchange.relationships_import import import_relationships
from relmap.exchange.rows import Row
from relmap.exchange.topics_import import import_topics


class Count(Struct, frozen=True):
    """How many records of a kind an import adds, changes, and finds to be the same."""

    added: int = 0
    changed: int = 0
    same: int = 0


class Import(Struct, frozen=True):
    """What files bring to a map: one Change, counts by kind, and the columns of each file that were ignored."""

    change: Change
    counts: dict[str, Count]
    ignored: dict[str, tuple[str, ...]]


_IMPORTS = {"people": import_people, "topics": import_topics, "relationships": import_relationships}


def read_import(map: Map, paths: Sequence[Path]) -> Import:
    """What these files would bring to the map, which is not changed. The order of the files does not matter.

    Raises ImportFileError where a file cannot be read or a row says what a map cannot hold.
    """
    tables = [read_table(path) for path in paths]
    draft = Draft(map)
    counts = {}
    for kind in KINDS:
        rows: list[Row] = [row for table in tables if table.kind is kind for row in table.rows]
        if any(table.kind is kind for table in tables):
            ids = _IMPORTS[kind.name](draft, rows)
            counts[kind.name] = Count(*draft.count(kind.name, ids))
    files = [table.file for table in tables]
    more = len(files) - 1
    label = t("import {file}", file=files[0])
    if more:
        label = tn("import {file} and {n} more", "import {file} and {n} more", more, file=files[0])
    return Import(
        change=draft.change(label),
        counts=counts,
        ignored={table.file: table.ignored for table in tables if table.ignored},
    )


def told(found: Import) -> list[str]:
    """What an import brings, in lines: "people: 40 added, 2 changed, 0 unchanged" …"""
    lines = [
        t(
            "{kind}: {added} added, {changed} changed, {same} unchanged",
            kind=t(kind),
            added=number(count.added),
            changed=number(count.changed),
            same=number(count.same),
        )
        for kind, count in found.counts.items()
    ]
    for file, columns in found.ignored.items():
        named = ", ".join(t("“{words}”", words=column[:40]) for column in columns)
        lines.append(t("{file}: not made use of: {columns}", file=file, columns=named))
    return lines
