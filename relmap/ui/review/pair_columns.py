"""The columns of the list of pairs: what stands in each, what is read out, and what it is sorted by."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from relmap.core.dates import ago, how_long
from relmap.core.edits.ratings import View
from relmap.core.language import mark, sort_key, t
from relmap.core.map import Map
from relmap.core.pairs import Pair, last_contact, steps_apart
from relmap.core.records import STRENGTH_WORDS, Date
from relmap.core.review.pair_facts import PairFacts
from relmap.core.review.worth import can_be_looked_at, reasons
from relmap.ui.review.words import word_of

REASONS = 2
"""How many reasons stand in a row; the foot of the list says them all."""


class Column(IntEnum):
    """The columns in their order."""

    FROM = 0
    TO = 1
    THEIR_VIEW = 2
    OTHERS_VIEW = 3
    LAST_SPOKE = 4
    WANTED = 5
    BECAUSE = 6


HEADERS = {
    Column.FROM: mark("From"),
    Column.TO: mark("To"),
    Column.THEIR_VIEW: mark("Their view"),
    Column.OTHERS_VIEW: mark("The other’s view"),
    Column.LAST_SPOKE: mark("Last spoke"),
    Column.WANTED: mark("Wanted"),
    Column.BECAUSE: mark("Worth a look because"),
}
VIEWS = (Column.THEIR_VIEW, Column.OTHERS_VIEW)

FactsOf = Callable[[Pair], PairFacts | None]


def view_of(pair: Pair, column: Column) -> View:
    """Whose view of whom stands in this column of views."""
    return (pair.other, pair.one) if column == Column.OTHERS_VIEW else (pair.one, pair.other)


def text(map: Map, pair: Pair, column: Column, facts: PairFacts | None, on: Date) -> str:
    """What stands in a cell."""
    match column:
        case Column.FROM | Column.TO:
            return name_of(map, pair.one if column == Column.FROM else pair.other)
        case Column.LAST_SPOKE:
            spoke = last_contact(map, pair)
            if spoke is None:
                return t("never")
            days = (on - spoke).days
            return how_long(days) if days > 1 else ago(days)
        case Column.WANTED:
            return _wanted(map, pair)
        case Column.BECAUSE:
            return " ".join(why(map, facts, on)[:REASONS])
        case _:
            return word_of(_strength(map, view_of(pair, column)))


def said(map: Map, pair: Pair, column: Column, facts: PairFacts | None, on: Date) -> str:
    """What is read out for a cell: views are whole sentences."""
    if column not in VIEWS:
        return text(map, pair, column, facts, on)
    source, target = (name_of(map, id) for id in view_of(pair, column))
    strength = _strength(map, view_of(pair, column))
    if not strength:
        return t("{source} has not rated {target}.", source=source, target=target)
    seen = {"source": source, "target": target, "strength": t(STRENGTH_WORDS[strength])}
    if differs(map, pair):
        return t("{source} sees {target} as {strength}; the views differ.", **seen)
    return t("{source} sees {target} as {strength}.", **seen)


def why(map: Map, facts: PairFacts | None, on: Date) -> list[str]:
    """Why a pair is worth a look, as sentences; none while that is not known.

    Of a pair that was rated lately it is said only what is still odd about it.
    """
    if facts is None or not can_be_looked_at(map, facts.view, on):
        return []
    return reasons(map, facts.view, facts.paths if facts.worth else 0, on)


def differs(map: Map, pair: Pair) -> bool:
    """Whether the two views differ by more than is ordinary."""
    return steps_apart(map, pair.one, pair.other) > 0


def name_of(map: Map, person: str) -> str:
    """A name; empty for someone who is no longer in the map, while their rows are being taken out."""
    found = map.people.get(person)
    return found.name if found else ""


def key_for(map: Map, column: Column, facts: FactsOf) -> Callable[[Pair], Any]:
    """What pairs are sorted by in a column."""
    match column:
        case Column.THEIR_VIEW | Column.OTHERS_VIEW:
            return lambda pair: _strength(map, view_of(pair, column))
        case Column.LAST_SPOKE:
            return lambda pair: last_contact(map, pair) or Date.min
        case Column.WANTED:
            return lambda pair: max(_wanted_of(map, view_of(pair, view)) for view in VIEWS)
        case Column.BECAUSE:
            return lambda pair: found.worth if (found := facts(pair)) else 0.0
    names = {id: sort_key(person.name) for id, person in map.people.items()}
    return lambda pair: names[pair.one if column == Column.FROM else pair.other]


def _strength(map: Map, view: View) -> int:
    found = map.view(*view)
    return found.strength if found else 0


def _wanted_of(map: Map, view: View) -> int:
    found = map.view(*view)
    return (found.wanted or 0) if found else 0


def _wanted(map: Map, pair: Pair) -> str:
    """The strength that is wanted; whose it is, where it is the other's."""
    ours, theirs = (_wanted_of(map, view_of(pair, column)) for column in VIEWS)
    if not theirs:
        return t(STRENGTH_WORDS[ours]) if ours else ""
    word, other = t(STRENGTH_WORDS[theirs]), map.people[pair.other].first_name
    if not ours:
        return t("{other}: {strength}", other=other, strength=word)
    return t("{ours}, {other}: {strength}", ours=t(STRENGTH_WORDS[ours]), other=other, strength=word)
