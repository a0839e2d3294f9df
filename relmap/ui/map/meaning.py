"""What a relationship means, in sentences: both views, last contact, and how sure we are."""

from collections.abc import Iterator

from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.paths import Call
from relmap.core.records import Date
from relmap.core.sentences import Reason, why
from relmap.core.sureness import sureness
from relmap.core.trust import evidence


def heading(map: Map, one: str, other: str) -> str:
    """The two people (ids) of a relationship."""
    return t("{one} and {other}", one=map.people[one].name, other=map.people[other].name)


def meaning(map: Map, one: str, other: str, reader: str, on: Date) -> Iterator[Reason]:
    """What the relationship of these two (ids) means for `reader`, the caller first."""
    found = evidence(map, one, other, on)
    if found is None:
        yield Reason((t("Neither of the two has rated the other."),))
        return
    yield from why(map, Call(one, other, found.trust), reader, on)
    yield Reason((sureness(found),))
