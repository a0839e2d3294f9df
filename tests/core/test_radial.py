"""The map around one person: they in the middle, functions as sectors, trust as distance."""

from math import atan2, hypot, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relmap.core.dates import today
from relmap.core.edits import put_person, rate
from relmap.core.map import Map
from relmap.core.radial import STRANGER, far_functions, radial, radius_of
from relmap.core.records import Function, Person
from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph
from relmap.exchange.sample import ASKER, sample_map


def around(map: Map, centre: str = ASKER) -> dict[str, tuple[float, float]]:
    """Where everyone stands, by id."""
    places = radial(TrustGraph(map, today()), centre).places
    return {id: (place.x, place.y) for id, place in places.items()}


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_trust_is_never_farther_away(one: float, other: float) -> None:
    weaker, stronger = sorted((one, other))
    assert radius_of(stronger) <= radius_of(weaker) < STRANGER


def test_everyone_but_the_centre_and_those_who_left_has_a_place() -> None:
    map = sample_map(today())
    there = {id for id, person in map.people.items() if not person.has_left(today())}
    assert around(map).keys() == there - {ASKER}


def test_everyone_stands_in_the_sector_of_their_function() -> None:
    map = sample_map(today())
    drawn = radial(TrustGraph(map, today()), ASKER)
    sectors = {sector.function: sector for sector in drawn.sectors}
    assert sum(sector.end - sector.start for sector in drawn.sectors) == pytest.approx(2 * pi)
    for id, place in drawn.places.items():
        sector = sectors[map.people[id].function]
        angle = atan2(place.x, -place.y)
        assert any(sector.start <= angle + turn <= sector.end for turn in (-2 * pi, 0, 2 * pi))


def test_a_rating_moves_only_the_one_who_was_rated_and_only_nearer() -> None:
    map = sample_map(today())
    before = around(map)
    moved = next(id for id in before if map.view(ASKER, id) is None and map.view(id, ASKER) is None)
    map.apply(rate(map, ASKER, moved, 5, today()))
    after = around(map)
    assert {id for id in before if before[id] != after[id]} == {moved}
    assert hypot(*after[moved]) < hypot(*before[moved])


def test_a_person_who_comes_moves_only_people_of_the_same_function_along_it() -> None:
    map = Map([Function(id="f", name="Field"), Function(id="l", name="Legal")])
    for name, function in (("Ann", "f"), ("Bob", "f"), ("Cy", "l"), ("Di", "l")):
        map.apply(put_person(map, Person(id=name, name=name, function=function)))
    before = {id: hypot(*at) for id, at in around(map, "Ann").items()}
    map.apply(put_person(map, Person(id="Eve", name="Eve", function="l")))
    after = {id: hypot(*at) for id, at in around(map, "Ann").items()}
    assert all(abs(after[id] - before[id]) < 1e-9 for id in before)


def test_far_functions_are_those_where_nobody_is_near() -> None:
    map = Map(
        [Function(id="f", name="Field"), Function(id="l", name="Legal"), Function(id="s", name="Sales")]
    )
    for name, function in (("Ann", "s"), ("Bob", "f"), ("Cy", "l")):
        map.apply(put_person(map, Person(id=name, name=name, function=function)))
    map.apply(rate(map, "Ann", "Bob", 4, today()))
    drawn = radial(TrustGraph(map, today()), "Ann")
    assert far_functions(map, drawn, MODEL.base[1]) == ["Legal"]


def test_a_map_of_one_person_has_no_places() -> None:
    map = Map([Person(id="a", name="Ann")])
    assert around(map, "a") == {}


def test_a_function_of_which_nobody_is_drawn_is_far() -> None:
    map = Map(
        [
            Function(id="l", name="Legal"),
            Person(id="Ann", name="Ann"),
            Person(id="Cy", name="Cy", function="l"),
        ]
    )
    drawn = replace(radial(TrustGraph(map, today()), "Ann"), places={})
    assert far_functions(map, drawn, MODEL.base[1]) == ["Legal"]
