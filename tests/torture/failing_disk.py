"""A disk that fails: of the calls by which anything reaches the files of a folder one fails, or all from one on."""

import errno
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, NamedTuple

KINDS = {
    "create": ("ENOSPC", "EIO", "EACCES"),
    "open": ("EIO", "EACCES"),
    "read": ("EIO", "EACCES"),
    "write": ("ENOSPC", "EIO", "cut", "short"),
    "fsync": ("EIO", "ENOSPC"),
    "replace": ("ENOSPC", "EIO", "EACCES"),
    "unlink": ("EIO", "EACCES"),
    "ftruncate": ("ENOSPC", "EIO"),
    "stat": ("EIO", "EACCES"),
    "list": ("EIO", "EACCES"),
    "mkdir": ("ENOSPC", "EIO", "EACCES"),
}
"""How each call can fail. "cut" writes a half and finds the disk full; "short" writes a half, which is no error."""
FULL = ("create", "write", "mkdir")
"""The calls that go on failing while a disk is full."""
CHANGING = ("create", "write", "replace", "unlink", "ftruncate", "mkdir")


class Fault(NamedTuple):
    """The call of this number fails in this way, and if it `stays` so do all later ones of which that is true."""

    at: int
    kind: str
    stays: bool = False


class Call(NamedTuple):
    """What was called, about which file, and from which function of the program."""

    name: str
    path: str
    by: str


class FailingDisk:
    """Counts the calls that concern a folder, and lets one fail. To be used as a context; a sync does nothing."""

    def __init__(self, folder: Path, fault: Fault | None = None) -> None:
        self.calls: list[Call] = []
        self.failed: list[Call] = []
        self.is_on = True
        self._folder, self._fault = str(folder), fault
        self._handles: dict[int, str] = {}
        self._real: dict[str, Callable[..., Any]] = {}

    def __enter__(self) -> "FailingDisk":
        for name, call in (
            ("replace", "replace"),
            ("unlink", "unlink"),
            ("stat", "stat"),
            ("fstat", "stat"),
            ("listdir", "list"),
            ("scandir", "list"),
            ("mkdir", "mkdir"),
            ("ftruncate", "ftruncate"),
        ):
            self._wrap(name, self._failing(name, call))
        self._wrap("open", self._open)
        self._wrap("close", self._close)
        self._wrap("write", self._write)
        self._wrap("fsync", self._fsync)
        self._real["io.open"] = io.open
        io.open = self._read
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        io.open = self._real.pop("io.open")
        for name, real in self._real.items():
            setattr(os, name, real)

    @contextmanager
    def well(self) -> Iterator[None]:
        """In here, nothing fails and nothing is counted."""
        before, self.is_on = self.is_on, False
        try:
            yield
        finally:
            self.is_on = before

    @property
    def kind(self) -> str:
        """How it fails; empty where it does not."""
        return self._fault.kind if self._fault else ""

    def changes(self) -> int:
        """How many calls there were that change what is on the disk."""
        return sum(call.name in CHANGING for call in self.calls)

    def _wrap(self, name: str, instead: Callable[..., Any]) -> None:
        self._real[name] = getattr(os, name)
        setattr(os, name, instead)

    def _failing(self, name: str, call: str) -> Callable[..., Any]:
        def called(path: Any, *arguments: Any, **named: Any) -> Any:
            self._meet(call, path)
            return self._real[name](path, *arguments, **named)

        return called

    def _open(self, path: Any, flags: int, *arguments: Any, **named: Any) -> int:
        self._meet("create" if flags & os.O_CREAT else "open", path)
        handle: int = self._real["open"](path, flags, *arguments, **named)
        if self._is_ours(path):
            self._handles[handle] = os.fspath(path)
        return handle

    def _close(self, handle: int) -> None:
        self._handles.pop(handle, None)
        self._real["close"](handle)

    def _write(self, handle: int, data: Any) -> int:
        kind = self._meet("write", handle)
        half = bytes(data)[: max(len(data) // 2, 1)]
        if kind == "cut":
            self._real["write"](handle, half)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return int(self._real["write"](handle, half if kind == "short" else data))

    def _fsync(self, handle: int) -> None:
        self._meet("fsync", handle)

    def _read(self, path: Any, *arguments: Any, **named: Any) -> Any:
        self._meet("read", path)
        return self._real["io.open"](path, *arguments, **named)

    def _meet(self, name: str, what: Any) -> str:
        """Count a call; raise what it fails with, or say how it goes wrong without."""
        path = self._path(what)
        if not path or not self.is_on:
            return ""
        call = Call(name, path, _caller())
        self.calls.append(call)
        kind = self._kind(name)
        if not kind:
            return ""
        if kind != "short":
            self.failed.append(call)
        if kind in ("cut", "short"):
            return kind
        number = getattr(errno, kind)
        raise OSError(number, os.strerror(number), path)

    def _kind(self, name: str) -> str:
        fault, number = self._fault, len(self.calls) - 1
        if fault is None or number < fault.at or (number > fault.at and not fault.stays):
            return ""
        if number > fault.at and fault.kind == "ENOSPC" and name not in FULL:
            return ""
        return fault.kind if fault.kind in KINDS[name] else ""

    def _is_ours(self, path: Any) -> bool:
        return not isinstance(path, int) and os.fspath(path).startswith(self._folder)

    def _path(self, what: Any) -> str:
        """The path of a file of the folder, or of an open one; empty for everything else."""
        if isinstance(what, int):
            return self._handles.get(what, "")
        return os.fspath(what) if self._is_ours(what) else ""


def _caller() -> str:
    """The function of the program that is nearest to the call."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        if module.startswith("relmap.storage"):
            return f"{module.rpartition('.')[2]}.{frame.f_code.co_name}"
        frame = frame.f_back
    return ""
