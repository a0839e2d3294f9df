"""How many relationships of a whole company are drawn: never so many that one sees nothing."""

from collections import Counter
from collections.abc import Callable, Container, Iterable

from relmap.core.pictures.pair_trust import PairTrust
from relmap.core.records import STRENGTH_WORDS
from relmap.ui.map.picture import Line, Wanted

AT_ONCE = 200
"""Pairs that are looked at before the window's thread has its turn."""
FIRST_LEAST = 3
"""The strength from which relationships are drawn at first, where they are not too many."""
AT_FIRST, AT_MOST = 350, 1_500
"""Lines up to which they are drawn at first, and where the user has asked for this strength."""


def lines_from(
    pairs: Iterable[PairTrust], people: Container[str], wanted: Wanted, breathe: Callable[[], object] = bool
) -> tuple[int, list[Line], list[Line]]:
    """From which strength on lines are drawn, the lines that are, and those held back as they are too many.

    `breathe` is called again and again.
    """
    from_least = wanted.least or FIRST_LEAST
    lines: list[Line] = []
    for place, pair in enumerate(pairs):
        if place % AT_ONCE == 0:
            breathe()
        if pair.strength < from_least or (wanted.silent_only and not pair.is_silent):
            continue
        if pair.one in people and pair.other in people:
            lines.append(Line(pair.one, pair.other, pair.strength))
    least, most = wanted.least, AT_MOST
    if least is None:
        least, most = _first_least(lines), AT_FIRST
        lines = [line for line in lines if line.strength >= least]
    return (least, lines, []) if len(lines) <= most else (least, [], lines)


def _first_least(lines: list[Line]) -> int:
    """The least strength at which lines are not too many, else the greatest."""
    numbers = Counter(line.strength for line in lines)
    least = strongest = max(STRENGTH_WORDS)
    drawn = numbers[strongest]
    while least > FIRST_LEAST and drawn + numbers[least - 1] <= AT_FIRST:
        least -= 1
        drawn += numbers[least]
    return least
