"""A moment of the past at which one wants to look at the map."""

import datetime as dt

from msgspec import Struct

from relmap.core.dates import day_and_year, today
from relmap.core.history.moments import here, when_words
from relmap.core.language import t
from relmap.core.records import Date


class PastMoment(Struct, frozen=True):
    """The end of a day; or where a step of the history is named by its id, the moment before it.

    `when` and `change` say when that step was done, and what it was.
    """

    day: Date
    step: str = ""
    when: dt.datetime | None = None
    change: str = ""

    @classmethod
    def before(cls, step: str, when: dt.datetime, change: str) -> "PastMoment":
        """The moment before a step."""
        return cls(here(when).date(), step, when, change)

    @property
    def said(self) -> str:
        """A sentence that says which map is looked at, and that it takes no edits."""
        if self.when is None:
            day = day_and_year(self.day)
            return t("This is the map as it was at the end of {day}. It takes no edits.", day=day)
        return t(
            "This is the map as it was before this change, {when}: “{change}”. It takes no edits.",
            when=when_words(self.when, today()),
            change=self.change,
        )
