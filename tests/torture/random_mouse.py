"""A mouse that clicks, drags and turns its wheel by chance, on whatever is under it."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

MODIFIERS = (Qt.KeyboardModifier.NoModifier,) * 4 + (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class RandomMouse:
    """`target` gives the window or dialog in reach, `focused` what has the focus, `told` hears of each step."""

    def __init__(
        self,
        chance: Random,
        target: Callable[[], QWidget],
        focused: Callable[[], QWidget],
        told: Callable[[str], None],
    ) -> None:
        self._chance, self._target, self._focused, self._told = chance, target, focused, told

    def click(self) -> None:
        """A click, or two."""
        hit, at = self._place()
        button = self._chance.choice((Qt.MouseButton.LeftButton,) * 5 + (Qt.MouseButton.RightButton,))
        modifier, twice = self._chance.choice(MODIFIERS), self._chance.random() < 0.2
        self._told(
            f"{'double-' if twice else ''}click {button.name} {modifier.name} on {named(hit)} at {at.toTuple()}"
        )
        (QTest.mouseDClick if twice else QTest.mouseClick)(hit, button, modifier, at)

    def drag(self) -> None:
        """A drag from anywhere to anywhere."""
        hit, at = self._place()
        by = QPoint(self._chance.randint(-300, 300), self._chance.randint(-200, 200))
        self._told(f"drag {named(hit)} from {at.toTuple()} by {by.toTuple()}")
        QTest.mousePress(hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        for part in (0.2, 0.6, 1.0):
            if isValid(hit):
                place = QPointF(at) + QPointF(by) * part
                none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
                move = QMouseEvent(
                    QEvent.Type.MouseMove, place, hit.mapToGlobal(place), none, left, MODIFIERS[0]
                )
                QApplication.sendEvent(hit, move)
        if isValid(hit):
            QTest.mouseRelease(hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at + by)

    def wheel(self) -> None:
        """A turn of the wheel."""
        hit, at = self._place()
        turn, modifier = (
            QPoint(0, self._chance.choice((-480, -120, 120, 480))),
            self._chance.choice(MODIFIERS),
        )
        self._told(f"wheel {turn.y()} on {named(hit)}")
        place, buttons = QPointF(at), Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, hit.mapToGlobal(place), QPoint(), turn, buttons, modifier, phase, False)
        QApplication.sendEvent(hit, event)

    def ask_menu(self) -> None:
        """The menu of what is under the mouse, or has the focus."""
        hit, at = self._place()
        if self._chance.random() < 0.5:
            hit = self._focused()
            at = hit.rect().center()
        self._told(f"menu of {named(hit)}")
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(hit, QContextMenuEvent(reason, at, hit.mapToGlobal(at), MODIFIERS[0]))

    def _place(self) -> tuple[QWidget, QPoint]:
        """The widget at a place of the window, and the place in it."""
        target = self._target()
        at = QPoint(
            self._chance.randrange(max(1, target.width())), self._chance.randrange(max(1, target.height()))
        )
        hit = target.childAt(at) or target
        return hit, hit.mapFrom(target, at) if hit is not target else at


def named(widget: QWidget) -> str:
    """A widget for a reader: its kind, and what it is called."""
    shown = widget.accessibleName() or widget.objectName()
    title = widget.windowTitle() if isinstance(widget, QDialog) else ""
    return " ".join(filter(None, (type(widget).__name__, repr(shown or title) if shown or title else "")))
