"""Edits that are not allowed: refused in a sentence, with nothing changed; and that no edit changes a map by itself."""

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits import (
    log_complaint,
    log_contact,
    name_company,
    put_function,
    put_person,
    put_topic,
    rate,
    remove_person,
    unrate,
)
from relmap.core.map import Map
from relmap.core.records import Complaint, Function, Person, Topic
from tests.core.small_company import BILLING, DAY, MARIA, RECORDS, SALES, SPOKE, TOLD


@pytest.fixture
def map() -> Map:
    return Map(RECORDS)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda map: put_person(map, Person(name=" \u200b ")), "A person needs a name."),
        (lambda map: put_person(map, Person(name="\u200d\u200c")), "A person needs a name."),
        (lambda map: put_function(map, Function(name="")), "A function needs a name."),
        (lambda map: put_topic(map, Topic(name="\n")), "A topic needs a name."),
        (
            lambda map: put_person(map, Person(name="x" * 301)),
            "In the field “name” there are 301 characters; 300 are the most.",
        ),
        (
            lambda map: put_person(map, Person(name="Nils", function="g")),
            "Nils is placed in a function that is not in the map.",
        ),
        (
            lambda map: put_person(map, Person(name="Nils", manager="g")),
            "The manager of Nils is not in the map.",
        ),
        (lambda map: put_person(map, replace(MARIA, manager="m")), "Maria Chen cannot be their own manager."),
        (
            lambda map: put_person(map, replace(MARIA, away_from=DAY, away_until=date(2026, 11, 20))),
            "Maria Chen would be away until a day before the first day away.",
        ),
        (lambda map: put_function(map, Function(name=" sales ")), "There is a function Sales already."),
        (
            lambda map: put_topic(map, Topic(name="BILLING dispute")),
            "There is a topic Billing dispute already.",
        ),
        (
            lambda map: put_topic(map, Topic(name="Late", owner="z")),
            "The topic Late names somebody who is not in the map.",
        ),
        (
            lambda map: put_topic(map, Topic(name="Late", deputies=("m", "z"))),
            "The topic Late names somebody who is not in the map.",
        ),
        (
            lambda map: put_topic(map, Topic(name="Late", owner="m", deputies=("m",))),
            "The topic Late names one person twice.",
        ),
        (
            lambda map: put_topic(map, Topic(name="Late", deputies=("m", "j", "m"))),
            "The topic Late names one person twice.",
        ),
        (lambda map: rate(map, "m", "m", 3, None), "A relationship needs two people."),
        (lambda map: rate(map, "m", "z", 3, None), "That person is not in the map."),
        (lambda map: rate(map, "z", "m", 3, None), "That person is not in the map."),
        (lambda map: unrate(map, "m", "d"), "Maria Chen has not rated Dana Whitfield."),
        (lambda map: unrate(map, "m", "m"), "A relationship needs two people."),
        (lambda map: remove_person(map, "z"), "That person is not in the map."),
        (lambda map: log_contact(map, replace(SPOKE, source="z")), "That person is not in the map."),
        (lambda map: log_contact(map, replace(SPOKE, source="m")), "A relationship needs two people."),
        (lambda map: log_contact(map, replace(SPOKE, kind="meeting")), "Only a call has an outcome."),
        (lambda map: log_complaint(map, Complaint(text=" \u202e ")), "The complaint has no text."),
        (
            lambda map: log_complaint(map, Complaint(text="Late", topic="z")),
            "The complaint is assigned to a topic that is not in the map.",
        ),
        (
            lambda map: log_complaint(map, Complaint(text="Late", customer="z")),
            "The complaint is from a customer who is not in the map.",
        ),
        (
            lambda map: log_complaint(map, Complaint(text="x" * 20_001)),
            "In the field “text” there are 20,001 characters; 20,000 are the most.",
        ),
    ],
)
def test_what_is_not_allowed_is_refused_in_a_sentence_and_changes_nothing(
    map: Map, edit: Callable[[Map], Change], said: str
) -> None:
    before = map.snapshot()
    with pytest.raises(EditError) as refused:
        edit(map)
    assert str(refused.value) == said
    assert map == before


def test_a_complaint_received_by_somebody_unknown_is_refused(map: Map) -> None:
    with pytest.raises(EditError):
        log_complaint(map, Complaint(text="Late", received_by="z"))


@pytest.mark.parametrize(
    "strength", [0, 6, -1, 2.5, 3.0, float("nan"), float("inf"), True, None, "3"], ids=repr
)
def test_only_the_whole_numbers_one_to_five_are_strengths(map: Map, strength: object) -> None:
    before = map.snapshot()
    with pytest.raises(EditError, match=r"is not a strength\. Strengths are 1 \(met\) to 5 \(close\)\.$"):
        rate(map, "m", "j", strength, DAY)  # type: ignore[arg-type]
    assert map == before


# Purity ------------------------------------------------------------------------------------------


def test_an_edit_only_says_what_would_change(map: Map) -> None:
    before = map.snapshot()
    put_person(map, replace(MARIA, title="CFO"))
    put_topic(map, replace(BILLING, name="Bills"))
    put_function(map, replace(SALES, name="Trade"))
    rate(map, "m", "j", 5, DAY, mutual=True)
    unrate(map, "m", "j")
    remove_person(map, "m")
    log_contact(map, replace(SPOKE, outcome="refused"))
    log_complaint(map, replace(TOLD, topic=""))
    name_company(map, "Northlight")
    assert map == before
