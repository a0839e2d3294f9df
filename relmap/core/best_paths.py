"""The best path of every leader to every topic at once: what each of them would be told to do, were they to ask now.

It gives the same path and score as the first plan of `answer`, from arrays of all calls instead of one question after
another. With s[h][v] the best score of a path of exactly h calls that begins with v,

    s[1][v] = max over w of  trust(v -> w) * share that ends with w keep
    s[h][v] = max over w of  trust(v -> w) * .8 * s[h-1][w]

Nobody needs to be left out: a path that leads back through its asker scores less than the same path without the way
round. Only an asker who is a deputy cannot end with themselves, and so is asked for one by one.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from relmap.core.answer import ranks_of
from relmap.core.paths import TIE, best_plans
from relmap.core.records import Topic
from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph

if TYPE_CHECKING:
    from numpy.typing import NDArray

OFTEN = 50
"""People after whose calls it is asked again whether the paths are still wanted."""


class BestPath(Struct, frozen=True, gc=False):
    """The best way from an asker to whoever resolves a topic (ids); `people` begins with the asker."""

    asker: str
    topic: str
    people: tuple[str, ...]
    score: float


def best_paths(graph: TrustGraph, is_wanted: Callable[[], bool] = lambda: True) -> list[BestPath]:
    """The best path of everyone who is with the company, to each topic that they do not own, where there is one.

    It takes about a second for 2,000 people with 20,000 relationships. Where `is_wanted` says no, it ends early with
    what there is.
    """
    calls = _Calls(graph, is_wanted)
    found: list[BestPath] = []
    for topic in graph.map.topics.values():
        if not is_wanted():
            break
        found += _paths_to(calls, topic)
    return found


class _Calls:
    """All calls that can be made, as arrays in order of the caller; people are numbered in order of their names."""

    def __init__(self, graph: TrustGraph, is_wanted: Callable[[], bool]) -> None:
        import numpy as np  # it loads slowly, and only what looks at the whole company needs it

        self.graph = graph
        people = graph.map.people
        self.ids = sorted(people, key=lambda id: (people[id].name, id))
        self.number = {id: number for number, id in enumerate(self.ids)}
        askers = [not people[id].has_left(graph.on) for id in self.ids]
        callers: list[int] = []
        called: list[int] = []
        trusts: list[float] = []
        for caller, id in enumerate(self.ids):
            if caller % OFTEN == 0 and not is_wanted():
                break
            for other, trust in graph.calls_from(id).items():
                if other != id and graph.can_be_called(other):
                    callers.append(caller)
                    called.append(self.number[other])
                    trusts.append(trust)
        self.askers = np.array(askers, dtype=bool)
        self.called = np.array(called, dtype=np.int64)
        self.trusts = np.array(trusts, dtype=np.float64)
        self.callers, self.starts, self.counts = np.unique(
            np.array(callers, dtype=np.int64), return_index=True, return_counts=True
        )

    def one_more(self, keep: "NDArray[Any]") -> "tuple[NDArray[Any], NDArray[Any]]":
        """The best score of a call and what it keeps of the score of the one called; and whom it calls.

        Where several are best, the one called whose name comes first.
        """
        import numpy as np

        best = np.zeros(len(self.ids))
        whom = np.full(len(self.ids), -1, dtype=np.int64)
        if len(self.called):
            scores = self.trusts * keep[self.called]
            most = np.maximum.reduceat(scores, self.starts)
            tied = scores >= np.repeat(most, self.counts) * (1 - TIE)
            best[self.callers] = most
            whom[self.callers] = np.minimum.reduceat(np.where(tied, self.called, len(self.ids)), self.starts)
        return best, whom


def _paths_to(calls: _Calls, topic: Topic) -> Iterator[BestPath]:
    """The best paths to one topic, of everyone but its owner."""
    import numpy as np

    graph, ids = calls.graph, calls.ids
    ranks = {id: rank for id, rank in ranks_of(topic).items() if id in calls.number}
    keep = np.zeros(len(ids))
    for id, rank in ranks.items():
        if graph.can_be_called(id):
            keep[calls.number[id]] = MODEL.next_deputy**rank
    scores, steps = [], []
    for h in range(MODEL.most_calls):
        best, whom = calls.one_more(keep if h == 0 else keep * MODEL.next_call)
        scores.append(best)
        steps.append(whom)
        keep = best
    best = np.maximum.reduce(scores)
    asks = calls.askers & (best > 0)
    for id in ranks:
        asks[calls.number[id]] = False
    left = asks.copy()
    for h, (score, _) in enumerate(
        zip(scores, steps, strict=True)
    ):  # fewer calls first, where scores are equal
        chosen = np.flatnonzero(left & (score >= best * (1 - TIE)))
        left[chosen] = False
        columns = [chosen]
        for step in reversed(steps[: h + 1]):
            columns.append(step[columns[-1]])
        ways = zip(*(column.tolist() for column in columns), strict=True)
        for way, value in zip(ways, score[chosen].tolist(), strict=True):
            yield BestPath(ids[way[0]], topic.id, tuple(ids[each] for each in way), value)
    for id in ranks:
        if id != topic.owner and not graph.map.people[id].has_left(graph.on):
            yield from _of_deputy(graph, id, topic)


def _of_deputy(graph: TrustGraph, deputy: str, topic: Topic) -> Iterator[BestPath]:
    """The best path of a deputy to the owner or the other deputies."""
    others = {id: rank for id, rank in ranks_of(topic).items() if id != deputy}
    for plan in best_plans(graph, deputy, others, most=1):
        people = (deputy, *(call.target for call in plan.calls))
        yield BestPath(deputy, topic.id, people, plan.score)
