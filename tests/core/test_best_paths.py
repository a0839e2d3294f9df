"""The best paths of a whole company are the first plans that each of its people would be given."""

import pytest
from hypothesis import given, settings

from relmap.core.answer import answer, ranks_of
from relmap.core.best_paths import BestPath, best_paths
from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.paths import Plan, best_plans
from relmap.core.records import Contact, Person, Topic
from relmap.core.trust_graph import TrustGraph
from relmap.exchange.sample import sample_map
from tests.core.asking import away, both, company, gone
from tests.core.oracle import Oracle, ends_of
from tests.core.worlds import ON, World, worlds

CLOSE = 9
"""Digits to which scores are compared."""


def first_plan(graph: TrustGraph, asker: str, topic: Topic) -> Plan | None:
    """The plan that the answer names first, with equal scores told from others by fewer digits than it does."""
    if topic.owner == asker:
        return None
    ranks = {id: rank for id, rank in ranks_of(topic).items() if id != asker}
    people = graph.map.people

    def order(plan: Plan) -> tuple[float, int, list[tuple[str, str]]]:
        names = [(people[call.target].name, call.target) for call in plan.calls]
        return (-round(plan.score, CLOSE), len(plan.calls), names)

    return min(best_plans(graph, asker, ranks, most=100), key=order, default=None)


def assert_as_answered(map: Map, found: list[BestPath]) -> None:
    """Each asker and topic has the path of their first plan, or none where there is no plan."""
    graph = TrustGraph(map, ON)
    by_question = {(path.asker, path.topic): path for path in found}
    assert len(by_question) == len(found)
    for asker, person in map.people.items():
        for topic in map.topics.values():
            path = by_question.pop((asker, topic.id), None)
            plan = None if person.has_left(ON) else first_plan(graph, asker, topic)
            if plan is None:
                assert path is None
                continue
            assert path is not None
            assert round(path.score, CLOSE) == round(plan.score, CLOSE)
            assert path.people == (asker, *(call.target for call in plan.calls))
    assert not by_question


@given(worlds())
@settings(max_examples=300)
def test_every_best_path_of_any_company_is_the_first_plan_of_the_answer(world: World) -> None:
    assert_as_answered(world.map, best_paths(TrustGraph(world.map, world.on)))


@given(worlds())
@settings(max_examples=100)
def test_every_best_score_of_any_company_is_that_of_the_best_of_all_ways(world: World) -> None:
    oracle = Oracle(world.map, world.on)
    found = {path.asker: path.score for path in best_paths(TrustGraph(world.map, world.on))}
    for asker, person in world.map.people.items():
        owns = world.topic.owner == asker
        asks = not owns and not person.has_left(world.on)
        best = oracle.best_score(asker, ends_of(world.topic, asker)) if asks else 0
        assert found.get(asker, 0.0) == pytest.approx(float(best), abs=10**-CLOSE)


def test_the_sample_gives_what_it_answers() -> None:
    map = sample_map(today())
    graph = TrustGraph(map, today())
    found = {(path.asker, path.topic): path for path in best_paths(graph)}
    for asker in map.people:
        for topic in map.topics.values():
            if not map.people[asker].has_left(today()):
                plans = answer(graph, asker, topic).plans
                path = found.get((asker, topic.id))
                assert (path is None) == (not plans)
                if path is not None:
                    assert path.people[1:] == tuple(call.target for call in plans[0].calls)


def test_nobody_who_is_away_or_has_left_is_called_and_nobody_who_has_left_asks() -> None:
    views = [*both("a", "b", 5), *both("b", "o", 5), *both("a", "c", 3), *both("c", "o", 3)]
    topic = Topic(id="t", name="Billing dispute", owner="o")
    for missing, askers in ((away("b"), {"a", "b", "c"}), (gone("b"), {"a", "c"})):
        map = Map([*company(*views, people=(missing,)), topic])
        paths = {path.asker: path.people for path in best_paths(TrustGraph(map, ON))}
        assert paths["a"] == ("a", "c", "o")
        assert set(paths) == askers


def test_a_company_without_relationships_or_topics_has_no_best_path() -> None:
    topic = Topic(id="t", name="Billing dispute", owner="a")
    assert best_paths(TrustGraph(Map([]), ON)) == []
    assert (
        best_paths(TrustGraph(Map([Person(id="a", name="Ann"), Person(id="b", name="Bob"), topic]), ON)) == []
    )


def test_of_equal_scores_the_one_with_fewer_calls_is_the_only_one() -> None:
    refused = [
        Contact(source="a", target="o", on=ON, kind="call", outcome="refused", id=f"c{number}")
        for number in range(2)
    ]
    views = [*both("a", "o", 1), *both("a", "b", 2), *both("b", "o", 2)]
    map = Map([*company(*views), Topic(id="t", name="Billing dispute", owner="o"), *refused])
    [path] = [path for path in best_paths(TrustGraph(map, ON)) if path.asker == "a"]
    assert path.people == ("a", "o")
    assert round(path.score, CLOSE) == 0.2 == round(0.8 * 0.5 * 0.5, CLOSE)


def test_it_ends_when_it_is_not_wanted_any_more() -> None:
    map = sample_map(today())
    assert best_paths(TrustGraph(map, today()), lambda: False) == []
