"""Days as people say them: "12 days ago", "in October", "3 December"."""

import datetime as dt

from relmap.core.records import Date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def today() -> Date:
    """The day at this computer's place: the only clock in core, for callers that were not told a day."""
    return dt.datetime.now().astimezone().date()


def day(date: Date, today: Date) -> str:
    """A day: "3 December", with the year where it is not today's."""
    year = "" if date.year == today.year else f" {date.year}"
    return f"{date.day} {MONTHS[date.month - 1]}{year}"


def month(date: Date, today: Date) -> str:
    """A month: "October", with the year where it might be taken for another year's."""
    recent = -31 < (today - date).days < 320
    return MONTHS[date.month - 1] + ("" if recent else f" {date.year}")


def how_long(days: int) -> str:
    """A length of time in the unit that one would use: "12 days", "3 weeks", "11 months", "2 years"."""
    for unit, length, from_days in (("year", 365.25, 700), ("month", 30.44, 60), ("week", 7, 21)):
        if days >= from_days:
            return _counted(round(days / length), unit)
    return _counted(days, "day")


def ago(days: int) -> str:
    """How long ago: "today", "yesterday", "12 days ago"."""
    if days <= 0:
        return "today"
    return "yesterday" if days == 1 else f"{how_long(days)} ago"


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" + ("" if number == 1 else "s")
