"""The picture of the whole company: functions as areas, people inside them."""

from itertools import combinations

from relmap.core.dates import today
from relmap.core.edits.pictures import hide, move_to
from relmap.core.map import Map
from relmap.core.pictures.company_layout import Area, areas_of, company_layout
from relmap.core.records import Person
from relmap.exchange.sample import sample_map


def holds(area: Area, at: tuple[float, float]) -> bool:
    """Whether a point lies in an area."""
    return area.x <= at[0] <= area.x + area.width and area.y <= at[1] <= area.y + area.height


def test_everyone_stands_in_the_area_of_their_function_and_in_no_other() -> None:
    map = sample_map(today())
    layout = company_layout(map, today())
    assert len(layout.places) > 30
    for id, at in layout.places.items():
        assert [area.function for area in layout.areas if holds(area, at)] == [map.people[id].function]


def test_areas_do_not_touch_and_are_inside() -> None:
    areas = areas_of(sample_map(today()))
    assert all(area.x >= 0 and area.x + area.width <= 1 for area in areas)
    assert all(area.y >= 0 and area.y + area.height <= 1 for area in areas)
    for one, other in combinations(areas, 2):
        beside = one.x + one.width < other.x or other.x + other.width < one.x
        assert beside or one.y + one.height <= other.y or other.y + other.height <= one.y


def test_whoever_was_dragged_stands_there_and_nobody_else_moved() -> None:
    map = sample_map(today())
    before = company_layout(map, today()).places
    who = next(iter(before))
    map.apply(move_to(map, who, 0.25, 0.75))
    assert company_layout(map, today()).places == before | {who: (0.25, 0.75)}


def test_whoever_is_hidden_is_left_out_and_leaves_a_gap() -> None:
    map = sample_map(today())
    before = company_layout(map, today()).places
    who = next(iter(before))
    map.apply(hide(map, [who]))
    assert company_layout(map, today()).places == {id: at for id, at in before.items() if id != who}


def test_a_company_without_functions_is_one_area() -> None:
    map = Map([Person(id=f"p{number}", name=f"P {number}") for number in range(60)])
    layout = company_layout(map, today())
    assert len(layout.areas) == 1
    assert len(set(layout.places.values())) == 60
