"""Making the picture that is wanted: at once for a small map, in the background for a large one."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from relmap.core.map import Map
from relmap.core.pictures.company_layout import company_layout
from relmap.core.pictures.pair_trust import PairTrust, pair_trusts
from relmap.core.pictures.radial import radial
from relmap.core.records import Date, Record
from relmap.core.trust import evidence
from relmap.core.trust_graph import TrustGraph
from relmap.ui.background import Background, Tell
from relmap.ui.map.around_picture import AroundPicture
from relmap.ui.map.company_picture import company_picture
from relmap.ui.map.look import Look
from relmap.ui.map.naming import Slots
from relmap.ui.map.picture import Frame, Picture, Wanted
from relmap.ui.session import Session

MANY_PEOPLE, MANY_VIEWS = 300, 1_500
"""People or relationships from which laying a picture out takes longer than a frame."""
PAIRS_PART = 0.6
"""The part of the work that the trust of all pairs is."""


class Job(Struct, frozen=True):
    """One picture to make, for a day; `before` says where names stood, `pairs` is what is known from before."""

    on: Date
    wanted: Wanted
    look: Look
    frame: Frame
    before: Slots
    pairs: list[PairTrust] | None


class Made(Struct, frozen=True):
    """A picture with what is worth keeping for the next one."""

    picture: Picture
    look: Look
    pairs: list[PairTrust] | None


class MapDrawing(QObject):
    """Gives each picture by `drawn` as (picture, look). `told` gives how far it is with one that takes long.

    A picture that is asked for while another is made takes its place.
    """

    drawn = Signal(object, object)
    told = Signal(float)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._background.told.connect(self.told)
        self._pairs: list[PairTrust] | None = None
        self._on: Date | None = None
        self.is_at_work = False

    @property
    def is_large(self) -> bool:
        """Whether the map takes longer than a frame to draw."""
        map = self._session.map
        return len(map.people) > MANY_PEOPLE or len(map.relationships) > MANY_VIEWS

    def outdate(self) -> None:
        """The map has changed: what is known of its pairs no longer holds, and work on it is for nothing."""
        self._pairs = None
        self.cancel()

    def cancel(self) -> None:
        """Let go of the picture that is being made; the one before stays."""
        self._background.drop()
        if self.is_at_work:
            self.is_at_work = False
            self.ended.emit()

    def draw(self, wanted: Wanted, on: Date, look: Look, frame: Frame, before: Slots) -> None:
        """Make this picture."""
        if on != self._on:
            self._on, self._pairs = on, None
        job = Job(on, wanted, look, frame, before, self._pairs)
        map = self._session.map
        if not self.is_large:
            self._take(made(map, self._session.graph(on), job, bool))
            return
        records = drawn_records(map)
        self.is_at_work = True
        self.told.emit(0.0)
        self._background.run_long(lambda tell: _made_of(records, job, tell), self._take)

    def _take(self, result: Made | None) -> None:
        if self.is_at_work:
            self.is_at_work = False
            self.ended.emit()
        if result is not None:
            self._pairs = result.pairs
            self.drawn.emit(result.picture, result.look)


def drawn_records(map: Map) -> list[Record]:
    """The records from which the pictures are drawn, to make a map of elsewhere: quicker than a whole snapshot."""
    tables = (map.people, map.functions, map.relationships, map.contacts, map.spots)
    records: list[Record] = []
    for table in tables:
        records += table.values()
    return records


def made(map: Map, graph: TrustGraph, job: Job, tell: Callable[[float], object]) -> Made:
    """The picture of this map."""
    wanted, pairs = job.wanted, job.pairs
    if wanted.kind == "around":
        around = radial(graph, wanted.centre, wanted.on_path)
        silent = _silent(map, wanted, job.on) if wanted.silent_only else frozenset()
        tell(PAIRS_PART)
        drawing = AroundPicture(map, around, wanted, job.look, job.frame, job.before, silent)
        return Made(drawing.picture(), job.look, pairs)
    if pairs is None:
        pairs = pair_trusts(map, job.on, lambda share: tell(PAIRS_PART * share))
    tell(PAIRS_PART)
    layout = company_layout(map, job.on, wanted.on_path, lambda: tell(PAIRS_PART))
    rest = 1 - PAIRS_PART
    picture = company_picture(
        map,
        layout,
        pairs,
        wanted,
        job.look,
        job.frame,
        job.before,
        lambda share: tell(PAIRS_PART + rest * share),
    )
    return Made(picture, job.look, pairs)


def _made_of(records: list[Record], job: Job, tell: Tell) -> Made:
    tell(0.0)
    map = Map(records)
    tell(0.0)
    return made(map, TrustGraph(map, job.on), job, tell)


def _silent(map: Map, wanted: Wanted, on: Date) -> frozenset[str]:
    """Those with whom the person in the middle has not spoken for so long that trust fell."""
    seen = ((other, evidence(map, wanted.centre, other, on)) for other in map.known_to(wanted.centre))
    return frozenset(other for other, found in seen if found is not None and found.freshness < 1)
