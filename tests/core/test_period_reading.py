"""Days away are read as people type them, and said so that they can be read again."""

from datetime import date

import pytest

from relmap.core.change import EditError
from relmap.core.period_reading import Period, read_period, said_period

TODAY = date(2026, 11, 22)
THIRD, NINTH = date(2026, 12, 3), date(2026, 12, 9)


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("", (None, None)),
        ("until 3 December", (TODAY, THIRD)),
        ("3.12.", (TODAY, THIRD)),
        ("tomorrow", (TODAY, date(2026, 11, 23))),
        ("3 December – 9 December", (THIRD, NINTH)),
        ("3.12.–9.12.", (THIRD, NINTH)),
        ("3 – 9 December", (THIRD, NINTH)),
        ("December 3 – 9", (THIRD, NINTH)),
        ("3.–9.12.", (THIRD, NINTH)),
        ("2026-12-03 - 2026-12-09", (THIRD, NINTH)),
        ("3.12. to 9.12.", (THIRD, NINTH)),
        ("from 3.12. until 9.12.", (THIRD, NINTH)),
        ("from 3 December", (THIRD, None)),
        ("until Friday", (TODAY, date(2026, 11, 27))),
        ("Since 3 December", (THIRD, None)),
        ("28 December – 5 January", (date(2026, 12, 28), date(2027, 1, 5))),
    ],
)
def test_a_period_is_read_in_every_form_that_people_use(typed: str, period: Period) -> None:
    assert read_period(typed, TODAY) == period


@pytest.mark.parametrize("typed", ["9.12. – 3.12.", "until yesterday"])
def test_a_period_that_ends_before_it_begins_is_refused(typed: str) -> None:
    with pytest.raises(EditError, match="The last day away is before the first"):
        read_period(typed, TODAY)


def test_what_says_no_day_is_refused() -> None:
    with pytest.raises(EditError, match="is no day"):
        read_period("for a while", TODAY)


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ((None, None), ""),
        ((date(2026, 11, 1), THIRD), "until 3 December"),
        ((None, THIRD), "until 3 December"),
        ((THIRD, NINTH), "3 December – 9 December"),
        ((THIRD, None), "from 3 December"),
    ],
)
def test_a_period_is_said_so_that_it_can_be_read_again(period: Period, said: str) -> None:
    assert said_period(period, TODAY) == said
    assert read_period(said, TODAY)[1] == period[1]
