"""The language that relmap speaks: English as it stands in the code, or what a translator makes of it.

Every text that a user can see goes through `t`, `tn` or `sentence`. Parts from a map stand in braces and are put in
after translation, so that a translator may order them anew: t("{caller} rated {called}", caller=…, called=…).
"""

from collections.abc import Callable
from string import Formatter

Translate = Callable[[str, int], str]
"""Gives the text in another language, for so many of what it counts (-1 where it counts nothing)."""


class _Spoken:
    """What is spoken now; one for the process, as one user reads it."""

    translate: Translate | None = None


def speak(translate: Translate | None) -> None:
    """Have every text translated by this from now on; None is English."""
    _Spoken.translate = translate


def mark(text: str) -> str:
    """The text as it is, to be found by translators; `t` says it where it is shown."""
    return text


def t(text: str, /, **parts: object) -> str:
    """The text in the language spoken, with its parts put in."""
    said = text if _Spoken.translate is None else _Spoken.translate(text, -1)
    return said.format(**parts) if parts else said


def tn(one: str, many: str, number: int, /, **parts: object) -> str:
    """The text for one or for several, in the language spoken; `{n}` is the number."""
    english = one if number == 1 else many
    said = english if _Spoken.translate is None else _Spoken.translate(many, number)
    return said.format(n=f"{number:,}", **parts)


def sentence(text: str, /, **parts: str) -> tuple[str, ...]:
    """The text in the language spoken as a sequence of pieces, its parts among them as they were given."""
    pieces: list[str] = []
    for literal, field, _, _ in Formatter().parse(t(text)):
        pieces += [piece for piece in (literal, parts[field] if field else "") if piece]
    return tuple(pieces)
