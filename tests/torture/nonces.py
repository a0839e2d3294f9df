"""`python -m tests.torture.nonces [--seed N] [--count N]`: so many records are sealed, and no nonce is used twice.

One sealed map lives through edits, snapshots, backups, full disks, writes that a crash cut short, openings that bring
the journal back, changes of its passphrase and of its keys; and its files are copied away and gone on with twice, as
where a folder is synced. Every key and nonce that the cipher is called with is remembered: each pair may come once.
"""

import argparse
import errno
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from relmap.core.edits import put_person
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.storage import journaled_file, sealing
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import open_map
from relmap.storage.passphrase import by_passphrase, change_passphrase, set_passphrase
from relmap.storage.sealing import DataKey, sealed_by
from tests.torture.cheap_passphrases import cheap_passphrases
from tests.torture.quick_folder import quick_folder
from tests.torture.toll import abandon

ENOUGH = 60_000
"""Bytes of journal after which a snapshot is written here."""
SESSION = 2000
"""Records that are sealed from one opening to the next, at most."""


class Died(BaseException):
    """The process ends in the middle of a write."""


class Nonces:
    """Every key and nonce that was used so far, as digests, and how many pairs came again."""

    def __init__(self) -> None:
        self.twice = 0
        self._used: set[bytes] = set()

    def __len__(self) -> int:
        return len(self._used) + self.twice

    def use(self, key: bytes, nonce: bytes) -> None:
        """Remember a pair."""
        digest = blake2b(key + nonce, digest_size=16).digest()
        self.twice += digest in self._used
        self._used.add(digest)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """In here, all that is sealed is remembered."""
        nonces = self

        class Watched:
            def __init__(self, key: bytes) -> None:
                self._key, self._cipher = key, AESGCM(key)
                self.decrypt = self._cipher.decrypt

            def encrypt(self, nonce: bytes, data: bytes, bound: bytes) -> bytes:
                nonces.use(self._key, nonce)
                return self._cipher.encrypt(nonce, data, bound)

        with patch.object(sealing, "AESGCM", Watched):
            yield


class Disk:
    """A disk on which a write can be cut short: by the end of the process, or because there is no room."""

    def __init__(self, chance: Random) -> None:
        self.left = -1
        self._chance, self._write, self._is_full = chance, os.write, False

    def fail_soon(self, *, is_full: bool) -> None:
        """One of the next writes is cut short."""
        self.left, self._is_full = self._chance.randint(1, 12), is_full

    def write(self, handle: int, data: Any) -> int:
        """Write all of it, or what comes before the end."""
        self.left -= threading.current_thread() is threading.main_thread()
        if self.left == 0:
            self.left = -1
            self._write(handle, bytes(data)[: self._chance.randint(0, len(data))])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) if self._is_full else Died
        return self._write(handle, data)


class Life:
    """The life of one sealed map."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.path, self.backups = folder / "team.relmap", folder / "backups"
        self.chance = Random(seed)
        self.disk = Disk(self.chance)
        self.passphrase, self.crashes, self.openings = "first", 0, 0
        self._counted = 0
        key = DataKey.new()
        map = Map([Person(id=f"p{number}", name="Somebody") for number in range(8)])
        create(self.path, map, sealed_by(self.passphrase, key)[0], key)

    def live(self, nonces: Nonces, count: int) -> None:
        """Until so many records are sealed."""
        while len(nonces) < count:
            store = self._opened(self.path)
            try:
                self._work(store, min(len(nonces) + self.chance.randint(1, SESSION), count), nonces)
                if self.chance.random() < 0.3:
                    store.close()
            except Died:
                self.crashes += 1
            self.disk.left = -1
            abandon(store)
            if self.chance.random() < 0.3:
                self._go_on_twice()

    def _opened(self, path: Path) -> MapStore:
        self.openings += 1
        return open_map(path, self.backups, "Ada", by_passphrase(path, self.passphrase))

    def _work(self, store: MapStore, until: int, nonces: Nonces) -> None:
        while len(nonces) < until:
            which = self.chance.random()
            if which < 0.003:
                self.disk.fail_soon(is_full=self.chance.random() < 0.5)
            elif which < 0.0034:
                with suppress(MapFileError):  # there may be no room
                    store.keep_backup("before an import")
            elif which < 0.0038:
                self._reseal(store)
            self._edit(store)

    def _reseal(self, store: MapStore) -> None:
        """The new passphrase is known only when it is set: so no write may be cut short meanwhile."""
        self.disk.left = -1
        self.passphrase = f"passphrase {self._counted}"
        (change_passphrase if self.chance.random() < 0.5 else set_passphrase)(store, self.passphrase)

    def _edit(self, store: MapStore) -> None:
        self._counted += 1
        change = put_person(store.map, Person(id=f"p{self._counted % 8}", name=f"Somebody {self._counted}"))
        store.map.apply(change)
        try:
            store.keep(change)
        except MapFileError:
            if store.trouble is not None:
                raise

    def _go_on_twice(self) -> None:
        """The files as a crash left them are gone on with on another computer too."""
        with quick_folder() as elsewhere:
            other = Path(elsewhere) / self.path.name
            for each in self.path.parent.glob("team.relmap*"):
                shutil.copyfile(each, other.with_name(each.name))
            store = self._opened(other)
            for _ in range(20):
                self._edit(store)
            abandon(store)


def main(arguments: list[str]) -> int:
    """Seal, and print the figures as the last line; the exit status is 1 where a nonce came again."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.nonces", description="Looks at nonces.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1_000_000, help="records; 1,000,000")
    asked = parser.parse_args(arguments)
    nonces, life = sealed(asked.seed, asked.count)
    print(
        f"nonces: seed {asked.seed}, {len(nonces):,} records sealed, {life.openings:,} openings, "
        f"{life.crashes:,} writes cut short by a crash, {nonces.twice:,} nonces used twice"
    )
    return 1 if nonces.twice else 0


def sealed(seed: int, count: int) -> tuple[Nonces, Life]:
    """Seal so many records."""
    nonces = Nonces()
    often = patch.object(journaled_file, "ENOUGH", ENOUGH)
    with quick_folder() as folder, cheap_passphrases(), nonces.watched(), often:
        life = Life(Path(folder), seed)
        with patch("os.write", life.disk.write), patch("os.fsync", lambda handle: None):
            life.live(nonces, count)
    return nonces, life


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
