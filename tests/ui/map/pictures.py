"""Pictures of maps for tests, made as the Map page makes them."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from relmap.core.answer import answer
from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.paths import Call
from relmap.core.trust_graph import TrustGraph
from relmap.ui.map.drawing import Job, made
from relmap.ui.map.look import Look, look_now
from relmap.ui.map.picture import Frame, Picture, PictureKind, Wanted

FRAME = Frame(888, 644)


def picture_of(
    map: Map,
    asker: str,
    kind: PictureKind = "around",
    *,
    frame: Frame = FRAME,
    path: tuple[Call, ...] = (),
    look: Look | None = None,
    **how: int | None,
) -> Picture:
    """The picture of this map; `how` says what else is wanted."""
    wanted = Wanted(kind=kind, centre=asker, reader=asker, path=path, **how)  # type: ignore[arg-type]
    job = Job(today(), wanted, look or look_now(), frame, {}, None)
    return made(map, TrustGraph(map, today()), job, bool).picture


def path_to(map: Map, asker: str, topic: str) -> tuple[Call, ...]:
    """The calls of plan A for this topic."""
    asked = next(each for each in map.topics.values() if each.name == topic)
    return answer(TrustGraph(map, today()), asker, asked).plans[0].calls


def names(picture: Picture) -> list[QRectF]:
    """Where the names of people stand."""
    return [label.rect for label in picture.names.values()]


def overlapping(picture: Picture) -> Iterator[tuple[str, str]]:
    """Texts that lie on each other, and names that lie on somebody's dot."""
    labels = [*picture.labels, *picture.names.values()]
    for one, other in combinations(labels, 2):
        if one.rect.intersects(other.rect):
            yield one.text, other.text
    for label in labels:
        for dot in picture.dots.values():
            radius = dot.radius
            around = QRectF(dot.x - radius, dot.y - radius, 2 * radius, 2 * radius)
            if label.rect.intersects(around):
                yield label.text, f"the dot of {dot.id}"
