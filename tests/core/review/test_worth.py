"""What is most worth another look is what most answers rest on and least is known of."""

from collections import Counter
from collections.abc import Iterable

import pytest

from relmap.core.best_paths import BestPath
from relmap.core.map import Map
from relmap.core.records import Contact, Person, Record, Relationship, Topic
from relmap.core.review.pair_facts import look
from relmap.core.review.worth import (
    A_DAY,
    DOUBTED,
    RESTED,
    PathsThrough,
    can_be_looked_at,
    paths_through,
    reasons,
)
from tests.core.review.asked import worth_another_look
from tests.core.worlds import ON, days_ago, random_world, seeded

NOTHING: PathsThrough = Counter()
PEOPLE = [
    Person(id="t", name="Tom Reyes"),
    Person(id="d", name="Dana Whitfield"),
    Person(id="m", name="Maria Okafor"),
    Person(id="j", name="Jonas Pell"),
]


def view(source: str, target: str, strength: int = 3, days: int | None = 0, **more: int) -> Relationship:
    rated = None if days is None else days_ago(days)
    return Relationship(source=source, target=target, strength=strength, rated_on=rated, **more)


def both(one: str, other: str, days: int | None) -> list[Relationship]:
    return [view(one, other, days=days), view(other, one, days=days)]


def company(records: Iterable[Record]) -> Map:
    return Map([*PEOPLE, *records])


def through(one: str, other: str, paths: int) -> PathsThrough:
    return Counter({frozenset((one, other)): paths})


def asked(map: Map, paths: PathsThrough = NOTHING) -> list[tuple[str, str]]:
    return [item.view for item in worth_another_look(map, paths, ON)]


def test_the_older_a_rating_the_sooner_it_is_asked_about() -> None:
    map = company([view("t", "d", days=100), view("t", "m", days=300), view("t", "j", days=200)])
    rated = [each for each in asked(map) if each[0] == "t"]
    assert rated == [("t", "m"), ("t", "j"), ("t", "d")]


def test_what_many_best_paths_rest_on_comes_before_what_is_merely_older() -> None:
    map = company([*both("t", "d", 200), *both("m", "j", 300)])
    assert asked(map)[0] == ("j", "m")
    assert set(asked(map, through("t", "d", 14))[:2]) == {("t", "d"), ("d", "t")}


def test_a_view_that_is_not_rated_or_undated_counts_as_a_year_old() -> None:
    map = company([view("t", "d", days=DOUBTED - 1), view("d", "t", days=None)])
    assert asked(map) == [("d", "t"), ("t", "d")]
    map = company([view("t", "d", days=DOUBTED - 1)])
    assert asked(map) == [("d", "t"), ("t", "d")]


def test_what_was_rated_within_a_month_is_left_alone_however_much_rests_on_it() -> None:
    map = company([*both("t", "d", RESTED), view("m", "j", 5, days=0), view("j", "m", 1, days=RESTED)])
    assert asked(map, through("t", "d", 100)) == []
    map = company(both("t", "d", RESTED + 1))
    assert len(asked(map)) == 2


def test_views_that_differ_and_silence_and_a_wish_make_a_view_more_worth_a_look() -> None:
    plain = both("t", "d", 100)
    for telling in (
        [view("m", "j", 1, 100), view("j", "m", 4, 100)],
        [view("m", "j", 3, 100, wanted=4), view("j", "m", 3, 100, wanted=4)],
    ):
        map = company([*plain, *telling])
        assert set(asked(map)[:2]) == {("m", "j"), ("j", "m")}


def test_of_two_pairs_of_one_age_the_silent_one_comes_first() -> None:
    spoke = Contact(source="t", target="d", on=days_ago(3))
    map = company([*both("t", "d", 400), spoke, *both("m", "j", 400)])
    assert asked(map) == [("j", "m"), ("m", "j"), ("d", "t"), ("t", "d")]


def test_a_wish_that_has_come_true_is_no_reason() -> None:
    map = company([view("t", "d", 4, 100, wanted=4), view("d", "t", 4, 100)])
    assert reasons(map, ("t", "d"), 0, ON) == ["Not rated for 3 months."]
    worth = {item.view: item.worth for item in worth_another_look(map, NOTHING, ON)}
    assert worth["t", "d"] == worth["d", "t"]


def test_nobody_is_asked_about_who_has_left_and_those_away_are() -> None:
    gone = Person(id="t", name="Tom Reyes", left=days_ago(1))
    away = Person(id="d", name="Dana Whitfield", away_from=days_ago(3))
    map = Map([*PEOPLE[2:], gone, away, *both("t", "m", 300), *both("d", "m", 300)])
    assert set(asked(map)) == {("d", "m"), ("m", "d")}
    assert not can_be_looked_at(map, ("t", "m"), ON)
    assert not can_be_looked_at(map, ("m", "nobody"), ON)
    assert can_be_looked_at(map, ("d", "m"), ON)


def test_what_was_passed_over_today_is_not_asked_again() -> None:
    map = company(both("t", "d", 300))
    items = worth_another_look(map, NOTHING, ON, passed_over=[("t", "d")])
    assert [item.view for item in items] == [("d", "t")]


def test_a_day_has_fifteen_and_they_are_the_same_each_time() -> None:
    people = [Person(id=f"p{number}", name=f"Person {number % 3}") for number in range(12)]
    views = [view(one.id, other.id, days=None) for one in people for other in people if one is not other]
    seeded(3).shuffle(views)
    map, again = Map([*people, *views]), Map([*reversed(people), *reversed(views)])
    assert len(asked(map)) == A_DAY == 15
    assert asked(map) == asked(again)


@pytest.mark.parametrize(
    ("views", "paths", "said"),
    [
        (both("t", "d", 335), 14, ["On 14 best paths, not rated for 11 months."]),
        (both("t", "d", 335), 1, ["On one best path, not rated for 11 months."]),
        (both("t", "d", 335), 0, ["Not rated for 11 months."]),
        (both("t", "d", 40), 6, ["On 6 best paths."]),
        (both("t", "d", None), 2, ["On 2 best paths, rated nobody knows when."]),
        (both("t", "d", None), 0, ["Rated nobody knows when."]),
        ([view("d", "t", days=9)], 6, ["On 6 best paths.", "Tom has not rated Dana."]),
        ([view("t", "d", days=90)], 0, ["Not rated for 3 months.", "Dana has not rated Tom."]),
        ([view("t", "d", 1, 40), view("d", "t", 4, 40)], 0, ["The views differ by three."]),
        (
            [view("t", "d", 3, 40, wanted=4)],
            0,
            ["Wanted: trusted; still working.", "Dana has not rated Tom."],
        ),
    ],
)
def test_the_reasons_are_said_in_words(views: list[Relationship], paths: int, said: list[str]) -> None:
    assert reasons(company(views), ("t", "d"), paths, ON) == said


def test_silence_is_said_with_what_is_usual_for_the_pair() -> None:
    spoke = [Contact(source="t", target="d", on=days_ago(days)) for days in (335, 356, 377)]
    map = company([*both("t", "d", 370), *spoke])
    assert "11 months silent, usually every 3 weeks." in reasons(map, ("t", "d"), 0, ON)
    map = company([*both("t", "d", 370), spoke[0]])
    assert "11 months silent." in reasons(map, ("t", "d"), 0, ON)
    map = company([*both("t", "d", 370), *spoke, Contact(source="t", target="d", on=days_ago(2))])
    assert not any("silent" in sentence for sentence in reasons(map, ("t", "d"), 0, ON))


def test_best_paths_are_counted_for_each_two_people_who_call() -> None:
    found = [BestPath("t", "x", ("t", "d", "m"), 0.5), BestPath("d", "x", ("d", "m"), 0.7)]
    assert paths_through(found) == {frozenset("td"): 1, frozenset("dm"): 2}


def test_looking_at_any_company_says_for_all_its_pairs_what_is_true_of_them() -> None:
    for seed in range(30):
        world = random_world(seeded(seed))
        looked = look(world.map, ON)
        assert looked.counts["all"] == len(looked.facts)
        ranked = [looked.facts[frozenset(item.view)].worth for item in looked.items]
        assert all(worth > 0 for worth in ranked)
        best = max((facts.worth for facts in looked.facts.values()), default=0)
        assert [round(worth, 9) for worth in ranked[:1]] == [round(best, 9)][: len(ranked)]


def test_a_look_that_is_not_wanted_any_more_ends_early() -> None:
    topic = Topic(id="x", name="Billing", owner="m")
    map = company([*both("t", "d", 300), *both("d", "m", 300), topic])
    assert look(map, ON).paths[frozenset("dm")] == 2
    assert look(map, ON, is_wanted=lambda: False).items == []
