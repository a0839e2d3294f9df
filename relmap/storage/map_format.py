"""What stands in a map file: TinyDB's tables of records, and a table of its own that says which map and format it is.

    {"relmap": {"1": {"program": "relmap", "format": 3, …}}, "people": {"1": {"id": …, "name": …}, …}, …}

Document ids ("1", "2" …) are TinyDB's business; records are known by their `id`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct, field

from relmap.core.language import mark, t
from relmap.core.map import Map
from relmap.core.records import TABLES, Record
from relmap.core.table_words import TABLE_WORDS
from relmap.storage.header import (
    FORMAT,
    HEADER_TABLE,
    Claim,
    Damage,
    FormatError,
    Header,
    check_claim,
    is_likely,
)

CHUNK = 1_000
"""Records encoded at once: other threads wait no longer than this takes, about a millisecond."""
_BEGINNING = b'{"relmap"'
_UNREADABLE = mark("a part of it cannot be read")
_DAMAGED = mark("is damaged: {fault}")


class _Claims(Struct, frozen=True):
    relmap: dict[str, Claim] = field(default_factory=dict)


class _Headers(Struct, frozen=True):
    relmap: dict[str, Header] = field(default_factory=dict)


_Tables = msgspec.defstruct(
    "_Tables",
    [
        (table, dict[str, kind], field(default_factory=dict))  # type: ignore[valid-type]
        for table, kind in {HEADER_TABLE: Header, **TABLES}.items()
    ],
    forbid_unknown_fields=True,
)
_ENCODER = msgspec.json.Encoder()
_TABLES_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_Tables)
_HEADERS_DECODER, _CLAIMS_DECODER = msgspec.json.Decoder(_Headers), msgspec.json.Decoder(_Claims)


def encoded_header(header: Header) -> bytes:
    """The header as the first line of a file begins."""
    return b'{"%b":{"1":%b}' % (HEADER_TABLE.encode(), _ENCODER.encode(header))


def encoded_tables(tables: Mapping[str, Sequence[Record]]) -> Iterator[bytes]:
    """The tables as JSON in pieces, each encoded when it is asked for; they stand in the braces of the file."""
    for number, (table, records) in enumerate(tables.items()):
        yield b'%b"%b":{' % (b"," if number else b"", table.encode())
        for start in range(0, len(records), CHUNK):
            piece = {str(start + at): record for at, record in enumerate(records[start : start + CHUNK], 1)}
            yield (b"," if start else b"") + _ENCODER.encode(piece)[1:-1]
        yield b"}"


def header_in(data: bytes) -> Header:
    """The header in JSON that has one; raises FormatError: another program's, a newer relmap's, or damaged."""
    try:
        claims = _CLAIMS_DECODER.decode(data).relmap
    except msgspec.ValidationError as error:
        raise FormatError(t("is not a relmap map: it was written by another program")) from error
    except (ValueError, RecursionError) as error:
        if data.startswith(_BEGINNING):
            raise Damage(t(_DAMAGED, fault=_first_fault(data) or t("it is not readable"))) from error
        raise FormatError(t("is damaged, or no relmap map: it is not readable")) from error
    check_claim(next(iter(claims.values()), None))
    try:
        header = next(iter(_HEADERS_DECODER.decode(data).relmap.values()))
    except ValueError as error:
        raise Damage(t(_DAMAGED, fault=_first_fault(data) or t("its header cannot be read"))) from error
    if not is_likely(header):
        raise Damage(t("is damaged: its header says that it was written at a time that cannot be"))
    return header


def map_in(data: bytes) -> Map:
    """The map in JSON of today's format; its references are not looked at yet.

    Raises FormatError where it is not JSON, not relmap's, of a newer format, or where a record is not as it must be.
    """
    try:
        tables = _TABLES_DECODER.decode(data)
    except (ValueError, RecursionError) as error:
        raise _what_is_wrong(data) from error
    return _map_of(tables)


def map_of_tables(tables: Mapping[str, Any]) -> Map:
    """The map in tables that are read already, such as those of an older format that were upgraded."""
    try:
        read = msgspec.convert(dict(tables), _Tables)
    except msgspec.ValidationError as error:
        from relmap.storage.faults import fault_in  # only for a file that is damaged

        raise Damage(t(_DAMAGED, fault=fault_in(dict(tables)) or t(_UNREADABLE))) from error
    return _map_of(read)


def _map_of(tables: Any) -> Map:
    map = Map(_records(tables))
    for table in TABLES:
        ids = map.table(table).keys()
        if len(ids) < len(getattr(tables, table)):
            raise Damage(
                t("is damaged: among the {table}, two records have the same id", table=t(TABLE_WORDS[table]))
            )
        if "" in ids or (table == "company" and ids - {"company"}):
            raise Damage(
                t(
                    "is damaged: among the {table}, a record has an id that it cannot have",
                    table=t(TABLE_WORDS[table]),
                )
            )
    return map


def _records(tables: Any) -> Iterator[Record]:
    for table in TABLES:
        yield from getattr(tables, table).values()


def _what_is_wrong(data: bytes) -> FormatError:
    """Why a file did not decode. Every format has the header: another program and a newer relmap are told first."""
    fault = _first_fault(data)  # where the standard library reads it: it takes NaN, for one
    if fault is not None:
        return Damage(t(_DAMAGED, fault=fault))
    try:
        header_in(data)
    except FormatError as reason:
        return reason
    return Damage(t(_DAMAGED, fault=t(_UNREADABLE)))


def _first_fault(data: bytes) -> str | None:
    """Where the first record stands that is not as it must be: its table, id and field; None if it cannot be told.

    It reads with the standard library, which takes NaN and infinities, to say where they stand.
    """
    import json  # only for a file that is damaged

    from relmap.storage.faults import fault_in

    try:
        tables = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return fault_in(tables) if isinstance(tables, dict) and _is_of_today(tables) else None


def _is_of_today(tables: dict[str, Any]) -> bool:
    try:
        claims = list(msgspec.convert(tables, _Claims).relmap.values())
    except msgspec.ValidationError:
        return False
    return not claims or claims[0].format <= FORMAT
