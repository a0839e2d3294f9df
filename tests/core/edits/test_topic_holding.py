"""A topic is given to somebody, seen from the person."""

import pytest

from relmap.core.change import EditError
from relmap.core.edits.topic_holding import own_topic, stand_in
from relmap.core.map import Map
from relmap.core.records import Person, Topic


@pytest.fixture
def three() -> Map:
    """Ann owns invoices, and Bob is her deputy."""
    return Map(
        [
            *(Person(id=name[0].lower(), name=name) for name in ("Ann", "Bob", "Cy")),
            Topic(id="t", name="Invoices", owner="a", deputies=("b",)),
        ]
    )


def test_a_deputy_who_becomes_the_owner_is_no_deputy(three: Map) -> None:
    change = own_topic(three, "b", "t")
    assert change.label == "Bob owns Invoices"
    three.apply(change)
    assert (three.topics["t"].owner, three.topics["t"].deputies) == ("b", ())


def test_a_new_deputy_is_the_last_one(three: Map) -> None:
    change = stand_in(three, "c", "t")
    assert change.label == "Cy is a deputy for Invoices"
    three.apply(change)
    assert three.topics["t"].deputies == ("b", "c")


@pytest.mark.parametrize(
    ("edit", "person", "said"),
    [
        (own_topic, "a", "Ann owns Invoices already."),
        (stand_in, "a", "Ann owns Invoices already."),
        (stand_in, "b", "Bob is a deputy for Invoices already."),
        (own_topic, "nobody", "That person is not in the map."),
    ],
)
def test_what_is_so_already_is_refused(three: Map, edit: type, person: str, said: str) -> None:
    with pytest.raises(EditError, match=said):
        edit(three, person, "t")


def test_a_topic_that_is_gone_is_refused(three: Map) -> None:
    with pytest.raises(EditError, match="That topic is not in the map"):
        own_topic(three, "a", "gone")
