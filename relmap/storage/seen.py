"""A file as this process left it: whether it is still so, or another program has changed it underneath."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from zlib import crc32

Stat = tuple[int, int, int, int]
"""The file's number, when it and what is said of it were changed (in nanoseconds), and its size in bytes."""


class Seen:
    """The content of a file, by its checksum, and what the system says of the file; a question costs one `stat`."""

    def __init__(self, path: Path, content: Iterable[bytes], stat: os.stat_result | None = None) -> None:
        """The file has this content, and had it when the system said `stat` of it; now if that is not given."""
        self._path = path
        self._checksum = _checksum(content)
        self._stat: Stat | None = None
        with suppress(OSError):  # then the content is compared when somebody asks
            self._stat = _of(stat or path.stat())

    @property
    def is_unchanged(self) -> bool:
        """Whether the content is still the same; raises OSError where that cannot be told."""
        try:
            stat = _of(self._path.stat())
        except (FileNotFoundError, NotADirectoryError):
            return False
        if stat == self._stat:
            return True
        if not self._path.is_file() or _checksum((self._path.read_bytes(),)) != self._checksum:
            return False
        self._stat = stat  # touched, or written again as it was
        return True


def _of(found: os.stat_result) -> Stat:
    return found.st_ino, found.st_mtime_ns, found.st_ctime_ns, found.st_size


def _checksum(content: Iterable[bytes]) -> tuple[int, int]:
    checksum = length = 0
    for piece in content:
        checksum = crc32(piece, checksum)
        length += len(piece)
    return checksum, length
