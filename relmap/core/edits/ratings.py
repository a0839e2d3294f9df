"""Edits of many ratings at once, each one Change, and the note that two people spoke."""

from collections.abc import Iterable, Sequence

from relmap.core.change import Change, EditError
from relmap.core.edits import log_contact, rate, unrate, want
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Contact, Date

View = tuple[str, str]
"""Whose view of whom, as ids."""


def rate_all(map: Map, ratings: Iterable[tuple[str, str, int]], on: Date | None) -> Change:
    """Rate all these views (who, whom, strength) as of a day; the last rating of a view counts."""
    strengths = {(source, target): strength for source, target, strength in ratings}
    changes = [rate(map, *view, strength, on) for view, strength in strengths.items()]
    if len(changes) == 1:
        return changes[0]
    if len(set(strengths.values())) == 1:
        word = t(STRENGTH_WORDS[next(iter(strengths.values()))])
        label = tn(
            "{n} relationship, {strength}", "{n} relationships, {strength}", len(changes), strength=word
        )
    else:
        label = tn("{n} relationship rated", "{n} relationships rated", len(changes))
    return _together(label, changes)


def unrate_all(map: Map, views: Sequence[View]) -> Change:
    """Take back all these ratings; views that are not rated stay so."""
    changes = [unrate(map, *view) for view in dict.fromkeys(views) if map.view(*view) is not None]
    if len(changes) == 1:
        return changes[0]
    return _together(tn("{n} relationship, not rated", "{n} relationships, not rated", len(changes)), changes)


def want_all(map: Map, views: Sequence[View], strength: int | None) -> Change:
    """Say how strong all those of these views should become that are rated; None takes it back."""
    changes = [want(map, *view, strength) for view in dict.fromkeys(views) if map.view(*view) is not None]
    if not changes:
        raise EditError(t("A strength can be wanted only where one is rated."))
    if len(changes) == 1:
        return changes[0]
    if strength is None:
        label = tn("{n} relationship, nothing wanted", "{n} relationships, nothing wanted", len(changes))
    else:
        label = tn(
            "{n} relationship, wanted: {strength}",
            "{n} relationships, wanted: {strength}",
            len(changes),
            strength=t(STRENGTH_WORDS[strength]),
        )
    return _together(label, changes)


def note_they_spoke(map: Map, one: str, other: str, on: Date) -> Change:
    """Note a call between two people without an outcome; once a day is enough."""
    if spoke_on(map, one, other, on):
        raise EditError(t("That they spoke on this day is noted already."))
    return log_contact(map, Contact(source=one, target=other, on=on, kind="call"))


def spoke_on(map: Map, one: str, other: str, on: Date) -> bool:
    """Whether a contact of the two is noted on this day."""
    return any(contact.on == on for contact in map.contacts_between(one, other))


def _together(label: str, changes: Iterable[Change]) -> Change:
    changes = list(changes)
    return Change(
        label=label,
        put=tuple(record for change in changes for record in change.put),
        drop=tuple(key for change in changes for key in change.drop),
    )
