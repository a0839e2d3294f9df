"""Many ratings at once are one Change, named so that its undo is understood."""

from datetime import timedelta

import pytest

from relmap.core.change import Change, EditError
from relmap.core.edits.ratings import note_they_spoke, rate_all, spoke_on, unrate_all, want_all
from relmap.core.map import Map
from relmap.core.records import Contact, Relationship
from tests.core.small_company import BACK, DANA, DAY, JONAS, MARIA, RECORDS, VIEW

LATER = DAY + timedelta(days=30)


@pytest.fixture
def map() -> Map:
    return Map(RECORDS)


def done(map: Map, change: Change) -> Map:
    map.apply(change)
    return map


def test_many_views_get_one_strength_in_one_change(map: Map) -> None:
    before = map.snapshot()
    change = rate_all(map, [("m", "j", 5), ("j", "m", 5), ("d", "m", 5)], LATER)
    assert change.label == "3 relationships, close"
    inverse = map.apply(change)
    for source, target in (("m", "j"), ("j", "m"), ("d", "m")):
        view = map.view(source, target)
        assert view is not None
        assert (view.strength, view.rated_on) == (5, LATER)
    assert map.relationships["r"].note == VIEW.note
    map.apply(inverse)
    assert map == before


def test_one_rating_is_named_by_its_people_and_several_different_ones_by_their_number(map: Map) -> None:
    assert rate_all(map, [("m", "j", 5)], LATER).label == f"{MARIA.name} → {JONAS.name}, close"
    assert rate_all(map, [("m", "j", 5), ("j", "m", 1)], LATER).label == "2 relationships rated"


def test_the_last_of_two_ratings_of_one_view_counts(map: Map) -> None:
    change = rate_all(map, [("m", "d", 2), ("m", "d", 4)], LATER)
    assert [view.strength for view in change.put if isinstance(view, Relationship)] == [4]


def test_one_rating_that_is_not_allowed_refuses_all(map: Map) -> None:
    with pytest.raises(EditError, match="two people"):
        rate_all(map, [("m", "j", 5), ("m", "m", 5)], LATER)
    with pytest.raises(EditError, match="6 is not a strength"):
        rate_all(map, [("m", "j", 6)], LATER)


def test_ratings_are_taken_back_where_there_are_any(map: Map) -> None:
    change = unrate_all(map, [("m", "j"), ("j", "m"), ("d", "m")])
    assert change.label == "2 relationships, not rated"
    done(map, change)
    assert map.view("m", "j") is map.view("j", "m") is None
    assert unrate_all(map, [("d", "m")]).is_empty


def test_a_strength_is_wanted_for_those_that_are_rated_and_the_rating_stays(map: Map) -> None:
    change = want_all(map, [("m", "j"), ("j", "m"), ("d", "m")], 5)
    assert change.label == "2 relationships, wanted: close"
    done(map, change)
    wanted = map.view("m", "j")
    assert wanted is not None
    assert (wanted.wanted, wanted.strength, wanted.rated_on) == (5, VIEW.strength, VIEW.rated_on)
    assert want_all(map, [("m", "j"), ("j", "m")], None).label == "2 relationships, nothing wanted"
    done(map, want_all(map, [("m", "j")], None))
    assert map.view("m", "j") == VIEW
    assert map.view("j", "m") != BACK
    with pytest.raises(EditError, match="only where one is rated"):
        want_all(map, [("d", "m")], 4)


def test_that_two_spoke_is_noted_once_a_day_as_a_call_without_outcome(map: Map) -> None:
    assert not spoke_on(map, "m", "d", LATER)
    change = note_they_spoke(map, "m", "d", LATER)
    [contact] = change.put
    assert isinstance(contact, Contact)
    assert (contact.source, contact.target, contact.on, contact.kind, contact.outcome) == (
        *("m", "d", LATER, "call"),
        None,
    )
    done(map, change)
    assert spoke_on(map, "d", "m", LATER)
    with pytest.raises(EditError, match="noted already"):
        note_they_spoke(map, "d", "m", LATER)
    assert DANA.name in change.label
