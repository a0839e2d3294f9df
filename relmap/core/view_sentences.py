"""How two people rate each other, as one sentence: for either of them and for others, with the months known."""

from typing import Literal, TypeAlias

from relmap.core.dates import month
from relmap.core.language import Sentence, Strong, mark, sentence
from relmap.core.pair_names import PairNames, Reader
from relmap.core.records import Date, Relationship
from relmap.core.spoken_words import strength_word

_Dated: TypeAlias = Literal["neither", "theirs", "ours", "each", "together"]

_EQUAL: dict[Reader, str] = {
    "caller": mark("You and {called} rate each other {strength}."),
    "called": mark("{Caller} and you rate each other {strength}."),
    "neither": mark("{Caller} and {called} rate each other {strength}."),
}
_BOTH: dict[tuple[Reader, _Dated], str] = {
    ("caller", "neither"): mark("{Called} rated you {theirs}; you rated {called} {ours}."),
    ("caller", "theirs"): mark("{Called} rated you {theirs} in {then}; you rated {called} {ours}."),
    ("caller", "ours"): mark("{Called} rated you {theirs}; you rated {called} {ours} in {month}."),
    ("caller", "each"): mark("{Called} rated you {theirs} in {then}; you rated {called} {ours} in {month}."),
    ("caller", "together"): mark("{Called} rated you {theirs}; you rated {called} {ours}, both in {month}."),
    ("called", "neither"): mark("You rated {caller} {theirs}; {caller} rated you {ours}."),
    ("called", "theirs"): mark("You rated {caller} {theirs} in {then}; {caller} rated you {ours}."),
    ("called", "ours"): mark("You rated {caller} {theirs}; {caller} rated you {ours} in {month}."),
    ("called", "each"): mark("You rated {caller} {theirs} in {then}; {caller} rated you {ours} in {month}."),
    ("called", "together"): mark("You rated {caller} {theirs}; {caller} rated you {ours}, both in {month}."),
    ("neither", "neither"): mark("{Called} rated {caller} {theirs}; {caller} rated {called} {ours}."),
    ("neither", "theirs"): mark(
        "{Called} rated {caller} {theirs} in {then}; {caller} rated {called} {ours}."
    ),
    ("neither", "ours"): mark("{Called} rated {caller} {theirs}; {caller} rated {called} {ours} in {month}."),
    ("neither", "each"): mark(
        "{Called} rated {caller} {theirs} in {then}; {caller} rated {called} {ours} in {month}."
    ),
    ("neither", "together"): mark(
        "{Called} rated {caller} {theirs}; {caller} rated {called} {ours}, both in {month}."
    ),
}
_OURS: dict[tuple[Reader, bool], str] = {
    ("caller", False): mark("You rated {called} {ours}; {called} has not rated you."),
    ("caller", True): mark("You rated {called} {ours} in {month}; {called} has not rated you."),
    ("called", False): mark("{Caller} rated you {ours}; you have not rated {caller}."),
    ("called", True): mark("{Caller} rated you {ours} in {month}; you have not rated {caller}."),
    ("neither", False): mark("{Caller} rated {called} {ours}; {called} has not rated {caller}."),
    ("neither", True): mark("{Caller} rated {called} {ours} in {month}; {called} has not rated {caller}."),
}


def views_sentence(
    ours: Relationship | None, theirs: Relationship | None, names: PairNames, on: Date
) -> Sentence:
    """How caller and called rate each other, `ours` being the caller's view; nothing where neither does."""
    if ours and theirs:
        return _both(ours, theirs, names, on)
    if ours:
        return _one(ours, names, on)
    return _one(theirs, names.turned, on) if theirs else ()


def _both(ours: Relationship, theirs: Relationship, names: PairNames, on: Date) -> Sentence:
    if ours.strength == theirs.strength:
        return sentence(_EQUAL[names.reader], strength=_word(ours), **names.parts)
    then, now = _month(theirs, on), _month(ours, on)
    dated: _Dated = "neither"
    if then and now:
        dated = "together" if then == now else "each"
    elif then or now:
        dated = "theirs" if then else "ours"
    words = {"theirs": _word(theirs), "ours": _word(ours), "then": then, "month": now}
    return sentence(_BOTH[names.reader, dated], **words, **names.parts)


def _one(view: Relationship, names: PairNames, on: Date) -> Sentence:
    """The one view there is, the caller's."""
    said = _month(view, on)
    return sentence(_OURS[names.reader, bool(said)], ours=_word(view), month=said, **names.parts)


def _word(view: Relationship) -> Strong:
    return Strong(strength_word(view.strength))


def _month(view: Relationship, on: Date) -> str:
    return "" if view.rated_on is None else month(view.rated_on, on)
