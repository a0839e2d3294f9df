"""What is to be said first of a person, in a few words."""

from datetime import date

import pytest

from relmap.core.holding.person_states import STATES, is_new, said_state, state
from relmap.core.records import Person

ON = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({}, ""),
        ({"away_from": date(2026, 11, 1), "away_until": date(2026, 12, 3)}, "away until 3 December"),
        ({"away_from": date(2026, 11, 1)}, "away"),
        ({"away_from": date(2026, 12, 1), "away_until": date(2026, 12, 3)}, "away from 1 December"),
        ({"away_until": date(2026, 11, 1)}, ""),
        ({"left": date(2026, 5, 1), "away_until": date(2026, 12, 3)}, "left in May"),
        ({"left": date(2026, 12, 31)}, "leaves on 31 December"),
        ({"joined": date(2026, 10, 1)}, "new since 1 October"),
        ({"joined": date(2026, 1, 1)}, ""),
        ({"joined": date(2026, 12, 1)}, "joins on 1 December"),
    ],
)
def test_a_person_is_told_by_the_days_known_of_them(days: dict[str, date], said: str) -> None:
    person = Person(name="Ann", **days)
    assert said_state(person, ON) == said
    assert state(person, ON) in STATES


def test_somebody_is_new_for_ninety_days() -> None:
    joined = Person(name="Ann", joined=date(2026, 8, 24))
    assert is_new(joined, ON)
    assert not is_new(joined, date(2026, 11, 23))
    assert not is_new(joined, date(2026, 8, 23)), "and not before the first day"
