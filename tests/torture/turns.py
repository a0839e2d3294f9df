"""Two threads of which one runs at a time: whose turn it is at each step is by chance, and the same for each seed."""

from collections.abc import Callable
from contextlib import ExitStack
from random import Random
from threading import Semaphore, Thread, get_ident
from typing import Any
from unittest import mock

from relmap.storage import journaled_file


class Turns:
    """Whose turn it is: the program's, or that of the thread on which it writes a snapshot."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._often = chance.choice((0.03, 0.2, 0.6))
        self._program = get_ident()
        self._waiting: list[Semaphore] = []

    def step(self) -> None:
        """Go on, or let the other thread go on first."""
        is_program = get_ident() == self._program
        if self._waiting and (self._chance.random() < self._often) == is_program:
            self.let_the_other()

    def let_the_other(self) -> None:
        """Let the other thread go on, until it lets this one."""
        other, mine = self._waiting.pop(), Semaphore(0)
        self._waiting.append(mine)
        other.release()
        mine.acquire()

    def patched(self) -> ExitStack:
        """While this is entered, snapshots are written in turns."""
        stack = ExitStack()
        stack.enter_context(mock.patch.object(journaled_file, "Thread", self._thread))
        stack.enter_context(mock.patch.object(journaled_file, "Guard", self._guard))
        return stack

    def _guard(self) -> "TurnsGuard":
        return TurnsGuard(self)

    def _thread(self, target: Callable[..., None], args: tuple[Any, ...], name: str) -> "TurnsThread":
        return TurnsThread(self, target, args, name)


class TurnsThread:
    """A thread that runs when it is its turn."""

    def __init__(self, turns: Turns, target: Callable[..., None], args: tuple[Any, ...], name: str) -> None:
        self._turns = turns
        self._work, self._args = target, args
        self._mine = Semaphore(0)
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._is_done = False

    def start(self) -> None:
        """Begin, when its turn comes."""
        self._turns._waiting.append(self._mine)
        self._thread.start()

    def is_alive(self) -> bool:
        """Whether it has not ended."""
        return not self._is_done

    def join(self) -> None:
        """Let it end; what it raised is raised here."""
        while not self._is_done:
            self._turns.let_the_other()
        self._thread.join()
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        self._mine.acquire()
        try:
            self._work(*self._args)
        except BaseException as error:
            self._error = error
        self._is_done = True
        self._turns._waiting.pop().release()


class TurnsGuard:
    """A lock; who finds it held lets the other thread go on until it is not."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self._is_held = False

    def __enter__(self) -> None:
        while self._is_held:
            self._turns.let_the_other()
        self._is_held = True

    def __exit__(self, *_: object) -> None:
        self._is_held = False
