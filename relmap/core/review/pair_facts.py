"""What a table of all pairs says of each: the kinds it is of, and what another look at it is worth.

Computed for the whole map it takes a moment, so it is done on another thread; for the few pairs of a Change at once.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable

from msgspec import Struct

from relmap.core.best_paths import best_paths
from relmap.core.edits.ratings import View
from relmap.core.map import Map
from relmap.core.pairs import KINDS, Kind, Pair, is_of_kind, pairs
from relmap.core.records import Date
from relmap.core.review.worth import Item, PathsThrough, looked_at, most_worth, paths_through
from relmap.core.trust_graph import TrustGraph

OFTEN = 50
"""Pairs after which it is asked again whether the look is still wanted."""


class PairFacts(Struct, frozen=True, gc=False):
    """The kinds a pair is of, the best paths through it, and which view is most worth another look, and how much."""

    kinds: frozenset[Kind]
    paths: int
    view: View
    worth: float


class Looked(Struct, frozen=True):
    """What was found on one day: the best paths through each pair, the facts of all pairs, how many pairs there are
    of each kind, and what to ask about.
    """

    on: Date
    paths: PathsThrough
    facts: dict[frozenset[str], PairFacts]
    counts: Counter[Kind]
    items: list[Item]


def look(
    map: Map, on: Date, passed_over: Collection[View] = (), is_wanted: Callable[[], bool] = lambda: True
) -> Looked:
    """Look at the whole map; where `is_wanted` says no, what comes back is incomplete."""
    paths = paths_through(best_paths(TrustGraph(map, on), is_wanted))
    facts: dict[frozenset[str], PairFacts] = {}
    items: list[Item] = []
    for number, pair in enumerate(pairs(map)):
        if number % OFTEN == 0 and not is_wanted():
            return Looked(on, paths, {}, Counter(), [])
        both = looked_at(map, pair, paths[pair.ends], on)
        facts[pair.ends] = _facts(map, pair, both, on)
        items += both
    return Looked(on, paths, facts, _counted(facts.values()), most_worth(map, items, passed_over))


def facts_of(map: Map, pair: Pair, paths: int, on: Date) -> PairFacts:
    """The facts of one pair."""
    return _facts(map, pair, looked_at(map, pair, paths, on), on)


def _facts(map: Map, pair: Pair, both: tuple[Item, Item], on: Date) -> PairFacts:
    kinds = frozenset(kind for kind in KINDS if is_of_kind(map, pair, kind, on))
    most = max(both, key=lambda item: item.worth)
    return PairFacts(kinds, most.paths, most.view, most.worth)


def _counted(facts: Iterable[PairFacts]) -> Counter[Kind]:
    """How many pairs there are of each kind."""
    found: Counter[Kind] = Counter()
    for each in facts:
        found.update(each.kinds)
    return found
