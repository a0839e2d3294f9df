"""A day is read as people type it."""

from datetime import date

import pytest

from relmap.core.change import EditError
from relmap.core.day_reading import read_day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-03", date(2026, 12, 3)),
        ("2031-1-9", date(2031, 1, 9)),
        ("3.12.", date(2026, 12, 3)),
        ("3.12", date(2026, 12, 3)),
        ("3.12.2027", date(2027, 12, 3)),
        ("3/12/27", date(2027, 12, 3)),
        ("3 December", date(2026, 12, 3)),
        ("3. december", date(2026, 12, 3)),
        (" 3  DEC 2028 ", date(2028, 12, 3)),
        ("3dec", date(2026, 12, 3)),
        ("Dec 3", date(2026, 12, 3)),
        ("December 3, 2027", date(2027, 12, 3)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 23)),
        ("yesterday", date(2026, 11, 21)),
        ("3-12-2027", date(2027, 12, 3)),
        ("2026/12/03", date(2026, 12, 3)),
        ("3rd December", date(2026, 12, 3)),
        ("December 1st, 2027", date(2027, 12, 1)),
        ("Friday", date(2026, 11, 27)),
        ("sun", TODAY),
    ],
)
def test_a_day_is_read_in_every_form_that_people_use(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [("3 January", date(2027, 1, 3)), ("20 October", date(2026, 10, 20)), ("29 February", date(2028, 2, 29))],
)
def test_without_a_year_it_is_the_nearest_day_of_that_name(typed: str, day: date) -> None:
    near = date(2027, 9, 1) if day.month == 2 else TODAY
    assert read_day(typed, near) == day


def test_nothing_typed_is_no_day() -> None:
    assert read_day("  ", TODAY) is None


@pytest.mark.parametrize(
    "typed",
    [
        "soon",
        "31.2.2027",
        "30 February",
        "2026-13-01",
        "99999-01-01",
        "12",
        "3 D",
        "3 Foober",
        "1.2.3.4",
        "3.12-26",
        "fr",
    ],
)
def test_what_says_no_day_is_refused_with_what_would(typed: str) -> None:
    with pytest.raises(EditError, match="is no day"):
        read_day(typed, TODAY)
