"""The steps that change what is on a disk, in the words of the system, not of relmap."""

from pathlib import Path

from msgspec import Struct


class Make(Struct, frozen=True):
    """A new file of this number, empty, under this path."""

    path: str
    file: int


class MakeFolder(Struct, frozen=True):
    """A new folder."""

    path: str


class Write(Struct, frozen=True):
    """Bytes put into a file at this place."""

    file: int
    at: int
    data: bytes


class Cut(Struct, frozen=True):
    """A file made this long."""

    file: int
    length: int


class Sync(Struct, frozen=True):
    """A file's content is on the disk."""

    file: int


class SyncFolder(Struct, frozen=True):
    """A folder's entries are on the disk."""

    path: str


class Move(Struct, frozen=True):
    """A file has another name in its folder, and what had that name is gone."""

    path: str
    to: str
    file: int


class Remove(Struct, frozen=True):
    """A name is gone."""

    path: str


class Said(Struct, frozen=True):
    """What the program told: that an edit was begun, or kept."""

    what: str


Step = Make | MakeFolder | Write | Cut | Sync | SyncFolder | Move | Remove | Said
Log = list[Step]
Files = dict[str, bytes]
"""The content of each file of a folder, by its path there."""


def files_in(folder: Path) -> Files:
    """All files that are in this folder and its folders now."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
