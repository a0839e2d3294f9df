"""Every Change goes into the history, and nothing else is told of it: no edit needs to know."""

import datetime as dt

import pytest
from msgspec import json

from relmap.core.change import MOST_SMALL, Change
from relmap.core.completing import completed
from relmap.core.edits import put_all, put_person, rate, remove_person
from relmap.core.map import Map
from relmap.core.records import Key, PastChange, Person, Spot
from tests.core.small_company import DAY, MARIA, RECORDS, VIEW

AT = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)


def signed(change: Change) -> Change:
    return change.signed("anna", AT)


def past_of(change: Change) -> list[PastChange]:
    return [record for record in change.put if isinstance(record, PastChange)]


def test_a_change_brings_who_did_what_when_and_what_was_there_before() -> None:
    change = rate(Map(RECORDS), "m", "j", 5, DAY)
    (past,) = past_of(completed(Map(RECORDS), signed(change)))
    assert (past.when, past.who, past.label) == (AT, "anna", change.label)
    assert json.decode(json.encode({"relationships": [VIEW]})) == past.before
    assert past.added == {}


def test_what_comes_is_kept_by_its_id() -> None:
    newcomer = Person(id="n", name="Nia Roe")
    (past,) = past_of(completed(Map(RECORDS), signed(put_person(Map(RECORDS), newcomer))))
    assert (past.before, past.added) == ({}, {"people": ["n"]})


def test_what_is_kept_is_read_again_as_it_was_written() -> None:
    (past,) = past_of(completed(Map(RECORDS), signed(remove_person(Map(RECORDS), "m"))))
    assert json.decode(json.encode(past), type=PastChange) == past


def test_undoing_takes_the_step_out_of_the_history_and_redoing_brings_the_same_one_back() -> None:
    map = Map(RECORDS)
    inverse = map.apply(completed(map, signed(rate(map, "m", "j", 5, DAY))))
    done = map.snapshot()
    again = map.apply(inverse)
    assert map == Map(RECORDS)
    map.apply(again)
    assert map == done


def test_an_empty_change_stays_empty() -> None:
    assert completed(Map(RECORDS), signed(Change(label="nothing"))).is_empty


def test_a_change_that_replaces_records_by_the_same_ones_is_not_told() -> None:
    assert past_of(completed(Map(RECORDS), signed(put_all("again", (MARIA,))))) == []


def test_dragging_and_hiding_people_is_not_told() -> None:
    moved = put_all("move Maria Chen", (Spot(id="m", seat=0, x=1.5, y=2.0, hidden=True),))
    assert past_of(completed(Map(RECORDS), signed(moved))) == []


def test_whoever_goes_leaves_their_spot_and_finds_it_again_when_that_is_undone() -> None:
    map = Map([*RECORDS, Spot(id="m", seat=3)])
    before = map.snapshot()
    inverse = map.apply(completed(map, signed(remove_person(map, "m"))))
    assert "m" not in map.spots
    map.apply(inverse)
    assert map == before


def test_a_spot_that_an_edit_drops_itself_is_dropped_once() -> None:
    map = Map([MARIA, Spot(id="m", seat=3)])
    drop = (Key("people", "m"), Key("spots", "m"))
    assert completed(map, signed(Change(label="remove Maria Chen", drop=drop))).drop == drop


def test_what_is_added_makes_no_change_a_large_one() -> None:
    people = [Person(id=f"n{number}", name=f"Person {number}") for number in range(MOST_SMALL)]
    change = completed(Map(), signed(put_all("import", people)))
    assert len(change.put) > MOST_SMALL
    assert not change.is_large
    one_more = put_all("import", [*people, Person(id="n", name="Nia Roe")])
    assert completed(Map(), signed(one_more)).is_large


def test_a_change_that_nobody_signed_is_refused() -> None:
    with pytest.raises(ValueError, match="signed"):
        completed(Map(RECORDS), rate(Map(RECORDS), "m", "j", 5, DAY))
