"""Replacing a file in one step: whoever opens it finds all of the old content or all of the new, never a part."""

import os
from pathlib import Path

OWNER_ONLY, OWNERS_FOLDER = 0o600, 0o700
"""Modes of new files and folders: who trusts whom is nobody else's to read."""


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` at `path`, new or in place of what is there, readable by its owner only.

    It is on the disk on return. A link is followed, and the file that it leads to is replaced.
    Raises OSError on any failure: then the old file is whole, and nothing is left beside it.
    """
    import tempfile  # it loads much, and opening a map does not need it

    path = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def make_folder(path: Path) -> None:
    """Make a folder and those above it that are missing, each for its owner only."""
    for folder in reversed((path, *path.parents)):
        if not folder.exists():
            folder.mkdir(mode=OWNERS_FOLDER, exist_ok=True)


def _sync_folder(path: Path) -> None:
    """Have the folder's entry of a replaced file on the disk. Windows opens no folders, and needs none of this."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
