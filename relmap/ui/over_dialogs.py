"""What works wherever one is in the program: the key that hides notes, over a dialog too, and a mouse's own buttons."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication

STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class OverDialogs(QObject):
    """`hide_notes_wanted` tells of Ctrl+Shift+H over a dialog, where the menu's own key does not work; `stepped` gives
    -1 or 1 where the button of a mouse for back or forward is pressed in the window.
    """

    hide_notes_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch_dialog)

    def watch(self, window: QWindow) -> None:
        """Look at the mouse in this window."""
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key and the buttons as they come from the system, before any widget."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            way = STEPS.get(event.button())
            if watched is self._window and way is not None:
                self.stepped.emit(way)
                return True
        elif watched is not self._window and isinstance(event, QKeyEvent) and _hides(event):
            self.hide_notes_wanted.emit()
            return True
        return False

    def _watch_dialog(self, window: QWindow | None) -> None:
        if window is not None and window is not self._window and QApplication.activeModalWidget() is not None:
            window.installEventFilter(self)  # once: a filter that is there already is only moved to the front


def _hides(event: QKeyEvent) -> bool:
    is_key = event.key() == Qt.Key.Key_H and event.modifiers() == BOTH
    return is_key and event.type() == QEvent.Type.KeyPress
