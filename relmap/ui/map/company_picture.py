"""The picture of the whole company: functions as calm areas, people inside, and the stronger relationships."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from relmap.core.map import Map
from relmap.core.pictures.company_layout import EDGE, HEAD, CompanyLayout
from relmap.core.pictures.pair_trust import PairTrust
from relmap.core.pictures.seating import rooms
from relmap.ui.function_rings import FunctionRings
from relmap.ui.labels import shortened
from relmap.ui.map.line_limits import lines_from
from relmap.ui.map.look import Look
from relmap.ui.map.name_places import Box, NamePlaces, box_of
from relmap.ui.map.naming import Slots, keep_dots_clear, write_names
from relmap.ui.map.picture import Dot, Frame, Ground, Label, Picture, Wanted
from relmap.ui.map.sizes import ON_PATH, dot_radius, turn_of

MARGIN, TOP = 16.0, 4.0
"""Beside the areas, and above them, where the search field is near; below them is the strip of no function."""
MARK = 4.0
AT_ONCE = 64
"""People who are placed before the window's thread has its turn."""


def to_paper(frame: Frame, x: float, y: float) -> QPointF:
    """Where this place of the layout (shares) is on the paper."""
    wide, high = frame.width - 2 * MARGIN, frame.height - TOP
    return QPointF((MARGIN + x * wide) * frame.zoom, (TOP + y * high) * frame.zoom)


def to_layout(frame: Frame, at: QPointF) -> tuple[float, float]:
    """The place of the layout (shares) that is here on the paper."""
    wide, high = frame.width - 2 * MARGIN, frame.height - TOP
    return (at.x() / frame.zoom - MARGIN) / wide, (at.y() / frame.zoom - TOP) / high


def company_picture(
    map: Map,
    layout: CompanyLayout,
    pairs: Iterable[PairTrust],
    wanted: Wanted,
    look: Look,
    frame: Frame,
    before: Slots,
    told: Callable[[float], object] = bool,
) -> Picture:
    """The picture of this layout, with a line for each pair that is strong enough; `told` what share is done."""
    least, lines, held_back = lines_from(pairs, layout.places, wanted, lambda: told(0.0))
    rings = FunctionRings(map)
    dots = _dots(map, layout, wanted, look, frame, rings, told)
    places = NamePlaces(frame.size.width(), frame.size.height())
    keep_dots_clear(places, dots.values())
    ground, labels = _areas(map, layout, look, frame, rings, places)
    degree = dict.fromkeys(dots, 0)
    for line in (*lines, *held_back):
        degree[line.one] += 1
        degree[line.other] += 1
    order = sorted(dots, key=lambda id: (-degree[id], id))
    homes = _homes(map, layout, frame)
    names = write_names(map, wanted, look, places, dots, order, before, look.theme.panel, homes, told)
    return Picture(
        wanted=wanted,
        frame=frame,
        ground=ground,
        labels=labels,
        dots=dots,
        lines=lines,
        names=names,
        least=least,
        held_back=held_back,
    )


def _homes(map: Map, layout: CompanyLayout, frame: Frame) -> dict[str, Box]:
    """The area in which the name of each person (an id) is best written."""
    boxes = {
        area.function: box_of(
            QRectF(
                to_paper(frame, area.x, area.y), to_paper(frame, area.x + area.width, area.y + area.height)
            )
        )
        for area in layout.areas
    }
    return {id: boxes[map.people[id].function] for id in layout.places if map.people[id].function in boxes}


def _dots(
    map: Map,
    layout: CompanyLayout,
    wanted: Wanted,
    look: Look,
    frame: Frame,
    rings: FunctionRings,
    told: Callable[[float], object],
) -> dict[str, Dot]:
    radius = dot_radius(sum(rooms(map).values()) or len(map.people), frame.zoom)
    path = wanted.on_path
    hues: dict[str, tuple[str, int]] = {}
    dots: dict[str, Dot] = {}
    for place, (id, share) in enumerate(layout.places.items()):
        if place % AT_ONCE == 0:
            told(0.0)
        function = map.people[id].function
        if function not in hues:
            colour = rings.colour(look.theme, function).name()
            hues[function] = (colour, turn_of(rings, look.theme, function))
        at = to_paper(frame, *share)
        size = max(ON_PATH, radius) if id in path else radius
        dots[id] = Dot(id, at.x(), at.y(), size, *hues[function])
    return dots


def _areas(
    map: Map,
    layout: CompanyLayout,
    look: Look,
    frame: Frame,
    rings: FunctionRings,
    places: NamePlaces,
) -> tuple[Ground, list[Label]]:
    ground, labels = Ground(), []
    metrics, theme = QFontMetricsF(look.heading), look.theme
    for area in layout.areas:
        corner = to_paper(frame, area.x, area.y)
        rect = QRectF(corner, to_paper(frame, area.x + area.width, area.y + area.height))
        if not area.function:
            continue
        ground.panels.append(rect)
        name = map.functions[area.function].name
        left = rect.left() + 12
        middle = to_paper(frame, area.x, area.y + (HEAD + EDGE) / 2).y()
        width = rect.width() - 38
        text = metrics.elidedText(shortened(name, 60), Qt.TextElideMode.ElideRight, max(0.0, width))
        box = QRectF(
            left, middle - metrics.height() / 2, metrics.horizontalAdvance(text) + 18, metrics.height()
        )
        colour = rings.colour(theme, area.function).name()
        ground.marks.append(Dot("", left + MARK, middle, MARK, colour, turn_of(rings, theme, area.function)))
        labels.append(
            Label(
                text, box.adjusted(14, 0, 0, 0), look.heading, theme.ink, of=area.function, paper=theme.panel
            )
        )
        places.take(box_of(box))
    return ground, labels
