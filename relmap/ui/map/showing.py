"""What the Map page shows: which picture, around whom, the path that is lit, and how much of the rest is drawn."""

from PySide6.QtCore import QObject, Signal

from relmap.core.paths import Plan, best_plans
from relmap.core.records import STRENGTH_WORDS, Person
from relmap.ui.map.line_limits import FIRST_LEAST
from relmap.ui.map.picture import PictureKind, Wanted
from relmap.ui.question import Question

STRANGERS = 150
"""Strangers up to whom all are drawn at first."""


class Showing(QObject):
    """`changed` tells that another picture is wanted. Whoever was put in the middle stays until somebody else asks."""

    changed = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self._question = question
        self.kind: PictureKind = "around" if question.asker else "company"
        self._least: dict[PictureKind, int] = {}
        self._begun_at = FIRST_LEAST
        self.silent_only = False
        self.names = False
        self._strangers: bool | None = None
        self._centre = ""
        self._target = ""
        self._asker = question.asker

    @property
    def centre(self) -> Person | None:
        """Who is in the middle: whoever was put there, else the asker."""
        self._follow_asker()
        return self._question.session.map.people.get(self._centre) or self._question.asker

    @property
    def target(self) -> Person | None:
        """To whom a path was asked for on the map itself."""
        return self._question.session.map.people.get(self._target)

    @property
    def is_own(self) -> bool:
        """Whether the path was asked for on the map itself, and not on the Ask page."""
        return self.target is not None

    @property
    def plan(self) -> Plan | None:
        """The path that is lit: the one asked for on the map, else the answer's where its asker is in the middle."""
        centre, target = self.centre, self.target
        if centre is None:
            return None
        if target is not None and target.id != centre.id:
            graph = self._question.session.graph(self._question.on)
            return next(iter(best_plans(graph, centre.id, {target.id: 0}, 1)), None)
        plan = self._question.plan
        return plan if plan is not None and plan.calls[0].source == centre.id else None

    @property
    def least(self) -> int:
        """The strength from which relationships are drawn."""
        begin = min(STRENGTH_WORDS) if self.kind == "around" else self._begun_at
        return self._least.get(self.kind, begin)

    @property
    def strangers(self) -> bool:
        """Whether those are drawn whom the person in the middle cannot call."""
        if self._strangers is not None:
            return self._strangers
        return self.stranger_count <= STRANGERS

    @property
    def stranger_count(self) -> int:
        """How many people whoever is in the middle cannot call."""
        map, centre = self._question.session.map, self.centre
        known = sum(1 for _ in map.known_to(centre.id)) if centre else 0
        return max(0, len(map.people) - known - 1)

    def wanted(self) -> Wanted:
        """The picture that shall be drawn."""
        centre, asker, plan = self.centre, self._question.asker, self.plan
        return Wanted(
            kind=self.kind if centre else "company",
            centre=centre.id if centre else "",
            reader=asker.id if asker else "",
            path=plan.calls if plan else (),
            least=self._least.get(self.kind) if self.kind == "company" else self.least,
            silent_only=self.silent_only,
            names=self.names,
            strangers=self.strangers,
        )

    # Choosing --------------------------------------------------------------------------------

    def show_kind(self, kind: PictureKind) -> None:
        """Show the one picture or the other."""
        self.kind = kind
        self.changed.emit()

    def show_least(self, strength: int) -> None:
        """Draw relationships from this strength on."""
        if strength != self.least:
            self._least[self.kind] = strength
            self.changed.emit()

    def begin_at(self, strength: int) -> None:
        """Remember from which strength on the whole company was drawn, where the user has not said it."""
        self._begun_at = strength

    def show_silent_only(self, silent_only: bool) -> None:  # a slot
        """Draw only relationships that fell silent."""
        self.silent_only = silent_only
        self.changed.emit()

    def show_names(self, names: bool) -> None:
        """Write the names of everyone."""
        self.names = names
        self.changed.emit()

    def show_strangers(self, strangers: bool) -> None:
        """Draw those who cannot be called."""
        self._strangers = strangers
        self.changed.emit()

    def put_in_the_middle(self, person: str) -> None:
        """Draw the map around this person (an id)."""
        self._follow_asker()
        self._centre, self.kind = person, "around"
        if self._target == person:
            self._target = ""
        self.changed.emit()

    def light_path_to(self, person: str) -> None:
        """Light the best path from whoever is in the middle to this person (an id), or let go of it."""
        self._target = person
        self.changed.emit()

    def swap_ends(self) -> None:
        """Light the path from where it leads to back to where it begins."""
        centre, plan = self.centre, self.plan
        end = self.target.id if self.target else plan.end if plan else ""
        if centre is not None and end:
            self._centre, self._target = end, centre.id
            self.changed.emit()

    def _follow_asker(self) -> None:
        """Whoever asks anew is in the middle."""
        asker = self._question.asker
        if (asker.id if asker else "") != (self._asker.id if self._asker else ""):
            self._asker, self._centre, self._target = asker, "", ""
