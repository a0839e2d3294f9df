"""What goes along with every Change when it is done: its place in the history, and where people stand in the pictures.

No edit needs to know of it. It is part of the same Change, so undoing that takes it back.
"""

from collections import defaultdict
from typing import TypeVar

from msgspec import json
from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.pictures.seating import seated
from relmap.core.records import ALONGSIDE, Function, PastChange, Record, key_of

R = TypeVar("R")


def completed(map: Map, change: Change) -> Change:
    """A signed Change with what goes along with it, for a map that it was not done to yet.

    Where people stand is no part of the history: that would fill with every step of whoever drags them.
    """
    if change.is_empty:
        return change
    past = _past_change(map, change)
    return seated(map, change if past is None else replace(change, put=(*change.put, past)))


def as_drawn(old: R, now: Record | None) -> R:
    """A function as it was with the room that it has now: pictures are no part of the history, and do not go back."""
    if isinstance(old, Function) and isinstance(now, Function):
        return replace(old, room=now.room)
    return old


def _past_change(map: Map, change: Change) -> PastChange | None:
    """What there was before this Change, or None where it changes nothing that history tells of."""
    before: defaultdict[str, list[Record]] = defaultdict(list)
    added: defaultdict[str, list[str]] = defaultdict(list)
    put = {key_of(record): record for record in change.put}
    for key, record in (put | dict.fromkeys(change.drop)).items():
        if key.table in ALONGSIDE:
            continue
        old = map.get(key)
        if old is None:
            added[key.table].append(key.id)
        elif as_drawn(old, record) != record:
            before[key.table].append(old)
    if not before and not added:
        return None
    if change.when is None:
        raise ValueError("a Change must be signed before it is done")
    plain = json.decode(json.encode(before))  # as they are read again from the file
    return PastChange(when=change.when, who=change.who, label=change.label, before=plain, added=dict(added))
