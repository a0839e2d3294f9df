"""A process of its own that says what it does, and is killed with SIGKILL while it does it."""

import os
import signal
import threading
import traceback
from collections.abc import Callable
from time import perf_counter
from typing import NamedTuple

Say = Callable[[str], None]
"""Tells the other process a line."""
FAILED = "failed"
"""The first word of what a writer says that could not go on by itself."""


class Aim(NamedTuple):
    """When to kill: this long after the writer has said a line of this word so many times."""

    word: str
    times: int
    seconds: float


class Killed(NamedTuple):
    """What a writer said until it ended, and whether that was by our hand."""

    lines: list[str]
    was_killed: bool

    def count(self, word: str) -> int:
        """How often it said a line of this word."""
        return sum(line.partition(" ")[0] == word for line in self.lines)

    def last(self, word: str) -> str | None:
        """What it said last after this word, if it said it."""
        found = [line for line in self.lines if line.partition(" ")[0] == word]
        return found[-1].partition(" ")[2] if found else None


def kill(write: Callable[[Say], None], aim: Aim) -> Killed:
    """Let a process write, and kill it at this moment, or let it end where that does not come."""
    if threading.active_count() > 1:
        raise RuntimeError("a process with threads must not be forked")
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        _write(write, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as heard:
        lines = []
        left = aim.times
        for line in heard:
            lines.append(line.rstrip("\n"))
            left -= line.split()[0] == aim.word
            if left == 0:
                _wait(aim.seconds)
                os.kill(process, signal.SIGKILL)
                left = -1
        _, status = os.waitpid(process, 0)
    return Killed(lines, os.WIFSIGNALED(status))


def _write(write: Callable[[Say], None], handle: int) -> None:
    """What the process does. It never comes back: nothing of the program that made it may be done twice."""

    def say(line: str) -> None:
        os.write(handle, f"{line}\n".encode())

    try:
        write(say)
    except BaseException:
        say(f"{FAILED} {traceback.format_exc()[-900:]!r}")
    finally:
        os._exit(0)


def _wait(seconds: float) -> None:
    """Wait more exactly than a sleep does."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass
