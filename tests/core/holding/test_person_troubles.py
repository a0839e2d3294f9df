"""What needs attention about one person, told where one looks at them."""

from datetime import date

from relmap.core.holding.belonging import Belonging
from relmap.core.holding.person_troubles import person_troubles
from relmap.core.map import Map
from relmap.core.records import Function, Person, Topic

ON = date(2026, 11, 22)


def test_a_person_is_told_by_what_they_hold_and_by_their_own_fields() -> None:
    map = Map(
        [
            Function(id="f", name="Finance"),
            Person(id="a", name="Ann", left=date(2026, 5, 1), function="f"),
            Person(id="b", name="Bob", manager="a"),
            Person(id="c", name="Cy", function="f"),
            Topic(id="t", name="Invoices", owner="a", deputies=("c",)),
            Topic(id="u", name="Delays", owner="c", deputies=("b", "a")),
        ]
    )
    belonging = Belonging(map)
    said = {
        id: [each.said for each in person_troubles(map, map.people[id], belonging, ON)] for id in map.people
    }
    assert said == {
        "a": ["Ann, who owned Invoices, has left; Cy stands in.", "Ann, a deputy for Delays, has left."],
        "b": ["Bob reports to Ann, who has left.", "Bob is in no function."],
        "c": [],
    }
