"""What is wrong with a map is said, each thing in one sentence; and nothing is said of one that is whole."""

import pytest
from hypothesis import given
from msgspec.structs import fields, replace

from relmap.core.integrity import REFERENCES, problems
from relmap.core.map import Map
from relmap.core.records import (
    ALONGSIDE,
    TABLES,
    Company,
    Complaint,
    PastChange,
    Record,
    Spot,
)
from tests.core.small_company import (
    BACK,
    BILLING,
    JONAS,
    MARIA,
    MILL,
    RECORDS,
    SEEN,
    SPOKE,
    TOLD,
    VIEW,
)
from tests.core.worlds import World, worlds


def told(*records: Record) -> list[str]:
    """The problems of the small company with these records put into it."""
    return list(problems(Map([*RECORDS, *records])))


def test_nothing_is_wrong_with_a_map_that_is_whole_or_empty() -> None:
    assert told() == []
    assert list(problems(Map())) == []


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            replace(MARIA, function="zz"),
            "people m (Maria Chen) refers to zz, which is not among the functions.",
        ),
        (replace(JONAS, manager="zz"), "people j (Jonas Pell) refers to zz, which is not among the people."),
        (
            replace(BILLING, owner="zz"),
            "topics t (Billing dispute) refers to zz, which is not among the people.",
        ),
        (
            replace(BILLING, deputies=("j", "zz")),
            "topics t (Billing dispute) refers to zz, which is not among the people.",
        ),
        (replace(VIEW, source="zz"), "relationships r refers to zz, which is not among the people."),
        (replace(VIEW, target="zz"), "relationships r refers to zz, which is not among the people."),
        (replace(SPOKE, source="zz"), "contacts c refers to zz, which is not among the people."),
        (replace(SPOKE, target="zz"), "contacts c refers to zz, which is not among the people."),
        (
            replace(TOLD, customer="zz"),
            "complaints k (Charged twice) refers to zz, which is not among the customers.",
        ),
        (
            replace(TOLD, topic="zz"),
            "complaints k (Charged twice) refers to zz, which is not among the topics.",
        ),
        (
            replace(TOLD, received_by="zz"),
            "complaints k (Charged twice) refers to zz, which is not among the people.",
        ),
        (replace(SEEN, leader="zz"), "visits v refers to zz, which is not among the people."),
        (replace(SEEN, customer="zz"), "visits v refers to zz, which is not among the customers."),
        (replace(MILL, host="zz"), "customers u (Mill & Sons) refers to zz, which is not among the people."),
        (Spot(id="zz", seat=0), "places in the pictures zz refers to zz, which is not among the people."),
        (replace(VIEW, target="m"), "relationships r is of one person with themselves."),
        (replace(VIEW, strength=6), "relationships r has a strength of 6; strengths are 1 to 5."),
        (replace(VIEW, strength=0), "relationships r has a strength of 0; strengths are 1 to 5."),
        (replace(BACK, id="twin"), "relationships twin is the second from j to m."),
    ],
)
def test_each_thing_that_is_wrong_is_one_sentence(record: Record, said: str) -> None:
    assert told(record) == [said]


def test_all_that_is_wrong_is_said() -> None:
    assert (
        len(told(replace(BILLING, owner="y", deputies=("z", "m")), replace(VIEW, source="z", strength=9)))
        == 4
    )


def test_a_long_name_does_not_make_a_long_sentence() -> None:
    (said,) = told(Complaint(id="long", text="x" * 20_000, topic="zz"))
    assert len(said) < 200


def test_every_field_that_names_another_record_is_looked_at() -> None:
    """Fields named for a table or for what a person is to it hold ids; a new one must be added here and there."""
    holds_ids = {
        "function",
        "manager",
        "owner",
        "deputies",
        "source",
        "target",
        "customer",
        "topic",
        "leader",
        "host",
    }
    assert REFERENCES["spots"] == {"id": "people"}
    for table, record in TABLES.items():
        if table in ALONGSIDE:
            continue
        named = {field.name for field in fields(record)} & {*holds_ids, "received_by"}
        assert REFERENCES.get(table, {}).keys() == named


@given(worlds())
def test_only_references_that_lead_nowhere_are_wrong_with_a_company_by_chance(world: World) -> None:
    unknown = [
        person
        for person in (world.topic.owner, *world.topic.deputies)
        if person and person not in world.map.people
    ]
    assert len(list(problems(world.map))) == len(unknown)


def test_the_small_company_has_every_kind_of_record() -> None:
    """So that no reference of a new kind of record goes untested."""
    assert {type(record) for record in RECORDS} | {Company, Spot, PastChange} == set(TABLES.values())
