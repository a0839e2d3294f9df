"""The facts of all pairs, kept true while single pairs change; and how many pairs there are of each kind."""

from collections import Counter

from relmap.core.map import Map
from relmap.core.pairs import Kind, Pair, is_a_pair
from relmap.core.review.pair_facts import Looked, PairFacts, facts_of
from relmap.core.review.worth import PathsThrough


class PairFactsKept:
    """Empty until the map was looked at. The best paths stay those of that look."""

    def __init__(self) -> None:
        self._facts: dict[frozenset[str], PairFacts] = {}
        self._paths: PathsThrough = Counter()
        self.counts: Counter[Kind] = Counter()
        self.is_ready = False

    def take(self, looked: Looked) -> None:
        """Go by this look from now on."""
        self._facts, self._paths = dict(looked.facts), looked.paths
        self.counts = looked.counts.copy()
        self.is_ready = True

    def of(self, pair: Pair) -> PairFacts | None:
        """The facts of a pair; None while they are not known yet."""
        return self._facts.get(pair.ends)

    def update(self, map: Map, ends: frozenset[str]) -> None:
        """See anew what is true of two people (ids); they are forgotten where they are no pair any more."""
        before = self._facts.pop(ends, None)
        if before is not None:
            self.counts.subtract(before.kinds)
        if self.is_ready and is_a_pair(map, *ends):
            facts = facts_of(map, Pair(*ends), self._paths[ends], map.today)
            self._facts[ends] = facts
            self.counts.update(facts.kinds)
