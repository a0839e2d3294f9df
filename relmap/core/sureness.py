"""How sure we are of a relationship, in a sentence: which is something else than how strong it is."""

from relmap.core.language import t, tn
from relmap.core.trust import Evidence

DIFFER = 2
"""Steps of strength from which two views differ."""
MANY_CALLS = 3


def sureness(found: Evidence) -> str:
    """How sure, and why: outcomes of calls count most, then both views, then whether there is a date."""
    calls = found.helped + found.refused
    if calls >= MANY_CALLS:
        return tn("Very sure: {n} call showed it.", "Very sure: {n} calls showed it.", calls)
    if found.ours is not None and found.theirs is not None:
        if abs(found.ours.strength - found.theirs.strength) >= DIFFER:
            return t("Not sure: the two see it differently.")
        if found.is_undated:
            return t("Fairly sure: both say so, but nobody knows since when.")
        return t("Sure: both say so.")
    if found.is_undated:
        return t("Not sure: only one of the two says so, and nobody knows since when.")
    return t("Not sure: only one of the two says so.")
