"""The difference of two states of a map leads from one to the other and back, and is said in words."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relmap.core.completing import completed
from relmap.core.difference import difference, difference_lines
from relmap.core.edits import rate, remove_person
from relmap.core.history import steps as history
from relmap.core.map import Map
from relmap.core.records import Company, PastChange, Person, Record, Relationship, Spot, key_of
from tests.core.indexes import disagreements
from tests.core.small_company import DANA, JONAS, MARIA, RECORDS, SALES, SPOKE, VIEW
from tests.core.worlds import World, worlds

AT = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
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


# What goes along with Changes --------------------------------------------------------------------


def test_the_history_stays_when_a_backup_is_restored_and_tells_of_that() -> None:
    then = Map(EVERY_KIND)
    now = then.snapshot()
    for strength in (4, 5):
        now.apply(completed(now, rate(now, "m", "j", strength, None).signed("anna", AT)))
    past = list(now.past_changes)
    now.apply(completed(now, difference(now, then, "restore").signed("anna", AT)))
    assert now.relationships == then.relationships
    assert list(now.past_changes)[:2] == past
    assert history.steps(now)[0].label == "restore"
    assert len(now.past_changes) == 3


def test_a_backup_with_another_history_brings_none_of_it() -> None:
    then = Map([*EVERY_KIND, PastChange(id="x", when=AT, who="anna", label="something")])
    assert difference(Map(EVERY_KIND), then, "restore").is_empty


def test_people_stand_where_they_stood_in_the_backup_or_else_where_they_stand_now() -> None:
    then = Map([*EVERY_KIND, Spot(id="m", seat=0, x=1.0)])
    now = Map([*EVERY_KIND, Person(id="n", name="Nia Roe"), *(Spot(id=id, seat=7) for id in "mjn")])
    change = difference(now, then, "restore")
    assert difference_lines(now, change) == ["Takes away 1 person (Nia Roe)."]
    now.apply(change)
    assert now.spots == {"m": Spot(id="m", seat=0, x=1.0), "j": Spot(id="j", seat=7)}


def test_where_people_stand_is_said_if_nothing_else_changes() -> None:
    then, now = (Map([*EVERY_KIND, Spot(id="m", seat=0, x=x)]) for x in (1.0, 2.0))
    assert difference_lines(now, difference(now, then, "restore")) == ["Changes 1 place in the pictures."]


def test_a_backup_from_before_there_were_rooms_takes_none_away() -> None:
    now = Map([*EVERY_KIND, replace(SALES, room=9)])
    assert difference(now, Map(EVERY_KIND), "restore").is_empty
    change = difference(now, Map([*EVERY_KIND, replace(SALES, name="Field sales")]), "restore")
    assert change.put == (replace(SALES, name="Field sales", room=9),)
