"""A Change as a line of JSON, which is what a record of the journal holds."""

import datetime as dt
from itertools import chain, starmap
from typing import Any

import msgspec
from msgspec import field
from msgspec.structs import astuple

from relmap.core.change import Change
from relmap.core.records import TABLE_OF, TABLES, Key, Record

_Put = msgspec.defstruct(
    "_Put",
    [(table, tuple[kind, ...], ()) for table, kind in TABLES.items()],  # type: ignore[valid-type]
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
)
_Line = msgspec.defstruct(
    "_Line",
    [
        ("label", str),
        ("who", str, ""),
        ("when", dt.datetime | None, None),
        ("put", _Put, field(default_factory=_Put)),
        ("drop", tuple[tuple[str, str], ...], ()),
    ],
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
)
_ENCODER = msgspec.json.Encoder()
_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_Line)


def to_line(change: Change) -> bytes:
    """The Change in JSON: its records put by table, and the tables and ids of those dropped."""
    put: dict[str, list[Record]] = {}
    for record in change.put:
        put.setdefault(TABLE_OF[type(record)], []).append(record)
    line = _Line(change.label, change.who, change.when, _Put(**put), tuple(change.drop))
    return _ENCODER.encode(line)


def from_line(line: bytes) -> Change:
    """The Change that was written; raises ValueError where it is none."""
    read = _DECODER.decode(line)
    put = tuple(chain.from_iterable(astuple(read.put)))
    drop = tuple(starmap(Key, read.drop))
    if drop and not {key.table for key in drop} <= TABLES.keys():
        raise ValueError("a record is dropped from a table that there is not")
    return Change(label=read.label, put=put, drop=drop, who=read.who, when=read.when)
