"""Python's garbage, collected on the window's thread only.

Left to itself, Python collects on whichever thread happens to make the object that is one too many. On a thread at
work it may so throw away widgets that were closed, and Qt then ends the process.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds between two looks."""
DUE = (2_000, 10, 50)
"""For each generation: objects made, then collections of the younger generation, from which it is collected."""


class Garbage(QObject):
    """Collects what is due now and then, for as long as the window's event loop runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that is due, and the younger ones with it."""
    counted = gc.get_count()
    due = [generation for generation, most in enumerate(DUE) if counted[generation] > most]
    if due:
        gc.collect(due[-1])
