"""TinyDB's storage, so that a file killed while it is written is the old one or the new one."""

from pathlib import Path
from typing import Any

import msgspec
from tinydb import Storage

from relmap.storage.atomic_file import replace_file


class AtomicStorage(Storage):
    """One JSON file, read whole and replaced whole.

    TinyDB takes None from `read` for "nothing there yet" and writes a new file over it. So `read` never gives
    None: a file that is missing, empty or damaged raises OSError or ValueError.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)

    def read(self) -> dict[str, dict[str, Any]]:
        """The tables of the file: documents by document id, by table."""
        return msgspec.json.decode(self.path.read_bytes(), type=dict[str, dict[str, Any]])

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace the file by these tables; a document may be a record."""
        replace_file(self.path, msgspec.json.encode(data))
