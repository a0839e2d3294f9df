"""How two people saw each other over the years: from the history, and before it began from the days of the ratings."""

import datetime as dt

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.completing import completed
from relmap.core.edits import log_contact, put_person, rate, unrate
from relmap.core.history.strengths import MOST_TOLD, PairHistory, Rating, pair_history
from relmap.core.map import Map
from relmap.core.records import Contact, Date, Person, Relationship

TOM, DANA = Person(id="t", name="Tom Reyes"), Person(id="d", name="Dana Whitfield")
FIRST, SECOND, THIRD, NOW = Date(2024, 12, 3), Date(2025, 6, 9), Date(2026, 3, 1), Date(2026, 11, 22)
VIEW = Relationship(id="v", source="t", target="d", strength=2, rated_on=FIRST)


def do(map: Map, change: Change, on: Date) -> None:
    when = dt.datetime.combine(on, dt.time(12), dt.UTC)
    map.apply(completed(map, change.signed("ann", when)))


def history(map: Map, until: Date = NOW) -> PairHistory:
    return pair_history(map, "t", "d", until)


def test_a_map_without_a_history_has_the_ratings_that_stand_in_it() -> None:
    found = history(Map([TOM, DANA, VIEW]))
    assert found.forth.ratings == (Rating(2, FIRST),)
    assert found.forth.said == "Tom’s view of Dana: acquainted since December 2024."
    assert found.back.ratings == ()
    assert found.back.said == "Dana has never rated Tom."


def test_the_rating_from_before_the_history_stands_before_those_in_it() -> None:
    map = Map([TOM, DANA, VIEW])
    do(map, rate(map, "t", "d", 3, SECOND), SECOND)
    do(map, rate(map, "t", "d", 4, THIRD), THIRD)
    found = history(map)
    assert found.forth.ratings == (Rating(2, FIRST), Rating(3, SECOND), Rating(4, THIRD))
    assert found.forth.said == (
        "Tom’s view of Dana: acquainted in December 2024, working in June 2025, trusted since March 2026."
    )
    assert pair_history(map, "d", "t", NOW).back == found.forth, "whoever of the two is named first"


def test_a_rating_that_says_the_same_again_holds_since_the_first() -> None:
    map = Map([TOM, DANA, VIEW])
    do(map, rate(map, "t", "d", 2, THIRD), THIRD)
    assert history(map).forth.ratings == (Rating(2, FIRST),)


def test_of_one_day_the_last_rating_holds() -> None:
    map = Map([TOM, DANA, VIEW])
    do(map, rate(map, "t", "d", 5, THIRD), THIRD)
    do(map, rate(map, "t", "d", 4, THIRD), THIRD)
    assert history(map).forth.ratings == (Rating(2, FIRST), Rating(4, THIRD))


def test_a_view_that_was_taken_back_leaves_a_gap() -> None:
    map = Map([TOM, DANA, VIEW])
    do(map, unrate(map, "t", "d"), SECOND)
    found = history(map)
    assert found.forth.ratings == (Rating(2, FIRST), Rating(None, SECOND))
    assert found.forth.said == "Tom’s view of Dana: acquainted in December 2024, not rated since June 2025."
    do(map, rate(map, "t", "d", 4, THIRD), THIRD)
    assert history(map).forth.ratings == (Rating(2, FIRST), Rating(None, SECOND), Rating(4, THIRD))


def test_what_was_never_dated_is_said_to_be_undated() -> None:
    map = Map([TOM, DANA, replace(VIEW, rated_on=None)])
    assert history(map).forth.said == "Tom’s view of Dana: acquainted, undated."
    do(map, rate(map, "t", "d", 4, THIRD), THIRD)
    assert history(map).forth.ratings == (Rating(2, None), Rating(4, THIRD))
    assert history(map).forth.said == "Tom’s view of Dana: acquainted at first, trusted since March 2026."


def test_what_became_of_others_and_of_the_two_themselves_is_left_out() -> None:
    map = Map([TOM, DANA, Person(id="x", name="Xi"), VIEW])
    do(map, put_person(map, replace(TOM, phone="1")), SECOND)
    do(map, rate(map, "t", "x", 5, SECOND), SECOND)
    do(map, rate(map, "x", "d", 5, SECOND), SECOND)
    assert history(map).forth.ratings == (Rating(2, FIRST),)


def test_many_ratings_are_told_from_the_end_and_the_first_are_counted() -> None:
    map = Map([TOM, DANA])
    for number in range(MOST_TOLD + 4):
        day = FIRST + dt.timedelta(days=40 * number)
        do(map, rate(map, "t", "d", 2 + number % 2, day), day)
    said = history(map).forth.said
    assert said.startswith("Tom’s view of Dana: 3 earlier ratings, ")
    assert said.count(" in ") == MOST_TOLD


def test_contacts_and_what_is_wanted_come_along() -> None:
    map = Map([TOM, DANA, replace(VIEW, wanted=5)])
    for day in (SECOND, THIRD, NOW + dt.timedelta(days=3)):
        map.apply(log_contact(map, Contact(source="d", target="t", on=day)))
    found = history(map)
    assert found.contacts == (SECOND, THIRD)
    assert (found.forth.wanted, found.back.wanted) == (5, None)
    assert found.first_day == FIRST


def test_two_of_the_same_first_name_are_called_by_their_whole_names() -> None:
    found = history(Map([TOM, replace(DANA, name="Tom Whitfield"), VIEW]))
    assert found.forth.name == "Tom Reyes’s view"
    assert found.forth.said == "Tom Reyes’s view of Tom Whitfield: acquainted since December 2024."
