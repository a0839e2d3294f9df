"""One writer: a lock file beside the map, held by the system, that says who has the map open.

The system lets go of the lock when its holder ends, however it ends: what a crash leaves behind is taken over. Of a
holder on another computer, which a folder that is synced may show us, the system knows nothing: it is believed.
"""

import errno
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from relmap.storage import disk

ENDING = "-lock"
TRIES = 100
"""How often a lock is asked for that its holder takes away meanwhile."""
LONGEST = 4096
"""Bytes of a lock file that are read."""
_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_FAR = 1 << 30
"""The byte that Windows locks, far behind what others shall read."""


class Holder(Struct, frozen=True):
    """Who has a map open: the user's name, the computer, the process, and since when, as it is said to a user."""

    who: str = ""
    computer: str = ""
    process: int = 0
    since: str = ""


class Held(Exception):  # noqa: N818  # it is no error
    """Somebody else has the map open. `here` where it is on this computer."""

    def __init__(self, holder: Holder, *, here: bool) -> None:
        super().__init__(holder)
        self.holder, self.here = holder, here


class Lock:
    """The lock of one map, held until `release`."""

    def __init__(self, path: Path, who: str, since: str, *, take_over: bool = False) -> None:
        """Take the lock of the map at `path`.

        Raises Held where somebody has it (one on another computer is not asked if it is to be taken over); and OSError.
        """
        self._path = lock_of(path)
        self._handle = _held(self._path)
        before = _holder(self._handle)
        if before.computer not in ("", platform.node()) and not take_over:
            os.close(self._handle)
            raise Held(before, here=False)
        mine = Holder(who, platform.node(), os.getpid(), since)
        with suppress(OSError):  # on a full disk the system holds the lock all the same
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            disk.write(self._handle, msgspec.json.encode(mine))

    def release(self) -> None:
        """Let others have the map."""
        if sys.platform == "win32":
            os.close(self._handle)  # what is open cannot be removed there
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        else:
            with suppress(OSError):
                if _is_at(self._handle, self._path):
                    self._path.unlink(missing_ok=True)
            os.close(self._handle)


def lock_of(path: Path) -> Path:
    """Where the lock of the map at `path` is."""
    return path.with_name(path.name + ENDING)


def holder_of(path: Path) -> Holder | None:
    """Who has the map at `path` open now, if anybody has, as the lock file tells: the lock itself is not touched."""
    try:
        handle = os.open(lock_of(path), os.O_RDONLY)
    except OSError:
        return None
    try:
        holder = _holder(handle)
    finally:
        os.close(handle)
    is_here = holder.computer in ("", platform.node())
    return None if is_here and not (holder.process and _runs(holder.process)) else holder


def _held(path: Path) -> int:
    """The handle of the lock file, held. Raises Held where somebody else holds it."""
    for _ in range(TRIES):
        handle = os.open(path, _FLAGS, disk.OWNER_ONLY)
        try:
            before = _holder(handle)
            is_mine = _hold(handle, before)
            if is_mine and _is_at(handle, path):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        if not is_mine:
            raise Held(before, here=before.computer in ("", platform.node()))
        # else its holder has just taken it away, and a new one is made
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _hold(handle: int, before: Holder) -> bool:
    """Have the system hold the lock for this process; where it can lock nothing, see whether its holder runs."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # such as a network drive that knows no locks
        return before.process in (0, os.getpid()) or not _runs(before.process)
    return True


def _runs(process: int) -> bool:
    """Whether there is a process of this number here; on Windows, which would end it when asked so, it is believed."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


def _holder(handle: int) -> Holder:
    """Who is named in the lock file; nobody where it is empty or cannot be read."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        return msgspec.json.decode(os.read(handle, LONGEST), type=Holder)
    except (OSError, ValueError):
        return Holder()
