"""Edits of how people see each other, and of what passed between them."""

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.checks import pair_of
from relmap.core.fields import cleaned
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Contact, Date, Relationship, key_of
from relmap.core.spoken_words import strength_word


def rate(
    map: Map, source: str, target: str, strength: int, on: Date | None, *, mutual: bool = False
) -> Change:
    """Say how strong `source` finds the relationship with `target`, as of a day; `mutual`: and the other way."""
    one, other = pair_of(map, source, target)
    _need_strength(strength)
    views = [(source, target), (target, source)] if mutual else [(source, target)]
    put = tuple(_rated(map, *view, strength, on) for view in views)
    word = strength_word(strength)
    if mutual:
        label = t("{one} ↔ {other}, {strength}", one=one.name, other=other.name, strength=word)
    else:
        label = t("{one} → {other}, {strength}", one=one.name, other=other.name, strength=word)
    return Change(label=label, put=put)


def unrate(map: Map, source: str, target: str) -> Change:
    """Take back how `source` sees `target`: it is not rated then, which is not the same as weak."""
    one, other = pair_of(map, source, target)
    view = _view(map, source, target)
    return Change(label=t("{one} → {other}, not rated", one=one.name, other=other.name), drop=(key_of(view),))


def want(map: Map, source: str, target: str, strength: int | None) -> Change:
    """Say how strong a rated view of `source` should become; None takes it back."""
    one, other = pair_of(map, source, target)
    view = _view(map, source, target)
    if strength is None:
        label = t("{one} → {other}, nothing wanted", one=one.name, other=other.name)
        return Change(label=label, put=(replace(view, wanted=None),))
    _need_strength(strength)
    word = strength_word(strength)
    label = t("{one} → {other}, wanted: {strength}", one=one.name, other=other.name, strength=word)
    return Change(label=label, put=(replace(view, wanted=strength),))


def log_contact(map: Map, contact: Contact) -> Change:
    """Add a dated event between two people; only a call has an outcome."""
    contact = cleaned(contact)
    one, other = pair_of(map, contact.source, contact.target)
    if contact.outcome is not None and contact.kind != "call":
        raise EditError(t("Only a call has an outcome."))
    return Change(label=_said(contact, one.first_name, other.name), put=(contact,))


def _said(contact: Contact, who: str, other: str) -> str:
    """What the contact was, as the undo menu says it."""
    if contact.outcome == "helped":
        return t("{who}’s call to {other}: helped", who=who, other=other)
    if contact.outcome == "refused":
        return t("{who}’s call to {other}: refused", who=who, other=other)
    if contact.outcome == "no answer":
        return t("{who}’s call to {other}: no answer", who=who, other=other)
    if contact.kind == "meeting":
        return t("{who}’s meeting with {other}", who=who, other=other)
    if contact.kind == "message":
        return t("{who}’s message with {other}", who=who, other=other)
    return t("{who}’s call with {other}", who=who, other=other)


def _rated(map: Map, source: str, target: str, strength: int, on: Date | None) -> Relationship:
    view = map.view(source, target)
    if view is None:
        return Relationship(source=source, target=target, strength=strength, rated_on=on)
    return replace(view, strength=strength, rated_on=on)


def _view(map: Map, source: str, target: str) -> Relationship:
    view = map.view(source, target)
    if view is None:
        one, other = map.people[source].name, map.people[target].name
        raise EditError(t("{one} has not rated {other}.", one=one, other=other))
    return view


def _need_strength(strength: int) -> None:
    if type(strength) is not int or strength not in STRENGTH_WORDS:
        raise EditError(
            t("{strength} is not a strength. Strengths are 1 (met) to 5 (close).", strength=strength)
        )
