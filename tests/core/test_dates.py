"""Days as people say them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relmap.core.dates import ago, day, how_long, month

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (12, "12 days"),
        (20, "20 days"),
        (21, "3 weeks"),
        (59, "8 weeks"),
        (60, "2 months"),
        (365, "12 months"),
        (699, "23 months"),
        (700, "2 years"),
        (3653, "10 years"),
    ],
)
def test_a_length_of_time_is_said_in_the_unit_that_one_would_use(days: int, said: str) -> None:
    assert how_long(days) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "today"), (1, "yesterday"), (2, "2 days ago"), (30, "4 weeks ago"), (400, "13 months ago")],
)
def test_how_long_ago(days: int, said: str) -> None:
    assert ago(days) == said


@given(st.integers(1, 40_000))
def test_a_length_of_time_is_right_within_a_quarter_and_never_one_of_many(days: int) -> None:
    number, unit = how_long(days).split()
    length = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}[unit.rstrip("s")]
    assert abs(int(number) * length - days) <= 0.25 * days
    assert (int(number) == 1) == (not unit.endswith("s"))


def test_longer_times_are_never_said_to_be_shorter() -> None:
    lengths = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}
    said = [how_long(days).split() for days in range(1, 5000)]
    told = [int(number) * lengths[unit.rstrip("s")] for number, unit in said]
    assert all(later >= sooner - 4 for sooner, later in pairwise(told))


def test_a_day_has_its_year_where_it_is_not_this_one() -> None:
    assert day(date(2026, 12, 3), TODAY) == "3 December"
    assert day(date(2027, 1, 3), TODAY) == "3 January 2027"
    assert day(date(2025, 12, 31), TODAY) == "31 December 2025"


@pytest.mark.parametrize(
    ("date", "said"),
    [
        (date(2026, 10, 1), "October"),
        (date(2026, 11, 21), "November"),
        (date(2026, 1, 31), "January"),
        (date(2025, 11, 30), "November 2025"),
        (date(2019, 5, 1), "May 2019"),
    ],
)
def test_a_month_has_its_year_where_it_could_be_anothers(date: date, said: str) -> None:
    assert month(date, TODAY) == said


@given(st.integers(0, 3000), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_month_without_a_year_is_the_last_one_of_that_name(days: int, today: date) -> None:
    then = today - timedelta(days)
    said = month(then, today)
    if not said[-1].isdigit():
        assert days < 366
        assert (then.month, then.year) != (today.month, today.year - 1)
