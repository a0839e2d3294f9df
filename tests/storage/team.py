"""A small map in a file, the ways in which tests open and edit it, and what became of its files."""

import os
from pathlib import Path

from relmap.core.change import Change
from relmap.core.edits import rate
from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship
from relmap.storage.map_store import MapStore
from relmap.storage.opening import open_map
from relmap.storage.snapshot import Opener

ADA = Person(id="ada", name="Ada Lund", function="sales", phone="+44 20 7946 0100")
BEN = Person(id="ben", name="Ben Ortiz", manager="ada")
VIEW = Relationship(id="view", source="ada", target="ben", strength=3)
RECORDS = (Function(id="sales", name="Sales"), ADA, BEN, VIEW)


def team() -> Map:
    """Two people, of whom one has rated the other."""
    return Map(RECORDS)


def opened(path: Path, opener: Opener | None = None, *, take_over: bool = False) -> MapStore:
    """The map opened for edits, its backups in a folder beside it."""
    return open_map(path, backups_beside(path), "anna", opener, take_over=take_over)


def backups_beside(path: Path) -> Path:
    """The folder of backups that `opened` uses."""
    return path.parent / "backups"


def edit(store: MapStore, strength: int, source: str = "ada", target: str = "ben") -> Change:
    """Rate a relationship and have that kept."""
    change = rate(store.map, source, target, strength, None)
    store.map.apply(change)
    store.keep(change)
    return change


def crash(store: MapStore) -> None:
    """Let the process of this store have ended: nothing is tidied, and the system lets go of its lock and files."""
    assert store._lock is not None
    handle, store._lock = store._lock._handle, None
    store._file.close()
    os.close(handle)


def files(path: Path) -> set[str]:
    """The names of everything beside a map, and of the map; not of its backups."""
    return {each.name for each in path.parent.iterdir() if each.is_file()}
