"""The Change: one edit as a value.

It is the undo step, the line in the journal, and what every view is told.
"""

import datetime as dt

from msgspec import Struct
from msgspec.structs import replace

from relmap.core.records import ALONGSIDE, TABLE_OF, Key, Record

MOST_SMALL = 100
"""Records that a Change may put and drop without being large."""


class Change(Struct, frozen=True, kw_only=True):
    """Records put and keys dropped, with the words that a person reads in the undo menu.

    `put` holds whole records, new or replacing the one with their id. No key is both put and dropped.
    `who` and `when` (UTC) are filled in when the Change is done.
    """

    label: str
    put: tuple[Record, ...] = ()
    drop: tuple[Key, ...] = ()
    who: str = ""
    when: dt.datetime | None = None

    def signed(self, who: str, when: dt.datetime) -> "Change":
        """The same Change with who did it and when."""
        return replace(self, who=who, when=when)

    @property
    def is_large(self) -> bool:
        """Whether so much changes that one may want to look at the map from before."""
        if len(self.put) + len(self.drop) <= MOST_SMALL:
            return False
        tables = [*(TABLE_OF[type(record)] for record in self.put), *(key.table for key in self.drop)]
        return sum(table not in ALONGSIDE for table in tables) > MOST_SMALL

    @property
    def is_empty(self) -> bool:
        """Whether doing it would leave every map as it is."""
        return not self.put and not self.drop


class EditError(Exception):
    """An edit that is not allowed; the map is as it was. The text is a sentence for the user."""
