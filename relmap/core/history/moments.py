"""When a step of the history was done, as people say it."""

import datetime as dt

from relmap.core.dates import day
from relmap.core.language import clock, t
from relmap.core.records import Date


def here(when: dt.datetime) -> dt.datetime:
    """A moment at this computer's place; one at which nothing can have been done stays as it is."""
    try:
        return when.astimezone()
    except (OverflowError, ValueError, OSError):
        return when


def time_words(when: dt.datetime) -> str:
    """The time of the day at this computer's place: "14:05"."""
    local = here(when)
    return clock(local.hour, local.minute)


def when_words(when: dt.datetime, today: Date) -> str:
    """A moment at this computer's place: "today 14:05", "yesterday 9:30", "3 March 2025, 14:05"."""
    local = here(when)
    time = time_words(when)
    match (today - local.date()).days:
        case 0:
            return t("today {time}", time=time)
        case 1:
            return t("yesterday {time}", time=time)
        case _:
            return t("{day}, {time}", day=day(local.date(), today), time=time)


def day_words(date: Date, today: Date) -> str:
    """A day as a heading: "Today", "Yesterday", "3 March 2025"."""
    match (today - date).days:
        case 0:
            return t("Today")
        case 1:
            return t("Yesterday")
        case _:
            return day(date, today)


def by_words(when: str, who: str) -> str:
    """A moment and who it was: "14:05 · by ann"; the moment alone where nobody is named."""
    return t("{when} · by {who}", when=when, who=who) if who else when
