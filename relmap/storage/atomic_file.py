"""Replacing a file in one step: whoever opens it finds all of the old content or all of the new, never a part."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from relmap.storage import disk

ENDING = ".part"
"""Of a file that is not finished; one that a crash left behind is nobody's and may go."""


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` at `path`, new or in place of what is there, readable by its owner only.

    It is on the disk on return. A link is followed, and the file that it leads to is replaced.
    Raises OSError on any failure: then the old file is whole, and nothing is left beside it.
    """
    put_in_place(write_part(path, (data,)), path)


def begin_file(path: Path, data: bytes) -> int:
    """Put `data` at `path` as `replace_file` does, and give the handle with which to go on writing at its end."""
    part = write_part(path, (data,))
    if os.name == "nt":  # what is open cannot be put in place there
        put_in_place(part, path)
        return disk.end_of_file(path)
    try:
        handle = disk.end_of_file(part)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    try:
        put_in_place(part, path)
    except BaseException:
        os.close(handle)
        raise
    return handle


def write_part(path: Path, chunks: Iterable[bytes]) -> Path:
    """Write beside `path` what shall replace it, and have it on the disk on return; where it stands."""
    path = Path(os.path.realpath(path))
    part = path.with_name(f"{_beginning(path)}{os.urandom(6).hex()}{ENDING}")
    handle = disk.new_file(part)
    try:
        try:
            for chunk in chunks:
                disk.write(handle, chunk)
            disk.sync(handle)
        finally:
            os.close(handle)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return part


def put_in_place(part: Path, path: Path) -> None:
    """Let a finished part take the place of the file at `path`, which is so on the disk on return.

    Raises UnsureError where it has, and is perhaps not on the disk; another OSError where it has not.
    """
    path = Path(os.path.realpath(path))
    try:
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    disk.sync_folder(path.parent)


def remove_file(path: Path) -> None:
    """Have a file gone from the disk on return; it need not be there."""
    path.unlink(missing_ok=True)
    disk.sync_folder(path.parent)


def remove_parts(path: Path) -> None:
    """Take away parts that were never put in place of this file, or of a copy of it: only a crash leaves any."""
    copies = (f".{path.stem} (damaged ", f".{path.stem} (edits")
    for part in path.parent.iterdir():
        if part.name.startswith((_beginning(path), *copies)) and part.name.endswith(ENDING):
            part.unlink(missing_ok=True)


def _beginning(path: Path) -> str:
    """How the names of its parts begin: like its own as far as that is short, and with a sign of all of it."""
    return f".{path.name[:40]}.{crc32(os.fsencode(path.name)):08x}."
