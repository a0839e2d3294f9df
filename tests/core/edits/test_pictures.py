"""Moving and hiding people on the map: one Change each, and all of it can be taken back."""

from math import inf, nan, tau

import pytest

from relmap.core.change import EditError
from relmap.core.edits.pictures import bring_back, hidden_people, hide, move_around, move_to, put_back
from relmap.core.map import Map
from relmap.core.records import Person, Spot


@pytest.fixture
def map() -> Map:
    return Map([Person(id="a", name="Ann"), Person(id="b", name="Bob"), Person(id="c", name="Cy")])


def test_a_person_is_moved_around_and_keeps_their_seat(map: Map) -> None:
    map.apply(move_around(map, "b", 1.0 + tau))
    assert map.spots == {"b": Spot(id="b", seat=1, angle=pytest.approx(1.0))}


def test_a_place_far_outside_is_brought_near(map: Map) -> None:
    map.apply(move_to(map, "b", -9, 0.5))
    assert map.spots["b"].x == -0.25


@pytest.mark.parametrize("value", [nan, inf])
def test_a_place_that_is_none_is_refused(map: Map, value: float) -> None:
    with pytest.raises(EditError, match="no such place"):
        move_around(map, "a", value)
    with pytest.raises(EditError, match="no such place"):
        move_to(map, "a", 0.5, value)


def test_put_back_lets_go_of_both_places(map: Map) -> None:
    map.apply(move_around(map, "a", 1.0))
    map.apply(move_to(map, "a", 0.5, 0.5))
    change = put_back(map, "a")
    assert change.label == "put Ann back on the map"
    map.apply(change)
    assert map.spots["a"] == Spot(id="a", seat=0)
    assert put_back(map, "a").is_empty
    assert put_back(map, "b").is_empty


def test_hiding_removes_nothing_and_bringing_back_is_one_change(map: Map) -> None:
    change = hide(map, ["a", "c"])
    assert change.label == "hide 2 people"
    undo = map.apply(change)
    assert hidden_people(map) == ["a", "c"]
    assert len(map.people) == 3
    back = bring_back(map, hidden_people(map))
    assert back.label == "bring back 2 people"
    map.apply(back)
    assert hidden_people(map) == []
    assert hide(map, ["a"]).label == "hide Ann"
    map.apply(undo)
    assert map.spots == {}


@pytest.mark.parametrize(
    "edit", [put_back, lambda map, id: hide(map, [id]), lambda map, id: move_around(map, id, 1)]
)
def test_somebody_who_is_not_there_is_refused(map: Map, edit: object) -> None:
    with pytest.raises(EditError, match="not in the map"):
        edit(map, "nobody")  # type: ignore[operator]
