"""The view of the map: it fits the window, zooms under the pointer, and lets one walk from person to person."""

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QSizeF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QStyle

from relmap.core.map import Map
from relmap.core.paths import Plan
from relmap.core.radial import Radial
from relmap.ui.labels import show_tip
from relmap.ui.map.map_scene import MapScene
from relmap.ui.map.person_dot import PersonDot
from relmap.ui.theme import shown_theme

LIGHT_MILLISECONDS = 200
ZOOM, MOST_ZOOM = 1.2, 6.0
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class MapView(QGraphicsView):
    """Shows one `Radial`; `chosen` gives the id of the person that was clicked or walked to."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("The company around you. Arrow keys walk from person to person.")
        self.chosen_person = ""
        self._shown: tuple[Map, Radial, Plan | None] | None = None
        self._light = QVariantAnimation(self)
        self._light.setStartValue(0.0)
        self._light.setEndValue(1.0)
        self._light.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._light.valueChanged.connect(self._light_part)

    @property
    def drawn(self) -> MapScene | None:
        """The scene that is shown, or None before anything was."""
        scene = self.scene()
        return scene if isinstance(scene, MapScene) else None

    def show_map(self, map: Map, around: Radial, plan: Plan | None) -> None:
        """Show this map; where the path is another than before it lights up along its calls."""
        before = self._shown[2] if self._shown else None
        self._shown = (map, around, plan)
        self._draw()
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        if plan is not None and plan != before and moves and self.isVisible():
            self._light.setDuration(LIGHT_MILLISECONDS)
            self._light.start()

    def forget(self) -> None:
        """Draw nothing until a map is shown again: what was drawn may be of people who are gone."""
        self._shown = None

    def choose(self, person: str) -> None:
        """Mark this person (an id) as the chosen one."""
        self.chosen_person = person
        if self.drawn is not None:
            for id, dot in self.drawn.dots.items():
                dot.choose(shown_theme().accent if id == person else None)
        self.chosen.emit(person)

    def _draw(self) -> None:
        if self._shown is None:
            return
        self._light.stop()
        size = QSizeF(self.viewport().size())
        before = self.scene()
        scene = MapScene(*self._shown, shown_theme(), size)
        scene.setParent(self)
        self.setScene(scene)
        if before is not None:
            before.deleteLater()
        if self.chosen_person in scene.dots:
            scene.dots[self.chosen_person].choose(shown_theme().accent)

    def _light_part(self, part: float) -> None:
        if self.drawn is not None:
            self.drawn.light(part)

    # What the user does ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resetTransform()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._zoom(ZOOM if turned > 0 else 1 / ZOOM)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dot = self._dot_at(event.position().toPoint())
        if dot is not None:
            self.choose(dot.person.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._walk(ARROWS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(ZOOM)
        elif key == Qt.Key.Key_Minus:
            self._zoom(1 / ZOOM)
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say who it is where the pointer rests on a dot."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            dot = self._dot_at(event.pos())
            about = (dot.person.name, dot.person.title) if dot else ()
            show_tip(event.globalPos(), ", ".join(part for part in about if part), self)
            return True
        return super().viewportEvent(event)

    def _zoom(self, factor: float) -> None:
        now = self.transform().m11() * factor
        if now <= 1.0:
            self.resetTransform()
        elif now <= MOST_ZOOM:
            self.scale(factor, factor)

    def _dot_at(self, at: QPoint) -> PersonDot | None:
        return next((item for item in self.items(at) if isinstance(item, PersonDot)), None)

    def _walk(self, way: QPointF) -> None:
        """Go to the person who is nearest in this direction, straight ahead counting more than aside."""
        if self.drawn is None:
            return
        dots = self.drawn.dots
        here = dots[self.chosen_person].pos() if self.chosen_person in dots else QPointF(0, 0)
        best, nearest = "", float("inf")
        for id, dot in dots.items():
            off = dot.pos() - here
            ahead = QPointF.dotProduct(off, way)
            aside = abs(off.x() * way.y()) + abs(off.y() * way.x())
            if ahead > 1 and ahead + 2 * aside < nearest:
                best, nearest = id, ahead + 2 * aside
        if best:
            self.choose(best)
            self.ensureVisible(dots[best])
