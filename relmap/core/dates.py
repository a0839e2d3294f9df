"""Days as people say them: "12 days ago", "in October", "3 December"."""

import datetime as dt

from relmap.core.language import mark, puts_month_first, t, tn
from relmap.core.records import Date

MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
"""Marked for translation."""


def today() -> Date:
    """The day at this computer's place: the only clock in core, for callers that were not told a day."""
    return dt.datetime.now().date()  # noqa: DTZ005  # this place's; and quickly: tables ask in each row


def day(date: Date, today: Date) -> str:
    """A day: "3 December", with the year where it is not today's."""
    if date.year != today.year:
        return day_and_year(date)
    name = t(MONTHS[date.month - 1])
    if puts_month_first():
        return t("{month} {day}", month=name, day=date.day)
    return t("{day} {month}", month=name, day=date.day)


def day_and_year(date: Date) -> str:
    """A day with its year: "3 December 2027"."""
    name = t(MONTHS[date.month - 1])
    if puts_month_first():
        return t("{month} {day}, {year}", month=name, day=date.day, year=date.year)
    return t("{day} {month} {year}", month=name, day=date.day, year=date.year)


def month(date: Date, today: Date) -> str:
    """A month: "October", with the year where it might be taken for another year's."""
    name = t(MONTHS[date.month - 1])
    is_recent = -31 < (today - date).days < 320
    return name if is_recent else t("{month} {year}", month=name, year=date.year)


def how_long(days: int) -> str:
    """A length of time in the unit that one would use: "12 days", "3 weeks", "11 months", "2 years"."""
    if days >= _YEARS_FROM:
        return tn("{n} year", "{n} years", _years(days))
    if days >= _MONTHS_FROM:
        return tn("{n} month", "{n} months", _months(days))
    if days >= _WEEKS_FROM:
        return tn("{n} week", "{n} weeks", _weeks(days))
    return tn("{n} day", "{n} days", days)


def ago(days: int) -> str:
    """How long ago: "today", "yesterday", "12 days ago"."""
    if days <= 0:
        return t("today")
    if days == 1:
        return t("yesterday")
    if days >= _YEARS_FROM:
        return tn("{n} year ago", "{n} years ago", _years(days))
    if days >= _MONTHS_FROM:
        return tn("{n} month ago", "{n} months ago", _months(days))
    if days >= _WEEKS_FROM:
        return tn("{n} week ago", "{n} weeks ago", _weeks(days))
    return tn("{n} day ago", "{n} days ago", days)


_YEARS_FROM, _MONTHS_FROM, _WEEKS_FROM = 700, 60, 21
"""Days from which a time is counted in another unit."""


def _years(days: int) -> int:
    return round(days / 365.25)


def _months(days: int) -> int:
    return round(days / 30.44)


def _weeks(days: int) -> int:
    return round(days / 7)
