"""Trust: how likely a call from one person to another gets help, from 0 to 1.

This is the model of relmap itself. Its constants stand in one table, `MODEL`, which the program can show.

    base     the strength of a view as a number
    b        both views: the square root of their product; one view: a part of it; none: no call
    e        b together with the outcomes of earlier calls, b counting as four calls
    F        falls with silence, measured in the pair's own usual gap, to a floor
    trust    F * e
"""

import math
from itertools import pairwise

from msgspec import Struct

from relmap.core.map import Map
from relmap.core.records import Date, Relationship


class Model(Struct, frozen=True, kw_only=True):
    """Every constant of the trust model, the paths and the verdicts."""

    base: tuple[float, float, float, float, float] = (0.30, 0.50, 0.70, 0.85, 0.95)
    """For strengths 1 to 5. The top is below 1: else long chains of perfect relationships lose all difference."""
    one_view: float = 0.85
    """What a single view counts for, as about half of the ties that people believe mutual are
    (Almaatouq et al. 2016)."""
    prior_calls: float = 4.0
    """How many calls' worth of evidence the views are: outcomes outweigh them from the fifth call on."""
    usual_gap: float = 90.0
    """Days between contacts that are usual for a pair whose own habit is not known."""
    gap_days: int = 3
    """Contact days from which a pair's own median gap is used."""
    silence_starts: float = 2.0
    """Silence in usual gaps up to which nothing is lost."""
    silence_ends: float = 8.0
    """Silence in usual gaps from which the floor holds (EPJ Data Science 2017: by then the tie has mostly gone)."""
    silence_floor: float = 0.5
    """Trust outlasts contact (Levin, Walter and Murnighan 2011), so silence never takes all of it."""
    next_call: float = 0.8
    """What each call after the first keeps of the score."""
    most_calls: int = 3
    """Calls in a path: beyond two steps people rarely know what another does (Friedkin 1983)."""
    next_deputy: float = 0.9
    """What ending with the first deputy keeps of the score; the second its square, and so on."""
    plans: int = 3
    """Plans shown: A, B and C."""
    call_now: float = 0.60
    """Scores from here on read *Call now*."""
    ask_for_introduction: float = 0.35
    """Scores from here on read *Ask for an introduction*."""
    meet_first: float = 0.5
    """A weakest call with less trust than this reads "meet first"."""


MODEL = Model()


class Evidence(Struct, frozen=True, kw_only=True):
    """All that the trust of one call was computed from.

    `ours` is the caller's view and `theirs` the view of the one called; `silent_days` is counted from the later
    of the last contact and the last rating; `gap` is the usual one in days, and `own_gap` says that it is the pair's.
    """

    ours: Relationship | None
    theirs: Relationship | None
    helped: int
    refused: int
    last_contact: Date | None
    silent_days: int | None
    gap: float
    own_gap: bool
    base: float
    freshness: float
    trust: float

    @property
    def is_undated(self) -> bool:
        """Neither a rating nor a contact says from when this is."""
        return self.silent_days is None


def base_of_views(ours: int | None, theirs: int | None) -> float | None:
    """b: what the two views alone say, or None where neither is rated and so no call is possible."""
    if ours is not None and theirs is not None:
        return math.sqrt(MODEL.base[ours - 1] * MODEL.base[theirs - 1])
    one = ours if ours is not None else theirs
    return None if one is None else MODEL.one_view * MODEL.base[one - 1]


def with_outcomes(b: float, helped: int, refused: int) -> float:
    """e: b corrected by the outcomes of earlier calls in this direction."""
    return (MODEL.prior_calls * b + helped) / (MODEL.prior_calls + helped + refused)


def freshness(silent_days: int | None, gap: float) -> float:
    """F: what silence leaves of trust, from the floor to 1. Undated relationships lose nothing."""
    if silent_days is None:
        return 1.0
    rho = silent_days / gap
    if rho <= MODEL.silence_starts:
        return 1.0
    if rho >= MODEL.silence_ends:
        return MODEL.silence_floor
    share = (rho - MODEL.silence_starts) / (MODEL.silence_ends - MODEL.silence_starts)
    return 1.0 - (1.0 - MODEL.silence_floor) * share


def usual_gap(days: list[Date]) -> float | None:
    """The median gap in days between a pair's contact days, or None while there are too few of them."""
    distinct = sorted(set(days))
    if len(distinct) < MODEL.gap_days:
        return None
    from statistics import median  # it loads decimals and fractions, which a window that starts does not need

    return float(median((later - sooner).days for sooner, later in pairwise(distinct)))


def evidence(
    map: Map, source: str, target: str, on: Date, *, supposed: Relationship | None = None
) -> Evidence | None:
    """What a call from `source` to `target` on this day rests on, or None where neither has rated the other.

    `supposed` stands in for what the map says of one of the two views, to see what it would change.
    """
    ours, theirs = map.view(source, target), map.view(target, source)
    if supposed is not None and supposed.source == source:
        ours = supposed
    elif supposed is not None:
        theirs = supposed
    b = base_of_views(ours.strength if ours else None, theirs.strength if theirs else None)
    if b is None:
        return None
    contacts = map.contacts_between(source, target)
    outcomes = [
        contact.outcome for contact in contacts if contact.source == source and contact.kind == "call"
    ]
    helped, refused = outcomes.count("helped"), outcomes.count("refused")
    own_gap = usual_gap([contact.on for contact in contacts])
    gap = own_gap or MODEL.usual_gap
    dates = [view.rated_on for view in (ours, theirs) if view is not None and view.rated_on is not None]
    last_contact = contacts[-1].on if contacts else None
    if last_contact is not None:
        dates.append(last_contact)
    silent_days = (on - max(dates)).days if dates else None
    fresh = freshness(silent_days, gap)
    return Evidence(
        ours=ours,
        theirs=theirs,
        helped=helped,
        refused=refused,
        last_contact=last_contact,
        silent_days=silent_days,
        gap=gap,
        own_gap=own_gap is not None,
        base=b,
        freshness=fresh,
        trust=fresh * with_outcomes(b, helped, refused),
    )


def trust(map: Map, source: str, target: str, on: Date) -> float:
    """How likely a call from `source` to `target` on this day gets help; 0 where no call is possible."""
    found = evidence(map, source, target, on)
    return 0.0 if found is None else found.trust


def needs_a_meeting(trust: float) -> bool:
    """Whether a call with this trust reads "meet first"."""
    return round(trust, 12) < MODEL.meet_first


def strength_of(trust: float) -> int:
    """The strength whose base is nearest to this trust, so that trust can be said in a word."""
    return min(range(1, len(MODEL.base) + 1), key=lambda strength: abs(MODEL.base[strength - 1] - trust))
