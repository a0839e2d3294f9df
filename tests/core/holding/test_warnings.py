"""What needs attention in a map is told in a sentence each, with the record that it is about."""

import pytest
from msgspec.structs import replace

from relmap.core.holding.warnings import warnings
from relmap.core.map import Map
from relmap.core.records import Customer, Date, Function, Key, Person, Record, Topic

ON = Date(2026, 11, 21)
GONE, LAST = Date(2026, 11, 21), Date(2026, 12, 3)
F = Function(id="f", name="Sales")
ANN = Person(id="a", name="Ann Lee", function="f")
BO = Person(id="b", name="Bo Park", function="f")
CY = Person(id="c", name="Cy Gray", function="f")
TOPIC = Topic(id="t", name="Billing dispute", owner="a", deputies=("b",))
MILL = Customer(id="u", name="Mill & Sons", host="a")


def told(*records: Record) -> list[tuple[str, str, Key]]:
    """Kind, sentence and record of each warning on the day."""
    return [(each.kind, each.said, each.about) for each in warnings(Map([F, *records]), ON)]


def test_where_all_is_well_nothing_is_told() -> None:
    assert told(ANN, BO, replace(CY, manager="a"), TOPIC, MILL) == []


@pytest.mark.parametrize(
    ("people", "topic", "said"),
    [
        ([BO], replace(TOPIC, owner=""), "Billing dispute has no owner; Bo Park stands in."),
        (
            [],
            replace(TOPIC, owner="", deputies=()),
            "Billing dispute has no owner, and no deputy can be called.",
        ),
        (
            [replace(ANN, left=GONE), BO],
            TOPIC,
            "Ann Lee, who owned Billing dispute, has left; Bo Park stands in.",
        ),
        (
            [replace(ANN, left=GONE), replace(BO, away_from=ON)],
            TOPIC,
            "Ann Lee, who owned Billing dispute, has left, and no deputy can be called.",
        ),
        (
            [replace(ANN, away_until=LAST), replace(BO, away_from=ON)],
            TOPIC,
            "Ann Lee, who owns Billing dispute, is away until 3 December, and no deputy can be called.",
        ),
        (
            [replace(ANN, away_from=ON)],
            replace(TOPIC, deputies=()),
            "Ann Lee, who owns Billing dispute, is away, and no deputy can be called.",
        ),
    ],
)
def test_a_topic_that_its_owner_does_not_resolve_is_told(
    people: list[Person], topic: Topic, said: str
) -> None:
    [(_, sentence, about)] = told(*people, topic)
    assert (sentence, about) == (said, Key("topics", "t"))


def test_an_owner_who_is_away_while_a_deputy_is_there_is_no_trouble() -> None:
    assert told(replace(ANN, away_from=ON), BO, TOPIC) == []


def test_a_deputy_who_has_left_is_told() -> None:
    [(kind, said, about)] = told(ANN, replace(BO, left=GONE), TOPIC)
    assert (kind, about) == ("deputy left", Key("topics", "t"))
    assert said == "Bo Park, a deputy for Billing dispute, has left."


def test_a_customer_whose_host_has_left_is_told() -> None:
    [(kind, said, about)] = told(replace(ANN, left=GONE), MILL)
    assert (kind, about) == ("host left", Key("customers", "u"))
    assert said == "Ann Lee, who hosts visits to Mill & Sons, has left."


def test_people_without_a_function_or_under_a_manager_who_left_are_told() -> None:
    found = told(replace(ANN, left=GONE), replace(BO, manager="a"), replace(CY, function=""))
    assert found == [
        ("manager left", "Bo Park reports to Ann Lee, who has left.", Key("people", "b")),
        ("no function", "Cy Gray is in no function.", Key("people", "c")),
    ]


def test_nothing_is_told_of_people_who_have_left_themselves() -> None:
    assert told(replace(ANN, left=GONE, function=""), replace(BO, manager="a", left=GONE)) == []


def test_who_leaves_later_is_still_there() -> None:
    assert told(replace(ANN, left=Date(2026, 11, 22)), TOPIC, BO, MILL) == []


def test_topics_come_first_then_customers_then_people_each_by_name() -> None:
    found = told(
        replace(ANN, left=GONE),
        replace(BO, function=""),
        replace(TOPIC, id="z", name="Zoning", owner="b", deputies=("a",)),
        replace(TOPIC, owner="", deputies=()),
        MILL,
    )
    assert [kind for kind, _, _ in found] == ["no owner", "deputy left", "host left", "no function"]
