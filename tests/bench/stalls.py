"""The longest stall of an event loop: how long a window at most does not answer while some work is done."""

from collections.abc import Callable
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer

FRAME = 1 / 60
"""Seconds of a frame of an ordinary screen."""


def longest_stall(begin: Callable[[], object], is_done: Callable[[], bool]) -> float:
    """Seconds between two turns of the event loop, at most, from the beginning of some work to its end."""
    turns: list[float] = []
    loop = QEventLoop()

    def turn() -> None:
        turns.append(perf_counter())
        if len(turns) == 1:
            begin()
        elif is_done():
            loop.quit()

    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(turn)
    timer.start()
    loop.exec()
    timer.stop()
    return max(later - earlier for earlier, later in pairwise(turns))
