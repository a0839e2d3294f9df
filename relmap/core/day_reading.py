"""A day as people type it: "3.12.", "3 December", "2026-12-03", "tomorrow", "Friday"."""

import datetime as dt
import re
from collections.abc import Sequence

from relmap.core.change import EditError
from relmap.core.dates import MONTHS
from relmap.core.language import mark, puts_month_first, t
from relmap.core.records import Date
from relmap.core.words import folded

NEAR = {mark("yesterday"): -1, mark("today"): 0, mark("tomorrow"): 1}
"""Days that have a word of their own, with how far they are from today."""
WEEK = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
"""The days of the week; each is the next one of that name, today being one of them."""
SHORTEST_NAME = 3
"""Letters from which the beginning of the name of a month or a day is enough: "dec"."""

_ISO = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([-./])(\d{1,2})(?:\2(\d{2}|\d{4})?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s*([^\W\d]+)\.?,?(?:\s+(\d{4}))?")
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?")


def read_day(text: str, today: Date) -> Date | None:
    """The day that a text says, as seen from today; None where the text is empty.

    Without a year it is the nearest day of that name: on 20 December "3 January" is two weeks on. Raises EditError
    where it says no day.
    """
    said = " ".join(folded(text).split())
    if not said:
        return None
    for word, days in NEAR.items():
        if said in (word, folded(t(word))):
            return today + dt.timedelta(days=days)
    weekday = _named(said, WEEK)
    if weekday is not None:
        return today + dt.timedelta(days=(weekday - today.weekday()) % 7)
    found = _parts(said)
    if found is not None:
        try:
            return _day(*found, today)
        except ValueError:  # a thirtieth of February
            pass
    raise EditError(
        t("“{text}” is no day. Write it like 3 December, 3.12. or 2026-12-03.", text=text.strip()[:40])
    )


def _parts(said: str) -> tuple[int, int, int | None] | None:
    """Day, month and year (None where it was not said) of a text in any of the forms that are known."""
    if found := _ISO.fullmatch(said):
        year, _, month, day = found.groups()
        return int(day), int(month), int(year)
    if found := _NUMBERS.fullmatch(said):
        day, sign, month, year = found.groups()
        if sign != "." and puts_month_first():
            day, month = month, day
        return int(day), int(month), _whole_year(year)
    if found := _DAY_FIRST.fullmatch(said):
        day, name, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(said):
        name, day, year = found.groups()
    else:
        return None
    number = _named(name, MONTHS)
    return None if number is None else (int(day), number + 1, _whole_year(year))


def _whole_year(year: str | None) -> int | None:
    """The year that was typed; two digits are of this century."""
    if not year:
        return None
    return int(year) + (2000 if len(year) == 2 else 0)


def _named(name: str, names: Sequence[str]) -> int | None:
    """The place of the month or day that begins so, in English or in the language spoken."""
    if len(name) < SHORTEST_NAME:
        return None
    for place, each in enumerate(names):
        if folded(each).startswith(name) or folded(t(each)).startswith(name):
            return place
    return None


def _day(day: int, month: int, year: int | None, today: Date) -> Date:
    if year is not None:
        return Date(year, month, day)
    near = []
    for each in (today.year - 1, today.year, today.year + 1):
        try:
            near.append(Date(each, month, day))
        except ValueError:  # 29 February of another year
            continue
    if not near:
        raise ValueError
    return min(near, key=lambda date: (abs((date - today).days), date < today))
