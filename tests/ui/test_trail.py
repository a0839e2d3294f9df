"""Back and forward lead along the places one has been to, as in a browser."""

import pytest

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import Key, Person
from relmap.ui.address import Address, pair_record
from relmap.ui.trail import MOST, Trail, is_there

ANN, BOB = Address("people", "a"), Address("people", "b")


@pytest.fixture
def map() -> Map:
    """Ann and Bob."""
    return Map([Person(id="a", name="Ann"), Person(id="b", name="Bob")])


@pytest.fixture
def trail(map: Map) -> Trail:
    """The Ask page, then Ann, then Bob."""
    trail = Trail(map)
    for address in (Address("ask"), ANN, BOB):
        trail.go(address)
    return trail


def test_back_and_forward_lead_along_the_same_places(trail: Trail) -> None:
    assert not trail.leads(1)
    assert [trail.step(-1), trail.step(-1), trail.step(-1)] == [ANN, Address("ask"), None]
    assert not trail.leads(-1)
    assert [trail.step(1), trail.step(1), trail.step(1)] == [ANN, BOB, None]


def test_going_somewhere_new_forgets_what_lay_ahead(trail: Trail) -> None:
    trail.step(-1)
    trail.go(Address("topics"))
    assert not trail.leads(1)
    assert trail.step(-1) == ANN


def test_what_was_chosen_when_a_page_was_left_is_gone_back_to(trail: Trail) -> None:
    trail.left_as(ANN)
    trail.go(Address("map"))
    assert trail.step(-1) == ANN


def test_the_same_place_twice_is_one(trail: Trail) -> None:
    trail.go(BOB)
    assert trail.step(-1) == ANN


def test_who_is_gone_is_passed_over_until_an_undo_brings_them_back(trail: Trail, map: Map) -> None:
    back = map.apply(Change(label="x", drop=(Key("people", "a"),)))
    assert trail.step(-1) == Address("ask")
    map.apply(back)
    assert trail.step(1) == ANN


def test_a_pair_is_there_while_both_are(map: Map) -> None:
    pair = Address("history", pair_record("a", "b"))
    assert is_there(map, pair)
    map.apply(Change(label="x", drop=(Key("people", "b"),)))
    assert not is_there(map, pair)


def test_the_records_gone_to_last_are_named_once_the_latest_first(trail: Trail) -> None:
    trail.go(ANN)
    trail.go(Address("ask"))
    assert trail.recent(9) == [ANN, BOB]
    assert trail.recent(1) == [ANN]


def test_it_does_not_grow_for_ever(map: Map) -> None:
    trail = Trail(map)
    for number in range(3 * MOST):
        trail.go(Address("ask" if number % 2 else "map"))
    steps = 0
    while trail.step(-1) is not None:
        steps += 1
    assert steps == MOST - 1
