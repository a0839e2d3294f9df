"""Which backups stay: the newest of each of twelve days, ten weeks and nine months, and all of today."""

import datetime as dt
from collections.abc import Callable, Iterable

DAYS, WEEKS, MONTHS = 12, 10, 9
APART = dt.timedelta(minutes=30)
"""How long after a backup the next one is made at the earliest, unless it is asked for."""


def is_due(others: Iterable[dt.datetime], made: dt.datetime, now: dt.datetime) -> bool:
    """Whether a state made at this time is to be kept beside backups of these; those yet to come do not count."""
    newest = max((each for each in others if each <= now), default=None)
    return newest is None or made - newest >= APART


def kept(made: Iterable[dt.datetime], today: dt.date) -> set[dt.datetime]:
    """Those of these times whose backups stay, counted in the days, weeks and months in which any was made."""
    newest_first = sorted(made, reverse=True)
    stay = {each for each in newest_first if each.date() >= today}
    for span, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        stay |= set(_newest_of_each(newest_first, span)[:most])
    return stay


def _newest_of_each(
    newest_first: list[dt.datetime], span: Callable[[dt.datetime], object]
) -> list[dt.datetime]:
    found: dict[object, dt.datetime] = {}
    for each in newest_first:
        found.setdefault(span(each), each)
    return list(found.values())


def _day(at: dt.datetime) -> object:
    return at.date()


def _week(at: dt.datetime) -> object:
    return at.isocalendar()[:2]


def _month(at: dt.datetime) -> object:
    return at.year, at.month
