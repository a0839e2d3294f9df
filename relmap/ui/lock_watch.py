"""Watching for the moment in which nobody is at the program any more."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from relmap.ui.locking.idle import IdleWatch
from relmap.ui.locking.screen_watch import ScreenWatch


class LockWatch(QObject):
    """`left` tells that the program was not used for this many minutes, that the screen was locked, or that Ctrl+L was
    pressed over a dialog or a list, where the menu's own key does not work.
    """

    left = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = IdleWatch(minutes, self)
        self._screen = ScreenWatch(self)
        self._idle.idled.connect(self.left)
        self._screen.locked.connect(self.left)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Wait this many minutes from now on."""
        self._idle.set_minutes(minutes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key that locks where something is open over the window."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _locks(event)
        if is_key and (QApplication.activeModalWidget() or QApplication.activePopupWidget()):
            QTimer.singleShot(0, self, self.left.emit)  # when what is open is done with the key
            return True
        return super().eventFilter(watched, event)


def _locks(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
