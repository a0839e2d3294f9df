"""Writing names beside dots: those on the path first, then the most important, where there is room."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QLineF
from PySide6.QtGui import QFontMetricsF

from relmap.core.map import Map
from relmap.ui.labels import shortened
from relmap.ui.map.look import Look
from relmap.ui.map.name_places import Box, NamePlaces, beside, rect_of
from relmap.ui.map.picture import Dot, Label, Wanted

MOST_SIGNS, MOST_SIGNS_ON_PATH = 24, 48
SIDES = 6.0
HALO = 4.0
CLEAR = 12.0
"""Pixels between the points of a path's line that names keep off."""
TOLD_EVERY = 16
FARTHER = 8
"""Half lines by which a name on the path may stand off its dot."""
CROWD = 300
"""People from which only a few have room for a name, and none stands outside the area of its function."""

Slots = Mapping[str, int]
"""Which slot beside their dot the names of people had in the picture before, by id."""


def keep_dots_clear(places: NamePlaces, dots: Iterable[Dot]) -> None:
    """Keep names off all dots."""
    for dot in dots:
        places.take((dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius))


def _path_places(wanted: Wanted, dots: Mapping[str, Dot]) -> NamePlaces:
    """What the lines of the path take."""
    places = NamePlaces(0, 0)
    for call in wanted.path:
        if call.source in dots and call.target in dots:
            line = QLineF(dots[call.source].at, dots[call.target].at)
            steps = max(1, round(line.length() / CLEAR))
            for step in range(1, steps):
                at = line.pointAt(step / steps)
                part = CLEAR / 4
                places.take((at.x() - part, at.y() - part, at.x() + part, at.y() + part))
    return places


def write_names(
    map: Map,
    wanted: Wanted,
    look: Look,
    places: NamePlaces,
    dots: Mapping[str, Dot],
    order: Iterable[str],
    before: Slots,
    paper: str,
    homes: Mapping[str, Box] = MappingProxyType({}),
    told: Callable[[float], object] = bool,
) -> dict[str, Label]:
    """A name for everyone who finds room for it, in this order after those on the path; `paper` is behind them.

    Names stand inside `homes`, a box for some people (ids), where there is room in it. `told` what share is done.
    """
    path = [id for id in wanted.on_path if id in dots and not dots[id].inside]
    rest = [id for id in order if id not in path and not dots[id].inside]
    plain, strong = QFontMetricsF(look.caption), QFontMetricsF(look.strong)
    lines = _path_places(wanted, dots)
    names: dict[str, Label] = {}
    for place, id in enumerate((*path, *rest)):
        if place % TOLD_EVERY == 0:
            told(place / len(dots))
        lit = id in path
        metrics, face = (strong, look.strong) if lit else (plain, look.caption)
        text = shortened(map.people[id].name, MOST_SIGNS_ON_PATH if lit else MOST_SIGNS)
        size = (metrics.horizontalAdvance(text) + SIDES, metrics.height())
        dot = dots[id]
        off, before_slot = dot.radius + HALO, before.get(id, -1)
        leaves_home = lit or len(dots) < CROWD
        found = places.place(
            dot.x, dot.y, off, size, before_slot, lines, homes.get(id), leaves_home=leaves_home
        )
        for step in range(
            FARTHER if found is None and lit else 0
        ):  # rather on a line, or farther off, than nowhere
            found = found or places.place(dot.x, dot.y, off + step * size[1] / 2, size)
        if found is None and (lit or wanted.names):
            found = 0, next(beside(dot.x, dot.y, off, *size))
            places.take(found[1])
        if found is not None:
            slot, box = found
            ink = look.theme.ink if lit or not wanted.path else look.theme.soft
            names[id] = Label(text, rect_of(box), face, ink, of=id, slot=slot, paper=paper)
    return names
