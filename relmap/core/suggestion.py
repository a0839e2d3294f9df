"""Where no trusted path exists: the one relationship whose raising by one step helps most.

Exact: for every view that lies on some path of at most three calls, the score that would be reached with the
view one step stronger is put together from the best way to its caller, its new trust, and the best way on.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from relmap.core.paths import TIE, best_plans, ways_on
from relmap.core.records import Relationship
from relmap.core.trust import MODEL, evidence
from relmap.core.trust_graph import TrustGraph

Levels = list[dict[str, float]]


class Suggestion(Struct, frozen=True):
    """Raise how `source` and `target` stand by one step, from `strength` to `raised`, to reach `score`.

    `strength` is None where they have no relationship yet and should meet.
    """

    source: str
    target: str
    strength: int | None
    raised: int
    score: float


def suggest(graph: TrustGraph, asker: str, ranks: Mapping[str, int]) -> Suggestion | None:
    """The best single step for this asker and these ends (0 the owner, 1 the first deputy …), or None.

    A step that helps nothing is none. Between equal steps the asker's own view comes first, since they can act on
    it; then names decide.
    """
    plans = best_plans(graph, asker, ranks, most=1)
    if not plans:
        return _someone_to_meet(graph, asker, ranks)
    there = _ways_there(graph, asker)
    on = ways_on(graph, asker, ranks, MODEL.most_calls - 1)
    raised = [
        Suggestion(view.source, view.target, view.strength, view.strength + 1, score)
        for view in _views_on_paths(graph, there, on)
        if view.strength < len(MODEL.base)
        and (score := _score_if_raised(graph, view, there, on)) > plans[0].score * (1 + TIE)
    ]
    return min(raised, key=lambda step: _order(graph, asker, step), default=None)


def _ways_there(graph: TrustGraph, asker: str) -> Levels:
    """Level h: the best score of h calls from the asker to each person, 0 calls being the asker alone."""
    levels: Levels = [{asker: 1.0 / MODEL.next_call}]
    for _ in range(MODEL.most_calls - 1):
        further: dict[str, float] = {}
        for person, value in levels[-1].items():
            for other, trust in graph.calls_from(person).items():
                if other != asker and graph.can_be_called(other):
                    further[other] = max(further.get(other, 0.0), value * MODEL.next_call * trust)
        levels.append(further)
    return levels


def _views_on_paths(graph: TrustGraph, there: Levels, on: Levels) -> Iterator[Relationship]:
    """Every view between a person who can be reached and one from whom it goes on, each once."""
    seen: set[str] = set()
    for made in range(MODEL.most_calls):
        reachable = there[made]
        for left in range(MODEL.most_calls - made):
            for person in reachable:
                for other in graph.calls_from(person).keys() & on[left].keys():
                    for view in (graph.map.view(person, other), graph.map.view(other, person)):
                        if view is not None and view.id not in seen:
                            seen.add(view.id)
                            yield view


def _score_if_raised(graph: TrustGraph, view: Relationship, there: Levels, on: Levels) -> float:
    """The best score over this pair, in either direction, with the view one step stronger."""
    stronger = replace(view, strength=view.strength + 1)
    best = 0.0
    for source, target in ((view.source, view.target), (view.target, view.source)):
        raised = _trust_with(graph, source, target, stronger)
        for made in range(MODEL.most_calls):
            for left in range(MODEL.most_calls - made):
                before, after = there[made].get(source, 0.0), on[left].get(target, 0.0)
                best = max(best, before * MODEL.next_call * raised * after)
    return best


def _trust_with(graph: TrustGraph, source: str, target: str, view: Relationship) -> float:
    """The trust of a call if `view` stood in the map in place of what is there; all dates as they are."""
    found = evidence(graph.map, source, target, graph.on, supposed=view)
    return 0.0 if found is None else found.trust


def _someone_to_meet(graph: TrustGraph, asker: str, ranks: Mapping[str, int]) -> Suggestion | None:
    """With no path at all nothing can be raised: then the asker should meet the end that this brings nearest."""
    steps = []
    for end, rank in ranks.items():
        if end != asker and graph.can_be_called(end):
            trust = _trust_with(graph, asker, end, Relationship(source=asker, target=end, strength=1))
            steps.append(Suggestion(asker, end, None, 1, trust * MODEL.next_deputy**rank))
    return min(steps, key=lambda step: _order(graph, asker, step), default=None)


def _order(graph: TrustGraph, asker: str, step: Suggestion) -> tuple[float, bool, str, str, str]:
    people = graph.map.people
    names = (people[step.source].name, people[step.target].name)
    return (-round(step.score, 12), step.source != asker, *names, step.source)
