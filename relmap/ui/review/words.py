"""The words of the Review page that several of its parts say."""

from relmap.core.dates import month
from relmap.core.language import mark, t
from relmap.core.records import STRENGTH_WORDS, Date, Relationship

CHOICES = (
    (1, mark("Has spoken once")),
    (2, mark("Has spoken more than once")),
    (3, mark("Works together regularly")),
    (4, mark("Has gone out of the way")),
    (5, mark("Would take the call tonight")),
)
"""Each strength that one can choose, with what it means."""


def word_of(strength: int | None) -> str:
    """The word for a strength, or that there is none."""
    return t(STRENGTH_WORDS[strength]) if strength else t("not rated")


def dated_word(view: Relationship | None, on: Date) -> str:
    """The word for a view with the month of its rating: "acquainted, December 2025"."""
    if view is None:
        return t("not rated")
    word = t(STRENGTH_WORDS[view.strength])
    if view.rated_on is None:
        return t("{strength}, undated", strength=word)
    if view.rated_on == on:
        return t("{strength}, today", strength=word)
    return t("{strength}, {month}", strength=word, month=month(view.rated_on, on))
