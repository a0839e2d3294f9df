"""The trust model, to the digit: every number here was worked out by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from relmap.core.map import Map
from relmap.core.paths import best_plans, path_score
from relmap.core.records import Contact, ContactKind, Outcome, Person, Record, Relationship
from relmap.core.trust import MODEL, base_of_views, evidence, freshness, strength_of, trust, usual_gap
from relmap.core.trust_graph import TrustGraph
from tests.core.oracle import Oracle
from tests.core.worlds import ON, World, days_ago, worlds

DIGITS = 1e-9


def view(source: str, target: str, strength: int, rated: int | None = None) -> Relationship:
    """A view, rated so many days ago."""
    rated_on = None if rated is None else days_ago(rated)
    return Relationship(
        id=f"{source}>{target}", source=source, target=target, strength=strength, rated_on=rated_on
    )


def contact(
    source: str, target: str, days: int, outcome: Outcome | None = None, kind: ContactKind = "call"
) -> Contact:
    """A contact so many days ago."""
    return Contact(source=source, target=target, on=days_ago(days), kind=kind, outcome=outcome)


def pair(*records: Record) -> Map:
    """Two people, u and v, and what is known of them."""
    return Map([Person(id="u", name="Una Voss"), Person(id="v", name="Vic Uhl"), *records])


def of_pair(*records: Record, source: str = "u", target: str = "v") -> float:
    return trust(pair(*records), source, target, ON)


# The views ---------------------------------------------------------------------------------------


def test_the_table_of_bases() -> None:
    assert MODEL.base == (0.30, 0.50, 0.70, 0.85, 0.95)


@pytest.mark.parametrize("strength", range(1, 6))
def test_two_equal_views_count_for_their_base(strength: int) -> None:
    found = of_pair(view("u", "v", strength), view("v", "u", strength))
    assert found == pytest.approx(MODEL.base[strength - 1], abs=DIGITS)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (4, 5, 0.898610),
        (1, 5, 0.533854),
        (2, 3, 0.591608),
        (1, 2, 0.387298),
        (3, 4, 0.771362),
        (4, None, 0.7225),
        (1, None, 0.255),
        (2, None, 0.425),
        (3, None, 0.595),
        (5, None, 0.8075),
    ],
)
def test_views_count_for_the_root_of_their_product_or_a_part_of_the_one(
    ours: int, theirs: int | None, expected: float
) -> None:
    views = [view("u", "v", ours)] + ([view("v", "u", theirs)] if theirs else [])
    assert of_pair(*views) == pytest.approx(expected, abs=5e-7)
    assert of_pair(*views, source="v", target="u") == pytest.approx(expected, abs=5e-7)
    assert base_of_views(ours, theirs) == base_of_views(theirs, ours)


def test_where_neither_is_rated_no_call_is_possible() -> None:
    called = contact("u", "v", 3, "helped")
    assert evidence(pair(called), "u", "v", ON) is None
    assert of_pair(called) == 0
    assert base_of_views(None, None) is None
    assert TrustGraph(pair(called), ON).calls_from("u") == {}


def test_a_person_who_is_not_in_the_map_cannot_be_called() -> None:
    assert trust(Map(), "u", "v", ON) == 0
    assert of_pair(view("u", "v", 5), target="somebody") == 0


# Outcomes ----------------------------------------------------------------------------------------


def test_two_calls_that_helped_raise_working_to_eight_tenths() -> None:
    both = view("u", "v", 3), view("v", "u", 3)
    assert of_pair(*both, contact("u", "v", 9, "helped"), contact("u", "v", 5, "helped")) == pytest.approx(
        0.80, abs=DIGITS
    )


def test_a_refused_call_lowers_trust() -> None:
    both = view("u", "v", 3), view("v", "u", 3)
    assert of_pair(*both, contact("u", "v", 5, "refused")) == pytest.approx(2.8 / 5, abs=DIGITS)
    assert of_pair(*both, contact("u", "v", 5, "refused"), contact("u", "v", 4, "helped")) == pytest.approx(
        3.8 / 6, abs=DIGITS
    )


def test_outcomes_count_only_for_calls_in_their_direction() -> None:
    both = view("u", "v", 3), view("v", "u", 3)
    helped = contact("v", "u", 5, "helped")
    assert of_pair(*both, helped) == pytest.approx(0.70, abs=DIGITS)
    assert of_pair(*both, helped, source="v", target="u") == pytest.approx(3.8 / 5, abs=DIGITS)


@pytest.mark.parametrize("outcome", ["no answer", None])
def test_no_answer_and_no_outcome_count_for_nothing(outcome: Outcome | None) -> None:
    both = view("u", "v", 3), view("v", "u", 3)
    found = evidence(pair(*both, contact("u", "v", 5, outcome)), "u", "v", ON)
    assert found is not None
    assert (found.helped, found.refused) == (0, 0)
    assert found.trust == pytest.approx(0.70, abs=DIGITS)


def test_only_a_call_has_an_outcome_that_counts() -> None:
    both = view("u", "v", 3), view("v", "u", 3)
    assert of_pair(*both, contact("u", "v", 5, "helped", "meeting")) == pytest.approx(0.70, abs=DIGITS)


# Silence -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        (0, 1),
        (179, 1),
        (180, 1),  # rho 2
        (181, 1 - 0.5 * (1 / 90) / 6),
        (270, 1 - 0.5 / 6),  # rho 3
        (450, 0.75),  # rho 5
        (719, 1 - 0.5 * (539 / 90) / 6),
        (720, 0.5),  # rho 8
        (721, 0.5),
        (36_500, 0.5),
    ],
)
def test_trust_falls_with_silence_from_two_usual_gaps_to_eight(days: int, kept: float) -> None:
    assert freshness(days, 90) == pytest.approx(kept, abs=DIGITS)
    found = of_pair(view("u", "v", 4, rated=days), view("v", "u", 4))
    assert found == pytest.approx(0.85 * kept, abs=DIGITS)


def test_what_is_undated_loses_nothing_and_is_shown_as_undated() -> None:
    found = evidence(pair(view("u", "v", 4), view("v", "u", 4)), "u", "v", ON)
    assert found is not None
    assert found.is_undated
    assert found.freshness == 1
    assert found.trust == pytest.approx(0.85, abs=DIGITS)


def test_a_date_is_known_where_either_has_rated_or_they_have_spoken() -> None:
    for records in (
        [view("u", "v", 4, rated=1), view("v", "u", 4)],
        [view("u", "v", 4), view("v", "u", 4, rated=1)],
        [view("v", "u", 4), contact("v", "u", 1)],
    ):
        found = evidence(pair(*records), "u", "v", ON)
        assert found is not None
        assert not found.is_undated
        assert found.silent_days == 1


@pytest.mark.parametrize("caller", ["u", "v"])
@pytest.mark.parametrize(("rated", "spoken", "silent"), [(30, 500, 30), (500, 30, 30), (400, 400, 400)])
def test_silence_counts_from_the_later_of_rating_and_contact(
    rated: int, spoken: int, silent: int, caller: str
) -> None:
    spoke = contact(caller, "v" if caller == "u" else "u", spoken)
    found = evidence(pair(view("u", "v", 4, rated=rated), spoke), "u", "v", ON)
    assert found is not None
    assert found.silent_days == silent


def test_silence_counts_from_the_later_of_both_ratings() -> None:
    for ours, theirs in ((20, 800), (800, 20)):
        records = view("u", "v", 4, rated=ours), view("v", "u", 4, rated=theirs)
        found = evidence(pair(*records), "u", "v", ON)
        assert found is not None
        assert found.silent_days == 20


def test_a_rating_dated_after_the_day_is_no_silence() -> None:
    assert of_pair(view("u", "v", 4, rated=-400), view("v", "u", 4)) == pytest.approx(0.85, abs=DIGITS)


# The usual gap -----------------------------------------------------------------------------------


def gap_of(*contacts: Contact) -> tuple[float, bool]:
    found = evidence(pair(view("u", "v", 4), *contacts), "u", "v", ON)
    assert found is not None
    return found.gap, found.own_gap


def test_the_usual_gap_is_ninety_days_up_to_two_contact_days() -> None:
    assert gap_of() == (90, False)
    assert gap_of(contact("u", "v", 5)) == (90, False)
    assert gap_of(contact("u", "v", 5), contact("u", "v", 400)) == (90, False)


def test_two_contacts_on_one_day_are_one_contact_day() -> None:
    assert gap_of(contact("u", "v", 5), contact("v", "u", 5), contact("u", "v", 25)) == (90, False)
    twice = contact("u", "v", 5), contact("u", "v", 5), contact("u", "v", 25), contact("u", "v", 35)
    assert gap_of(*twice) == (15, True)


def test_from_three_contact_days_the_usual_gap_is_their_median_whoever_called() -> None:
    assert gap_of(contact("u", "v", 0), contact("v", "u", 7), contact("u", "v", 21)) == (10.5, True)
    days = contact("v", "u", 100), contact("u", "v", 0), contact("v", "u", 30), contact("u", "v", 20)
    assert gap_of(*days) == (20, True)  # 70, 10, 20


def test_every_kind_of_contact_is_a_contact_day() -> None:
    kinds: tuple[ContactKind, ...] = ("call", "meeting", "message")
    assert gap_of(*(contact("u", "v", 10 * n, kind=kind) for n, kind in enumerate(kinds))) == (10, True)


def test_contacts_with_others_are_not_the_pairs() -> None:
    with_others = contact("u", "w", 0), contact("w", "v", 7), contact("u", "v", 21)
    records = Person(id="w", name="Wim Tal"), view("u", "v", 4), *with_others
    found = evidence(pair(*records), "u", "v", ON)
    assert found is not None
    assert (found.gap, found.last_contact) == (90, days_ago(21))


def test_a_pair_that_speaks_weekly_is_silent_after_weeks() -> None:
    weekly = [contact("u", "v", days) for days in (35, 42, 49)]
    assert of_pair(view("u", "v", 4), view("v", "u", 4), *weekly) == pytest.approx(0.85 * 0.75, abs=DIGITS)


def test_the_usual_gap_does_not_depend_on_the_order_of_days() -> None:
    days = [date(2026, 1, 1) + timedelta(n) for n in (0, 3, 10)]
    assert usual_gap(days) == usual_gap(days[::-1]) == 5
    assert usual_gap([]) is None


# Paths and ends ----------------------------------------------------------------------------------


def test_a_weak_direct_call_loses_to_two_strong_ones() -> None:
    assert path_score([0.45], 0) == pytest.approx(0.45, abs=DIGITS)
    assert path_score([0.90, 0.90], 0) == pytest.approx(0.648, abs=DIGITS)
    assert path_score([0.90, 0.90, 0.90], 0) == pytest.approx(0.46656, abs=DIGITS)


def test_a_deputy_keeps_nine_tenths_and_the_next_their_square() -> None:
    assert [path_score([1.0], rank) for rank in range(4)] == pytest.approx([1, 0.9, 0.81, 0.729], abs=DIGITS)


def test_the_score_of_a_plan_is_worked_out_from_its_calls() -> None:
    """One view of 4 and then two views of 4 and 5, ending with the first deputy: .7225 * .898610 * .8 * .9."""
    people = [Person(id=id, name=id) for id in "uvw"]
    views = [view("u", "v", 4), view("v", "w", 4), view("w", "v", 5)]
    (plan,) = best_plans(TrustGraph(Map([*people, *views]), ON), "u", {"w": 1})
    assert plan.score == pytest.approx(0.467457, abs=5e-7)
    assert plan.weakest == 0


def test_trust_is_said_in_the_word_of_the_nearest_strength() -> None:
    assert [strength_of(trust) for trust in (0, 0.255, 0.41, 0.595, 0.7225, 0.80, 0.898610, 0.91, 1)] == (
        [1, 1, 2, 2, 3, 4, 4, 5, 5]
    )


@given(worlds())
def test_trust_equals_the_model_for_every_call_of_any_company(world: World) -> None:
    graph, oracle = TrustGraph(world.map, world.on), Oracle(world.map, world.on)
    for person in world.map.people:
        expected = {other: float(trust) for other, trust in oracle.calls[person].items()}
        assert graph.calls_from(person) == pytest.approx(expected, abs=1e-12, rel=0)
        assert all(0 < trust < 1 for trust in graph.calls_from(person).values())
        callers = {other: float(calls[person]) for other, calls in oracle.calls.items() if person in calls}
        assert graph.calls_to(person) == pytest.approx(callers, abs=1e-12, rel=0)
