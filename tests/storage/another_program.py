"""What another program does to the files of an open map, and what must have become of the edits then."""

import os
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.core.records import Person
from relmap.storage.atomic_file import replace_file
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.storage.team import edit
from tests.torture.clear_sentences import unclear

LATER = 10**9
"""Nanoseconds after which a change is another moment even for a file system with a coarse clock."""


def theirs(path: Path) -> bytes:
    """What another program would put there: a map of its own."""
    other = path.with_name("theirs.relmap")
    create(other, Map([Person(id="zoe", name="Zoe Adler")]))
    content = other.read_bytes()
    other.unlink()
    return content


def replace(path: Path) -> None:
    """As programs for folders that are synced do."""
    replace_file(path, theirs(path))


def write_in_place(path: Path) -> None:
    path.write_bytes(theirs(path))
    later(path)


def change_one_letter(path: Path) -> None:
    """Its size stays."""
    path.write_bytes(path.read_bytes().replace(b"Ada Lund", b"Ada Lunt"))
    later(path)


def append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b" ")
    later(path)


def cut(path: Path) -> None:
    os.truncate(path, 100)
    later(path)


def empty(path: Path) -> None:
    path.write_bytes(b"")
    later(path)


def remove(path: Path) -> None:
    path.unlink()


def move_away(path: Path) -> None:
    path.replace(path.with_name("moved.relmap"))


def make_a_folder_of_it(path: Path) -> None:
    path.unlink()
    path.mkdir()


def later(path: Path) -> None:
    """The system writes down when it was changed."""
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + LATER))


CHANGES = (
    *(replace, write_in_place, change_one_letter, append, cut, empty, remove, move_away),
    make_a_folder_of_it,
)


def state(path: Path) -> dict[str, bytes]:
    """Every file in a folder, but for locks and what was made of our edits."""
    return {
        each.name: each.read_bytes()
        for each in path.parent.iterdir()
        if each.is_file() and not each.name.endswith("-lock") and "(edits of anna" not in each.name
    }


def copy_of(path: Path) -> Path:
    """Where our edits are then."""
    (copy,) = path.parent.glob("team (edits of anna, *.relmap")
    return copy


def must_have_moved_on(path: Path, store: MapStore) -> None:
    """All edits are in a file of their own, and whoever looks is told so."""
    assert store.trouble is not None
    assert store.trouble.kind == "changed"
    assert copy_of(path).name in store.trouble.said
    assert not unclear(store.trouble.said)
    assert load(copy_of(path)).map == store.map
    with pytest.raises(MapFileError):
        edit(store, 2)
