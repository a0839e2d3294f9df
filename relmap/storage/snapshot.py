"""A whole map as the content of its file: plain, in a form that TinyDB can open, or sealed.

The first line holds the header, everything after it the tables:

    {"relmap":{"1":{"program":"relmap","format":3,…,"checksum":"1f0a88c2"}},    plain: the file is one JSON value
    "company":{"1":{…}},"people":{"1":{…},…},…}

    {"relmap":{"1":{…,"sealing":{…},"checksum":"1f0a88c2"}}}                    sealed: what follows is sealed as one
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import msgspec
from msgspec.structs import replace

from relmap.core.language import mark, t
from relmap.core.map import Map
from relmap.core.records import TABLES, Record
from relmap.storage.header import FORMAT, Damage, FormatError, Header, Locked, Sealing
from relmap.storage.map_format import (
    encoded_header,
    encoded_tables,
    header_in,
    map_in,
    map_of_tables,
)

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey  # it loads cryptography, which only a sealed map needs

Opener = Callable[[Sealing], "DataKey"]
"""Opens the data key of a sealed map: by a passphrase, or because it is known."""
HEAD = 4096
"""Bytes in which the first line of a file ends, be its header as long as it may."""
_OPEN, _PLAIN, _SEALED = b'{"relmap":{"1":{', b"}},\n", b"}}}\n"
_NO_CHECKSUM = "0" * 8
_PURPOSE = "snapshot"


class Snapshot(NamedTuple):
    """A map as it was read. `damage` says what is wrong with a file of which all the same a map could be read."""

    header: Header
    map: Map
    key: "DataKey | None" = None
    damage: str = ""


def records_of(map: Map) -> dict[str, Sequence[Record]]:
    """All records by table as they are now: taken at once, so that they can be written while the map goes on."""
    return {table: tuple(map.table(table).values()) for table in TABLES}


def encoded(header: Header, tables: Mapping[str, Sequence[Record]], key: "DataKey | None") -> list[bytes]:
    """The content of the file in pieces, sealed with this key where there is one (the header then has a sealing)."""
    body = [*encoded_tables(tables), b"}\n"]
    line = _line(header, _NO_CHECKSUM)
    if key is not None:
        body = [key.file_key(_PURPOSE, header.mark).seal(0, b"".join(body), line)]
    checksum = crc32(line)
    for piece in body:
        checksum = crc32(piece, checksum)
    return [_line(header, f"{checksum:08x}"), *body]


def decoded(data: bytes, opener: Opener | None) -> Snapshot:
    """The map in the content of a file; its references are not looked at yet.

    Raises FormatError (Damage where it was a map), Locked where it is sealed and there is no opener, and what the
    opener raises.
    """
    line = _first_line(data)
    if not line:
        return _not_as_written(data)
    header = header_of(data)
    if header.format == 1:
        raise Damage(t("is damaged: its header says that it is of format 1, and it is not"))
    holds = checksum_holds(header, data)
    if header.sealing is None:
        return Snapshot(header, _map_of(data, header.format), damage="" if holds else t(_CHANGED))
    if opener is None:
        raise Locked
    key = opener(header.sealing)
    if not holds:
        raise Damage(t(_CHANGED))
    body = key.file_key(_PURPOSE, header.mark).open(0, data[len(line) :], _line(header, _NO_CHECKSUM))
    return Snapshot(header, _map_of(b"{" + body, header.format), key)


_CHANGED = mark("is not as it was written: its checksum does not hold")


def header_of(data: bytes) -> Header:
    """The header in the content of a file, or in its first `HEAD` bytes where these have a whole line."""
    line = _first_line(data)
    return header_in(line.rstrip(b",\n") + b"}" if line.endswith(_PLAIN) else line or data)


def is_sealed(data: bytes) -> bool:
    """Whether a file begins as a sealed one, be the rest as it may."""
    return _first_line(data).endswith(_SEALED)


def sealing_of(data: bytes) -> Sealing | None:
    """How a file is sealed, so far as its header says."""
    try:
        return header_of(data).sealing if _first_line(data) else None
    except FormatError:
        return None


def header_at(path: Path) -> Header:
    """The header of a file; raises OSError and FormatError."""
    with path.open("rb") as file:
        head = file.read(HEAD)
        return header_of(head if _first_line(head) else head + file.read())


def checksum_holds(header: Header, data: bytes) -> bool:
    """Whether a file as relmap writes it is as it was written, so far as 32 bits can tell."""
    line = _first_line(data)
    body = memoryview(data)[len(line) :]
    return f"{crc32(body, crc32(_line(header, _NO_CHECKSUM))):08x}" == header.checksum and line == _line(
        header, header.checksum
    )


def _line(header: Header, checksum: str) -> bytes:
    end = _SEALED if header.sealing is not None else _PLAIN
    return encoded_header(replace(header, checksum=checksum)) + end[2:]


def _first_line(data: bytes) -> bytes:
    """The first line with its end, if it is as relmap writes it; else nothing."""
    end = data.find(b"\n") + 1
    line = data[:end] if data.startswith(_OPEN) else b""
    return line if line.endswith((_PLAIN, _SEALED)) else b""


def _not_as_written(data: bytes) -> Snapshot:
    """A file of format 1, or one that another program, such as TinyDB, has written: without a checksum."""
    header = header_in(data)
    if header.sealing is not None:
        raise Damage(t("is damaged: it is sealed, and does not begin as it must"))
    return Snapshot(header, _map_of(data, header.format))


def _map_of(data: bytes, version: int) -> Map:
    """The map in JSON of this format, upgraded where it is an older one."""
    if version == FORMAT:
        return map_in(data)
    from relmap.storage.upgrades import upgraded

    try:
        return map_of_tables(upgraded(msgspec.json.decode(data), version))
    except (ValueError, OverflowError, RecursionError) as error:
        raise Damage(t("is damaged: a part of it cannot be read")) from error
