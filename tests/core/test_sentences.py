"""Why a call may work, in whole sentences, said to whoever reads them."""

import pytest
from hypothesis import given, settings

from relmap.core.map import Map
from relmap.core.paths import Call
from relmap.core.records import Outcome, Person, Record
from relmap.core.sentences import (
    Reason,
    Strong,
    plain,
    why,
)
from relmap.core.trust import trust
from relmap.core.trust_graph import TrustGraph
from tests.core.reading import PEOPLE, assert_reads_well, called, view
from tests.core.worlds import ON, World, worlds


def reasons(*records: Record, reader: str = "a", source: str = "a", target: str = "m") -> list[Reason]:
    map = Map([*PEOPLE, *records])
    return why(map, Call(source, target, trust(map, source, target, ON)), reader, ON)


def said(*records: Record, reader: str = "a") -> list[str]:
    """What is said of a call from Ada to Maria, without the smaller print."""
    return [plain(reason.said) for reason in reasons(*records, reader=reader)]


def every_reason(world: World) -> list[Reason]:
    graph = TrustGraph(world.map, world.on)
    return [
        reason
        for source in world.map.people
        for target, trust in graph.calls_from(source).items()
        for reader in ("p0", "nobody")
        for reason in why(world.map, Call(source, target, trust), reader, world.on)
    ]


# Both views --------------------------------------------------------------------------------------


def test_equal_views_are_said_once() -> None:
    views = view("a", "m", 4), view("m", "a", 4)
    assert said(*views) == ["You and Maria rate each other trusted."]
    assert said(*views, reader="j") == ["Ada and Maria rate each other trusted."]


def test_different_views_are_said_each_hers_first() -> None:
    views = view("a", "m", 4), view("m", "a", 5)
    assert said(*views) == ["Maria rated you close; you rated Maria trusted."]
    assert said(*views, reader="m") == ["You rated Ada close; Ada rated you trusted."]
    assert said(*views, reader="j") == ["Maria rated Ada close; Ada rated Maria trusted."]


def test_views_say_when_they_were_given() -> None:
    dated = view("a", "m", 4, rated=30), view("m", "a", 5, rated=200)
    assert said(*dated) == ["Maria rated you close in May; you rated Maria trusted in October."]


@pytest.mark.parametrize(
    ("reader", "sentence"),
    [
        ("a", "You rated Maria working; Maria has not rated you."),
        ("m", "Ada rated you working; you have not rated Ada."),
        ("j", "Ada rated Maria working; Maria has not rated Ada."),
    ],
)
def test_only_the_callers_view(reader: str, sentence: str) -> None:
    assert said(view("a", "m", 3), reader=reader) == [sentence]


@pytest.mark.parametrize(
    ("reader", "sentence"),
    [
        ("a", "Maria rated you working; you have not rated Maria."),
        ("m", "You rated Ada working; Ada has not rated you."),
        ("j", "Maria rated Ada working; Ada has not rated Maria."),
    ],
)
def test_only_the_view_of_the_one_called(reader: str, sentence: str) -> None:
    assert said(view("m", "a", 3), reader=reader) == [sentence]


def test_the_strength_is_set_off() -> None:
    first = reasons(view("a", "m", 4), view("m", "a", 5))[0]
    assert [part for part in first.said if isinstance(part, Strong)] == ["close", "trusted"]


def test_where_no_call_is_possible_there_is_no_reason() -> None:
    assert reasons(called("a", "m", 3, "helped")) == []


def test_people_of_one_first_name_are_called_by_their_whole_names() -> None:
    other = Person(id="m", name="Ada Berg")
    views = view("a", "m", 4), view("m", "a", 4)
    assert said(other, *views, reader="j") == ["Ada Lund and Ada Berg rate each other trusted."]
    assert said(other, *views) == ["You and Ada Berg rate each other trusted."]


# Contacts, silence, outcomes -------------------------------------------------------------------------


def details(*records: Record, reader: str = "a") -> str:
    return reasons(view("a", "m", 5), view("m", "a", 5), *records, reader=reader)[0].detail


def test_the_smaller_print_says_when_they_last_spoke() -> None:
    assert details(called("a", "m", 12)) == "You last spoke 12 days ago."
    assert details(called("m", "a", 1), called("a", "m", 40)) == "You last spoke yesterday."
    assert details(called("a", "m", 0), reader="m") == "You last spoke today."
    assert details(called("a", "m", 30), reader="j") == "They last spoke 4 weeks ago."
    weekly = [called("a", "m", days) for days in (3, 13, 23)]
    assert details(*weekly) == "You last spoke 3 days ago, usually every 10 days."


def test_the_smaller_print_says_what_is_not_known() -> None:
    assert details() == "Undated: no contact and no date of rating is known."
    assert reasons(view("a", "m", 5, rated=3))[0].detail == "No contact is recorded."


def test_a_contact_on_a_later_day_was_not_today() -> None:
    """Such as a meeting that is planned, or an answer asked for as of a day that has passed."""
    assert "today" not in details(called("a", "m", -9))


def test_people_who_speak_daily_are_not_said_to_speak_every_1_day() -> None:
    assert "every 1 day" not in details(*(called("a", "m", days) for days in range(5)))


def test_silence_is_a_reason_of_its_own_once_it_costs() -> None:
    views = view("a", "m", 5, rated=450), view("m", "a", 5)
    assert said(*views)[1:] == ["After 15 months without a contact or a rating, trust counts for 75 %."]
    assert said(*views, called("m", "a", 100))[1:] == []
    assert said(view("a", "m", 5, rated=180), view("m", "a", 5))[1:] == []


def test_silence_that_has_just_begun_to_cost_is_not_said_to_leave_all_of_it() -> None:
    assert not any("100 %" in sentence for sentence in said(view("a", "m", 5, rated=181)))


@pytest.mark.parametrize(
    ("outcomes", "sentence"),
    [
        (["helped"], "Your one call to Maria helped."),
        (["refused"], "Your one call to Maria was refused."),
        (["helped", "refused"], "One of your two calls to Maria helped."),
        (["helped", "helped", "refused"], "Two of your three calls to Maria helped."),
        (["refused", "refused"], "None of your two calls to Maria helped."),
        (["helped", "helped"], "Both of your calls to Maria helped."),
        (["helped"] * 12, "All 12 of your calls to Maria helped."),
        (["helped", "no answer"], "Your one call to Maria helped."),
    ],
)
def test_outcomes_are_counted(outcomes: list[Outcome], sentence: str) -> None:
    views = view("a", "m", 5), view("m", "a", 5)
    calls = [called("a", "m", 3 + days, outcome) for days, outcome in enumerate(outcomes)]
    assert said(*views, *calls)[1] == sentence


def test_outcomes_are_those_of_the_caller_whoever_reads() -> None:
    views = view("a", "m", 5), view("m", "a", 5)
    calls = called("a", "m", 3, "helped"), called("m", "a", 4, "refused")
    assert said(*views, *calls, reader="j")[1] == "Ada’s one call to Maria helped."
    assert said(*views, *calls, reader="m")[1] == "Ada’s one call to you helped."
    assert len(said(*views, called("m", "a", 4, "refused"))) == 1


# Meet first --------------------------------------------------------------------------------------


def test_a_call_of_little_trust_reads_meet_first() -> None:
    assert said(view("a", "m", 2))[-1] == "Meet first: a call alone is not likely to help."
    assert not any("Meet first" in sentence for sentence in said(view("a", "m", 3)))


def test_a_trust_of_exactly_a_half_is_not_under_a_half() -> None:
    """Both working, two calls helped, silent for six and a half usual gaps: .80 * .625."""
    calls = [called("a", "m", 585, "helped") for _ in range(2)]
    assert not any(
        "Meet first" in sentence for sentence in said(view("a", "m", 3), view("m", "a", 3), *calls)
    )


def test_people_who_are_close_are_not_said_to_hardly_know_each_other() -> None:
    refusals = [called("a", "m", days, "refused") for days in range(8)]
    sentences = said(view("a", "m", 5), view("m", "a", 5), *refusals)
    assert sentences[-1].startswith("Meet first")
    assert "hardly know" not in sentences[-1]


# Every reason


@given(worlds())
@settings(max_examples=100)
def test_every_reason_is_a_whole_sentence(world: World) -> None:
    for reason in every_reason(world):
        assert_reads_well(plain(reason.said))
        if reason.detail:
            assert_reads_well(reason.detail)
