"""Noticing that nobody uses the program any more."""

import time
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

MINUTE = 60.0
LOOKS_EVERY = 10.0
"""Seconds at most between two looks at the clocks: timers stand still while the computer sleeps, clocks do not."""
SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    )
)


class Moment(NamedTuple):
    """Two clocks, in seconds: one that nobody can set, which may sleep with the computer, and the time of day."""

    steady: float
    day: float

    @classmethod
    def now(cls) -> "Moment":
        return cls(time.monotonic(), time.time())

    def since(self, before: "Moment") -> float:
        """Seconds that have passed, by whichever clock says more."""
        return max(self.steady - before.steady, self.day - before.day)


class IdleWatch(QObject):
    """`idled` tells, once, that no key and no pointer was used for so many minutes; 0 is never.

    A key or a movement that comes too late, as the one that wakes a computer, finds it told before it does anything:
    it is swallowed.
    """

    idled = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._last = Moment.now()
        self._is_idle = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Wait this many minutes from now on; 0 is for ever."""
        app = QCoreApplication.instance()
        if app is None:
            return
        self._seconds = minutes * MINUTE
        app.removeEventFilter(self)
        self._timer.stop()
        if self._seconds > 0:
            app.installEventFilter(self)
            self._begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time at each sign of life; the timer finds by itself how much is left."""
        if event.type() not in SIGNS_OF_LIFE:
            return False
        if self._is_idle:
            self._begin()
        elif self._left() <= 0:
            self._tell()
            return True
        else:
            self._last = Moment.now()
        return False

    def _begin(self) -> None:
        self._is_idle = False
        self._last = Moment.now()
        self._look()

    def _look(self) -> None:
        left = self._left()
        if left <= 0:
            self._tell()
        else:
            self._timer.start(round(1000 * min(left, LOOKS_EVERY)) + 1)

    def _left(self) -> float:
        return self._seconds - Moment.now().since(self._last)

    def _tell(self) -> None:
        self._timer.stop()
        self._is_idle = True
        self.idled.emit()
