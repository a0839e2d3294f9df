"""The view of the map: zoom under the pointer, pan, point, choose, walk from person to person, and drag them."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from relmap.ui.map.map_canvas import LIGHT_MILLISECONDS, MapCanvas
from relmap.ui.map.view_place import STEP
from relmap.ui.map.walking import ARROWS, next_dot

__all__ = ["LIGHT_MILLISECONDS", "MapView"]

NEAR_LINE = 4.0
PAN, NUDGE = 48.0, 12.0
"""Pixels by which a key shifts the picture where nobody is to be walked to, and by which it moves a person."""


class MapView(MapCanvas):
    """A canvas that takes input.

    `moved` gives who was dragged and to where in the picture, `zoomed` tells that a picture of another zoom or size
    is needed, `menu_wanted` for whom and where on the screen a menu is asked for, `opened` whom one wants to go to,
    `restyled` that the colours or sizes are others now.
    """

    moved = Signal(str, QPointF)
    dragged = Signal(QPoint)
    zoomed = Signal()
    menu_wanted = Signal(str, QPoint)
    opened = Signal(str)
    restyled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._panning = False
        self._came_by_key = False

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom under this point of the window, else under the chosen person, else in the middle."""
        dot = self.dot(self.chosen_person)
        if at is None:
            at = self.place.offset + dot.at if dot else QPointF(self.width() / 2, self.height() / 2)
        if self.place.zoom_by(factor, at):
            self._is_zoomed()

    def zoom_out(self) -> None:
        """Show the whole picture again."""
        self.place.reset()
        self._is_zoomed()

    def walk(self, way: QPointF) -> None:
        """Choose the next person in this direction; where nobody is chosen, from the middle."""
        if self.picture is None:
            return
        here = self.dot(self.chosen_person) or self.dot(self.picture.wanted.centre)
        stretched = self.picture.frame.zoom / self.place.zoom
        start = here.at * stretched if here else QPointF(self.picture.frame.size.width() / 2, 0)
        best = next_dot(self.picture.dots, start, way)
        if best:
            self.choose(best)
            dot = self.dot(best)
            if dot is not None:
                self.place.bring_in(dot.at)
                self.look_elsewhere()

    def nudge(self, way: QPointF) -> None:
        """Move the chosen person a little in this direction."""
        dot = self.dot(self.chosen_person)
        if dot is None or self.picture is None or dot.id == self.picture.wanted.centre:
            return
        self.drag.begin(self.picture.dots[dot.id])
        self.drag.move(self.picture, self.picture.dots[dot.id].at + way * NUDGE)
        self._drop()

    # Events ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter)
        if self._came_by_key and self.hasFocus() and not self.chosen_person:
            painter.setPen(QPen(QColor(self.look.theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the Tab key is shown where they are, until somebody is chosen."""
        super().focusInEvent(event)
        self._came_by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place.size = QSizeF(self.size())
        self.place.reset()
        self.zoomed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.restyled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom_by(STEP if turned > 0 else 1 / STEP, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._last = event.position()
            self._panning = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            self._point(at)
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._panning and not self.drag.is_on:
            self.point_at(None, QPoint())
            dot = self.dot_near(self._pressed)
            if dot is not None and self.picture is not None and dot.id != self.picture.wanted.centre:
                self.drag.begin(dot)
            else:
                self._panning = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.drag.is_on and self.picture is not None:
            self.drag.move(self.picture, self.in_picture(at))
            self.dragged.emit(event.globalPosition().toPoint())
            self.update()
        elif self._panning:
            self.place.shift(at - self._last)
            self._last = at
            self.look_elsewhere()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.unsetCursor()
        if self.drag.is_on:
            self._drop()
        elif not self._panning:
            self._click(event.position())
        self._panning = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        dot = self.dot_near(event.position())
        if dot is not None:
            self.opened.emit(dot.id)

    def leaveEvent(self, event: object) -> None:
        self.point_at(None, QPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the person under the pointer, or by key of the one chosen."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        dot = self.dot(self.chosen_person) if by_key else self.dot_near(QPointF(event.pos()))
        if dot is None:
            return
        at = event.globalPos() if not by_key else self.mapToGlobal((self.place.offset + dot.at).toPoint())
        if dot.id != self.chosen_person:
            self.choose(dot.id)
        self.menu_wanted.emit(dot.id, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.nudge if shifted else self.walk)(ARROWS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.zoom_out()
        else:
            event.ignore()

    # Finding ---------------------------------------------------------------------------------

    def _point(self, at: QPointF) -> None:
        if self.picture is None:
            return
        dot = self.dot_near(at)
        pair = None if dot else self.picture.line_at(self.in_picture(at), NEAR_LINE)
        self.setCursor(Qt.CursorShape.PointingHandCursor if dot or pair else Qt.CursorShape.ArrowCursor)
        self.point_at(dot.id if dot else pair, at.toPoint())

    def _click(self, at: QPointF) -> None:
        dot = self.dot_near(at)
        pair = self.picture.line_at(self.in_picture(at), NEAR_LINE) if self.picture and not dot else None
        if pair is not None:
            self.choose_line(*pair)
        else:
            self.choose(dot.id if dot else "")

    def _drop(self) -> None:
        person, to = self.drag.person, self.drag.to
        self.drag.end()
        self.update()
        self.moved.emit(person, to)

    def _is_zoomed(self) -> None:
        self.point_at(None, QPoint())
        self.update()
        self.zoomed.emit()
