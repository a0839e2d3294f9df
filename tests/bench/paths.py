"""Three plans among 10,000 people and 100,000 relationships, and one edit there, against igraph and a small map."""

import math
from collections.abc import Callable, Iterator

import igraph

from relmap.core.change import Change
from relmap.core.edits import rate
from relmap.core.map import Map
from relmap.core.paths import best_plans
from relmap.core.records import Relationship
from relmap.core.trust_graph import TrustGraph
from tests.bench.company import ON, company
from tests.bench.timing import in_turn

PEOPLE, RELATIONSHIPS = 10_000, 100_000
QUESTIONS = 40
EDITS = 200
COLD = 1.0
"""At most, where the trust of every call on the way is computed for the question, and none was before."""


def measure() -> Iterator[tuple[str, float, float, float]]:
    """Seconds a question and seconds an edit."""
    map = company(PEOPLE, RELATIONSHIPS)
    yield from _questions(map, "three plans, 10,000 people, 100,000 relationships")
    yield _edits(map, company(PEOPLE // 100, RELATIONSHIPS // 100))
    known_to_all = [
        Relationship(source=f"p{n}", target="p0", strength=1)
        for n in range(1, PEOPLE)
        if map.view(f"p{n}", "p0") is None
    ]
    of_a_hub = _questions(Map([*map, *known_to_all]), "three plans where one person is known to all")
    yield next(of_a_hub)


def _questions(map: Map, name: str) -> Iterator[tuple[str, float, float, float]]:
    questions = [(f"p{n}", f"p{PEOPLE - n}") for n in range(1, QUESTIONS + 1)]
    built = TrustGraph(map, ON)
    for person in map.people:
        built.calls_from(person)
        built.calls_to(person)
    theirs, numbers = _in_igraph(built)

    def theirs_all() -> None:
        for asker, owner in questions:
            theirs.get_shortest_path(numbers[asker], numbers[owner], weights="cost")

    def ours_on(graph: Callable[[], TrustGraph]) -> Callable[[], None]:
        def ours_all() -> None:
            for asker, owner in questions:
                best_plans(graph(), asker, {owner: 0})

        return ours_all

    for what, graph, at_most in (
        (name, lambda: built, 0.25),
        (f"{name}, cold", lambda: TrustGraph(map, ON), COLD),
    ):
        ours, yardstick = in_turn(ours_on(graph), theirs_all)
        yield what, ours / QUESTIONS, yardstick / QUESTIONS, at_most


def _in_igraph(built: TrustGraph) -> tuple[igraph.Graph, dict[str, int]]:
    """The same graph for igraph: every call with a cost of which the least sum is the best score."""
    numbers = {person: number for number, person in enumerate(built.map.people)}
    calls = [
        (numbers[source], numbers[target], -math.log(trust * 0.8))
        for source in numbers
        for target, trust in built.calls_from(source).items()
    ]
    graph = igraph.Graph(n=len(numbers), edges=[call[:2] for call in calls], directed=True)
    graph.es["cost"] = [call[2] for call in calls]
    return graph, numbers


def _edits(large: Map, small: Map) -> tuple[str, float, float, float]:
    """One edit applied, at 100,000 relationships and at 1,000."""

    def apply_all(map: Map) -> Callable[[], None]:
        views = list(map.relationships.values())[:EDITS]
        changes = [rate(map, view.source, view.target, 6 - view.strength, ON) for view in views]

        def apply() -> None:
            inverses: list[Change] = [map.apply(change) for change in changes]
            for inverse in inverses:
                map.apply(inverse)

        return apply

    ours, yardstick = in_turn(apply_all(large), apply_all(small), runs=15)
    return (
        "the same edit at 100,000 against 1,000 relationships",
        ours / EDITS / 2,
        yardstick / EDITS / 2,
        1.5,
    )
