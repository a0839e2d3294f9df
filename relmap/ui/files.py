"""What the window asks of files. `relmap.disk_files` does it, so that no page knows how a map is stored."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from relmap.core.change import Change
from relmap.core.map import Map


class FileError(Exception):
    """A file could not be read or written. The text is a sentence: what happened, what was kept, what to do."""


class KeptMap(Protocol):
    """The file of one open map."""

    @property
    def path(self) -> Path:
        """Where it is."""

    def keep(self, map: Map) -> None:
        """Have all of the map on disk on return; raises FileError, the file then being as it was."""


class Imported(Struct, frozen=True):
    """What files bring: one Change, and a sentence that says what it adds and changes."""

    change: Change
    said: str


class Sample(Struct, frozen=True):
    """The sample company, and the question that it is shown with: who asks (an id), and what the customer said."""

    map: Map
    file: KeptMap
    asker: str
    text: str


class Files(Protocol):
    """Opening, making and importing. Every method raises FileError where it cannot."""

    def open(self, path: Path) -> tuple[Map, KeptMap]:
        """The map in this file."""

    def create(self, path: Path, map: Map) -> KeptMap:
        """A new file with this map; never over another file."""

    def sample(self) -> Sample:
        """The sample company, in a file of its own in the user's data folder."""

    def read_import(self, map: Map, paths: Sequence[Path]) -> Imported:
        """What these files would bring to the map; nothing is changed yet."""
