"""What a torture cost: a map as it was opened afterwards, held against the states that it may be in."""

import sys
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import TABLES
from relmap.storage.header import FormatError, Locked, Sealing
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.opening import load, open_map
from relmap.storage.reading import Found, read_map
from relmap.storage.snapshot import Opener, decoded

if TYPE_CHECKING:
    from relmap.storage.backups import Backups

SAID = 20
"""Losses that are told one by one; the rest are counted."""


def fingerprint(map: Map) -> str:
    """The same for two maps with the same records, in whatever order these stand."""
    digest = blake2b(digest_size=12)
    for table in TABLES:
        digest.update(msgspec.json.encode(sorted(map.table(table).items())))
    return digest.hexdigest()


class State(msgspec.Struct, frozen=True):
    """A map as it must be after an edit: its records, and how it is sealed, if that matters."""

    records: str
    sealing: Sealing | None = None


class Toll:
    """What was lost so far."""

    def __init__(self) -> None:
        self.lost = self.unreadable = self.dangling = 0
        self._said = 0

    @property
    def is_none(self) -> bool:
        """Whether nothing was lost."""
        return not (self.lost or self.unreadable or self.dangling)

    def __str__(self) -> str:
        return f"{self.lost:,} lost, {self.unreadable:,} unreadable, {self.dangling:,} dangling"

    def loaded(self, path: Path, opener: Opener | None, case: str) -> Found | None:
        """The map as somebody reads it who writes nothing; None, and counted, where that cannot be done."""
        try:
            return load(path, opener)
        except MapFileError as error:
            self._not_opened(path, opener, f"{case}: {error}")
            return None

    def opened(self, path: Path, folder: Path, opener: Opener | None, case: str) -> MapStore | None:
        """The map as its next writer opens it; None, and counted, where it takes no edits."""
        try:
            store = open_map(path, folder, "The next one", opener)
        except MapFileError as error:
            self._not_opened(path, opener, f"{case}: {error}")
            return None
        if store.trouble is None:
            return store
        store.close()
        self.count_unreadable(f"{case}: {store.trouble.said}")
        return None

    def compare(self, state: State, states: list[State], kept: int, begun: int, case: str) -> None:
        """Count what was lost of a map in this state: it must be as after an edit that was begun, and all kept ones."""
        if state in states[kept : begun + 1]:
            return
        where = next((str(number) for number, each in enumerate(states) if each == state), "none")
        self.lost += 1
        self._say(f"LOST {case}: the map is as after edit {where}; {kept} were kept, {begun} begun")

    def count_unreadable(self, said: str) -> None:
        """Count a file that cannot be used."""
        self.unreadable += 1
        self._say(f"UNREADABLE {said}")

    def _not_opened(self, path: Path, opener: Opener | None, said: str) -> None:
        try:
            is_dangling = any(problems(read_map(path, opener).map))
        except MapFileError:
            is_dangling = False
        if is_dangling:
            self.dangling += 1
            self._say(f"DANGLING {said}")
        else:
            self.count_unreadable(said)

    def _say(self, said: str) -> None:
        self._said += 1
        if self._said <= SAID:
            print(said, file=sys.stderr, flush=True)


def unreadable_backups(backups: "Backups", openers: Sequence[Opener | None]) -> list[Path]:
    """The backups that none of these opens."""
    return [path for path in backups._files() if not _opens(path.read_bytes(), openers)]


def _opens(content: bytes, openers: Sequence[Opener | None]) -> bool:
    for opener in openers:
        try:
            found = decoded(content, opener)
        except (FormatError, Locked, LookupError):
            continue
        if not found.damage and not any(problems(found.map)):
            return True
    return False


def abandon(store: MapStore) -> None:
    """Let go of a map as a crash does: everything stays as it is, and others may open it."""
    store._file.close()
    if store._lock is not None:
        store._lock.release()
