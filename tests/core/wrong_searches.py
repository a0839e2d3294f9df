"""Four searches that are wrong on purpose, each in a way that looks reasonable. The tests of paths must catch them."""

import math
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

import networkx as nx

from relmap.core.paths import Call, Plan, path_score
from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph

Trust = Callable[[str, str], float]


def undirected(graph: TrustGraph, asker: str, ends: Mapping[str, int]) -> list[Plan]:
    """Takes a pair's trust to be the same in both directions."""

    def trust(source: str, target: str) -> float:
        return graph.calls_from(min(source, target))[max(source, target)]

    return _best_for_each_first_call(graph, _walks(graph, asker, ends, trust, visited_twice=False))


def one_view_for_both(graph: TrustGraph, asker: str, ends: Mapping[str, int]) -> list[Plan]:
    """Takes the one view that it finds first for what both think of each other."""

    def trust(source: str, target: str) -> float:
        low, high = min(source, target), max(source, target)
        view = graph.map.view(low, high) or graph.map.view(high, low)
        assert view is not None
        return MODEL.base[view.strength - 1]

    return _best_for_each_first_call(graph, _walks(graph, asker, ends, trust, visited_twice=False))


def without_a_cap_of_calls(graph: TrustGraph, asker: str, ends: Mapping[str, int]) -> list[Plan]:
    """Plain Dijkstra after each first call, however many calls it takes."""
    company: nx.DiGraph[str] = nx.DiGraph()
    for source in graph.map.people:
        if source != asker and graph.can_be_called(source):
            for target, trust in graph.calls_from(source).items():
                if target != asker and graph.can_be_called(target):
                    company.add_edge(source, target, cost=-math.log(trust * 0.8))
    paths = []
    for first in graph.calls_from(asker):
        if graph.can_be_called(first):
            if first in ends:
                paths.append((asker, first))
            if first in company:
                further = nx.single_source_dijkstra_path(company, first, weight="cost")
                paths += [(asker, *path) for end, path in further.items() if end in ends and end != first]
    return _best_for_each_first_call(graph, (_plan(graph, path, ends, _real(graph)) for path in paths))


def back_through_the_asker(graph: TrustGraph, asker: str, ends: Mapping[str, int]) -> list[Plan]:
    """With the first call fixed, lets the rest lead anywhere: also back through the asker."""
    return _best_for_each_first_call(graph, _walks(graph, asker, ends, _real(graph), visited_twice=True))


def _walks(
    graph: TrustGraph, asker: str, ends: Mapping[str, int], trust: Trust, *, visited_twice: bool
) -> Iterator[Plan]:
    unfinished: list[tuple[str, ...]] = [(asker,)]
    while unfinished:
        people = unfinished.pop()
        for person in graph.calls_from(people[-1]):
            if graph.can_be_called(person) and (visited_twice or person not in people):
                longer = (*people, person)
                if person in ends:
                    yield _plan(graph, longer, ends, trust)
                if len(longer) <= 3:
                    unfinished.append(longer)


def _real(graph: TrustGraph) -> Trust:
    return lambda source, target: graph.calls_from(source)[target]


def _plan(graph: TrustGraph, people: tuple[str, ...], ends: Mapping[str, int], trust: Trust) -> Plan:
    calls = tuple(Call(source, target, trust(source, target)) for source, target in pairwise(people))
    rank = ends[people[-1]]
    return Plan(path_score([call.trust for call in calls], rank), calls, rank)


def _best_for_each_first_call(graph: TrustGraph, plans: Iterator[Plan]) -> list[Plan]:
    """In the right order, equal scores too, so that nothing is wrong with a search but what it says."""
    best: dict[str, Plan] = {}
    for plan in sorted(plans, key=lambda plan: _order(graph, plan)):
        best.setdefault(plan.first, plan)
    return list(best.values())[:3]


def _order(graph: TrustGraph, plan: Plan) -> tuple[float, int, list[str]]:
    names = [graph.map.people[call.target].name for call in plan.calls]
    return -round(plan.score, 12), len(plan.calls), names
