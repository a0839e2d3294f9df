"""Which views are most worth another look today, and why.

    worth = (1 + best paths through the pair) * doubt

Doubt says how little can be relied on a view: 1 where it is not rated or nobody knows since when; else it grows evenly
from 0, a month after the rating, to 1 a year after it. To that comes something where the two views differ, where the
pair has been silent for longer than is usual, and where the strength is still below the one wanted. A view that was
rated within the last month is left alone.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from heapq import nsmallest

from msgspec import Struct

from relmap.core.best_paths import BestPath
from relmap.core.dates import how_long
from relmap.core.edits.ratings import View
from relmap.core.language import mark, t, tn
from relmap.core.map import Map
from relmap.core.pairs import Pair, steps_apart
from relmap.core.records import STRENGTH_WORDS, Date, Relationship
from relmap.core.trust import evidence

A_DAY = 15
"""Views that are asked about in one day: about five minutes."""
RESTED, DOUBTED = 30, 365
"""Days after a rating until it is doubted at all, and until it is doubted altogether."""
PER_STEP_APART = 0.25
"""Doubt for each step by which two views differ, where that is more than is ordinary."""
WANTED = 0.25
"""Doubt where a view is still below the strength that is wanted."""
OLD = 60
"""Days after which a rating's age is given as a reason."""

PathsThrough = Counter[frozenset[str]]
"""How many best paths have a call between two people, by the two."""

_APART = {
    2: mark("The views differ by two."),
    3: mark("The views differ by three."),
    4: mark("The views differ by four."),
}


class Item(Struct, frozen=True, gc=False):
    """A view to look at again: whose of whom (ids), the best paths through the pair, and its worth."""

    source: str
    target: str
    paths: int
    worth: float

    @property
    def view(self) -> View:
        """Whose view of whom, as ids."""
        return self.source, self.target


def paths_through(found: Iterable[BestPath]) -> PathsThrough:
    """How many of these paths go through each pair."""
    counted: PathsThrough = Counter()
    for path in found:
        counted.update(map(frozenset, zip(path.people, path.people[1:], strict=False)))
    return counted


def most_worth(
    map: Map, items: Iterable[Item], passed_over: Collection[View] = (), most: int = A_DAY
) -> list[Item]:
    """Those of these items that are most worth another look, the most worthwhile first; none `passed_over`."""
    wanted = (item for item in items if item.worth and item.view not in passed_over)
    people = map.people
    return nsmallest(
        most,
        wanted,
        key=lambda item: (
            -round(item.worth, 9),
            people[item.source].name,
            people[item.target].name,
            item.view,
        ),
    )


def looked_at(map: Map, pair: Pair, paths: int, on: Date) -> tuple[Item, Item]:
    """Both views of a pair with what another look at them is worth."""
    gone = any(map.people[person].has_left(on) for person in (pair.one, pair.other))
    shared = 0.0 if gone else _doubt_of_both(map, pair, on)

    def item(source: str, target: str) -> Item:
        own = 0.0 if gone else _doubt(map.view(source, target), on)
        return Item(source, target, paths, (1 + paths) * (own + shared if own else 0.0))

    return item(pair.one, pair.other), item(pair.other, pair.one)


def can_be_looked_at(map: Map, view: View, on: Date) -> bool:
    """Whether both people of a view are in the map and with the company."""
    return all(id in map.people and not map.people[id].has_left(on) for id in view)


def is_rated_on(map: Map, view: View, on: Date) -> bool:
    """Whether a view was rated on this day."""
    found = map.view(*view)
    return found is not None and found.rated_on == on


def reasons(map: Map, view: View, paths: int, on: Date) -> list[str]:
    """Why a view is worth another look, as sentences, the most telling first."""
    rated = map.view(*view)
    said = [] if rated is None else [_relied_on(rated, paths, on)]
    if rated is None:
        said = [tn("On one best path.", "On {n} best paths.", paths) if paths else "", _not_rated(map, view)]
    apart = steps_apart(map, *view)
    said.append(t(_APART[apart]) if apart else "")
    said.append(_silent(map, view, on))
    if rated is not None and rated.wanted is not None and rated.wanted > rated.strength:
        wanted, still = t(STRENGTH_WORDS[rated.wanted]), t(STRENGTH_WORDS[rated.strength])
        said.append(t("Wanted: {wanted}; still {strength}.", wanted=wanted, strength=still))
    if map.view(view[1], view[0]) is None and rated is not None:
        said.append(_not_rated(map, (view[1], view[0])))
    return [sentence for sentence in said if sentence]


def _doubt(view: Relationship | None, on: Date) -> float:
    """The doubt that one view brings; 0 where it was rated so lately that it is left alone."""
    if view is None or view.rated_on is None:
        return 1.0
    aged = ((on - view.rated_on).days - RESTED) / (DOUBTED - RESTED)
    wanted = WANTED if view.wanted is not None and view.wanted > view.strength else 0.0
    return min(1.0, aged) + wanted if aged > 0 else 0.0


def _doubt_of_both(map: Map, pair: Pair, on: Date) -> float:
    """The doubt that both views of a pair share."""
    found = evidence(map, pair.one, pair.other, on)
    silence = 0.0 if found is None else 1 - found.freshness
    return silence + PER_STEP_APART * steps_apart(map, pair.one, pair.other)


def _relied_on(view: Relationship, paths: int, on: Date) -> str:
    """How many paths rest on a rated view, and how old it is."""
    if view.rated_on is None:
        if not paths:
            return t("Rated nobody knows when.")
        return tn(
            "On one best path, rated nobody knows when.", "On {n} best paths, rated nobody knows when.", paths
        )
    days = (on - view.rated_on).days
    if days < OLD:
        return tn("On one best path.", "On {n} best paths.", paths) if paths else ""
    time = how_long(days)
    if not paths:
        return t("Not rated for {time}.", time=time)
    return tn(
        "On one best path, not rated for {time}.",
        "On {n} best paths, not rated for {time}.",
        paths,
        time=time,
    )


def _not_rated(map: Map, view: View) -> str:
    source, target = (map.people[id] for id in view)
    return t("{source} has not rated {target}.", source=source.first_name, target=target.first_name)


def _silent(map: Map, view: View, on: Date) -> str:
    found = evidence(map, *view, on)
    if found is None or found.last_contact is None or found.freshness == 1:
        return ""
    time = how_long((on - found.last_contact).days)
    if not found.own_gap:
        return t("{time} silent.", time=time)
    return t("{time} silent, usually every {gap}.", time=time, gap=how_long(round(found.gap)))
