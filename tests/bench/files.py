"""A large map in files on a real disk, plain or sealed, for the measurements of what is written and read."""

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relmap.core.change import Change
from relmap.core.completing import completed
from relmap.core.edits import put_all, rate
from relmap.core.map import Map
from relmap.core.records import Relationship
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import open_map
from relmap.storage.sealing import DataKey, sealed_by
from tests.bench.company import ON

PEOPLE, RELATIONSHIPS = 10_000, 100_000
PASSPHRASE = "a passphrase to measure with"  # noqa: S105  # nothing is kept secret with it
KEY = DataKey.new()
ON_A_DISK = Path("/var/tmp")  # noqa: S108  # a folder of its own is made in it
"""Where Linux and macOS keep temporary files on a disk; `/tmp` may be in memory, where nothing has to be waited for."""

A_RATING = 900
"""Bytes of journal, of which one rating takes somewhat fewer."""


@contextmanager
def folder_on_a_disk() -> Iterator[Path]:
    """An empty folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(dir=ON_A_DISK if ON_A_DISK.is_dir() else None) as folder:
        yield Path(folder)


def make(path: Path, map: Map, *, sealed: bool = False) -> None:
    """A new file with this map; a sealed one has `PASSPHRASE` and `KEY`."""
    if sealed:
        create(path, map, sealed_by(PASSPHRASE, KEY)[0], KEY)
    else:
        create(path, map)


def opened(path: Path) -> MapStore:
    """The map in this file open for edits, with its data key at hand; backups go beside it."""
    return open_map(path, path.parent / "backups", "bench", lambda _: KEY)


def rated(map: Map, strength: int, *views: Relationship) -> Change:
    """The Change that gives these views this strength."""
    put = [record for view in views for record in rate(map, view.source, view.target, strength, ON).put]
    return Change(label="rate", put=tuple(put), who="bench", when=dt.datetime.now(dt.UTC))


def imported(map: Map) -> Map:
    """The same map as it is after an import brought all of it: with that in its history, and a seat for everyone."""
    after = Map()
    after.apply(completed(after, put_all("import", map).signed("bench", dt.datetime.now(dt.UTC))))
    return after


def do(store: MapStore, change: Change) -> None:
    """Do a Change as the window does it: with what goes along with it, and on the disk."""
    whole = completed(store.map, change)
    store.map.apply(whole)
    store.keep(whole)


def fill_journal(store: MapStore, step: int) -> None:
    """Edits, each of so many ratings, until the next such edit might make a new snapshot due."""
    file = store._file
    views = list(store.map.relationships.values())
    at = 0
    while file._journal is None or file._journal.size + step * A_RATING < file._when_due():
        do(store, rated(store.map, at % 5 + 1, *views[at : at + step]))
        at += step
