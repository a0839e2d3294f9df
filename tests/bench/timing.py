"""Times two ways of doing something in turn, so that whatever else the machine does meets both."""

import gc
from collections.abc import Callable
from statistics import median
from time import perf_counter

RUNS = 7


def in_turn(
    ours: Callable[[], object],
    yardstick: Callable[[], object],
    runs: int = RUNS,
    between: Callable[[], object] = bool,
) -> tuple[float, float]:
    """The median seconds of ours and of the yardstick over several runs: ours, yardstick, ours, …

    Each is done once before, unmeasured, so that neither pays for what is only done the first time. What is done
    `between` the two and before the first is not measured either.
    """
    took: tuple[list[float], list[float]] = ([], [])
    for run in range(runs + 1):
        for what, times in zip((ours, yardstick), took, strict=True):
            between()
            seconds = _seconds(what)
            if run:
                times.append(seconds)
    return median(took[0]), median(took[1])


def _seconds(what: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        made = what()
        took = perf_counter() - start
        del made  # which may take long, and is not measured
        return took
    finally:
        gc.enable()
