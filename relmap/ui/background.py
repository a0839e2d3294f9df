"""Work that takes longer than a frame, on another thread."""

from collections.abc import Callable
from contextlib import suppress
from time import sleep
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")
Tell = Callable[[float], None]
"""Tells what share (0 to 1) of the work is done. It raises Dropped where nobody wants the result any more."""


class Dropped(Exception):  # noqa: N818  # not an error
    """Nobody wants the result any more; work lets it pass and ends."""


NEWS = 0.01
"""The share of long work that is worth telling."""
BREATH = 0.0001


def breathe() -> None:
    """Let the window's thread have its turn: Python would let it wait for 5 ms, several times over for one event."""
    sleep(BREATH)


class Background(QObject):
    """Runs one piece of work at a time for its owner; the result of a piece that was replaced is dropped.

    The work must not touch widgets or a map that may change: give it a snapshot. When the owner is gone, so is
    its interest: the running piece ends unheard. `told` gives what share (0 to 1) of long work is done.
    """

    told = Signal(float)
    _progress = Signal(int, float)
    _done = Signal(int, object)
    _at_work: "set[Background]" = set()  # noqa: RUF012  # holds each until its pieces have come home

    def __init__(self, owner: QObject) -> None:
        super().__init__()
        self._latest = 0
        self._running = 0
        self._take: Callable[[object], None] | None = None
        self._done.connect(self._deliver)
        self._progress.connect(self._pass_on)
        owner.destroyed.connect(self.drop)

    def run(self, work: Callable[[], T], take: Callable[[T | None], None]) -> None:
        """Start `work`; `take` gets its result on the calling thread, unless other work was started since.

        Where the work raises, `take` gets None, and the error is reported as any error in a slot is.
        """
        self._latest += 1
        self._running += 1
        self._take = take  # type: ignore[assignment]
        self._at_work.add(self)
        QThreadPool.globalInstance().start(_Piece(self._latest, work, self._done.emit))

    def run_long(self, work: Callable[[Tell], T], take: Callable[[T | None], None]) -> None:
        """As `run`, for work that tells how far it is, and ends early once it was dropped or replaced."""
        number, told = self._latest + 1, -NEWS

        def tell(share: float) -> None:
            nonlocal told
            if self._latest != number:
                raise Dropped
            if share - told >= NEWS:
                told = share
                with suppress(RuntimeError):  # as in `_Piece.run`
                    self._progress.emit(number, share)
            breathe()

        self.run(lambda: work(tell), take)

    def drop(self) -> None:
        """Let the running work end unheard."""
        self._latest += 1
        self._take = None

    def _pass_on(self, number: int, share: float) -> None:
        if number == self._latest:
            self.told.emit(share)

    def _deliver(self, number: int, result: object) -> None:
        self._running -= 1
        if not self._running:
            self._at_work.discard(self)
        if number == self._latest and self._take is not None:
            self._take(result)


class _Piece(QRunnable):
    def __init__(
        self, number: int, work: Callable[[], object], deliver: Callable[[int, object], None]
    ) -> None:
        super().__init__()
        self._number, self._work, self._deliver = number, work, deliver

    def run(self) -> None:
        work, deliver = self._work, self._deliver
        del (
            self._work,
            self._deliver,
        )  # Qt may keep a piece for long; it must not keep a passphrase or a map with it
        result = None
        try:
            result = work()
        except Dropped:
            pass
        finally:
            with suppress(RuntimeError):  # the program ends, and whoever waited for it is gone
                deliver(self._number, result)
