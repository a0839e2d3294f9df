"""The queue of a day stays as it was made: rating moves nobody, and what no longer applies drops out."""

from collections import Counter

import pytest

from relmap.core.edits import rate, remove_person, unrate
from relmap.core.map import Map
from relmap.core.records import Person, Relationship
from relmap.core.review.day_queue import DayQueue
from tests.core.review.asked import worth_another_look
from tests.core.worlds import ON, days_ago


@pytest.fixture
def map() -> Map:
    """Ann has rated five others, longer ago each."""
    people = [Person(id=name[0].lower(), name=name) for name in ("Ann", "Bob", "Cy", "Dov", "Ena", "Finn")]
    views = [
        Relationship(source=one, target=other, strength=3, rated_on=days_ago(400 - 10 * place))
        for place, other in enumerate("bcdef")
        for one, other in (("a", other), (other, "a"))
    ]
    return Map([*people, *views])


@pytest.fixture
def queue(map: Map) -> DayQueue:
    return DayQueue(map, worth_another_look(map, Counter(), ON), ON)


def order(queue: DayQueue) -> list[tuple[str, str]]:
    return [item.view for item in queue._items]


def test_rating_reshuffles_nothing(map: Map, queue: DayQueue) -> None:
    before = order(queue)
    for _ in range(4):
        assert queue.current is not None
        map.apply(rate(map, *queue.current.view, 5, ON))
        queue.go_on(map)
    assert order(queue) == before
    assert queue.position == 4
    assert queue.rated(map) == 4
    queue.go_back()
    assert queue.current is not None
    assert queue.current.view == before[3]


def test_it_remembers_what_was_said_before_today(map: Map, queue: DayQueue) -> None:
    assert queue.current is not None
    view = queue.current.view
    said = map.view(*view)
    map.apply(rate(map, *view, 5, ON))
    assert queue.before(view) == said


def test_what_is_rated_elsewhere_today_is_passed_and_what_is_undone_counts_as_skipped(
    map: Map, queue: DayQueue
) -> None:
    views = order(queue)
    map.apply(rate(map, *views[1], 4, ON))
    queue.go_on(map)
    assert queue.current is not None
    assert queue.current.view == views[2]
    assert queue.passed_over(map) == [views[0]]
    assert queue.rated(map) == 1
    map.apply(unrate(map, *views[1]))
    assert queue.rated(map) == 0


def test_those_who_are_gone_drop_out_and_the_one_asked_about_stays(map: Map, queue: DayQueue) -> None:
    for _ in range(5):
        queue.go_on(map)
    asked = queue.current
    assert asked is not None
    gone = order(queue)[0][0] if order(queue)[0][0] != "a" else order(queue)[0][1]
    assert gone not in asked.view
    map.apply(remove_person(map, gone))
    queue.drop_gone(map)
    assert queue.current == asked
    assert len(queue) == 8
    assert queue.position == 3


def test_it_ends(map: Map, queue: DayQueue) -> None:
    for _ in range(20):
        queue.go_on(map)
    assert queue.current is None
    assert queue.position == len(queue) == 10
    queue.go_back()
    assert queue.current is not None
