"""How two people saw each other over the years: from the history of the map, and from the days of the ratings."""

from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from relmap.core.dates import MONTHS
from relmap.core.history.moments import here
from relmap.core.history.steps import Step, steps_about
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.pair_names import PairNames
from relmap.core.records import Date, Relationship
from relmap.core.spoken_words import strength_word

VIEWS = "relationships"
MOST_TOLD = 6
"""Ratings of one view that a sentence tells of; the older ones are counted."""


class Rating(Struct, frozen=True):
    """A strength, None where it was not rated, and the day from which it holds; None where nobody noted since when."""

    strength: int | None
    since: Date | None


class ViewHistory(Struct, frozen=True):
    """One view over the years: its ratings, the oldest first, and what it is wanted to be, if anything.

    No two ratings that follow each other are alike, and only the first one can be without a day.
    """

    name: str
    ratings: tuple[Rating, ...]
    wanted: int | None
    said: str


class PairHistory(Struct, frozen=True):
    """The two views of a pair over the years, and the days of their contacts, up to a day."""

    forth: ViewHistory
    back: ViewHistory
    contacts: tuple[Date, ...]
    until: Date

    @property
    def views(self) -> tuple[ViewHistory, ViewHistory]:
        """Both views."""
        return self.forth, self.back

    @property
    def first_day(self) -> Date:
        """The earliest day of which anything is known; the last one where nothing is."""
        ratings = (rating.since for view in self.views for rating in view.ratings if rating.since)
        return min([*ratings, *self.contacts], default=self.until)


def pair_history(map: Map, one: str, other: str, until: Date) -> PairHistory:
    """What is known of two people of the map (ids), up to this day."""
    steps = steps_about(_pair_only(map, one, other), one, other)
    steps.reverse()
    names = PairNames.of(map.people[one], map.people[other], "")
    days = (contact.on for contact in map.contacts_between(one, other))
    return PairHistory(
        _view_history(map, one, other, steps, names),
        _view_history(map, other, one, steps, names.turned),
        tuple(dict.fromkeys(day for day in days if day <= until)),
        until,
    )


def _pair_only(map: Map, one: str, other: str) -> Map:
    """The two with their views and what the history tells of these: to read no more of it than is needed."""
    ends = {one, other}
    views = [view for view in (map.view(one, other), map.view(other, one)) if view is not None]
    ids = {view.id for view in views}
    pasts = []
    for past in reversed(list(map.past_changes.values())):
        before = [value for value in past.before.get(VIEWS, ()) if _is_between(value, ends)]
        added = [id for id in past.added.get(VIEWS, ()) if id in ids]
        if before or added:
            ids.update(str(value.get("id")) for value in before)
            pasts.append(replace(past, before={VIEWS: before}, added={VIEWS: added}))
    return Map([map.people[one], map.people[other], *views, *reversed(pasts)])


def _is_between(value: Any, ends: set[str]) -> bool:
    """Whether a plain value in the history is a view of one of the two of the other."""
    return isinstance(value, dict) and {str(value.get("source")), str(value.get("target"))} == ends


def _view_history(map: Map, source: str, target: str, steps: Iterable[Step], names: PairNames) -> ViewHistory:
    view = map.view(source, target)
    ratings = _ratings(view, source, target, steps)
    return ViewHistory(
        t("{person}’s view", person=names.caller),
        ratings,
        view.wanted if view else None,
        _said(ratings, names),
    )


def _ratings(
    view: Relationship | None, source: str, target: str, steps: Iterable[Step]
) -> tuple[Rating, ...]:
    """The ratings in the history, and before them the one that was there when it began."""
    found: list[Rating] = []
    is_first = True
    for step in steps:
        for changed in step.changes:
            told = changed.after or changed.before
            if not isinstance(told, Relationship) or (told.source, told.target) != (source, target):
                continue
            before, after = changed.before, changed.after
            if is_first and isinstance(before, Relationship):
                _add(found, before.strength, before.rated_on)
            is_first = False
            if isinstance(after, Relationship):
                _add(found, after.strength, after.rated_on or here(step.when).date())
            else:
                _add(found, None, here(step.when).date())
    if is_first and view is not None:
        _add(found, view.strength, view.rated_on)
    return tuple(found)


def _add(found: list[Rating], strength: int | None, since: Date | None) -> None:
    """Add a rating; of one day the last one holds, and one that says the same adds nothing."""
    while since is not None and found and found[-1].since is not None and found[-1].since >= since:
        found.pop()  # a rating of an earlier day that came later corrects what was said since that day
    if found[-1].strength != strength if found else strength is not None:
        found.append(Rating(strength, since))


# In words --------------------------------------------------------------------------------------


def _said(ratings: tuple[Rating, ...], names: PairNames) -> str:
    """A view over the years as a sentence."""
    if not ratings:
        return t("{caller} has never rated {called}.", caller=names.caller, called=names.called)
    *earlier, last = ratings
    told = [_was(rating) for rating in earlier[-MOST_TOLD:]]
    if len(earlier) > MOST_TOLD:
        more = len(earlier) - MOST_TOLD
        told.insert(0, tn("{n} earlier rating", "{n} earlier ratings", more))
    told.append(_is(last))
    return t(
        "{caller}’s view of {called}: {told}.",
        caller=names.caller,
        called=names.called,
        told=", ".join(told),
    )


def _was(rating: Rating) -> str:
    strength = strength_word(rating.strength)
    if rating.since is None:
        return t("{strength} at first", strength=strength)
    return t("{strength} in {month}", strength=strength, month=month_and_year(rating.since))


def _is(rating: Rating) -> str:
    strength = strength_word(rating.strength)
    if rating.since is None:
        return t("{strength}, undated", strength=strength)
    return t("{strength} since {month}", strength=strength, month=month_and_year(rating.since))


def month_and_year(date: Date) -> str:
    """A month with its year: "March 2026"."""
    return t("{month} {year}", month=t(MONTHS[date.month - 1]), year=date.year)
