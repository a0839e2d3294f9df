"""The history tells who changed what to what, and leads back to the map as it was, however far one goes."""

import datetime as dt
from datetime import date

import pytest
from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.completing import completed
from relmap.core.dates import today
from relmap.core.edits import log_contact, put_all, put_function, put_person, rate, remove_person
from relmap.core.history.steps import Changed, Step, map_before, map_on, steps, steps_about
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.pictures.seating import seats
from relmap.core.records import Contact, Key, PastChange, Person, Record, Spot, key_of
from tests.core.small_company import BACK, BILLING, DAY, MARIA, RECORDS, SALES, VIEW


class Past:
    """The small company, edited on one day after another at noon in this place."""

    def __init__(self, *records: Record) -> None:
        self.map = Map([*RECORDS, *records])
        self.at = dt.datetime(2026, 3, 1, 12).astimezone()
        self.before: list[Map] = []

    def do(self, change: Change, who: str = "anna") -> Change:
        """Do a Change on the next day; its inverse."""
        self.at += dt.timedelta(days=1)
        self.before.append(self.map.snapshot())
        return self.map.apply(completed(self.map, change.signed(who, self.at.astimezone(dt.UTC))))

    def rate(self, strength: int, who: str = "anna") -> None:
        self.do(rate(self.map, "m", "j", strength, DAY), who)


def without_pictures(map: Map) -> list[Record]:
    """The records of a map but for where people stand and the room they have, in a fixed order."""
    records = [
        replace(record, room=0) if key_of(record).table == "functions" else record
        for record in map
        if not isinstance(record, Spot)
    ]
    return sorted(records, key=lambda record: (key_of(record).table, record.id))


def test_a_map_that_nobody_edited_has_no_history() -> None:
    assert steps(Map(RECORDS)) == []
    assert map_on(Map(RECORDS), DAY) == Map(RECORDS)


def test_a_step_says_who_when_and_what_from_what_to_what() -> None:
    past = Past()
    past.rate(4, "anna")
    past.rate(5, "bo")
    newest, oldest = steps(past.map)
    assert (newest.who, oldest.who) == ("bo", "anna")
    assert newest.when - oldest.when == dt.timedelta(days=1)
    assert newest.label == "Maria Chen → Jonas Pell, close"
    first, second = replace(VIEW, strength=4), replace(VIEW, strength=5)
    assert oldest.changes == (Changed(key_of(VIEW), VIEW, first),)
    assert newest.changes == (Changed(key_of(VIEW), first, second),)


def test_a_step_tells_all_that_came_and_went_with_it() -> None:
    past = Past()
    past.do(put_person(past.map, Person(id="n", name="Nia Roe")))
    past.do(remove_person(past.map, "m"))
    removal, arrival = steps(past.map)
    assert [(changed.key, changed.before) for changed in arrival.changes] == [(Key("people", "n"), None)]
    gone = {changed.key: changed.before for changed in removal.changes if changed.after is None}
    assert gone[key_of(MARIA)] == MARIA
    assert gone[key_of(BACK)] == BACK


def test_what_was_undone_is_no_part_of_what_led_here() -> None:
    past = Past()
    past.rate(4)
    past.map.apply(past.do(rate(past.map, "m", "j", 1, DAY)))
    assert [step.changes[0].after for step in steps(past.map)] == [replace(VIEW, strength=4)]


def test_the_history_of_a_person_is_that_of_their_record_alone() -> None:
    past = Past()
    past.rate(4)
    both = put_all("import", [replace(MARIA, title="Chief of Staff"), Person(id="n", name="Nia Roe")])
    past.do(both)
    (step,) = steps_about(past.map, "m")
    assert [changed.key for changed in step.changes] == [key_of(MARIA)]
    assert steps_about(past.map, "j") == []


def test_the_history_of_two_people_is_that_of_their_views_and_contacts_in_either_order() -> None:
    past = Past()
    past.rate(4)
    past.do(rate(past.map, "j", "d", 1, DAY))
    spoke = Contact(id="new", source="j", target="m", on=DAY)
    past.do(log_contact(past.map, spoke))
    past.do(remove_person(past.map, "m"))
    told = steps_about(past.map, "m", "j")
    assert told == steps_about(past.map, "j", "m")
    assert [len(step.changes) for step in told] == [4, 1, 1]
    assert {changed.key.table for step in told for changed in step.changes} == {"relationships", "contacts"}


# Going back --------------------------------------------------------------------------------------


def test_one_can_go_back_to_before_any_step() -> None:
    past = Past()
    past.rate(4)
    past.do(put_person(past.map, Person(id="n", name="Nia Roe", function="f")))
    past.do(put_function(past.map, replace(SALES, name="Field sales")))
    past.do(remove_person(past.map, "m"))
    for step, before in zip(reversed(steps(past.map)), past.before, strict=True):
        then = map_before(past.map, step.id)
        assert without_pictures(then) == without_pictures(before)
        assert list(problems(then)) == []


def test_one_can_go_back_to_the_end_of_any_day() -> None:
    past = Past()
    past.rate(4)
    past.rate(5)
    strengths = [map_on(past.map, date(2026, 3, day)).relationships["r"].strength for day in (1, 2, 3, 4)]
    assert strengths == [3, 4, 5, 5]


def test_in_the_past_the_day_is_that_of_the_past() -> None:
    past = Past()
    past.rate(4, "anna")
    past.rate(5, "bo")
    newest, oldest = steps(past.map)
    assert past.map.today == today()
    assert map_on(past.map, oldest.when.date()).today == oldest.when.date()
    assert map_before(past.map, newest.id).snapshot().today == newest.when.date()


def test_the_map_of_the_past_has_its_own_history() -> None:
    past = Past()
    past.rate(4)
    past.rate(5)
    (step,) = steps(map_on(past.map, date(2026, 3, 2)))
    assert step.changes == (Changed(key_of(VIEW), VIEW, replace(VIEW, strength=4)),)


def test_going_back_changes_nothing_of_the_map() -> None:
    past = Past()
    past.rate(4)
    before = past.map.snapshot()
    map_on(past.map, date(2026, 1, 1))
    assert past.map == before


def test_in_the_past_everybody_stands_where_they_are_today() -> None:
    past = Past(Spot(id="j", seat=0), Spot(id="m", seat=1))
    past.do(put_function(past.map, replace(SALES, name="Field sales")))
    past.do(put_person(past.map, Person(id="n", name="Nia Roe", function="f")))
    past.do(put_all("move Jonas Pell", (Spot(id="j", seat=0, x=10.0, y=20.0),)))
    then = map_on(past.map, date(2026, 1, 1))
    assert then.spots["j"].x == 10.0
    assert "n" not in then.spots
    assert {id: function.room for id, function in then.functions.items()} == {
        id: function.room for id, function in past.map.functions.items()
    }


def test_whoever_was_in_another_function_takes_nobodys_seat_there() -> None:
    past = Past(Spot(id="j", seat=0), Spot(id="d", seat=1), Spot(id="m", seat=0))
    past.do(put_person(past.map, Person(id="n", name="Nia Roe")))
    past.do(put_person(past.map, replace(past.map.people["n"], function="f")))
    then = map_on(past.map, date(2026, 3, 2))
    home = [seat for id, seat in seats(then).items() if not then.people[id].function]
    assert len(home) == len(set(home)) == 3


def test_a_function_that_only_got_room_in_the_pictures_was_not_changed() -> None:
    past = Past()
    past.do(put_function(past.map, replace(SALES, name="Field sales")))
    past.do(put_all("make room", (replace(past.map.functions["f"], room=9),)))
    (step,) = steps(past.map)
    assert [changed.before for changed in step.changes] == [replace(SALES, room=9)]


def test_a_map_of_the_past_is_whole_even_where_another_program_took_things_away() -> None:
    past = Past()
    past.do(put_person(past.map, Person(id="n", name="Nia Roe")))
    past.do(put_function(past.map, replace(SALES, name="Field sales")))
    past.do(remove_person(past.map, "m"))
    without = {Key("people", "d"), key_of(SALES), key_of(BILLING)}
    map = Map(record for record in past.map if key_of(record) not in without)
    for step in steps(map):
        then = map_before(map, step.id)
        assert list(problems(then)) == []
    assert then.view("m", "j") == VIEW
    assert then.view("j", "d") is None


def test_there_is_no_going_back_to_before_what_is_not_there() -> None:
    with pytest.raises(KeyError):
        map_before(Map(RECORDS), "nothing")


# What cannot be read -----------------------------------------------------------------------------

STRANGE: list[dict[str, object]] = [
    {"before": {"relationships": [{"id": "r", "strength": 9}]}},
    {"before": {"relationships": ["r"]}},
    {"before": {"promises": [{"id": "r"}]}},
    {"added": {"promises": ["r"]}},
    {"added": {"history": ["r"]}},
]


@pytest.mark.parametrize("strange", STRANGE)
def test_a_step_that_cannot_be_read_is_named_and_is_as_far_as_one_can_go_back(
    strange: dict[str, object],
) -> None:
    past = Past()
    past.rate(4)
    at = past.at.astimezone(dt.UTC)
    past.map.apply(
        Change(label="", put=(PastChange(id="x", when=at, who="bo", label="something", **strange),))  # type: ignore[arg-type]
    )
    past.rate(5)
    newest, unknown, oldest = steps(past.map)
    assert newest.is_readable
    assert unknown == Step("x", at, "bo", "something", is_readable=False)
    assert (oldest.label, oldest.changes, oldest.is_readable) == (
        "Maria Chen → Jonas Pell, trusted",
        (),
        False,
    )
    as_far = replace(VIEW, strength=4)
    assert map_before(past.map, oldest.id).relationships["r"] == as_far
    assert map_on(past.map, date(2026, 1, 1)).relationships["r"] == as_far
    assert steps_about(past.map, "m", "j") == [newest]
