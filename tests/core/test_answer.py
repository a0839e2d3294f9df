"""The answer: what it says to do, and how it stands with an asker, an owner and deputies of every kind."""

import pytest
from hypothesis import given
from msgspec.structs import replace

from relmap.core.answer import answer, ranks_of, verdict_of
from relmap.core.change import EditError
from relmap.core.map import Map
from relmap.core.records import Contact, Person
from relmap.core.trust_graph import TrustGraph
from tests.core.asking import TOPIC, asked, away, both, company, ends, gone
from tests.core.worlds import ON, World, days_ago, worlds

# The verdict -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "verdict"),
    [
        (1.0, "call now"),
        (0.60, "call now"),
        (0.6 - 1e-15, "call now"),  # .60 whatever the last bit says
        (0.599999, "ask for an introduction"),
        (0.35, "ask for an introduction"),
        (0.35 - 1e-15, "ask for an introduction"),
        (0.349999, "no trusted path"),
        (0.0, "no trusted path"),
    ],
)
def test_the_verdict_follows_from_the_score(score: float, verdict: str) -> None:
    assert verdict_of(score) == verdict


def test_the_verdict_is_that_of_the_best_plan() -> None:
    assert asked(company(*both("a", "o", 4))).verdict == "call now"
    assert asked(company(("a", "o", 3))).verdict == "ask for an introduction"
    assert asked(company(("a", "o", 1))).verdict == "no trusted path"
    assert asked(company(*both("a", "o", 1), *both("a", "b", 5), *both("b", "o", 5))).verdict == "call now"


def test_a_weak_path_is_shown_although_it_is_not_trusted_and_a_step_is_suggested() -> None:
    found = asked(company(("a", "o", 1)))
    assert ends(found) == [("o", 0)]
    assert found.suggestion is not None
    assert asked(company(("a", "o", 3))).suggestion is None


def test_without_any_path_there_are_no_plans_and_a_step_is_suggested() -> None:
    found = asked(company())
    assert (found.verdict, found.plans) == ("no trusted path", ())
    assert found.suggestion is not None


def test_at_most_three_plans_are_given() -> None:
    views = [view for person in "bcde" for view in [*both("a", person, 5), *both(person, "o", 5)]]
    assert len(asked(company(*views)).plans) == 3


# The asker ---------------------------------------------------------------------------------------


def test_the_owner_is_told_that_it_is_theirs_and_calls_nobody() -> None:
    found = asked(company(*both("a", "o", 5)), asker="o")
    assert (found.verdict, found.plans, found.suggestion, found.away) == ("yours", (), None, ())


def test_an_owner_who_is_away_is_still_told_that_it_is_theirs() -> None:
    assert asked(company(people=(away("o"),)), asker="o").verdict == "yours"


def test_an_owner_who_is_their_own_deputy_too_owns_it() -> None:
    assert asked(company(), replace(TOPIC, deputies=("o",)), asker="o").verdict == "yours"


def test_a_deputy_is_told_so_and_still_gets_the_plans_to_the_others() -> None:
    topic = replace(TOPIC, deputies=("d", "a", "e"))
    map = company(*both("a", "o", 4), *both("a", "d", 4), *both("a", "e", 4))
    found = asked(map, topic)
    assert found.deputy_rank == 2
    assert ends(found) == [("o", 0), ("d", 1), ("e", 3)]
    assert asked(map, topic, asker="b").deputy_rank is None


def test_an_asker_who_has_left_is_refused_by_name() -> None:
    with pytest.raises(EditError, match=r"^A has left the company\."):
        asked(company(people=(gone("a"),)))


def test_an_asker_who_is_away_may_still_ask() -> None:
    found = asked(company(*both("a", "o", 5), people=(away("a"),)))
    assert found.verdict == "call now"
    assert found.away == ()


# Owner and deputies ------------------------------------------------------------------------------


def test_the_owner_comes_before_a_deputy_of_equal_trust() -> None:
    topic = replace(TOPIC, deputies=("d", "e"))
    found = asked(company(*both("a", "e", 4), *both("a", "d", 4), *both("a", "o", 4)), topic)
    assert ends(found) == [("o", 0), ("d", 1), ("e", 2)]
    assert [plan.score for plan in found.plans] == pytest.approx([0.85, 0.85 * 0.9, 0.85 * 0.81])


def test_a_person_named_twice_counts_where_they_are_named_first() -> None:
    assert ranks_of(replace(TOPIC, deputies=("o", "d", "e", "d"))) == {"o": 0, "d": 2, "e": 3}
    found = asked(company(*both("a", "o", 5)), replace(TOPIC, deputies=("o", "d")))
    assert found.plans[0].rank == 0


def test_a_topic_whose_owner_has_left_goes_to_its_deputies_and_says_so() -> None:
    topic = replace(TOPIC, deputies=("d",))
    found = asked(company(*both("a", "o", 5), *both("a", "d", 5), people=(gone("o"),)), topic)
    assert found.owner_left == gone("o")
    assert ends(found) == [("d", 1)]
    assert not found.unowned


def test_an_owner_who_leaves_tomorrow_is_still_there() -> None:
    leaving = Person(id="o", name="O", left=days_ago(-1))
    found = asked(company(*both("a", "o", 5), people=(leaving,)))
    assert found.owner_left is None
    assert ends(found) == [("o", 0)]


def test_a_topic_whose_owner_has_left_and_that_has_no_deputy_is_nobodys() -> None:
    found = asked(company(*both("a", "o", 5), people=(gone("o"),)))
    assert found.owner_left == gone("o")
    assert found.unowned
    assert (found.verdict, found.plans, found.suggestion) == ("no trusted path", (), None)


def test_deputies_who_have_left_do_not_stand_in() -> None:
    topic = replace(TOPIC, deputies=("d", "e"))
    found = asked(company(*both("a", "d", 5), *both("a", "e", 4), people=(gone("o"), gone("d"))), topic)
    assert ends(found) == [("e", 2)]
    everyone = asked(company(*both("a", "d", 5), people=(gone("o"), gone("d"), gone("e"))), topic)
    assert everyone.unowned
    assert everyone.plans == ()


@pytest.mark.parametrize("owner", ["", "somebody unknown"])
def test_a_topic_without_an_owner_is_nobodys_or_its_deputies(owner: str) -> None:
    found = asked(company(*both("a", "d", 5)), replace(TOPIC, owner=owner))
    assert found.unowned
    assert (found.verdict, found.plans, found.suggestion) == ("no trusted path", (), None)
    found = asked(company(*both("a", "d", 5)), replace(TOPIC, owner=owner, deputies=("d",)))
    assert not found.unowned
    assert ends(found) == [("d", 1)]


# All of it ---------------------------------------------------------------------------------------


@given(worlds())
def test_an_answer_agrees_with_itself(world: World) -> None:
    found = answer(TrustGraph(world.map, world.on), world.asker, world.topic)
    assert (found.verdict == "yours") == (world.topic.owner == world.asker)
    if found.plans:
        assert found.verdict == verdict_of(found.plans[0].score)
        assert not found.unowned
    if found.suggestion is not None:
        assert found.verdict == "no trusted path"
    assert list(found.plans) == sorted(found.plans, key=lambda plan: -round(plan.score, 12))


def test_asking_changes_neither_the_map_nor_the_next_answer() -> None:
    map = company(*both("a", "b", 4), *both("b", "o", 4), ("a", "d", 1), people=(away("b"),))
    graph, before = TrustGraph(map, ON), map.snapshot()
    first = answer(graph, "a", TOPIC)
    assert answer(graph, "a", TOPIC) == first
    assert map == before


def test_an_outcome_logged_today_changes_the_answer() -> None:
    map = company(*both("a", "o", 3))
    calls = [Contact(source="a", target="o", on=ON, outcome="refused") for _ in range(4)]
    assert asked(map).verdict == "call now"
    assert asked(Map([*map, *calls])).verdict == "ask for an introduction"
