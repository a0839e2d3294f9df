"""Watching for the moment in which nobody is at the program any more."""

from PySide6.QtCore import QObject, Signal

from relmap.ui.locking.idle import IdleWatch
from relmap.ui.locking.screen_watch import ScreenWatch


class LockWatch(QObject):
    """`left` tells that the program was not used for this many minutes, or that the screen was locked."""

    left = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = IdleWatch(minutes, self)
        self._screen = ScreenWatch(self)
        self._idle.idled.connect(self.left)
        self._screen.locked.connect(self.left)

    def set_minutes(self, minutes: int) -> None:
        """Wait this many minutes from now on."""
        self._idle.set_minutes(minutes)
