"""Opening 100,000 relationships for edits, plain, sealed and after a crash, against reading the same bytes as JSON."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile, rmtree

from relmap.storage.journal import journal_of
from relmap.storage.map_store import MapStore
from relmap.storage.sealing import unsealed
from tests.bench.company import company
from tests.bench.files import (
    PASSPHRASE,
    PEOPLE,
    RELATIONSHIPS,
    fill_journal,
    folder_on_a_disk,
    imported,
    make,
    opened,
)
from tests.bench.timing import in_turn

A_SECOND = 1.0

Figures = Iterator[tuple[str, float, float, float]]


def measure() -> Figures:
    """Seconds to open a map: lock, checksum, records, references, and journal. Closing it is not counted."""
    map = imported(company(PEOPLE, RELATIONSHIPS))
    with folder_on_a_disk() as folder:
        plain, sealed = folder / "plain.relmap", folder / "sealed.relmap"
        make(plain, map)
        make(sealed, map, sealed=True)
        yield "open 100,000 relationships", *_turns(Opening(plain), lambda: _read(plain)), 2.0
        yield "open, sealed, against plain", *_turns(Opening(sealed), Opening(plain)), 2.0
        yield "the key from the passphrase (Argon2id), against a second", _derivation(sealed), A_SECOND, 1.0
        for name, path in (("", plain), (", sealed", sealed)):
            crashed = Opening(_crashed(path))
            yield f"open with a full journal{name}", *_turns(crashed, lambda: _read(plain)), 2.0


class Opening:
    """Opens one map again and again, from the same files each time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files = [each for each in (path, journal_of(path)) if each.exists()]
        self._folder = path.parent / f"opened {path.stem}"
        self._store: MapStore | None = None

    def make_ready(self) -> None:
        """Close what is open, and have the files as they were."""
        if self._store is not None:
            self._store.close()
            self._store = None
        rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        for file in self._files:
            copyfile(file, self._folder / file.name)

    def __call__(self) -> None:
        """Open it."""
        self._store = opened(self._folder / self._path.name)


def _turns(ours: Opening, yardstick: Callable[[], object]) -> tuple[float, float]:
    def make_ready() -> None:
        for each in (ours, yardstick):
            if isinstance(each, Opening):
                each.make_ready()

    figures = in_turn(ours, yardstick, between=make_ready)
    make_ready()
    return figures


def _read(path: Path) -> object:
    return json.loads(path.read_bytes())


def _derivation(path: Path) -> float:
    store = opened(path)
    sealing = store.sealing
    store.close()
    assert sealing is not None
    return in_turn(lambda: unsealed(sealing, PASSPHRASE), bool)[0]


def _crashed(path: Path) -> Path:
    """A copy of the files of a map that is open, with the longest journal before a snapshot is due."""
    store = opened(path)
    fill_journal(store, step=1)
    crashed = path.with_stem(f"crashed {path.stem}")
    for of in (lambda path: path, journal_of):
        copyfile(of(path), of(crashed))
    store.close()
    return crashed
