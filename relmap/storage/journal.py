"""The journal: every Change since the snapshot, one record each, on the disk before anyone is told that it is kept.

It is begun whole, in one step, beside the map: `team.relmap-journal` belongs to one state of `team.relmap`, and says to
which. Records are added to it by the process that began it, and by no other: the next one begins its own.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING
from zlib import crc32

import msgspec
from msgspec import Struct

from relmap.core.language import t
from relmap.storage import disk
from relmap.storage.atomic_file import begin_file
from relmap.storage.frames import first_frame, frame, read_frames
from relmap.storage.header import FORMAT, PROGRAM, Claim, Damage, Header, check_claim, random_mark

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey  # it loads cryptography, which only a sealed map needs

ENDING = "-journal"


class JournalHeader(Struct, frozen=True):
    """Which journal this is (random), and to which state (its mark) of which map it belongs."""

    program: str
    format: int
    journal: str
    map: str
    mark: str
    sealed: bool = False


class FoundJournal(Struct, frozen=True):
    """A journal as it was read: its records as lines of JSON, or still sealed.

    `torn` where its last record was cut short, `rotten` where one that was kept cannot be read; `last` is the last one
    that is known to have been kept.
    """

    header: JournalHeader
    records: list[bytes]
    torn: bool
    rotten: bool
    last: int
    bound: bytes

    def lines(self, key: "DataKey | None", skipped: int) -> list[bytes]:
        """The records as lines of JSON but for the first ones, which may be of an older key.

        Raises Damage where one does not open, or is not sealed as the map is.
        """
        rest = self.records[skipped:]
        if not rest:
            return []
        if self.header.sealed != (key is not None):
            raise Damage(t("is damaged: its journal is not sealed as it is"))
        if key is None:
            return rest
        opener = key.file_key(_PURPOSE, self.header.journal)
        return [opener.open(number, each, self.bound) for number, each in enumerate(rest, skipped + 1)]


_PURPOSE = "journal"
_HEADER_DECODER = msgspec.json.Decoder(JournalHeader)


def journal_of(path: Path) -> Path:
    """Where the journal of the map at `path` is."""
    return path.with_name(path.name + ENDING)


def read_journal(path: Path) -> FoundJournal | None:
    """The journal at `path`, or None where there is none. Raises Damage where it does not begin as a journal."""
    try:
        if path.is_symlink() or not S_ISREG(path.stat().st_mode):
            raise Damage(t("is damaged: where its journal should be is something else"))
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    first = first_frame(data)
    try:
        header = _HEADER_DECODER.decode(first or b"")
        seed = _seed(header.journal)
    except ValueError as error:
        raise Damage(t("is damaged: its journal does not begin as it must")) from error
    check_claim(Claim(header.program, header.format))
    found = read_frames(data, len(frame(0, 0, first or b"")), seed)
    return FoundJournal(header, found.payloads, found.torn, found.rotten, found.last, first or b"")


class Journal:
    """A journal that this process writes."""

    def __init__(self, path: Path, of: Header, lines: Sequence[bytes], key: "DataKey | None") -> None:
        """Begin a journal for this state of a map with these lines, in place of the one that is there.

        They are on the disk on return. Raises OSError with what was there before still there.
        """
        self.id = random_mark()
        self.count = 0
        self.is_sound = True
        self._path = path
        self._seed = _seed(self.id)
        header = JournalHeader(PROGRAM, FORMAT, self.id, of.map, of.mark, key is not None)
        self._bound = msgspec.json.encode(header)
        self._seal = key and key.file_key(_PURPOSE, self.id)
        data = bytearray(frame(0, 0, self._bound))
        for line in lines:
            data += self._next(line) + self._mark()
        self.size = len(data)
        self._handle = begin_file(path, bytes(data))

    def add(self, line: bytes) -> None:
        """Add a line, which is on the disk on return. Raises OSError where it may not be there.

        Once it has failed, or is not `is_sound` for its mark could not be written, nothing more may be added.
        """
        record = self._next(line)
        try:
            disk.write(self._handle, record)
            disk.sync(self._handle)
        except OSError:
            self.is_sound = False
            raise
        mark = self._mark()
        self.size += len(record)
        try:
            disk.write(self._handle, mark)
            self.size += len(mark)
        except OSError:
            self.is_sound = False

    @property
    def is_in_place(self) -> bool:
        """Whether the file that is written is still the one that will be read, as it was left; raises OSError."""
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return False
        is_whole = found.st_size == self.size or not self.is_sound
        return is_whole and os.path.samestat(os.fstat(self._handle), found)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._handle)

    def _next(self, line: bytes) -> bytes:
        self.count += 1
        payload = self._seal.seal(self.count, line, self._bound) if self._seal else line
        return frame(self._seed, self.count, payload)

    def _mark(self) -> bytes:
        return frame(self._seed, self.count, b"")


def _seed(journal: str) -> int:
    """Where the checksums of a journal begin: a record of another journal is none of this one."""
    return crc32(bytes.fromhex(journal))
