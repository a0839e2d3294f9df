"""The language that relmap speaks: English as it stands in the code, or what a translator makes of it.

Every text that a user can see goes through `t`, `tn` or `sentence`. Parts from a map stand in braces and are put in
after translation, so that a translator may order them anew: t("{caller} rated {called}", caller=…, called=…).
"""

from collections.abc import Callable
from string import Formatter
from typing import Any, TypeAlias, TypeVar
from unicodedata import bidirectional

from msgspec import Struct

P = TypeVar("P")


class Strong(str):
    """A part of a sentence that is set off."""

    __slots__ = ()


Sentence: TypeAlias = tuple[str, ...]
"""A sentence in pieces; those that are `Strong` are set off where it is shown."""

Translate = Callable[[str, int], str]
"""Gives the text in another language, for so many of what it counts (-1 where it counts nothing)."""


class Customs(Struct, frozen=True):
    """How numbers and days are written and names are sorted where the user is.

    `decimal` writes a number with so many digits after the point, `clock` a time of day given as hour and minute;
    `sort_key` gives what a name is sorted by;
    `month_first` is "December 3" and not "3 December".
    """

    number: Callable[[int], str]
    decimal: Callable[[float, int], str]
    clock: Callable[[int, int], str]
    sort_key: Callable[[str], Any]
    month_first: bool = False


def _sort_key(name: str) -> tuple[str, str]:
    """Capitals beside their small letters."""
    return name.casefold(), name


ENGLISH = Customs(
    number="{:,}".format,
    decimal=lambda value, digits: f"{value:.{digits}f}",
    clock="{:02}:{:02}".format,
    sort_key=_sort_key,
)


class _Spoken:
    """What is spoken now; one for the process, as one user reads it."""

    translate: Translate | None = None
    customs: Customs = ENGLISH


def speak(translate: Translate | None, customs: Customs = ENGLISH) -> None:
    """Have every text translated and every number written by these from now on; None is English."""
    _Spoken.translate, _Spoken.customs = translate, customs


def _held(parts: dict[str, P]) -> dict[str, P]:
    """The parts, each in its own place: a name written from right to left would turn the sentence around it.

    Two such names on either side of an arrow would even change places.
    """
    return {name: _isolated(part) if _is_turned(part) else part for name, part in parts.items()}


def _is_turned(part: object) -> bool:
    """Whether any of it is written from right to left."""
    return (
        isinstance(part, str)
        and not part.isascii()
        and any(bidirectional(sign) in ("R", "AL") for sign in part)
    )


def _isolated(part: P) -> P:
    return type(part)(f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}")  # type: ignore[call-arg]


def mark(text: str) -> str:
    """The text as it is, to be found by translators; `t` says it where it is shown."""
    return text


def t(text: str, /, **parts: object) -> str:
    """The text in the language spoken, with its parts put in."""
    said = text if _Spoken.translate is None else _Spoken.translate(text, -1)
    return said.format(**_held(parts)) if parts else said


def tn(one: str, many: str, number: int, /, **parts: object) -> str:
    """The text for one or for several, in the language spoken; `{n}` is the number."""
    english = one if number == 1 else many
    said = english if _Spoken.translate is None else _Spoken.translate(many, number)
    return said.format(n=_Spoken.customs.number(number), **_held(parts))


def sentence(text: str, /, **parts: str) -> Sentence:
    """The text in the language spoken as a sequence of pieces, its parts among them as they were given."""
    pieces: list[str] = []
    parts = _held(parts)
    for literal, field, _, _ in Formatter().parse(t(text)):
        pieces += [piece for piece in (literal, parts[field] if field else "") if piece]
    return tuple(pieces)


def plain(sentence: Sentence) -> str:
    """The sentence as text."""
    return "".join(sentence)


def number(value: int) -> str:
    """A whole number as it is written here: "12,345"."""
    return _Spoken.customs.number(value)


def decimal(value: float, digits: int = 2) -> str:
    """A number with so many digits after the point, as it is written here: "0.63"."""
    return _Spoken.customs.decimal(value, digits)


def sort_key(name: str) -> Any:
    """What a name is sorted by here; compare it with other such keys only."""
    return _Spoken.customs.sort_key(name)


def clock(hour: int, minute: int) -> str:
    """A time of day as it is written here: "14:30"."""
    return _Spoken.customs.clock(hour, minute)


def puts_month_first() -> bool:
    """Whether a day is written "December 3" here, and not "3 December"."""
    return _Spoken.customs.month_first
