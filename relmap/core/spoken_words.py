"""The words for strengths, verdicts, outcomes and ranks, in the language spoken.

What stands in files and in the command line's JSON is always English: `STRENGTH_WORDS`, and the values themselves.
"""

from relmap.core.answer import Verdict
from relmap.core.language import mark, number, t
from relmap.core.records import Outcome

_STRENGTHS = {
    1: mark("met"),
    2: mark("acquainted"),
    3: mark("working"),
    4: mark("trusted"),
    5: mark("close"),
}
VERDICT_WORDS: dict[Verdict, str] = {
    "call now": mark("Call now"),
    "ask for an introduction": mark("Ask for an introduction"),
    "no trusted path": mark("No trusted path"),
    "yours": mark("Yours to resolve"),
}
"""Marked for translation."""
_OUTCOMES: dict[Outcome, str] = {
    "helped": mark("helped"),
    "refused": mark("refused"),
    "no answer": mark("no answer"),
}
_DEPUTIES = (
    mark("first deputy"),
    mark("second deputy"),
    mark("third deputy"),
    mark("fourth deputy"),
    mark("fifth deputy"),
)
_NUMBERS = {
    2: mark("two"),
    3: mark("three"),
    4: mark("four"),
    5: mark("five"),
    6: mark("six"),
    7: mark("seven"),
    8: mark("eight"),
    9: mark("nine"),
    10: mark("ten"),
}


def strength_word(strength: int | None) -> str:
    """The word for a strength; for None "not rated"."""
    return t("not rated") if strength is None else t(_STRENGTHS[strength])


def verdict_words(verdict: Verdict) -> str:
    """A verdict as a heading: "Call now"."""
    return t(VERDICT_WORDS[verdict])


def outcome_word(outcome: Outcome) -> str:
    """How a call went: "helped"."""
    return t(_OUTCOMES[outcome])


def role_of(rank: int) -> str:
    """What someone is to a topic: "owner", "first deputy", "second deputy" …"""
    if rank == 0:
        return t("owner")
    return t(_DEPUTIES[rank - 1]) if rank <= len(_DEPUTIES) else t("deputy {number}", number=rank)


def in_words(value: int) -> str:
    """A number from two to ten in words, as within a sentence; any other in figures."""
    return t(_NUMBERS[value]) if value in _NUMBERS else number(value)


def capital(text: str) -> str:
    """A text as it begins a sentence."""
    return text[:1].upper() + text[1:]
