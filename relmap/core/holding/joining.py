"""Whom somebody should meet first: the few people whose meeting opens most.

What a meeting with somebody opens, each part from 0 to 1 times its weight:

    topics      1.0   the share of complaints told to the newcomer's function whose topics they own (a deputy counts
                      as in a path); where none was told, all topics count the same
    functions   1.0   the share of functions that nobody in the newcomer's function knows well, and they do
    manager     0.5   how well the newcomer's manager knows them, as the base of their two views
    colleagues  0.3   they are in the newcomer's function; 0.5 more for the newcomer's own manager

The one who opens most comes first. What they open is open then, so it counts no more for the next. Someone whom the
newcomer knows already, who has left or is away, is not proposed. Equal ones go by their names.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from msgspec import Struct

from relmap.core.answer import ranks_of
from relmap.core.language import t
from relmap.core.lists import listed
from relmap.core.map import Map, by_name
from relmap.core.records import Date, Person
from relmap.core.trust import MODEL, base_of_views

MOST_MEETINGS = 5
TOPICS, FUNCTIONS, BY_MANAGER, COLLEAGUE, OWN_MANAGER = 1.0, 1.0, 0.5, 0.3, 0.5
WELL = MODEL.one_view * MODEL.base[3]
"""Two people know each other well from one view of *trusted* on."""
LEAST = 0.05
"""A meeting that opens less is not proposed."""
MOST_NAMED = 3
"""Topics and functions named in a reason; more are counted."""


class Meeting(Struct, frozen=True):
    """Somebody (an id) to meet, why in sentences, the strongest reason first, and how much it opens."""

    person: str
    reasons: tuple[str, ...]
    opens: float


class _Reason(Struct, frozen=True):
    opens: float
    said: str


def first_meetings(map: Map, person: str, on: Date, most: int = MOST_MEETINGS) -> list[Meeting]:
    """Whom this person (an id) should meet, the most worthwhile first."""
    newcomer = map.people[person]
    known = set(map.known_to(person))
    open_to = _Openings(map, newcomer, known, on)
    left = [
        other
        for other in sorted(map.people.values(), key=lambda other: (other.name, other.id))
        if other.id != person and other.id not in known and other.can_be_called(on)
    ]
    meetings: list[Meeting] = []
    while left and len(meetings) < most:
        opens = {other.id: open_to.reasons(other) for other in left}
        best = min(left, key=lambda other: -_sum(opens[other.id]))  # the first by name of equal ones
        if _sum(opens[best.id]) < LEAST:
            break
        reasons = sorted(opens[best.id], key=lambda reason: -reason.opens)
        meetings.append(Meeting(best.id, tuple(reason.said for reason in reasons), _sum(opens[best.id])))
        open_to.meet(best)
        left.remove(best)
    return meetings


def _sum(reasons: list[_Reason]) -> float:
    return round(sum(reason.opens for reason in reasons), 9)


class _Openings:
    """What is still closed to a newcomer, and who would open it."""

    def __init__(self, map: Map, newcomer: Person, known: set[str], on: Date) -> None:
        self._map, self._newcomer = map, newcomer
        self._topics = _weights(map, newcomer)
        self._reach = _reach(map, on)
        near = {
            other.id
            for other in map.people.values()
            if newcomer.function and other.function == newcomer.function
        }
        reached = {function for id in near | {newcomer.id} for function in self._reach.get(id, ())}
        others = [function for function in map.functions if function != newcomer.function]
        self._all = len(others)
        self._closed = set(others) - reached
        self._holds: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for topic in map.topics.values():
            for id, rank in ranks_of(topic).items():
                if not known & {topic.owner}:
                    self._holds[id][topic.id] = rank

    def reasons(self, other: Person) -> list[_Reason]:
        """Why a meeting with this person would open something."""
        return [
            *self._by_topics(other),
            *self._by_functions(other),
            *self._by_manager(other),
            *self._near(other),
        ]

    def meet(self, other: Person) -> None:
        """Count what this person opens no more."""
        self._closed -= self._reach.get(other.id, set())
        for topic in self._holds.get(other.id, ()):
            self._topics[topic] = 0.0

    def _by_topics(self, other: Person) -> Iterator[_Reason]:
        map = self._map
        held = self._holds.get(other.id, {})
        weights = {id: self._topics.get(id, 0.0) * MODEL.next_deputy**rank for id, rank in held.items()}
        opened = sorted(
            (id for id in weights if weights[id] > 0), key=lambda id: (-weights[id], map.topics[id].name)
        )
        for is_owner in (True, False):
            ids = [id for id in opened if (held[id] == 0) == is_owner]
            if ids:
                names = listed([map.topics[id].name for id in ids], MOST_NAMED)
                said = (
                    t("Owns {topics}.", topics=names)
                    if is_owner
                    else t("Stands in for the owner of {topics}.", topics=names)
                )
                yield _Reason(TOPICS * sum(weights[id] for id in ids), said)

    def _by_functions(self, other: Person) -> Iterator[_Reason]:
        map = self._map
        opened = [map.functions[id] for id in self._reach.get(other.id, ()) if id in self._closed]
        if not opened:
            return
        names = listed([function.name for function in by_name(opened)], MOST_NAMED)
        own = map.functions.get(self._newcomer.function)
        said = (
            t("Knows {functions} well; nobody in {function} does.", functions=names, function=own.name)
            if own
            else t("Knows {functions} well.", functions=names)
        )
        yield _Reason(FUNCTIONS * len(opened) / self._all, said)

    def _by_manager(self, other: Person) -> Iterator[_Reason]:
        manager = self._map.people.get(self._newcomer.manager)
        if manager is not None and manager.id != other.id:
            base = _base(self._map, manager.id, other.id)
            if base >= WELL:
                said = t("{manager}, the manager, knows them well.", manager=manager.name)
                yield _Reason(BY_MANAGER * base, said)

    def _near(self, other: Person) -> Iterator[_Reason]:
        function = self._map.functions.get(self._newcomer.function)
        opens = COLLEAGUE if function and other.function == function.id else 0.0
        if other.id == self._newcomer.manager:
            yield _Reason(opens + OWN_MANAGER, t("Is the manager."))
        elif function and opens:
            yield _Reason(opens, t("Is in {function} too.", function=function.name))


def _weights(map: Map, newcomer: Person) -> dict[str, float]:
    """For each topic that the newcomer does not own the share of complaints that are about it, of those told to
    their function."""
    topics = {id for id, topic in map.topics.items() if topic.owner != newcomer.id}
    told = Counter(
        complaint.topic
        for complaint in map.complaints.values()
        if complaint.topic in topics
        and newcomer.function
        and (by := map.people.get(complaint.received_by)) is not None
        and by.function == newcomer.function
    )
    if not told:
        return dict.fromkeys(topics, 1 / len(topics)) if topics else {}
    return {topic: count / told.total() for topic, count in told.items()}


def _reach(map: Map, on: Date) -> dict[str, set[str]]:
    """For each person the other functions (ids) in which they know somebody well who is there."""
    reach: defaultdict[str, set[str]] = defaultdict(set)
    for view in map.relationships.values():
        if _base(map, view.source, view.target) < WELL:
            continue
        for one, other in ((view.source, view.target), (view.target, view.source)):
            there = map.people[other]
            if (
                there.function in map.functions
                and there.function != map.people[one].function
                and not there.has_left(on)
            ):
                reach[one].add(there.function)
    return reach


def _base(map: Map, one: str, other: str) -> float:
    """How strong two people are, as the trust model has it before time and outcomes; 0 where neither rated."""
    ours, theirs = map.view(one, other), map.view(other, one)
    return base_of_views(ours.strength if ours else None, theirs.strength if theirs else None) or 0.0
