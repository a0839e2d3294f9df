"""The picture around one person: rings of trust, sectors of functions, people, and the path lit among them."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.pictures.radial import STRANGER, Place, Radial, Sector, point, radius_of
from relmap.core.pictures.seating import rooms
from relmap.core.records import STRENGTH_WORDS
from relmap.core.spoken_words import strength_word
from relmap.core.trust import MODEL, strength_of
from relmap.ui.function_rings import FunctionRings
from relmap.ui.labels import shortened
from relmap.ui.map.look import Look
from relmap.ui.map.name_places import NamePlaces, box_of
from relmap.ui.map.naming import Slots, keep_dots_clear, write_names
from relmap.ui.map.picture import Dot, Frame, Ground, Label, Line, Picture, Wanted
from relmap.ui.map.sizes import ON_PATH, centre_radius, dot_radius, turn_of

RINGS = (5, 3, 1)
"""The strengths whose distance is drawn as a ring."""
FARTHEST_CALLED = radius_of(MODEL.base[0] * MODEL.silence_floor)
"""Where the circle ends if no strangers are drawn outside it: nearly everyone who can be called is nearer."""
WIDEST = 1.3
"""The circle becomes at most this much wider than high, where the window is."""
MOST_SIGNS = 22
MARK = 4.0
OFF_RIM = 20.0
ROOM_FOR_SIDE_NAMES = 132.0


class AroundPicture:
    """Puts one picture together; `picture` gives it."""

    def __init__(
        self,
        map: Map,
        around: Radial,
        wanted: Wanted,
        look: Look,
        frame: Frame,
        before: Slots,
        silent: frozenset[str],
    ) -> None:
        self._map, self._around, self._wanted, self._look, self._frame = map, around, wanted, look, frame
        self._before, self._silent = before, silent
        size = frame.size
        self._middle = QPointF(size.width() / 2, size.height() / 2)
        self._rings = FunctionRings(map)
        self._centre_radius = centre_radius(look)
        self._places = NamePlaces(size.width(), size.height())
        self._ground = Ground()
        self._labels: list[Label] = []
        self._reach = FARTHEST_CALLED
        if wanted.strangers:
            self._reach = max(
                (abs_of(place.x, place.y) for place in around.places.values()), default=STRANGER
            )
            self._reach = max(STRANGER, self._reach)
        heading = QFontMetricsF(look.heading).height()
        across = max(96.0, frame.width / 2 - ROOM_FOR_SIDE_NAMES)
        down = max(96.0, frame.height / 2 - 3 * heading)
        self._radii = (
            min(across, down * WIDEST) * frame.zoom / self._reach,
            min(down, across * WIDEST) * frame.zoom / self._reach,
        )

    def picture(self) -> Picture:
        """The whole picture."""
        strangers = [id for id, place in self._around.places.items() if place.trust is None]
        left_out = set() if self._wanted.strangers else set(strangers) - set(self._wanted.on_path)
        dots = self._dots(left_out)
        keep_dots_clear(self._places, dots.values())
        self._draw_rings()
        self._draw_sectors()
        order = sorted((id for id in dots if id != self._around.centre), key=self._importance)
        names = write_names(
            self._map,
            self._wanted,
            self._look,
            self._places,
            dots,
            order,
            self._before,
            self._look.theme.page,
        )
        return Picture(
            wanted=self._wanted,
            frame=self._frame,
            ground=self._ground,
            labels=self._labels,
            dots=dots,
            lines=self._lines(dots),
            names=names,
            least=self._wanted.least or min(STRENGTH_WORDS),
            radii=self._radii,
            not_drawn=len(left_out),
        )

    def _at(self, x: float, y: float) -> QPointF:
        return self._middle + QPointF(x * self._radii[0], y * self._radii[1])

    def _stands(self, place: Place) -> QPointF:
        """Where somebody is drawn: inside the circle where the rows of strangers outside it are not drawn."""
        far = max(1.0, abs_of(place.x, place.y) / self._reach)
        return self._at(place.x / far, place.y / far)

    def _dots(self, left_out: set[str]) -> dict[str, Dot]:
        people, path = self._map.people, self._wanted.on_path
        radius = dot_radius(sum(rooms(self._map).values()) or len(people), self._frame.zoom)
        centre = self._around.centre
        you = centre == self._wanted.reader
        name = people[centre].name
        dots = {
            centre: self._dot(
                centre,
                self._middle,
                self._centre_radius,
                inside=t("You") if you else shortened(people[centre].first_name, 8),
            )
        }
        for id, place in self._around.places.items():
            if id not in left_out:
                large = max(ON_PATH, radius) if id in path else radius
                known = place.trust is not None
                dots[id] = self._dot(id, self._stands(place), large if known else radius, known=known)
        if not you:
            self._name_centre(name)
        return dots

    def _name_centre(self, name: str) -> None:
        """The full name under whoever is in the middle and is not the one who reads."""
        text, look = shortened(name, MOST_SIGNS), self._look
        metrics = QFontMetricsF(look.strong)
        size = (metrics.horizontalAdvance(text) + 6, metrics.height())
        x, y = self._middle.x(), self._middle.y() + self._centre_radius + 3
        rect = QRectF(x - size[0] / 2, y, *size)
        self._labels.append(
            Label(
                text,
                rect,
                self._look.strong,
                self._look.theme.ink,
                of=self._around.centre,
                paper=self._look.theme.page,
            )
        )
        self._places.take(box_of(rect))

    def _dot(self, id: str, at: QPointF, radius: float, *, known: bool = True, inside: str = "") -> Dot:
        function, theme = self._map.people[id].function, self._look.theme
        colour = self._rings.colour(theme, function).name()
        turn = turn_of(self._rings, theme, function)
        return Dot(id, at.x(), at.y(), radius, colour, turn, known, inside)

    def _importance(self, id: str) -> tuple[float, str]:
        place = self._around.places[id]
        return (1.0 if place.trust is None else -place.trust, id)

    def _lines(self, dots: dict[str, Dot]) -> list[Line]:
        lines: list[Line] = []
        least = self._wanted.least or min(STRENGTH_WORDS)
        for id, place in self._around.places.items():
            if place.trust is None or id not in dots:
                continue
            strength = strength_of(place.trust)
            if strength >= least and (not self._wanted.silent_only or id in self._silent):
                lines.append(Line(self._around.centre, id, strength))
        return lines

    def _draw_rings(self) -> None:
        theme, metrics = self._look.theme, QFontMetricsF(self._look.caption)
        for strength in RINGS:
            radius = radius_of(MODEL.base[strength - 1])
            self._ground.rings.append(QRectF(self._at(-radius, -radius), self._at(radius, radius)))
            words = strength_word(strength)
            at = self._at(0, -radius)
            size = (metrics.horizontalAdvance(words) + 8, metrics.height())
            rect = QRectF(at.x() - size[0] / 2, at.y() - size[1] / 2, *size)
            if self._places.is_free(box_of(rect)):
                self._labels.append(Label(words, rect, self._look.caption, theme.soft, paper=theme.page))
                self._places.take(box_of(rect))

    def _draw_sectors(self) -> None:
        sectors = self._around.sectors
        for sector in sectors:
            if len(sectors) > 1:
                ends = [
                    self._at(*point(sector.end, radius)) for radius in (radius_of(1.0), self._reach + 0.06)
                ]
                self._ground.spokes.append(QLineF(*ends))
            if sector.function:
                self._name_sector(sector)

    def _name_sector(self, sector: Sector) -> None:
        metrics = QFontMetricsF(self._look.heading)
        name = shortened(self._map.functions[sector.function].name, MOST_SIGNS)
        width, height = metrics.horizontalAdvance(name) + 16, metrics.height()
        x, y = point(sector.middle, 1.0)
        edge = self._at(*point(sector.middle, self._reach))
        at = QPointF(edge.x() + x * (width / 2 + OFF_RIM), edge.y() + y * (height / 2 + OFF_RIM))
        size = self._frame.size
        rect = QRectF(at.x() - width / 2, at.y() - height / 2, width, height)
        rect.moveLeft(min(max(8.0, rect.left()), size.width() - width - 8))
        rect.moveTop(min(max(4.0, rect.top()), size.height() - height - 4))
        step = height / 2 if y >= 0 else -height / 2
        for _ in range(4):
            if self._places.is_free(box_of(rect)):
                break
            rect.translate(0, step)
        if not self._places.is_free(box_of(rect)) or not self._places.is_inside(box_of(rect)):
            return  # with so many functions that their names collide, the side tells which is which
        theme = self._look.theme
        self._ground.marks.append(
            Dot(
                "",
                rect.left() + MARK,
                rect.center().y(),
                MARK,
                self._rings.colour(theme, sector.function).name(),
                turn_of(self._rings, theme, sector.function),
            )
        )
        words = rect.adjusted(14, 0, 0, 0)
        self._labels.append(Label(name, words, self._look.heading, theme.ink, of=sector.function))
        self._places.take(box_of(rect))


def abs_of(x: float, y: float) -> float:
    """How far a point is from the middle."""
    return float((x * x + y * y) ** 0.5)
