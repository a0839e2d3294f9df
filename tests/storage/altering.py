"""Files altered by somebody who knows how they are made: every checksum holds again, and only a seal can tell."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import msgspec
from msgspec.structs import replace

from relmap.storage.frames import frame
from relmap.storage.header import Sealing
from relmap.storage.journal import JournalHeader, journal_of, read_journal
from relmap.storage.snapshot import _first_line, _line, header_of

RECORDS = list[tuple[int, bytes]]
"""Records of a journal, each with its sequence."""


def alter_header(path: Path, **fields: Any) -> None:
    """Have other values in the header of a map."""
    content = path.read_bytes()
    header = replace(header_of(content), checksum="0" * 8, **fields)
    body = content[len(_first_line(content)) :]
    checksum = crc32(body, crc32(_line(header, "0" * 8)))
    path.write_bytes(_line(header, f"{checksum:08x}") + body)


def alter_sealing(path: Path, **fields: Any) -> None:
    """Have other values in what a passphrase needs to open a map."""
    sealing = header_of(path.read_bytes()).sealing
    assert sealing is not None
    alter_header(path, sealing=replace(sealing, **fields))


def flipped(data: bytes, at: int) -> bytes:
    """With one bit flipped."""
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def alter_body(path: Path) -> None:
    """Flip a bit of what is sealed."""
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    alter_header(path)


def sealing_of(path: Path) -> Sealing:
    """How a map is sealed."""
    sealing = header_of(path.read_bytes()).sealing
    assert sealing is not None
    return sealing


def records_of(path: Path) -> RECORDS:
    """The records of the journal of a map as they stand there, sealed or not."""
    found = read_journal(journal_of(path))
    assert found is not None
    return list(enumerate(found.records, 1))


def write_records(path: Path, records: Sequence[tuple[int, bytes]], **fields: Any) -> None:
    """Have these records in the journal of a map, each with its mark, and these other values in its header."""
    found = read_journal(journal_of(path))
    assert found is not None
    header = replace(found.header, **fields)
    content = frame(0, 0, _encoded(header) if fields else found.bound)
    seed = crc32(bytes.fromhex(header.journal))
    for sequence, record in records:
        content += frame(seed, sequence, record) + frame(seed, sequence, b"")
    journal_of(path).write_bytes(content)


def _encoded(header: JournalHeader) -> bytes:
    return msgspec.json.encode(header)
