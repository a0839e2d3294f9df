"""A snapshot and its journal, written so that at every moment they open to exactly what was kept.

Whenever the power goes, the files are one of these: a snapshot and a journal of its own; a newer snapshot, and the
journal whose beginning it has in it; the newer snapshot alone.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock as Guard
from threading import Thread
from typing import TYPE_CHECKING

from msgspec.structs import replace

from relmap.core.records import Record
from relmap.storage.atomic_file import put_in_place, remove_file, write_part
from relmap.storage.header import FormatError, Header, Sealing, header_of_state
from relmap.storage.journal import Journal, journal_of, read_journal
from relmap.storage.reading import Found
from relmap.storage.seen import Seen
from relmap.storage.snapshot import encoded, records_of

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey

ENOUGH = 1 << 20
"""Bytes of journal after which a new snapshot is written, if a sixteenth of the snapshot is not more."""


class ChangedUnderneath(Exception):  # noqa: N818  # it is no error of ours
    """Another program has changed, moved or removed one of the files. None was written over."""


class JournaledFile:
    """The files of one map, written by this process alone: it holds their lock.

    Lines are added on one thread; a snapshot is written on another one. `replacing` is called before it takes the place
    of the one before, `wrote` with its content when it has, `failed` with an OSError that is raised to nobody.
    """

    def __init__(
        self,
        path: Path,
        found: Found,
        replacing: Callable[[], None],
        wrote: Callable[[list[bytes]], None],
        failed: Callable[[OSError], None],
    ) -> None:
        self.path, self._map = path, found.map
        self.header, self.key = found.header, found.key
        self._replacing, self._wrote, self._failed = replacing, wrote, failed
        self._lines = found.lines
        self._waiting: list[bytes] = []
        self._old = (found.journal, found.through)
        self._journal: Journal | None = None
        self._seen = Seen(path, (found.content,), found.stat)
        self._size = len(found.content)
        self._due = self._when_due()
        self._guard = Guard()
        self._writer: Thread | None = None

    @property
    def is_behind(self) -> bool:
        """Whether lines wait that could not be written yet."""
        return bool(self._waiting)

    def add(self, line: bytes) -> None:
        """Add a line, which is on the disk on return with all that waited; then a snapshot may be begun.

        Raises OSError where it is not: it waits then, and is tried again with the next one; and ChangedUnderneath.
        """
        self._waiting.append(line)
        with self._guard:
            self._check_unchanged()
            if self._journal is not None and self._journal.is_sound and len(self._waiting) == 1:
                self._journal.add(line)
            else:
                self._begin_journal([*self._lines, *self._waiting])
            self._lines += self._waiting
            self._waiting = []
        self._begin_snapshot_if_due()

    def write_snapshot(self, sealing: Sealing | None, key: "DataKey | None") -> None:
        """Put all of the map into a new snapshot, sealed like this, and take the journal away; all of it on return.

        Raises OSError and ChangedUnderneath, the files then being as they were, or newer and whole.
        """
        self.settle()
        header = replace(self._next_header(), sealing=sealing)
        content = encoded(header, records_of(self._map), key)
        part = self._part(content)
        with self._guard:
            self._take_place(part, header, content, len(self._lines))
            self.key, self._waiting = key, []
            self._let_go()
            try:
                remove_file(journal_of(self.path))
                self._old = ("", 0)
            except OSError as error:
                self._failed(error)
                with suppress(OSError):  # all that is in it is in the snapshot, but perhaps it is not sealed
                    self._begin_journal([])
        self._wrote(content)

    def content(self) -> list[bytes]:
        """What a snapshot of the map as it is now would be, sealed as the map is."""
        return encoded(header_of_state(self._map, self.header), records_of(self._map), self.key)

    def tidy(self) -> None:
        """Have everything in the snapshot and no journal left, if there is anything in one. Raises as that does."""
        self.settle()
        if self._lines or self._waiting or self._journal is not None:
            self.write_snapshot(self.header.sealing, self.key)

    def settle(self) -> None:
        """Wait for the snapshot that is being written, if one is."""
        if self._writer is not None:
            self._writer.join()
            self._writer = None

    def close(self) -> None:
        """Let go of the files as they are."""
        self.settle()
        self._let_go()

    def give_up(self) -> None:
        """Take this process's journal away, for all that is in it is kept elsewhere now."""
        self.settle()
        with suppress(OSError):
            if self._journal is not None and self._journal.is_in_place:
                remove_file(journal_of(self.path))
        self._let_go()

    # The snapshot on the other thread ----------------------------------------------------------

    def _begin_snapshot_if_due(self) -> None:
        journal = self._journal
        if journal is None or journal.size < self._due or (self._writer and self._writer.is_alive()):
            return
        arguments = (self._next_header(), records_of(self._map), len(self._lines))
        self._due = 2 * journal.size  # should it fail, not again at once
        self._writer = Thread(target=self._write, args=arguments, name="snapshot")
        self._writer.start()

    def _write(self, header: Header, tables: Mapping[str, Sequence[Record]], had: int) -> None:
        try:
            content = encoded(header, tables, self.key)
            part = self._part(content)
        except ChangedUnderneath:
            return  # the next line to be added meets it, and there is somebody to tell
        except OSError as error:
            self._failed(error)
            return
        with self._guard:
            if (
                self._journal_now[0] != header.journal
            ):  # a line could not be added, and another journal was begun
                _throw_away(part)
                return
            try:
                self._take_place(part, header, content, had)
                self._begin_journal(self._lines)
                self._due = self._when_due()
            except ChangedUnderneath:
                return
            except OSError as error:
                self._failed(error)  # before anybody looks at the files again
                return
        self._wrote(content)

    def _part(self, content: list[bytes]) -> Path:
        """What shall take the place of the snapshot, of which a backup may be made before. Edits go on meanwhile."""
        with self._guard:
            self._check_unchanged()
        self._replacing()
        return write_part(self.path, content)

    def _take_place(self, part: Path, header: Header, content: list[bytes], had: int) -> None:
        """Let the finished snapshot take its place; it has the first lines in it."""
        try:
            self._check_unchanged()
            stat = part.stat()  # of ours: what comes after it in its place is not
        except BaseException:
            _throw_away(part)
            raise
        put_in_place(part, self.path)
        self.header = header
        self._size = sum(map(len, content))
        self._seen = Seen(self.path, content, stat)
        del self._lines[:had]

    def _next_header(self) -> Header:
        journal, through = self._journal_now
        return header_of_state(self._map, self.header, journal=journal, through=through)

    @property
    def _journal_now(self) -> tuple[str, int]:
        """The id of the journal in place, and how many records it has."""
        return (self._journal.id, self._journal.count) if self._journal else self._old

    def _when_due(self) -> int:
        return max(ENOUGH, self._size // 16)

    # The journal -------------------------------------------------------------------------------

    def _begin_journal(self, lines: list[bytes]) -> None:
        """Begin a journal for the snapshot that is in place; the one before goes on where that fails."""
        if os.name == "nt":
            self._let_go()  # what is open cannot be replaced there
        begun = Journal(journal_of(self.path), self.header, lines, self.key)
        self._let_go()
        self._journal = begun

    def _let_go(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._old = (self._journal.id, self._journal.count)
            self._journal = None

    def _check_unchanged(self) -> None:
        """Raise ChangedUnderneath where somebody else had a hand in the files, OSError where that cannot be told."""
        journal = self._journal
        is_ours = self._is_known_journal() if journal is None else journal.is_in_place
        if not is_ours or not self._seen.is_unchanged:
            raise ChangedUnderneath

    def _is_known_journal(self) -> bool:
        """Whether the journal in the place of ours, before ours is begun, is the one that was read; it may be gone."""
        try:
            found = read_journal(journal_of(self.path))
        except FormatError:
            return False
        return found is None or (found.header.journal, len(found.records)) == self._old


def _throw_away(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)
