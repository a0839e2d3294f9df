"""Edits of functions, topics and customers, what a removal lets go of, and who may be whose manager."""

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits import (
    merge_functions,
    put_customer,
    put_person,
    put_topic,
    remove_customer,
    remove_function,
    remove_person,
    remove_topic,
    want,
)
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import Customer, Function, Person, Topic, key_of
from tests.core.small_company import (
    BILLING,
    DAY,
    JONAS,
    MARIA,
    MILL,
    RECORDS,
    SEEN,
    TOLD,
    VIEW,
)

LEGAL = Function(id="g", name="Legal")


@pytest.fixture
def map() -> Map:
    return Map([*RECORDS, LEGAL])


def done(map: Map, change: Change) -> Map:
    """The map after the change; undoing it was tried on the way."""
    before = map.snapshot()
    inverse = map.apply(change)
    map.apply(inverse)
    assert map == before
    map.apply(change)
    assert list(problems(map)) == []
    return map


# Functions ---------------------------------------------------------------------------------------


def test_people_of_a_function_that_is_removed_are_in_none(map: Map) -> None:
    change = remove_function(map, "f")
    assert change.label == "remove function Sales"
    assert done(map, change).people["m"] == replace(MARIA, function="")
    assert list(map.functions) == ["g"]


def test_a_function_is_merged_into_another_with_its_people(map: Map) -> None:
    change = merge_functions(map, keep="g", gone="f")
    assert change.label == "merge function Sales into Legal"
    assert change == remove_function(map, "f", into="g")
    assert done(map, change).people["m"] == replace(MARIA, function="g")
    assert map.people["j"] == JONAS
    assert list(map.functions) == ["g"]


# Topics ------------------------------------------------------------------------------------------


def test_complaints_of_a_topic_that_is_removed_keep_their_text(map: Map) -> None:
    change = remove_topic(map, "t")
    assert change.label == "remove topic Billing dispute"
    assert done(map, change).complaints["k"] == replace(TOLD, topic="")
    assert not map.topics


# Customers ---------------------------------------------------------------------------------------


def test_customers_are_added_and_changed(map: Map) -> None:
    new = Customer(id="n", name=" Pennard\u200b Dairy ", host="m")
    change = put_customer(map, new)
    assert (change.label, change.put) == (
        "add customer Pennard Dairy",
        (replace(new, name="Pennard Dairy"),),
    )
    done(map, change)
    assert put_customer(map, replace(MILL, host="j")).label == "change customer Mill & Sons"


def test_a_customer_who_has_the_name_of_another_already_can_still_be_changed(map: Map) -> None:
    twin = Customer(id="w", name="Mill & sons")
    map = Map([*RECORDS, twin])
    assert put_customer(map, replace(twin, note="north")).put == (replace(twin, note="north"),)


def test_complaints_of_a_customer_who_is_removed_stay_and_visits_go(map: Map) -> None:
    change = remove_customer(map, "u")
    assert change.label == "remove customer Mill & Sons"
    assert set(change.drop) == {key_of(MILL), key_of(SEEN)}
    assert done(map, change).complaints["k"] == replace(TOLD, customer="")


def test_a_customer_lets_go_of_a_host_who_is_removed(map: Map) -> None:
    map = Map([*(record for record in RECORDS if record != MILL), replace(MILL, host="m")])
    assert done(map, remove_person(map, "m")).customers["u"] == MILL


# Wanted strengths --------------------------------------------------------------------------------


def test_what_a_relationship_should_become_is_kept_apart_from_what_it_is(map: Map) -> None:
    change = want(map, "m", "j", 5)
    assert change.label == "Maria Chen → Jonas Pell, wanted: close"
    assert done(map, change).view("m", "j") == replace(VIEW, wanted=5)
    back = want(map, "m", "j", None)
    assert back.label == "Maria Chen → Jonas Pell, nothing wanted"
    assert done(map, back).view("m", "j") == VIEW


# People ------------------------------------------------------------------------------------------


def test_a_circle_of_managers_that_a_file_brought_keeps_nobody_from_other_edits(map: Map) -> None:
    circle = put_person(map, replace(MARIA, manager="j"), in_circles=True)
    map.apply(circle)
    assert done(map, put_person(map, replace(map.people["m"], title="CFO"))).people["m"].manager == "j"


# Refused -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (
            lambda map: put_person(map, replace(MARIA, manager="j")),
            "Jonas Pell reports to Maria Chen, so cannot be their manager.",
        ),
        (
            lambda map: put_person(map, replace(MARIA, manager="a")),
            "Ann Lee reports to Maria Chen by way of Jonas Pell, so cannot be their manager.",
        ),
        (
            lambda map: put_person(map, replace(MARIA, joined=DAY, left=date(2026, 11, 20))),
            "Maria Chen would have left before the first day here.",
        ),
        (lambda map: remove_function(map, "z"), "That function is not in the map."),
        (lambda map: remove_function(map, "f", into="z"), "That function is not in the map."),
        (lambda map: remove_function(map, "f", into="f"), "Sales cannot be merged into itself."),
        (lambda map: merge_functions(map, keep="", gone="f"), "That function is not in the map."),
        (lambda map: remove_topic(map, "z"), "That topic is not in the map."),
        (lambda map: remove_customer(map, "z"), "That customer is not in the map."),
        (lambda map: put_customer(map, Customer(name="\u200b")), "A customer needs a name."),
        (
            lambda map: put_customer(map, Customer(name="MILL & sons")),
            "There is a customer Mill & Sons already.",
        ),
        (
            lambda map: put_customer(map, replace(MILL, host="z")),
            "The host of Mill & Sons is not in the map.",
        ),
        (lambda map: want(map, "m", "d", 4), "Maria Chen has not rated Dana Whitfield."),
        (
            lambda map: want(map, "m", "j", 6),
            "6 is not a strength. Strengths are 1 (met) to 5 (close).",
        ),
    ],
)
def test_what_is_not_allowed_is_refused_in_a_sentence_and_changes_nothing(
    map: Map, edit: Callable[[Map], Change], said: str
) -> None:
    map.apply(put_person(map, Person(id="a", name="Ann Lee", manager="j")))
    before = map.snapshot()
    with pytest.raises(EditError) as refused:
        edit(map)
    assert str(refused.value) == said
    assert map == before


def test_a_name_is_another_only_if_more_than_its_capitals_differ(map: Map) -> None:
    assert put_topic(map, replace(BILLING, name="billing DISPUTE")).put
    assert put_topic(map, Topic(name="Billing disputes")).put
