"""What customers told is found by topic and by customer, and follows every Change."""

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.edits import log_complaint, put_all, remove_customer, remove_topic
from relmap.core.holding.told import Told
from relmap.core.map import Map
from relmap.core.records import Complaint, Customer, Date, Person, Topic, Visit

FIRST = Complaint(id="1", text="Late", customer="u", topic="t", received_on=Date(2026, 1, 5))
LATER = Complaint(id="2", text="Late again", customer="u", topic="t", received_on=Date(2026, 2, 5))
UNDATED = Complaint(id="3", text="Late too", customer="w", topic="t")
SEEN = Visit(id="v", leader="a", customer="u", on=Date(2026, 3, 5))
CUSTOMERS = (Customer(id="u", name="Mill"), Customer(id="w", name="Dairy"))


def company() -> tuple[Map, Told]:
    map = Map(
        [Person(id="a", name="Ann"), Topic(id="t", name="Delays"), *CUSTOMERS, FIRST, LATER, UNDATED, SEEN]
    )
    return map, Told(map)


def do(map: Map, told: Told, change: Change) -> Change:
    """Do a Change to both; its inverse."""
    inverse = map.apply(change)
    told.follow(change)
    return inverse


def test_the_newest_comes_first_and_those_without_a_day_last() -> None:
    _, told = company()
    assert told.about("t") == [LATER, FIRST, UNDATED]
    assert told.complaints_of("u") == [LATER, FIRST]
    assert told.visits_to("u") == [SEEN]
    assert (told.count_of_topic("t"), told.count_of_customer("u"), told.count_of_customer("w")) == (3, 2, 1)


def test_a_complaint_or_a_visit_is_what_was_heard_last() -> None:
    map, told = company()
    assert told.last_of("u") == SEEN
    assert told.last_of("w") is None
    do(map, told, log_complaint(map, replace(UNDATED, customer="u", received_on=Date(2026, 4, 5))))
    assert told.last_of("u") == map.complaints["3"]


def test_what_moves_or_goes_is_found_where_it_is_then_and_after_undo_where_it_was() -> None:
    map, told = company()
    before = [told.about("t"), told.complaints_of("u"), told.visits_to("u")]
    inverses = [
        do(map, told, log_complaint(map, replace(FIRST, customer="w"))),
        do(map, told, remove_topic(map, "t")),
        do(map, told, remove_customer(map, "u")),
        do(map, told, put_all("visit", [Visit(id="x", leader="a", customer="w", on=Date(2026, 5, 5))])),
    ]
    assert told.about("t") == []
    assert told.visits_to("u") == []
    assert [complaint.id for complaint in told.complaints_of("w")] == ["1", "3"]
    for inverse in reversed(inverses):
        do(map, told, inverse)
    assert [told.about("t"), told.complaints_of("u"), told.visits_to("u")] == before
