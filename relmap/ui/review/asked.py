"""What the card of the queue says of the view that is asked about: all its words, made from the map."""

from msgspec import Struct

from relmap.core.edits.ratings import View, spoke_on
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Date
from relmap.core.review.day_queue import DayQueue
from relmap.core.review.worth import Item, is_rated_on, reasons
from relmap.ui.review.words import dated_word

REASONS = 2


class Asked(Struct, frozen=True, kw_only=True):
    """One question of the queue. `chosen` is the strength given today and `now` what the map says, 0 for none."""

    view: View
    question: str
    wish: str
    why: str
    other: str
    before: str
    chosen: int
    now: int
    wanted: int
    has_spoken: bool
    place: str
    done: int
    of: int


def asked_of(map: Map, queue: DayQueue, item: Item, on: Date) -> Asked:
    """What is asked of this item of the queue, on this day."""
    source, target = (map.people[id] for id in item.view)
    now = map.view(*item.view)
    is_rated = is_rated_on(map, item.view, on)
    if is_rated:
        before = t("Before: {view}", view=dated_word(queue.before(item.view), on))
    else:
        before = t("Now: {view}", view=dated_word(now, on))
    if now is not None and now.wanted is not None:
        before = t("{before} · wanted: {strength}", before=before, strength=t(STRENGTH_WORDS[now.wanted]))
    return Asked(
        view=item.view,
        question=t("How does {source} see {target} today?", source=source.name, target=target.name),
        wish=t("How should {source} come to see {target}?", source=source.name, target=target.name),
        why=" ".join(reasons(map, item.view, item.paths, on)[:REASONS]),
        other=_other(map, item.view, on),
        before=before,
        chosen=now.strength if now and is_rated else 0,
        now=now.strength if now else 0,
        wanted=(now.wanted or 0) if now else 0,
        has_spoken=spoke_on(map, *item.view, on),
        place=t("{place} of {of} today", place=queue.position + 1, of=len(queue)),
        done=queue.position,
        of=len(queue),
    )


def _other(map: Map, view: View, on: Date) -> str:
    """What the other one thinks."""
    source, target = (map.people[id] for id in view)
    theirs = map.view(view[1], view[0])
    if theirs is None:
        return t("{target} has not rated {source}.", target=target.first_name, source=source.first_name)
    return t(
        "{target} sees {source} as {view}.",
        target=target.first_name,
        source=source.first_name,
        view=dated_word(theirs, on),
    )
