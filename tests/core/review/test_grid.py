"""The grid knows who is in a function, and which two functions to begin with."""

from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship
from relmap.core.review.grid import functions_with_people, liveliest, people_in
from tests.core.worlds import ON, days_ago

MAP = Map(
    [
        Function(id="s", name="Sales"),
        Function(id="f", name="Finance"),
        Function(id="e", name="Empty"),
        Person(id="a", name="zoe", function="s"),
        Person(id="b", name="Ann", function="s"),
        Person(id="c", name="Gone", function="s", left=days_ago(1)),
        Person(id="d", name="Dov", function="f"),
        Person(id="x", name="Free"),
        Relationship(source="a", target="d", strength=3),
        Relationship(source="b", target="d", strength=3),
        Relationship(source="d", target="a", strength=3),
        Relationship(source="a", target="b", strength=3),
    ]
)


def test_people_stand_in_order_of_their_names_without_those_who_left() -> None:
    assert people_in(MAP, "s", ON) == ["b", "a"]
    assert people_in(MAP, "", ON) == ["x"]


def test_functions_without_anybody_are_not_offered_and_those_of_none_come_last() -> None:
    assert functions_with_people(MAP, ON) == ["f", "s", ""]


def test_it_begins_where_most_is_known_between_two_functions() -> None:
    assert liveliest(MAP, ON) == ("s", "f")
    assert liveliest(Map([]), ON) == ("", "")
    assert liveliest(Map([Person(id="a", name="Ann")]), ON) == ("", "")
