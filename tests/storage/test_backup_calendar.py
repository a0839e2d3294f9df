"""Which backups stay: twelve days, ten weeks, nine months, all of today; half an hour lies between two."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from relmap.storage.backup_calendar import is_due, kept

NOW = dt.datetime(2026, 11, 20, 15, 0, tzinfo=dt.UTC)
TIMES = st.integers(0, 2 * 366 * 24 * 60).map(lambda minutes: NOW - dt.timedelta(minutes=minutes))


def a_year_of_half_hours() -> list[dt.datetime]:
    """When backups would be made by somebody who works from nine to five every day, thinned as they come."""
    stay: set[dt.datetime] = set()
    for day in range(366, -1, -1):
        for half_hour in range(13):
            stay.add(NOW - dt.timedelta(days=day) - dt.timedelta(minutes=30 * half_hour))
        stay = kept(stay, (NOW - dt.timedelta(days=day)).date())
    return sorted(stay, reverse=True)


def test_after_a_year_there_are_twelve_days_ten_weeks_and_nine_months() -> None:
    stay = a_year_of_half_hours()
    today = [each for each in stay if each.date() == NOW.date()]
    assert len(today) == 13
    days = sorted({each.date() for each in stay}, reverse=True)
    assert days[:12] == [NOW.date() - dt.timedelta(days=ago) for ago in range(12)]
    weeks = {each.isocalendar()[:2] for each in stay}
    months = {(each.year, each.month) for each in stay}
    assert len(weeks) >= 10
    assert len(months) == 9
    assert 12 <= len(days) <= 12 + 10 + 9


@given(st.lists(TIMES, max_size=60))
def test_the_newest_stays_and_thinning_twice_is_thinning_once(times: list[dt.datetime]) -> None:
    stay = kept(times, NOW.date())
    assert stay <= set(times)
    assert kept(stay, NOW.date()) == stay
    assert not times or max(times) in stay


@given(st.lists(TIMES, max_size=60), st.data())
def test_no_day_week_or_month_loses_all_of_its_backups_while_it_is_among_the_newest(
    times: list[dt.datetime], data: st.DataObject
) -> None:
    stay = kept(times, NOW.date())
    months = sorted({(each.year, each.month) for each in times}, reverse=True)[:9]
    assert {(each.year, each.month) for each in stay} >= set(months)


def test_a_backup_is_due_after_half_an_hour_and_where_the_clock_was_wrong() -> None:
    later = NOW + dt.timedelta(days=400)
    assert is_due([], NOW, NOW)
    assert not is_due([NOW - dt.timedelta(minutes=29)], NOW, NOW)
    assert is_due([NOW - dt.timedelta(minutes=30)], NOW, NOW)
    assert is_due([later], NOW, NOW)
    assert not is_due([later, NOW], NOW, NOW)


def test_a_state_older_than_the_newest_backup_is_not_kept_again() -> None:
    assert not is_due([NOW - dt.timedelta(minutes=1)], NOW - dt.timedelta(hours=5), NOW)
