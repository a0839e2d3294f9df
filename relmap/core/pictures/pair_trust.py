"""How strong the relationship of every two people is, whoever calls: what the picture of the whole company draws.

It is what the views of both and silence say. Outcomes of calls are left out: they go in one direction.
"""

from collections.abc import Callable

from msgspec import Struct

from relmap.core.map import Map
from relmap.core.records import Date
from relmap.core.trust import evidence, strength_of

TOLD_EVERY = 6


class PairTrust(Struct, frozen=True, gc=False):
    """Two people (ids) with the strength of their relationship today; silent: trust fell as they did not speak."""

    one: str
    other: str
    strength: int
    is_silent: bool


def pair_trusts(map: Map, on: Date, told: Callable[[float], object] = bool) -> list[PairTrust]:
    """Every two people of whom one has rated the other, each pair once; `told` what share of the work is done."""
    found: list[PairTrust] = []
    raters = sorted(map.raters() | map.rated())
    for place, one in enumerate(raters):
        if place % TOLD_EVERY == 0:
            told(place / len(raters))
        for other in map.known_to(one):
            if one < other:
                seen = evidence(map, one, other, on)
                if seen is not None:
                    strength = strength_of(seen.base * seen.freshness)
                    found.append(PairTrust(one, other, strength, seen.freshness < 1))
    return found
