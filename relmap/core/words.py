"""The words of a text, and how alike two words are: what finding topics rests on."""

import re
import unicodedata
from collections.abc import Collection

_STOP_WORDS = """
    a about after again all also always am an and any anyone anything are as at be because been before being but
    by can cannot cant complain complained complaining complaint complaints could couldnt dear did didnt do does
    doesnt doing done dont each even ever every for from get gets getting give given go goes going gone got had
    has hasnt have havent having he hello help her here him his how i if ill im in into is isnt it its ive just
    keep keeps let like madam made make makes many me more most much must my need needs never no nobody none nor
    not nothing now of on once one only or other our out over own people please problem problems put really
    said say says see seem seems she should since sir so some somebody someone something still such than
    thank thanks that thats the their them then there these they theyre thing things think this those though
    three through till to too two under until up upon us very want wants was wasnt we well went were weve
    what when where which while who whom whose why will with without wont would yet you your yours youve
"""

SHORTEST_LIKE = 3
"""Letters that a word must have to be like another one; shorter words are the same or not."""
UNLIKE = 0.8
"""The Jaro-Winkler similarity that counts as no likeness at all; from here to 1 likeness grows evenly from 0 to 1."""

_WORD = re.compile(r"[^\W_]+")
_PASSED_OVER = str.maketrans("", "", "'’ʼ`´\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}")
"""Signs that make no word another one: apostrophes, and what holds a name in its place in a sentence."""


def folded(text: str) -> str:
    """The text without capitals, accents and apostrophes, so that "Zoë's" and "zoes" are one."""
    text = text.translate(_PASSED_OVER).casefold()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """The words of a text, folded, in their order; numbers are words too."""
    return _WORD.findall(folded(text))


STOP_WORDS = frozenset(words_of(_STOP_WORDS))
"""English words that tell nothing about a topic by themselves."""


def is_telling(word: str) -> bool:
    """Whether the word can tell something about a topic by itself."""
    return word not in STOP_WORDS


def likenesses(word: str, others: Collection[str], similar_from: float) -> dict[str, float]:
    """The other words that this one may be a form or a misspelling of, with the likeness, 0 to 1.

    `similar_from` is the Jaro-Winkler similarity asked for: 0.87 takes "bills" for "billing", and 0.97 "charge" for
    "charged".
    """
    if len(word) < SHORTEST_LIKE:
        return {word: 1.0} if word in others else {}
    from rapidfuzz import process  # the window is up before the first word is long enough
    from rapidfuzz.distance import JaroWinkler

    similar = process.extract(
        word, others, scorer=JaroWinkler.normalized_similarity, score_cutoff=similar_from, limit=None
    )
    return {
        other: (similarity - UNLIKE) / (1 - UNLIKE)
        for other, similarity, _ in similar
        if len(other) >= SHORTEST_LIKE
    }
