"""The few calls by which anything reaches the disk."""

import errno
import os
import sys
from pathlib import Path

OWNER_ONLY, OWNERS_FOLDER = 0o600, 0o700
"""Modes of new files and folders: who trusts whom is nobody else's to read."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_APPEND = os.O_WRONLY | os.O_APPEND | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_CANNOT = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
"""What a file system says that does not know what it was asked for."""
_CHUNK = 1 << 20
"""Bytes written at once."""


class SyncError(OSError):
    """The disk did not confirm what was written. What is on it is not known: not even a second try would tell."""


class UnsureError(SyncError):
    """A file has taken its place, and the disk did not confirm that: after a power cut it may be the one before."""


def new_file(path: Path) -> int:
    """The handle of a new file that only its owner may read; raises FileExistsError where one is there."""
    return os.open(path, _NEW, OWNER_ONLY)


def end_of_file(path: Path) -> int:
    """The handle of a file that is there, to write on at its end."""
    return os.open(path, _APPEND)


def write(handle: int, data: bytes) -> None:
    """Write all of it, however little the system takes at once."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest[:_CHUNK]) :]


def sync(handle: int) -> None:
    """Have what was written on the disk on return, and not only in its cache. Raises SyncError."""
    try:
        if sys.platform == "darwin":
            import fcntl

            try:
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # its fsync leaves the data in the drive's cache
            except OSError as error:
                if error.errno not in _CANNOT:
                    raise
                os.fsync(handle)
        else:
            os.fsync(handle)
    except OSError as error:
        raise SyncError(error.errno, error.strerror) from error


def sync_folder(path: Path) -> None:
    """Have a folder's entries on the disk; raises UnsureError.

    Windows opens no folders, and needs none of this. A folder that may be written and not read cannot be synced, and
    some file systems sync none.
    """
    if os.name == "nt":
        return
    try:
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if not isinstance(error, PermissionError) and error.errno not in _CANNOT:
            raise UnsureError(error.errno, error.strerror) from error


def make_folder(path: Path) -> None:
    """Make a folder and those above it that are missing, each for its owner only; they are on the disk on return."""
    for folder in reversed((path, *path.parents)):
        if not folder.exists():
            folder.mkdir(mode=OWNERS_FOLDER, exist_ok=True)
            sync_folder(folder.parent)
