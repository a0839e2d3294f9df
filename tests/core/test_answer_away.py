"""The answer names those who are away where they would have been asked, and asks somebody else."""

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from relmap.core.answer import answer
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.core.trust_graph import TrustGraph
from tests.core.asking import TOPIC, asked, away, both, company, ends
from tests.core.oracle import Oracle, ends_of
from tests.core.worlds import World, days_ago, worlds


def test_an_owner_who_is_away_is_named_and_the_deputy_is_called() -> None:
    topic = replace(TOPIC, deputies=("d",))
    found = asked(company(*both("a", "o", 5), *both("a", "d", 5), people=(away("o"),)), topic)
    assert found.away == (away("o"),)
    assert ends(found) == [("d", 1)]
    assert found.owner_left is None
    assert not found.unowned


def test_an_owner_who_is_away_is_named_although_nobody_knows_them() -> None:
    assert asked(company(people=(away("o", None),))).away == (away("o", None),)


def test_a_person_in_between_who_is_away_is_named_where_they_would_be_on_a_plan() -> None:
    views = *both("a", "b", 5), *both("b", "o", 5), *both("a", "c", 3), *both("c", "o", 3)
    found = asked(company(*views, people=(away("b"),)))
    assert found.away == (away("b"),)
    assert [plan.first for plan in found.plans] == ["c"]


def test_a_person_who_is_away_is_not_named_where_they_would_be_on_no_plan() -> None:
    assert asked(company(*both("a", "o", 5), *both("b", "o", 5), people=(away("b"),))).away == ()
    dead_end = asked(company(*both("a", "o", 5), *both("a", "b", 5), people=(away("b"),)))
    assert dead_end.away == ()


def test_a_person_who_would_be_only_on_a_fourth_plan_is_not_named() -> None:
    views = [view for person in "bcd" for view in [*both("a", person, 5), *both(person, "o", 5)]]
    views += [*both("a", "e", 1), *both("e", "o", 1)]
    assert asked(company(*views, people=(away("e"),))).away == ()


def test_two_people_away_in_a_row_are_both_named() -> None:
    views = *both("a", "b", 5), *both("b", "c", 5), *both("c", "o", 5)
    assert set(asked(company(*views, people=(away("b"), away("c")))).away) == {away("b"), away("c")}


def test_each_person_away_is_named_once_the_owner_first() -> None:
    topic = replace(TOPIC, deputies=("d",))
    views = *both("a", "d", 5), *both("d", "o", 5), *both("a", "b", 5), *both("b", "d", 5)
    found = asked(company(*views, people=(away("d"), away("b"), away("o"))), topic)
    assert [person.id for person in found.away] == ["o", "d", "b"]


def test_someone_who_has_left_is_not_named_as_away() -> None:
    both_at_once = replace(away("o"), left=days_ago(30))
    assert asked(company(*both("a", "o", 5), people=(both_at_once,))).away == ()


@pytest.mark.parametrize(
    ("begins", "ends", "is_away"),
    [
        (3, -3, True),
        (0, 0, True),
        (3, 0, True),
        (0, -3, True),
        (3, 1, False),
        (-1, -3, False),
        (None, -3, True),
        (None, 0, True),
        (None, 1, False),
        (3, None, True),
        (0, None, True),
        (-1, None, False),
        (None, None, False),
    ],
)
def test_both_ends_of_an_absence_count_and_either_may_be_open(
    begins: int | None, ends: int | None, is_away: bool
) -> None:
    person = Person(
        id="o",
        name="O",
        away_from=None if begins is None else days_ago(begins),
        away_until=None if ends is None else days_ago(ends),
    )
    found = asked(company(*both("a", "o", 5), people=(person,)))
    assert (found.plans == ()) == is_away
    assert (found.away == (person,)) == is_away


@given(worlds())
@settings(max_examples=200)
def test_those_named_as_away_are_the_ends_and_those_on_the_plans_with_nobody_away(world: World) -> None:
    found = answer(TrustGraph(world.map, world.on), world.asker, world.topic)
    if found.verdict == "yours":
        return
    present = [
        replace(record, away_from=None, away_until=None) if isinstance(record, Person) else record
        for record in world.map
    ]
    oracle, resolve = Oracle(world.map, world.on), ends_of(world.topic, world.asker)
    wanted = set(resolve)
    for route in Oracle(Map(present), world.on).plans(world.asker, resolve)[:3]:
        wanted.update(route.people[1:])
    still_there = {id for id, person in oracle.people.items() if not person.has_left(world.on)}
    assert {person.id for person in found.away} == {
        id for id in wanted & still_there if not oracle.is_there(id)
    }
    assert len(set(found.away)) == len(found.away)
