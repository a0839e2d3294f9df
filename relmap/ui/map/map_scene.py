"""The scene of the map: rings of trust, sectors of functions, people, and the path lit among them."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsPathItem, QGraphicsScene

from relmap.core.map import Map
from relmap.core.paths import Plan
from relmap.core.radial import STRANGER, Place, Radial, point, radius_of
from relmap.core.records import STRENGTH_WORDS
from relmap.core.trust import MODEL, strength_of
from relmap.ui.function_rings import FunctionRings
from relmap.ui.map import person_dot
from relmap.ui.map.name_places import NamePlaces
from relmap.ui.map.person_dot import PersonDot
from relmap.ui.strength_lines import line_pen
from relmap.ui.theme import Theme, font

RINGS = (5, 3, 1)
"""The strengths whose distance is drawn as a ring."""
MARGIN = (112.0, 56.0)
WIDEST = 1.35
"""The circle becomes at most this much wider than high, where the window is."""
OUTSIDE = 1.06
CLEAR = 12.0
"""Pixels between the points of a path's line that names keep off."""


class MapScene(QGraphicsScene):
    """One map around one person, for a view of one size; made anew when anything of it changes."""

    def __init__(self, map: Map, around: Radial, plan: Plan | None, theme: Theme, size: QSizeF) -> None:
        super().__init__(QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height()))
        self._map, self._around, self._plan, self._theme = map, around, plan, theme
        high = max(120.0, size.height() / 2 - MARGIN[1])
        self._radii = (min(max(120.0, size.width() / 2 - MARGIN[0]), high * WIDEST), high)
        self._rings = FunctionRings(map)
        self._names = NamePlaces(self.sceneRect())
        self.dots: dict[str, PersonDot] = {}
        self.path_lines: list[QGraphicsLineItem] = []
        self._draw_rings()
        self._draw_sectors()
        self._draw_people()
        self._draw_relationships()
        self._draw_path()
        self._write_names()

    @property
    def on_path(self) -> tuple[str, ...]:
        """The ids of the people on the path that is lit, in order, the asker first."""
        if self._plan is None or self._plan.calls[0].source != self._around.centre:
            return ()
        return (self._around.centre, *(call.target for call in self._plan.calls))

    def light(self, part: float) -> None:
        """Show the first part (0 to 1) of the path's length, call by call."""
        done = part * len(self.path_lines)
        for index, item in enumerate(self.path_lines):
            whole = item.data(0)
            share = min(1.0, max(0.0, done - index))
            item.setLine(QLineF(whole.p1(), whole.pointAt(share)))
            item.setVisible(share > 0)

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._radii[0], y * self._radii[1])

    def _draw_rings(self) -> None:
        pen = QPen(QColor(self._theme.line), 1)
        for strength in RINGS:
            radius = radius_of(MODEL.base[strength - 1])
            corner = self._at(-radius, -radius)
            self.addEllipse(QRectF(corner, -corner), pen)

    def _draw_sectors(self) -> None:
        pen = QPen(QColor(self._theme.line), 1)
        caption, heading = font("caption"), font("text", semibold=True)
        for sector in self._around.sectors:
            if len(self._around.sectors) > 1:
                ends = [self._at(*point(sector.end, radius)) for radius in (radius_of(1.0), OUTSIDE)]
                self.addLine(QLineF(*ends), pen)
            function = self._map.functions.get(sector.function)
            name = function.name if function else "No function"
            self._write_function(name, sector.function, sector.middle, heading)
        if self._around.sectors:
            edge = self._around.sectors[0].end
            for strength in RINGS:
                at = self._at(*point(edge, radius_of(MODEL.base[strength - 1])))
                self._write(STRENGTH_WORDS[strength], at, caption, self._theme.soft, on_paper=True)

    def _write_function(self, name: str, function: str, angle: float, face: QFont) -> None:
        metrics = QFontMetricsF(face)
        width = metrics.horizontalAdvance(name) + 16
        x, y = point(angle, 1.0)
        edge = self._at(*point(angle, STRANGER))
        at = QPointF(edge.x() + x * (width / 2 + 20), edge.y() + y * (metrics.height() / 2 + 26))
        room = self.sceneRect().adjusted(8, 4, -8, -4)
        rect = QRectF(at.x() - width / 2, at.y() - metrics.height() / 2, width, metrics.height())
        rect.translate(max(0.0, room.left() - rect.left()), max(0.0, room.top() - rect.top()))
        rect.translate(min(0.0, room.right() - rect.right()), min(0.0, room.bottom() - rect.bottom()))
        if not self._names.is_free(rect):
            return  # with so many functions that their names collide, the side tells which is which
        dot = QRectF(rect.left(), rect.center().y() - 4, 8, 8)
        colour = self._rings.colour(self._theme, function)
        self.addEllipse(dot, self._rings.pen(self._theme, function, 2), colour)
        text = self.addSimpleText(name, face)
        text.setBrush(QColor(self._theme.ink))
        text.setPos(rect.left() + 14, rect.top())
        self._names.take(rect)

    def _write(self, words: str, at: QPointF, face: QFont, ink: str, *, on_paper: bool) -> None:
        metrics = QFontMetricsF(face)
        size = QSizeF(metrics.horizontalAdvance(words) + 6, metrics.height())
        rect = QRectF(at - QPointF(size.width() / 2, size.height() / 2), size)
        if on_paper:
            self.addRect(rect, QPen(Qt.PenStyle.NoPen), QColor(self._theme.page)).setZValue(1)
        text = self.addSimpleText(words, face)
        text.setBrush(QColor(ink))
        text.setPos(rect.left() + 3, rect.top())
        text.setZValue(2)
        self._names.take(rect)

    def _draw_people(self) -> None:
        path = self.on_path
        for id, place in self._around.places.items():
            radius = person_dot.ON_PATH if id in path else person_dot.RADIUS
            self._add_dot(
                id, self._at(place.x, place.y), person_dot.STRANGER if place.trust is None else radius, place
            )
        centre = self._add_dot(self._around.centre, QPointF(0, 0), person_dot.CENTRE, None)
        centre.write_inside("You", font("text", semibold=True), self._theme.ink)

    def _add_dot(self, id: str, at: QPointF, radius: float, place: Place | None) -> PersonDot:
        person = self._map.people[id]
        ring = self._rings.pen(self._theme, person.function, 3 if place is None else 1.6)
        dot = PersonDot(
            person, radius, ring, self._theme.panel, filled=place is not None and place.trust is not None
        )
        dot.setPos(at)
        dot.dimmed = bool(self.on_path) and id not in self.on_path
        self.addItem(dot)
        self._names.take(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        self.dots[id] = dot
        return dot

    def _draw_relationships(self) -> None:
        """One path item for all lines of a strength: their number does not slow the view down."""
        lines: dict[int, QPainterPath] = {}
        for id, place in self._around.places.items():
            if place.trust is not None:
                path = lines.setdefault(strength_of(place.trust), QPainterPath())
                path.moveTo(0, 0)
                path.lineTo(self.dots[id].pos())
        for strength, path in lines.items():
            item = QGraphicsPathItem(path)
            item.setPen(line_pen(strength, self._theme.line))
            self.addItem(item)

    def _draw_path(self) -> None:
        if not self.on_path or self._plan is None:
            return
        for call in self._plan.calls:
            line = QLineF(self.dots[call.source].pos(), self.dots[call.target].pos())
            item = QGraphicsLineItem(line)
            item.setPen(line_pen(strength_of(call.trust), self._theme.accent))
            item.setData(0, line)
            item.setZValue(person_dot.ABOVE_LINES - 1)
            self.addItem(item)
            self.path_lines.append(item)
            self._keep_clear(line)

    def _keep_clear(self, line: QLineF) -> None:
        """Keep names off a line of the path."""
        steps = max(1, round(line.length() / CLEAR))
        for step in range(1, steps):
            at = line.pointAt(step / steps)
            self._names.take(QRectF(at.x() - CLEAR / 4, at.y() - CLEAR / 4, CLEAR / 2, CLEAR / 2))

    def _write_names(self) -> None:
        plain, strong = font("caption"), font("text", semibold=True)
        path = self.on_path
        for id in self._by_importance(path[1:]):
            dot, face = self.dots[id], strong if id in path else plain
            metrics = QFontMetricsF(face)
            size = QSizeF(metrics.horizontalAdvance(dot.person.name) + 4, metrics.height())
            rect = self._names.place(dot.pos(), dot.radius + person_dot.HALO, size)
            if rect is not None:
                dot.show_name(rect, face, self._theme.soft if dot.dimmed else self._theme.ink)

    def _by_importance(self, path: Sequence[str]) -> list[str]:
        """People on the path first, then by trust, then those who cannot be called."""
        trusted = {
            id: -1.0 if place.trust is None else place.trust for id, place in self._around.places.items()
        }
        others = sorted((id for id in trusted if id not in path), key=lambda id: (-trusted[id], id))
        return [*(id for id in path if id in trusted), *others]
