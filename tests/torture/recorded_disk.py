"""Everything that a program has the system do to files in one folder, in order: the log from which disks are made.

The program runs as always, on real files; what it calls in `os` is written down. Whether that was all is seen at the
end: the log must lead to the files that are there.
"""

import fcntl
import os
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any
from unittest import mock

from tests.torture.disk_images import Disk
from tests.torture.disk_log import (
    Cut,
    Files,
    Log,
    Make,
    MakeFolder,
    Move,
    Remove,
    Said,
    Sync,
    SyncFolder,
    Write,
    files_in,
)

RECORDED = ("open", "close", "write", "fsync", "ftruncate", "replace", "rename", "unlink", "mkdir")
UNKNOWN = ("remove", "rmdir", "truncate", "pwrite", "writev", "link", "symlink", "fdatasync")
"""Calls that would change a disk too, and that the log has no word for."""


class RecordedDisk:
    """A folder while what happens in it is written down. `between` is called before each step."""

    def __init__(self, folder: Path, between: Callable[[], None]) -> None:
        self.folder = Path(os.path.realpath(folder))
        self.before: Files = files_in(self.folder)
        self.log: Log = []
        self._between = between
        self._lock = RLock()
        self._names = {path: number for number, path in enumerate(self.before)}
        self._next = len(self._names)
        self._handles: dict[int, int | str] = {}
        self._patches = ExitStack()

    def say(self, what: str) -> None:
        """Write down what the program told."""
        self.log.append(Said(what))

    def __enter__(self) -> "RecordedDisk":
        for name in RECORDED:
            recording = getattr(self, f"_{name}")
            self._patches.enter_context(
                mock.patch.object(os, name, _in_place_of(getattr(os, name), recording))
            )
        for name in UNKNOWN:
            self._patches.enter_context(mock.patch.object(os, name, _refused))
        self._patches.enter_context(mock.patch.object(fcntl, "fcntl", _in_place_of(fcntl.fcntl, self._fcntl)))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._patches.close()
        if error is None:
            now, logged = files_in(self.folder), _last(self.before, self.log)
            wrong = [path for path in now | logged if now.get(path) != logged.get(path)]
            assert not wrong, f"the log does not lead to what is there: {wrong}"

    # What is called, and what is written down of it --------------------------------------------

    def _open(self, real: Callable[..., int], path: Any, flags: int, *more: Any, **named: Any) -> int:
        place = self._place(path)
        if place is None:
            return real(path, flags, *more, **named)
        with self._step():
            is_new = not os.path.lexists(path)
            handle = real(path, flags, *more, **named)
            if is_new:
                self._names[place] = self._next
                self._next += 1
                self.log.append(Make(place, self._names[place]))
            elif flags & os.O_TRUNC:
                self.log.append(Cut(self._names[place], 0))
            self._handles[handle] = self._names.get(place, place)
            return handle

    def _close(self, real: Callable[..., None], handle: int) -> None:
        self._handles.pop(handle, None)
        real(handle)

    def _write(self, real: Callable[..., int], handle: int, data: Any) -> int:
        file = self._handles.get(handle)
        if not isinstance(file, int):
            return real(handle, data)
        with self._step():
            is_appended = fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_APPEND
            at = os.fstat(handle).st_size if is_appended else os.lseek(handle, 0, os.SEEK_CUR)
            written = real(handle, data)
            self.log.append(Write(file, at, bytes(data[:written])))
            return written

    def _ftruncate(self, real: Callable[..., None], handle: int, length: int) -> None:
        with self._step():
            real(handle, length)
            file = self._handles.get(handle)
            if isinstance(file, int):
                self.log.append(Cut(file, length))

    def _fsync(self, real: Callable[..., None], handle: int) -> None:
        with self._step():
            real(handle)
            match self._handles.get(handle):
                case int(file):
                    self.log.append(Sync(file))
                case str(path):
                    self.log.append(SyncFolder(path))

    def _fcntl(self, real: Callable[..., Any], handle: int, command: int, *more: Any) -> Any:
        if command == getattr(fcntl, "F_FULLFSYNC", None):
            return os.fsync(handle)
        return real(handle, command, *more)

    def _replace(self, real: Callable[..., None], path: Any, to: Any) -> None:
        source, target = self._place(path), self._place(to)
        with self._step():
            real(path, to)
            if source is not None and target is not None:
                self._names[target] = self._names.pop(source)
                self.log.append(Move(source, target, self._names[target]))

    _rename = _replace

    def _unlink(self, real: Callable[..., None], path: Any, **named: Any) -> None:
        place = self._place(path)
        with self._step():
            real(path, **named)
            if place is not None:
                del self._names[place]
                self.log.append(Remove(place))

    def _mkdir(self, real: Callable[..., None], path: Any, *more: Any, **named: Any) -> None:
        place = self._place(path)
        with self._step():
            real(path, *more, **named)
            if place is not None:
                self.log.append(MakeFolder(place))

    def _step(self) -> AbstractContextManager[object]:
        self._between()
        return self._lock

    def _place(self, path: Any) -> str | None:
        """Where in the folder something is; None where it is elsewhere."""
        whole = os.path.abspath(os.fspath(path))  # noqa: PTH100  # a link is not followed
        if whole == str(self.folder):
            return ""
        return os.path.relpath(whole, self.folder) if whole.startswith(f"{self.folder}{os.sep}") else None


def _in_place_of(real: Callable[..., Any], recording: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *given, **named: recording(real, *given, **named)


def _refused(*given: Any, **named: Any) -> None:
    raise AssertionError("the log does not know this call")


def _last(before: Files, log: Log) -> Files:
    disk = Disk(before)
    for step in log:
        disk.take(step)
    return disk.most()
