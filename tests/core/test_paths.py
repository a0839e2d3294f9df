"""Plans are the best there are, held against a search that looks at every path; and that comparison can fail."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import given, settings

from relmap.core.answer import answer
from relmap.core.map import Map
from relmap.core.paths import Plan, best_plans
from relmap.core.records import Contact, Person, Record, Relationship
from relmap.core.trust_graph import TrustGraph
from tests.core import wrong_searches
from tests.core.comparison import CLOSE, Search, faults
from tests.core.oracle import Oracle, ends_of
from tests.core.worlds import ON, World, days_ago, random_world, seeded, worlds
from tests.shared_data import shared_data

WRONG = [
    wrong_searches.undirected,
    wrong_searches.one_view_for_both,
    wrong_searches.without_a_cap_of_calls,
    wrong_searches.back_through_the_asker,
]
OWNERS = 20


class Consulting(NamedTuple):
    """The Cross–Parker company: who values whom, as strengths, and some of its people as owners of topics."""

    map: Map
    oracle: Oracle
    owners: list[str]


def consulting_company(weakest: int) -> Consulting:
    """The company with its ties from this strength on."""
    rows = shared_data("organisations", "cross-parker-consulting-value.csv").read_text().splitlines()[1:]
    ties = [[int(cell) for cell in row.split(",")] for row in rows]
    ids = sorted({person for source, target, _ in ties for person in (source, target)})
    people: list[Record] = [Person(id=str(number), name=f"Consultant {number:02}") for number in ids]
    views = [
        Relationship(source=str(source), target=str(target), strength=strength)
        for source, target, strength in ties
        if strength >= weakest
    ]
    map = Map([*people, *views])
    return Consulting(map, Oracle(map, ON), seeded(1).sample(sorted(map.people), OWNERS))


@pytest.fixture(scope="module")
def consulting() -> Consulting:
    return consulting_company(weakest=1)


@pytest.fixture(scope="module")
def closest() -> Consulting:
    """Only ties of 5: few enough that the best path often needs three calls, or would need more."""
    return consulting_company(weakest=5)


def test_the_best_score_equals_that_of_every_path_looked_at_for_every_pair_of_a_real_company(
    consulting: Consulting,
) -> None:
    map, oracle, owners = consulting
    graph = TrustGraph(map, ON)
    compared = 0
    for asker in map.people:
        best: dict[str, dict[str, float]] = {owner: {} for owner in owners}
        for route in oracle.routes(asker, dict.fromkeys(owners, 0)):
            first_calls = best[route.people[-1]]
            first_calls[route.people[1]] = max(first_calls.get(route.people[1], 0.0), float(route.score))
        for owner in owners:
            if owner != asker:
                plans = best_plans(graph, asker, {owner: 0})
                expected = sorted(best[owner].values(), reverse=True)[:3]
                assert [plan.score for plan in plans] == pytest.approx(expected, abs=CLOSE, rel=0)
                compared += 1
    assert compared == OWNERS * (len(map.people) - 1)


@pytest.mark.parametrize("company", ["consulting", "closest"])
def test_every_plan_of_a_real_company_can_be_called(company: str, request: pytest.FixtureRequest) -> None:
    map, oracle, owners = request.getfixturevalue(company)
    graph = TrustGraph(map, ON)
    for asker in seeded(2).sample(sorted(map.people), 6):
        for owner in owners[:6]:
            if owner != asker:
                assert faults(oracle, asker, {owner: 0}, best_plans(graph, asker, {owner: 0})) == []


@given(worlds())
@settings(max_examples=400)
def test_the_plans_of_any_company_are_the_best_three(world: World) -> None:
    found = answer(TrustGraph(world.map, world.on), world.asker, world.topic)
    if world.topic.owner == world.asker:
        assert found.verdict == "yours"
        assert found.plans == ()
    else:
        oracle, ends = Oracle(world.map, world.on), ends_of(world.topic, world.asker)
        assert faults(oracle, world.asker, ends, found.plans) == [], world


@given(worlds())
@settings(max_examples=100)
def test_asking_for_one_plan_or_for_all_gives_the_same_first_plans(world: World) -> None:
    graph, ends = TrustGraph(world.map, world.on), ends_of(world.topic, world.asker)
    every = best_plans(graph, world.asker, ends, most=100)
    assert len(every) == len(Oracle(world.map, world.on).plans(world.asker, ends))
    for most in (1, 2, 3):
        assert best_plans(graph, world.asker, ends, most=most) == every[:most]


# The comparison can fail ---------------------------------------------------------------------


def _cases() -> Iterator[World]:
    """Companies by chance, the same in each run, in which there is somebody to call."""
    for seed in range(1000):
        world = random_world(seeded(seed))
        if world.topic.owner != world.asker:
            yield world


def _wrong_answers(search: Search) -> int:
    return sum(
        bool(faults(Oracle(world.map, world.on), world.asker, ends, search(graph, world.asker, ends)))
        for world in _cases()
        for graph, ends in [(TrustGraph(world.map, world.on), ends_of(world.topic, world.asker))]
    )


def test_the_search_is_right_where_the_wrong_ones_are_tried() -> None:
    assert _wrong_answers(best_plans) == 0


@pytest.mark.parametrize("search", WRONG, ids=lambda search: search.__name__)
def test_a_wrong_search_is_caught(search: Search) -> None:
    assert _wrong_answers(search) >= 5


@pytest.mark.parametrize("search", WRONG[1:], ids=lambda search: search.__name__)
def test_a_wrong_search_is_caught_in_a_real_company(search: Search, closest: Consulting) -> None:
    """Without outcomes trust is the same both ways, so that the undirected search cannot be told apart here."""
    map, oracle, owners = closest
    graph = TrustGraph(map, ON)
    assert any(
        faults(oracle, asker, {owner: 0}, search(graph, asker, {owner: 0}))
        for asker in map.people
        for owner in owners
        if owner != asker
    )


# Cases that a reader can follow ----------------------------------------------------------------


def company(*views: tuple[str, str, int], people: tuple[str, ...] = ()) -> TrustGraph:
    """A graph from views (from, to, strength) between people whose ids are their names."""
    names = dict.fromkeys([*people, *(name for source, target, _ in views for name in (source, target))])
    return TrustGraph(
        Map(
            [
                *(Person(id=name, name=name) for name in names),
                *(Relationship(source=source, target=target, strength=s) for source, target, s in views),
            ]
        ),
        ON,
    )


def both(one: str, other: str, strength: int) -> list[tuple[str, str, int]]:
    return [(one, other, strength), (other, one, strength)]


def routes(plans: list[Plan]) -> list[str]:
    return [" ".join(call.target for call in plan.calls) for plan in plans]


def test_a_weak_direct_call_loses_to_a_strong_way_round() -> None:
    graph = company(*both("A", "B", 5), *both("B", "O", 5), *both("A", "O", 2))
    plans = best_plans(graph, "A", {"O": 0})
    assert routes(plans) == ["B O", "O"]
    assert plans[0].score == pytest.approx(0.95 * 0.95 * 0.8, abs=CLOSE)


def test_a_fourth_call_is_never_made() -> None:
    graph = company(*both("A", "B", 5), *both("B", "C", 5), *both("C", "D", 5), *both("D", "O", 5))
    assert best_plans(graph, "A", {"O": 0}) == []
    assert routes(best_plans(graph, "B", {"O": 0})) == ["C D O"]


def test_a_plan_does_not_lead_back_through_the_asker() -> None:
    graph = company(*both("A", "B", 5), *both("A", "O", 5))
    assert routes(best_plans(graph, "A", {"O": 0})) == ["O"]


def test_equal_scores_go_by_fewer_calls() -> None:
    """.95 * .85 * .8 over B, and .85 at 4.88 usual gaps of 25 days, which keep .76, directly: .646 both."""
    views = company(*both("A", "B", 5), *both("B", "O", 4), *both("A", "O", 4)).map
    spoke = [Contact(source="A", target="O", on=days_ago(days), kind="meeting") for days in (122, 147, 172)]
    plans = best_plans(TrustGraph(Map([*views, *spoke]), ON), "A", {"O": 0})
    assert [plan.score for plan in plans] == pytest.approx([0.646, 0.646], abs=CLOSE, rel=0)
    assert routes(plans) == ["O", "B O"]


def test_equal_scores_of_as_many_calls_go_by_names() -> None:
    graph = company(*both("A", "X", 4), *both("X", "O", 4), *both("A", "M", 4), *both("M", "O", 4))
    assert routes(best_plans(graph, "A", {"O": 0})) == ["M O", "X O"]


def test_equal_scores_of_one_first_call_go_by_names_too() -> None:
    graph = company(
        *both("A", "B", 3), *(view for name in "ZKP" for view in [*both("B", name, 4), *both(name, "O", 4)])
    )
    assert routes(best_plans(graph, "A", {"O": 0})) == ["B K O"]


def test_the_same_factors_in_another_order_are_a_tie() -> None:
    """One call of .595 and one of .8075 (or the other way about) are the same score, whatever the last bit says."""
    graph = company(
        *[("A", "Z", 3), ("Z", "Y", 4), ("Y", "O", 5)],
        *[("A", "C", 5), ("C", "D", 3), ("D", "O", 4)],
        *[("A", "E", 4), ("E", "F", 5), ("F", "O", 3)],
    )
    assert routes(best_plans(graph, "A", {"O": 0})) == ["C D O", "E F O", "Z Y O"]


def test_people_of_one_name_are_kept_apart() -> None:
    graph = company(*both("A", "B", 4), *both("A", "C", 4), *both("B", "O", 4), *both("C", "O", 4))
    twins = [Person(id=id, name="Same Name") for id in "BC"]
    graph = TrustGraph(Map([*graph.map, *twins]), ON)
    assert routes(best_plans(graph, "A", {"O": 0})) == ["B O", "C O"]


def test_a_view_of_oneself_changes_nothing() -> None:
    views = [*both("A", "B", 4), *both("B", "O", 4)]
    with_self_views = [*views, ("A", "A", 5), ("B", "B", 5), ("O", "O", 5)]
    assert best_plans(company(*with_self_views), "A", {"O": 0}) == best_plans(company(*views), "A", {"O": 0})


def test_nobody_to_call_is_no_plan() -> None:
    assert best_plans(company(people=("A", "O")), "A", {"O": 0}) == []
    assert best_plans(company(*both("A", "O", 5)), "A", {}) == []
    assert best_plans(company(*both("A", "O", 5)), "A", {"somebody unknown": 0}) == []
    assert best_plans(company(*both("A", "O", 5)), "A", {"A": 0}) == []
    assert best_plans(TrustGraph(Map(), ON), "A", {"O": 0}) == []


def test_a_deputy_may_be_a_step_to_the_owner_and_the_owner_a_step_to_a_deputy() -> None:
    graph = company(*both("A", "D", 5), *both("D", "O", 5))
    assert routes(best_plans(graph, "A", {"O": 0, "D": 1})) == ["D"]
    assert routes(best_plans(graph, "A", {"O": 0, "D": 6})) == ["D O"]
