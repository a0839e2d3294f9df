"""The canvas of the map: it shows one picture, marks what is chosen and pointed at, and lights the path."""

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QSize, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from relmap.ui.map.dragging import Dragging
from relmap.ui.map.look import Look, look_now
from relmap.ui.map.painting import paint_chosen, paint_path, paint_picture, paint_pointed
from relmap.ui.map.picture import Dot, Line, Picture
from relmap.ui.map.raster import Raster, is_large
from relmap.ui.map.view_place import ViewPlace

LIGHT_MILLISECONDS = 200
NEAR_DOT = 4.0
Pointed = str | tuple[str, str] | None
"""What the pointer is on: a person (an id), the two people of a line, or nothing."""


class MapCanvas(QWidget):
    """Shows one `Picture`.

    `chosen` gives the id of the person who is chosen now, empty for nobody, `line_chosen` the two people of a line,
    and `pointed` tells that the pointer is on something else (`pointed_at`), and where in the window. `shown` tells
    that another picture is shown.
    """

    chosen = Signal(str)
    line_chosen = Signal(str, str)
    pointed = Signal(QPoint)
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture: Picture | None = None
        self.look: Look = look_now()
        self.place = ViewPlace()
        self.chosen_person = ""
        self.chosen_pair: tuple[str, str] | None = None
        self.pointed_at: Pointed = None
        self.pointed_lines: list[Line] = []
        self._waiting: Picture | None = None
        self._raster = Raster(self)
        self._raster.made.connect(self._show_raster)
        self.drag = Dragging()
        self._part = 1.0
        self._light = QVariantAnimation(self)
        self._light.setStartValue(0.0)
        self._light.setEndValue(1.0)
        self._light.setDuration(LIGHT_MILLISECONDS)
        self._light.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._light.valueChanged.connect(self.light)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    @property
    def is_waiting(self) -> bool:
        """Whether a large picture, or another part of it, is still being painted."""
        return self._waiting is not None or self._raster.is_at_work

    @property
    def set_off(self) -> tuple[Pointed, list[Line]]:
        """What the pointer is on, else who is chosen where lines were held back; and the lines set off with it."""
        picture, chosen = self.picture, self.chosen_person
        if self.pointed_at is None and picture and picture.held_back and chosen in picture.dots:
            return chosen, picture.lines_of(chosen)
        return self.pointed_at, self.pointed_lines

    # What is shown ---------------------------------------------------------------------------

    def show_picture(self, picture: Picture, look: Look) -> None:
        """Show this picture, a large one as soon as it is painted; a path that is another one lights up."""
        self.look = look
        if is_large(picture):
            self._waiting = picture
            self._raster.want(picture, look, self.place, self.devicePixelRatioF())
        else:
            self._waiting = None
            self._raster.forget()
            self._take(picture)

    def forget(self) -> None:
        """Draw nothing until a picture is shown again: what was drawn may be of people who are gone."""
        self.picture = self._waiting = None
        self._raster.forget()
        self.point_at(None, QPoint())

    def light(self, part: float) -> None:
        """Show the first part (0 to 1) of the path, call by call."""
        self._part = part
        self.update()

    def choose(self, person: str) -> None:
        """Mark this person (an id) as the chosen one, or nobody."""
        self.chosen_person, self.chosen_pair = person, None
        self.update()
        self.chosen.emit(person)

    def choose_line(self, one: str, other: str) -> None:
        """Mark a relationship (two ids) as what is chosen."""
        self.chosen_person, self.chosen_pair = "", (one, other)
        self.update()
        self.line_chosen.emit(one, other)

    def centre_on(self, person: str) -> None:
        """Bring this person (an id) to the middle of the window."""
        dot = self.dot(person)
        if dot is not None:
            self.place.centre(dot.at)
            self.look_elsewhere()

    def dot(self, person: str) -> Dot | None:
        """The dot of this person (an id) at the zoom that is shown."""
        if self.picture is None or person not in self.picture.dots:
            return None
        dot = self.picture.dots[person]
        stretched = self.place.zoom / self.picture.frame.zoom
        return Dot(dot.id, dot.x * stretched, dot.y * stretched, dot.radius, dot.colour)

    def in_picture(self, at: QPointF) -> QPointF:
        """A point of the window as one of the picture."""
        zoom = self.picture.frame.zoom if self.picture else 1.0
        return (at - self.place.offset) * (zoom / self.place.zoom)

    def dot_near(self, at: QPointF) -> Dot | None:
        """The dot at this point of the window."""
        return self.picture.dot_at(self.in_picture(at), NEAR_DOT) if self.picture else None

    def point_at(self, what: Pointed, at: QPoint, lines: list[Line] | None = None) -> None:
        """Set off this person or line as what the pointer is on; `pointed` asks others to say what it means."""
        self.pointed_lines = lines or []
        if what != self.pointed_at:
            self.pointed_at = what
            self.pointed.emit(at)
            self.update()

    def paint(self, painter: QPainter) -> None:
        """All that is on the screen, by the same strokes for the screen and for files."""
        painter.fillRect(self.rect(), QColor(self.look.theme.page))
        picture = self.picture
        if picture is None:
            return
        painter.save()
        painter.setClipRect(self.rect())
        painter.translate(self.place.offset)
        if is_large(picture) and self._raster.picture is not None and painter.device() is self:
            self._raster.paint(painter, self.place.zoom)
        stretched = self.place.zoom / picture.frame.zoom
        painter.scale(stretched, stretched)
        if not (is_large(picture) and painter.device() is self):
            paint_picture(painter, picture, self.look)
        what, lines = self.set_off
        if what is not None:
            meant = [id for line in lines for id in (line.one, line.other)]
            meant += [what] if isinstance(what, str) else list(what)
            paint_pointed(painter, picture, self.look, lines, dict.fromkeys(meant))
        paint_path(painter, picture, self.look, self._part)
        for id in (self.chosen_person, *(self.chosen_pair or ())):
            if id in picture.dots:
                paint_chosen(painter, picture.dots[id], self.look.theme)
        self.drag.paint(painter, self.look)
        painter.restore()

    def _take(self, picture: Picture) -> None:
        before, self.picture = self.picture, picture
        path = picture.wanted.path
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        is_news = path and (before is None or path != before.wanted.path)
        if is_news and moves and self.isVisible():
            self._light.start()
        elif not path:
            self._light.stop()
            self._part = 1.0
        self.update()
        self.shown.emit()

    def _show_raster(self) -> None:
        if self._waiting is not None and self._raster.picture is self._waiting:
            picture, self._waiting = self._waiting, None
            self._take(picture)
        self.look_elsewhere()

    def look_elsewhere(self) -> None:
        """Another part is seen: a large picture needs another image."""
        if self.picture is not None and is_large(self.picture) and self._waiting is None:
            self._raster.want(self.picture, self.look, self.place, self.devicePixelRatioF())
        self.update()
