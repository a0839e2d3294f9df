"""Trust and paths once more, the slow way, to hold the program against.

It shares nothing with the program but its records. It computes with 28 decimal digits, so scores that are
equal come out equal and scores that are not come out different, and it looks at every path there is:

    base    1 → .30, 2 → .50, 3 → .70, 4 → .85, 5 → .95
    b       both views: sqrt(base * base); one view: .85 * base; none: no call
    e       (4 * b + helped) / (4 + helped + refused), outcomes of calls from u to v
    rho     days since the last contact or rating / g; g the median gap of 3 or more contact days, else 90
    F       1 up to rho 2, then falling evenly to .5 at rho 8; 1 where nothing is dated
    trust   F * e
    score   product of trust * .8 ^ (calls - 1) * .9 ^ (0 for the owner, 1 for the first deputy ...)

A path has at most three calls, visits nobody twice, and nobody on it is away or has left.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from relmap.core.map import Map
from relmap.core.records import Contact, Person, Relationship, Topic

BASES = {1: Decimal("0.30"), 2: Decimal("0.50"), 3: Decimal("0.70"), 4: Decimal("0.85"), 5: Decimal("0.95")}
ONE = Decimal(1)
EXACT = Decimal("1e-20")
"""To this many digits equal scores are equal: arithmetic here is good for more."""


class Route(NamedTuple):
    """A path: the people from the asker on, the trust of each call, the rank of its end, and its score."""

    people: tuple[str, ...]
    trusts: tuple[Decimal, ...]
    rank: int
    score: Decimal


class Oracle:
    """What is true of a map on a day."""

    def __init__(self, map: Map, on: date) -> None:
        self.on = on
        self.people = {record.id: record for record in map if isinstance(record, Person)}
        self.views = {
            (record.source, record.target): record for record in map if isinstance(record, Relationship)
        }
        self.contacts: dict[frozenset[str], list[Contact]] = {}
        for record in map:
            if isinstance(record, Contact):
                self.contacts.setdefault(frozenset((record.source, record.target)), []).append(record)
        self.calls: dict[str, dict[str, Decimal]] = {person: {} for person in self.people}
        for one, other in self.views:
            for source, target in ((one, other), (other, one)):
                if source in self.people and target in self.people and source != target:
                    self.calls[source][target] = self.trust(source, target)

    def trust(self, source: str, target: str) -> Decimal:
        """Trust of a call between two people of whom one at least has rated the other."""
        views = [self.views[pair] for pair in ((source, target), (target, source)) if pair in self.views]
        bases = [BASES[view.strength] for view in views]
        b = (bases[0] * bases[1]).sqrt() if len(bases) == 2 else Decimal("0.85") * bases[0]
        contacts = self.contacts.get(frozenset((source, target)), [])
        calls = [contact for contact in contacts if contact.source == source and contact.kind == "call"]
        helped = sum(call.outcome == "helped" for call in calls)
        refused = sum(call.outcome == "refused" for call in calls)
        e = (4 * b + helped) / (4 + helped + refused)
        days = [contact.on for contact in contacts]
        dated = days + [view.rated_on for view in views if view.rated_on is not None]
        if not dated:
            return e
        return e * _kept_after((self.on - max(dated)).days, _gap(days))

    def is_there(self, person: str) -> bool:
        """Whether they are in the map, with the company, and not away on the day."""
        if person not in self.people:
            return False
        found = self.people[person]
        if found.left is not None and found.left <= self.on:
            return False
        if found.away_from is None and found.away_until is None:
            return True
        begun = found.away_from is None or found.away_from <= self.on
        over = found.away_until is not None and found.away_until < self.on
        return not begun or over

    def routes(self, asker: str, ends: Mapping[str, int]) -> Iterator[Route]:
        """Every path there is from the asker to one of these ends, whose ranks are given."""
        unfinished: list[tuple[tuple[str, ...], tuple[Decimal, ...]]] = [((asker,), ())]
        while unfinished:
            people, trusts = unfinished.pop()
            for person, trust in self.calls[people[-1]].items():
                if person in people or not self.is_there(person):
                    continue
                longer = ((*people, person), (*trusts, trust))
                if person in ends:
                    yield Route(*longer, ends[person], score(longer[1], ends[person]))
                if len(longer[1]) < 3:
                    unfinished.append(longer)

    def plans(self, asker: str, ends: Mapping[str, int]) -> list[Route]:
        """The best path for each different first call, in order: score, fewer calls, names."""
        best: dict[str, Route] = {}
        for route in sorted(self.routes(asker, ends), key=self._order):
            best.setdefault(route.people[1], route)
        return list(best.values())

    def best_score(self, asker: str, ends: Mapping[str, int]) -> Decimal:
        """The score of the best path, 0 where there is none."""
        return max((route.score for route in self.routes(asker, ends)), default=Decimal(0))

    def _order(self, route: Route) -> tuple[Decimal, int, list[tuple[str, str]]]:
        names = [(self.people[person].name, person) for person in route.people[1:]]
        return -route.score.quantize(EXACT), len(route.trusts), names


def ends_of(topic: Topic, asker: str) -> dict[str, int]:
    """Who may resolve a topic for this asker: 0 for the owner, then the deputies; the earliest mention counts."""
    ends: dict[str, int] = {}
    for rank, person in enumerate((topic.owner, *topic.deputies)):
        if person and person != asker and person not in ends:
            ends[person] = rank
    return ends


def score(trusts: tuple[Decimal, ...], rank: int) -> Decimal:
    """The answer score of a path with these trusts and this end."""
    product = ONE
    for trust in trusts:
        product *= trust
    return product * Decimal("0.8") ** (len(trusts) - 1) * Decimal("0.9") ** rank


def _gap(days: list[date]) -> Decimal:
    """The median gap of a pair with 3 or more contact days, else 90."""
    days = sorted(set(days))
    if len(days) < 3:
        return Decimal(90)
    gaps = sorted((later - sooner).days for sooner, later in pairwise(days))
    middle = len(gaps) // 2
    return Decimal(gaps[middle]) if len(gaps) % 2 else Decimal(gaps[middle - 1] + gaps[middle]) / 2


def _kept_after(silent: int, gap: Decimal) -> Decimal:
    """F for this many silent days."""
    if silent <= 2 * gap:
        return ONE
    if silent >= 8 * gap:
        return Decimal("0.5")
    return ONE - Decimal("0.5") * (silent / gap - 2) / 6
