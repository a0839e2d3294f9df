"""Where a record shows is known before and after a Change."""

from relmap.core.edits import put_all, put_topic, remove_topic
from relmap.core.map import Map
from relmap.core.records import Person, Topic
from relmap.ui.records.ties import Ties


def test_the_rows_of_before_and_of_after_are_told() -> None:
    map = Map([*(Person(id=id, name=id) for id in "abc"), Topic(id="t", name="T", owner="a")])
    ties = Ties(map, {"topics": lambda _, topic: (topic.owner, *topic.deputies)})
    change = put_topic(map, Topic(id="t", name="T", owner="b", deputies=("c",)))
    map.apply(change)
    assert ties.follow(map, change) == {"a", "b", "c"}
    change = remove_topic(map, "t")
    map.apply(change)
    assert ties.follow(map, change) == {"b", "c"}
    assert ties.follow(map, change) == set()


def test_the_rows_are_those_of_now_where_what_a_record_hangs_on_has_moved() -> None:
    map = Map([Person(id="a", name="Ann", function="sales"), Topic(id="t", name="T", owner="a")])
    ties = Ties(map, {"topics": lambda map, topic: [map.people[topic.owner].function]})
    change = put_all("move", [Person(id="a", name="Ann", function="finance")])
    map.apply(change)
    ties.follow(map, change)
    change = remove_topic(map, "t")
    map.apply(change)
    assert ties.follow(map, change) == {"finance"}
