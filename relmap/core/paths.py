"""The strongest paths from an asker to those who can resolve a topic: exact, with at most three calls.

With r[0] the share of the score that ending with a person keeps, and r[h] the best that h more calls can reach,

    r[h][v] = max over w of  trust(v -> w) * .8 * r[h-1][w]

Dropping a cycle never lowers a score, so no set of visited people is needed. The asker is left out of all that
follows the first call: with the first call fixed, a plan would otherwise lead back through the asker.
The last step is looked up only for the asker's own first calls, so a question costs about the square of how
many people one person knows, whatever the size of the company.
"""

from collections.abc import Iterator, Mapping
from math import prod

from msgspec import Struct

from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph

TIE = 1e-12
"""Scores closer than this are equal: the same factors multiplied in another order."""


class Call(Struct, frozen=True):
    """One call of a path: from whom to whom (ids), and its trust."""

    source: str
    target: str
    trust: float


class Plan(Struct, frozen=True):
    """A path with its score: the calls in order; `rank` is 0 if it ends with the owner, 1 with the first deputy …"""

    score: float
    calls: tuple[Call, ...]
    rank: int

    @property
    def end(self) -> str:
        """The id of the person with whom it ends."""
        return self.calls[-1].target

    @property
    def first(self) -> str:
        """The id of the person to call first."""
        return self.calls[0].target

    @property
    def weakest(self) -> int:
        """The index of the call with the least trust; the first of them where there are several."""
        return min(range(len(self.calls)), key=lambda index: self.calls[index].trust)


def best_plans(
    graph: TrustGraph, asker: str, ranks: Mapping[str, int], most: int = MODEL.plans
) -> list[Plan]:
    """For each different first call its best path; the `most` best of them, strongest first.

    `ranks` says with whom a path may end: 0 for the owner, 1 for the first deputy, and so on, by id.
    Equal scores go by fewer calls, then by the names along the path.
    """
    rest = ways_on(graph, asker, ranks, MODEL.most_calls - 2)
    first_calls = {
        person: trust * _best_from(graph, person, rest)
        for person, trust in graph.calls_from(asker).items()
        if person != asker and graph.can_be_called(person)
    }
    scores = sorted((score for score in first_calls.values() if score > 0), reverse=True)
    if not scores:
        return []
    bar = scores[min(most, len(scores)) - 1] * (1 - TIE)
    plans = [
        min(_paths_scoring(graph, asker, person, ranks, rest, score), key=lambda plan: _order(graph, plan))
        for person, score in first_calls.items()
        if score >= bar
    ]
    return sorted(plans, key=lambda plan: _order(graph, plan))[:most]


def path_score(trusts: list[float], rank: int) -> float:
    """The score of a path with these trusts that ends with the owner (rank 0) or a deputy."""
    return prod(trusts) * MODEL.next_call ** (len(trusts) - 1) * MODEL.next_deputy**rank


def ways_on(graph: TrustGraph, asker: str, ranks: Mapping[str, int], calls: int) -> list[dict[str, float]]:
    """r[0] … r[calls]: the best share of a score that exactly h more calls keep, by person; without the asker."""
    levels = [
        {
            person: MODEL.next_deputy**rank
            for person, rank in ranks.items()
            if person != asker and graph.can_be_called(person)
        }
    ]
    for _ in range(calls):
        further: dict[str, float] = {}
        for target, value in levels[-1].items():
            for person, trust in graph.calls_to(target).items():
                score = trust * MODEL.next_call * value
                if score > further.get(person, 0.0) and person != asker and graph.can_be_called(person):
                    further[person] = score
        levels.append(further)
    return levels


def _best_from(graph: TrustGraph, person: str, rest: list[dict[str, float]]) -> float:
    """The best that can follow a first call to this person."""
    best = max(level.get(person, 0.0) for level in rest)
    calls, ends = graph.calls_from(person), rest[-1]
    for other in calls.keys() & ends.keys() if len(calls) > len(ends) else calls:
        value = ends.get(other)
        if value is not None:
            best = max(best, calls[other] * MODEL.next_call * value)
    return best


def _paths_scoring(
    graph: TrustGraph,
    asker: str,
    first: str,
    ranks: Mapping[str, int],
    rest: list[dict[str, float]],
    score: float,
) -> Iterator[Plan]:
    """All plans with this first call and this score (within TIE): one, or more where they tie."""
    bar = score * (1 - TIE)
    opening = Call(asker, first, graph.calls_from(asker)[first])
    unfinished: list[tuple[tuple[Call, ...], float]] = [((opening,), opening.trust)]
    while unfinished:
        calls, value = unfinished.pop()
        last = calls[-1].target
        if value * rest[0].get(last, 0.0) >= bar:
            trusts = [call.trust for call in calls]
            yield Plan(path_score(trusts, ranks[last]), calls, ranks[last])
        left = MODEL.most_calls - len(calls)
        for level in rest[:left]:
            for other in graph.calls_from(last).keys() & level.keys():
                call = Call(last, other, graph.calls_from(last)[other])
                so_far = value * call.trust * MODEL.next_call
                if so_far * level[other] >= bar:
                    unfinished.append(((*calls, call), so_far))


def _order(graph: TrustGraph, plan: Plan) -> tuple[float, int, list[tuple[str, str]]]:
    """What plans are sorted by: score, fewer calls, names in order (ids where names are equal)."""
    people = [graph.map.people[call.target] for call in plan.calls]
    return (-round(plan.score, 12), len(plan.calls), [(person.name, person.id) for person in people])
