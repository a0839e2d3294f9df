"""Where a plan leads, what to say, what stands in the way, and what would help: in whole sentences."""

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from relmap.core.answer import answer
from relmap.core.map import Map
from relmap.core.records import Person, Topic
from relmap.core.sentences import (
    hindrances,
    holds_topic,
    in_short,
    leads_to,
    plain,
    role_of,
    suggested,
    what_to_say,
)
from relmap.core.suggestion import Suggestion, suggest
from relmap.core.trust_graph import TrustGraph
from tests.core.oracle import ends_of
from tests.core.reading import ADA, BILLING, DANA, PEOPLE, assert_reads_well, called, plan
from tests.core.worlds import ON, World, days_ago, worlds


def test_a_plan_says_where_each_call_leads() -> None:
    map = Map(PEOPLE)
    assert leads_to(map, plan("a", "d"), "Billing dispute") == "Dana owns Billing dispute"
    assert leads_to(map, plan("a", "m", "d"), "Billing dispute") == (
        "Maria takes you to Dana Whitfield, who owns Billing dispute"
    )
    assert leads_to(map, plan("a", "m", "j", "d", rank=1), "Billing dispute") == (
        "Maria takes you to Jonas Pell, who takes you to Dana Whitfield, "
        "who is first deputy for Billing dispute"
    )
    assert in_short(map, plan("a", "m", "j", "d")) == "Maria Chen, then Jonas Pell, then Dana Whitfield"


def test_deputies_are_counted_in_words_and_then_in_figures() -> None:
    assert [role_of(rank) for rank in (0, 1, 2, 5, 6, 11)] == [
        *("owner", "first deputy", "second deputy", "fifth deputy", "deputy 6", "deputy 11")
    ]
    assert holds_topic(0, "Billing") == "owns Billing"
    assert holds_topic(2, "Billing") == "is second deputy for Billing"


@pytest.mark.parametrize(
    ("text", "people", "words"),
    [
        (
            "Charged twice.",
            "ad",
            "Dana, a customer tells me: “Charged twice”. Could you take this on today, or tell me who will?",
        ),
        (
            " Charged twice ",
            "amd",
            "Maria, a customer tells me: “Charged twice”. Could you bring me to Dana Whitfield today?",
        ),
        (
            " ",
            "amd",
            "Maria, a customer has a complaint: Billing dispute. Could you bring me to Dana Whitfield today?",
        ),
    ],
)
def test_the_words_for_the_call(text: str, people: str, words: str) -> None:
    map = Map([*PEOPLE, BILLING])
    found = answer(TrustGraph(map, ON), "a", BILLING)
    assert what_to_say(map, found, plan(*people), text) == words


def stands_in_the_way(topic: Topic, *people: Person) -> list[str]:
    return list(hindrances(answer(TrustGraph(Map([*PEOPLE, *people]), ON), "a", topic)))


def test_nothing_stands_in_the_way_of_an_owner_who_is_there() -> None:
    assert stands_in_the_way(BILLING) == []
    assert stands_in_the_way(replace(BILLING, owner="a")) == []


def test_who_is_away_is_said_with_until_when() -> None:
    until = [days_ago(-12), days_ago(-50), None]
    said = [stands_in_the_way(BILLING, replace(DANA, away_from=ON, away_until=day)) for day in until]
    assert said == [
        ["Dana Whitfield is away until 3 December."],
        ["Dana Whitfield is away until 10 January 2027."],
        ["Dana Whitfield is away; nobody knows until when."],
    ]


def test_who_owns_nothing_any_more_is_said() -> None:
    gone = replace(DANA, left=days_ago(9))
    assert stands_in_the_way(BILLING, gone) == [
        "Dana Whitfield, who owned Billing dispute, has left; its deputies stand in."
    ]
    assert stands_in_the_way(replace(BILLING, deputies=()), gone) == [
        "Dana Whitfield, who owned Billing dispute, has left, and nobody else may resolve it."
    ]
    assert stands_in_the_way(replace(BILLING, owner="")) == [
        "Billing dispute has no owner; its deputies stand in."
    ]
    assert stands_in_the_way(replace(BILLING, owner="", deputies=())) == [
        "Nobody owns Billing dispute. Give it an owner."
    ]


def test_a_deputy_is_told_that_they_may_resolve_it() -> None:
    assert stands_in_the_way(replace(BILLING, deputies=("m", "a"))) == [
        "You are second deputy for Billing dispute: you may resolve it yourself."
    ]


def test_a_suggestion_says_who_would_see_whom_how() -> None:
    map = Map(PEOPLE)
    assert plain(suggested(map, Suggestion("a", "m", 3, 4, 0.41), "a")) == (
        "What would help most: if you came to see Maria as trusted instead of working. "
        "The score would be 0.41: ask for an introduction."
    )
    assert "if Maria came to see you as" in plain(suggested(map, Suggestion("m", "a", 1, 2, 0.2), "a"))
    assert "if Maria came to see Jonas as" in plain(suggested(map, Suggestion("m", "j", 1, 2, 0.2), "a"))
    to_meet = plain(suggested(map, Suggestion("a", "m", None, 1, 0.255), "a"))
    assert to_meet.startswith("You and Maria have not ")
    assert to_meet.endswith("Meeting once would be a start.")


def test_people_who_have_spoken_are_not_said_never_to_have_met() -> None:
    map = Map([ADA, DANA, called("a", "d", 3, "helped")])
    step = suggest(TrustGraph(map, ON), "a", {"d": 0})
    assert step is not None
    assert "have not met" not in plain(suggested(map, step, "a"))


@given(worlds())
@settings(max_examples=100)
def test_everything_else_that_an_answer_says_is_too(world: World) -> None:
    graph = TrustGraph(world.map, world.on)
    found = answer(graph, world.asker, world.topic)
    for sentence in hindrances(found):
        assert_reads_well(sentence)
    for one in found.plans:
        assert_reads_well(leads_to(world.map, one, world.topic.name) + ".")
        assert what_to_say(world.map, found, one, "Charged twice").endswith("?")
    ends = ends_of(world.topic, world.asker)
    if found.verdict != "yours" and (step := suggest(graph, world.asker, ends)):
        assert_reads_well(plain(suggested(world.map, step, world.asker)))
