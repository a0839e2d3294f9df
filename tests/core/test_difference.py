"""The difference of two states of a map leads from one to the other and back, and is said in words."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relmap.core.difference import difference, difference_lines
from relmap.core.edits import remove_person
from relmap.core.map import Map
from relmap.core.records import Company, Person, Record, Relationship, key_of
from tests.core.indexes import disagreements
from tests.core.small_company import DANA, JONAS, MARIA, RECORDS, SPOKE, VIEW
from tests.core.worlds import World, worlds

EVERY_KIND: list[Record] = [Company(name="Northlight"), *RECORDS]
OTHERS: list[Record] = [
    Company(name="Southlight"),
    replace(MARIA, title="Chief of Staff"),
    replace(VIEW, strength=5),
    replace(VIEW, source="d", target="m"),
    Relationship(id="new", source="m", target="j", strength=1),
    replace(SPOKE, outcome="refused"),
]
"""Records that stand where some of EVERY_KIND do, and one that rates a pair under another id."""


def maps() -> st.SearchStrategy[Map]:
    """Maps of any of these records; where two have one key, the later one stands."""
    return st.lists(st.sampled_from([*EVERY_KIND, *OTHERS]), unique=True).map(Map)


@given(maps(), maps())
def test_doing_the_difference_makes_the_maps_equal_and_its_inverse_brings_back_what_was(
    map: Map, wanted: Map
) -> None:
    before, asked = map.snapshot(), wanted.snapshot()
    inverse = map.apply(difference(map, wanted, "restore"))
    assert map == wanted == asked
    map.apply(inverse)
    assert map == before


@given(worlds(), worlds())
def test_the_map_can_be_looked_through_as_if_it_had_been_made_so(one: World, other: World) -> None:
    one.map.apply(difference(one.map, other.map, "restore"))
    assert disagreements(one.map) == []


@given(maps(), maps())
def test_nothing_is_put_or_dropped_that_need_not_be(map: Map, wanted: Map) -> None:
    change = difference(map, wanted, "restore")
    assert change.label == "restore"
    assert change.is_empty == (map == wanted)
    assert all(map.get(key_of(record)) != record for record in change.put)
    assert all(map.get(key) is not None and wanted.get(key) is None for key in change.drop)
    assert not {key_of(record) for record in change.put} & set(change.drop)


# In words ----------------------------------------------------------------------------------------


def test_what_comes_back_goes_and_changes_is_said_by_kind_and_name() -> None:
    then = Map(EVERY_KIND)
    now = Map([*EVERY_KIND[2:], replace(MARIA, title="Chief of Staff"), Company(name="Southlight")])
    now.apply(remove_person(now, JONAS.id))
    now.apply(remove_person(now, DANA.id))
    now.apply(difference(now, Map([*now, Person(id="n", name="Nia Roe")]), ""))
    assert difference_lines(now, difference(now, then, "restore")) == [
        "Brings back 1 function (Sales), 2 people (Jonas Pell, Dana Whitfield), 3 relationships "
        "(Maria Chen → Jonas Pell, Jonas Pell → Maria Chen, Jonas Pell → Dana Whitfield) and 1 contact.",
        "Takes away 1 person (Nia Roe).",
        "Changes the name of the company, 1 person (Maria Chen) and 1 topic (Billing dispute).",
    ]


def test_of_many_only_a_few_are_named() -> None:
    then = Map(Person(id=f"p{number}", name=f"Person {number}") for number in range(1_200))
    change = difference(Map(), then, "restore")
    assert difference_lines(Map(), change) == [
        "Brings back 1,200 people (Person 0, Person 1, Person 2, 1,197 more)."
    ]


def test_of_equal_maps_there_is_nothing_to_say() -> None:
    map = Map(EVERY_KIND)
    assert difference_lines(map, difference(map, map.snapshot(), "restore")) == []
