"""The map around one person: they in the middle, functions as sectors, trust as distance."""

from math import atan2, hypot, pi, tau

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relmap.core.change import Change
from relmap.core.dates import today
from relmap.core.edits import put_person, rate
from relmap.core.edits.pictures import hide, move_around
from relmap.core.map import Map
from relmap.core.pictures.radial import (
    LANE,
    MOST_LANES,
    STRANGER,
    TOP,
    far_functions,
    radial,
    radius_of,
    sectors_of,
)
from relmap.core.records import Function, Person
from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph
from relmap.exchange.sample import ASKER, sample_map


def graph_of(map: Map) -> TrustGraph:
    """Trust today."""
    return TrustGraph(map, today())


def around(map: Map, centre: str = ASKER) -> dict[str, tuple[float, float]]:
    """Where everyone stands, by id."""
    return {id: (place.x, place.y) for id, place in radial(graph_of(map), centre).places.items()}


def angle_of(at: tuple[float, float]) -> float:
    """The angle of a place, clockwise from the top."""
    return atan2(at[0], -at[1]) % tau


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
    drawn = radial(graph_of(map), ASKER)
    sectors = {sector.function: sector for sector in drawn.sectors}
    assert sum(sector.end - sector.start for sector in drawn.sectors) == pytest.approx(tau)
    for id, place in drawn.places.items():
        sector = sectors[map.people[id].function]
        angle = angle_of((place.x, place.y))
        assert any(sector.start <= angle + turn <= sector.end for turn in (-2 * pi, 0, 2 * pi))


def test_distance_is_trust_but_for_a_lane() -> None:
    map = sample_map(today())
    for place in radial(graph_of(map), ASKER).places.values():
        if place.trust is not None:
            assert abs(hypot(place.x, place.y) - radius_of(place.trust)) <= LANE * (MOST_LANES - 1) / 2


def test_the_sectors_are_the_same_whoever_is_in_the_middle() -> None:
    map = sample_map(today())
    assert radial(graph_of(map), ASKER).sectors == radial(graph_of(map), "p08").sectors
    assert {sector.function for sector in sectors_of(map)} == {*map.functions, ""}


def test_the_top_is_kept_for_people_without_a_function() -> None:
    map = sample_map(today())
    map.apply(put_person(map, Person(id="x", name="X")))
    angle = angle_of(around(map)["x"])
    assert min(angle, tau - angle) <= TOP / 2


def test_whoever_was_dragged_stands_at_that_angle_at_the_distance_of_their_trust() -> None:
    map = sample_map(today())
    before = around(map)
    who = next(iter(before))
    map.apply(move_around(map, who, 3.0))
    after = around(map)
    assert angle_of(after[who]) == pytest.approx(3.0)
    assert hypot(*after[who]) == pytest.approx(hypot(*before[who]))
    assert {id for id in before if before[id] != after[id]} == {who}


def test_whoever_is_hidden_is_not_drawn_unless_the_path_needs_them() -> None:
    map = sample_map(today())
    before = around(map)
    who = next(iter(before))
    map.apply(hide(map, [who]))
    assert around(map) == {id: at for id, at in before.items() if id != who}
    assert radial(graph_of(map), ASKER, keep=(who,)).places.keys() == before.keys()


def test_far_functions_are_those_where_nobody_is_near() -> None:
    map = Map(
        [
            Function(id="f", name="Field"),
            Function(id="l", name="Legal"),
            Function(id="s", name="Sales"),
            Function(id="e", name="Empty"),
            Person(id="Ann", name="Ann", function="s"),
            Person(id="Bob", name="Bob", function="f"),
            Person(id="Cy", name="Cy", function="l"),
        ]
    )
    map.apply(rate(map, "Ann", "Bob", 4, today()))
    assert far_functions(graph_of(map), "Ann", MODEL.base[1]) == ["Legal"]


def test_a_map_of_one_person_has_no_places() -> None:
    map = Map()
    map.apply(Change(label="", put=(Person(id="a", name="Ann"),)))
    assert around(map, "a") == {}
