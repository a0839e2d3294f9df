"""The life of one map in a few dozen calls: made, edited, closed, sealed, crashed, opened again, damaged and mended.

Each call may fail. What the user was told each time is what must be true in the end.
"""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from relmap.core.map import Map
from relmap.storage.checkup import check
from relmap.storage.header import PROGRAM, Header
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_format import encoded_header, encoded_tables
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import load, open_map
from relmap.storage.passphrase import by_passphrase, change_passphrase, set_passphrase, take_off
from relmap.storage.restoring import backups_of, mend, newest_good, read_backup, restore
from relmap.storage.snapshot import records_of
from tests.torture.clear_sentences import unclear
from tests.torture.edits_by_chance import EditsByChance, company
from tests.torture.failing_disk import FailingDisk
from tests.torture.toll import abandon, fingerprint

UNSURE = "The disk did not confirm"
"""What is said where it is not known whether the old file is there or the new one: then it may be either."""
Count = Callable[[str, str, str], None]
"""Told of each broken promise: its kind, the step of the story, and what happened."""


class Story:
    """One map and what its user knows of it: the states it may be in, and the passphrase that opens it."""

    def __init__(self, folder: Path, seed: int, disk: FailingDisk, count: Count) -> None:
        self.place, self.folder, self.backups = folder, folder / "maps", folder / "data" / "backups"
        self.path = self.folder / "team.relmap"
        self.disk, self.count = disk, count
        self.step = ""
        self.passphrase, self.tried = "", [""]
        self.is_damaged = self.is_made = self.is_moved = self.is_unsure = False
        self.store: MapStore | None = None
        self.others = b""
        self.map = company(seed)
        self.states, self.kept, self.acknowledged = [fingerprint(self.map)], 0, 0
        self._chance = Random(seed)
        self._edits: EditsByChance | None = None
        self._failed_before = 0

    def tell(self) -> None:
        """All of it, from beginning to end."""
        self._do("make", self._make)
        self._session(10)
        self._do("open", self._open)
        self._do("back up", self._back_up)
        self._edit(6)
        self._do("set the passphrase", lambda: self._seal("first", set_passphrase))
        self._edit(2)
        self._do("change the passphrase", lambda: self._seal("second", change_passphrase))
        self._edit(3)
        self.crash()
        self._do("check", self._check)
        self._session(3)
        self._do("open", self._open)
        self._do("renew the keys", lambda: self._seal("third", set_passphrase))
        self._do("take the passphrase off", lambda: self._seal("", _taken_off))
        self._do("copy", self._copy)
        self._do("close", self._close)
        self._do("load", self._load)
        _rot(self)
        self._do("open damaged", self._mend)
        self._session(2)
        self._do("restore", self._restore)
        self._session(2)
        self._do("open", self._open)
        self._edit(2)
        _let_another_program_write(self)
        self._edit(1)
        self._do("close", self._close)

    # Steps -------------------------------------------------------------------------------------

    def _session(self, edits: int) -> None:
        self._do("open", self._open)
        self._edit(edits)
        self._do("close", self._close)

    def _make(self) -> None:
        """A new map, or one of an older relmap."""
        if self._chance.random() < 0.5:
            create(self.path, self.map)
        else:
            with self.disk.well():
                self.folder.mkdir()
                self.path.write_bytes(_of_format_1(self.map))
        self.is_made = True

    def _open(self) -> None:
        self.crash()
        store = open_map(self.path, self.backups, "Ada", by_passphrase(self.path, self.passphrase))
        if store.trouble is None:
            self.hold_against(store.map)
            self.store, self._edits = store, EditsByChance(store.map, self._chance.randrange(10**6))
            self._failed_before = len(self.disk.failed)
        else:
            self._say(store.trouble.said)
            store.close()

    def _edit(self, times: int) -> None:
        for _ in range(times):
            if self.store is None or self._edits is None or self.is_moved:
                return
            was_failed = self.store.trouble is not None
            change, changes = self._edits.do(), self.disk.changes()
            self.states.append(fingerprint(self.store.map))
            if self._do("edit", partial(self.store.keep, change)):
                self.kept = len(self.states) - 1
                self.acknowledged += 1
            if was_failed and (self.disk.changes() > changes or self.kept == len(self.states) - 1):
                self.count("went on", "edit", "an edit was taken after the disk had failed")
            self.store._file.settle()  # so that every story goes as the one before
            self._look_at_trouble(self.store)

    def _look_at_trouble(self, store: MapStore) -> None:
        """Why the map takes no more edits is told; after a sync that failed it must take none."""
        if store.trouble is not None:
            self._say(store.trouble.said)
            if store.trouble.kind == "changed" and not self.is_moved:
                self.is_moved = True
                if not self.others:
                    self.count("misled", self.step, "what it wrote itself was taken for another program's")
        elif self.disk.kind == "EIO":
            for call in self.disk.failed[self._failed_before :]:
                if call.name == "fsync" and self.folder in (Path(call.path), Path(call.path).parent):
                    self.count("went on", self.step, f"edits are taken after a sync had failed in {call.by}")

    def _back_up(self) -> None:
        if self.store is not None:
            self.store.keep_backup("before an import")

    def _seal(self, passphrase: str, how: Callable[[MapStore, str], object]) -> None:
        if self.store is None:
            return
        if how is change_passphrase and self.store.sealing is None:
            how = set_passphrase
        self.tried.append(passphrase)
        try:
            how(self.store, passphrase)
        finally:
            self._look_at_trouble(self.store)
        self.passphrase = passphrase
        self.kept = len(self.states) - 1  # the whole map was written

    def _copy(self) -> None:
        if self.store is not None:
            self.store.copy_to(self.folder / "elsewhere" / "copy.relmap")

    def _close(self) -> None:
        store, self.store = self.store, None
        if store is not None:
            try:
                store.close()
            finally:
                self._look_at_trouble(store)

    def crash(self) -> None:
        if self.store is not None:
            abandon(self.store)
            self.store = None

    def _check(self) -> None:
        check(self.path, self.backups, by_passphrase(self.path, self.passphrase))

    def _load(self) -> None:
        self.hold_against(load(self.path, by_passphrase(self.path, self.passphrase)).map)

    def _mend(self) -> None:
        store = open_map(self.path, self.backups, "Ada", by_passphrase(self.path, self.passphrase))
        try:
            if store.trouble is not None:
                self._say(store.trouble.said)
            if store.trouble is not None and store.trouble.kind == "damaged":
                self.hold_against(store.map)
                mend(store, None)
                self.is_damaged = False
        finally:
            store.close()

    def _restore(self) -> None:
        with self.disk.well():
            backup = newest_good(backups_of(self.backups, self.path))
            if self.store is not None or backup is None or backup.sealing is not None or self.passphrase:
                return
            older = fingerprint(read_backup(backup, None))
        self.states.append(older)
        restore(self.path, backup, "Ada")
        self.kept, self.is_damaged = len(self.states) - 1, False

    # What must be true -------------------------------------------------------------------------

    def _do(self, step: str, do: Callable[[], object]) -> bool:
        if self.is_moved:
            return False  # its user goes on with the copy
        self.step = step
        try:
            do()
        except MapFileError as error:
            self._say(str(error))
            self.is_unsure |= UNSURE in str(error)
            return False
        except Exception as error:
            self.count("escaped", step, f"{type(error).__name__}: {error.args[-1] if error.args else ''}")
            return False
        return True

    def _say(self, said: str) -> None:
        """Somebody reads this."""
        if wrong := unclear(said):
            self.count("unclear", self.step, f"{wrong}: {said}")

    def hold_against(self, map: Map) -> None:
        """The map is as after an edit that was begun, with all that were kept; from here on it is in that state."""
        found = fingerprint(map)
        if found not in self.states[self.kept :]:
            self.count("lost", self.step, f"{self.kept} edits were kept, and the map is in another state")
            self.states.append(found)
        self.kept = len(self.states) - 1 - self.states[::-1].index(found)
        del self.states[self.kept + 1 :]


def _of_format_1(map: Map) -> bytes:
    """What an older relmap wrote."""
    return encoded_header(Header(PROGRAM, 1)) + b"," + b"".join(encoded_tables(records_of(map))) + b"}"


def _with_another_checksum(content: bytes) -> bytes:
    """A plain map of which nothing but its checksum is wrong; anything else as it is."""
    found = re.search(rb'"checksum":"([0-9a-f]{8})"', content)
    if found is None or b'"sealing":' in content:
        return content
    return content.replace(found[1], b"%08x" % (int(found[1], 16) ^ 1), 1)


def _rot(story: Story) -> None:
    """The map is damaged, and yet all of it can be read."""
    with story.disk.well():
        content = story.path.read_bytes() if story.path.exists() else b""
        rotten = _with_another_checksum(content)
        if rotten != content and not journal_of(story.path).exists():
            story.path.write_bytes(rotten)
            story.is_damaged = True


def _let_another_program_write(story: Story) -> None:
    if story.store is not None and story.store.trouble is None:
        with story.disk.well():
            story.others = b"of another program"
            story.path.write_bytes(story.others)


def _taken_off(store: MapStore, _: str) -> None:
    take_off(store)
