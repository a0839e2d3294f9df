"""A folder for files that are written thousands of times: in memory where the system has such a place."""

from pathlib import Path
from tempfile import TemporaryDirectory

_MEMORY = Path("/dev/shm")  # noqa: S108  # no name of a file, and where it is, nothing waits for a disk


def quick_folder() -> "TemporaryDirectory[str]":
    """An empty folder, which goes with all that is in it at the end of the context."""
    return TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)
