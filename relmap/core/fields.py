"""What a text in a record may be: normal form, no hidden controls, and not longer than its field allows."""

import unicodedata
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import fields, replace

from relmap.core.change import EditError
from relmap.core.language import mark, number, t
from relmap.core.records import Record

LONGEST = {"note": 10_000, "text": 20_000}
"""Characters that a field may hold where it is not LONGEST_OTHERWISE."""
LONGEST_OTHERWISE = 300
_WORDS = {
    "name": mark("name"),
    "title": mark("title"),
    "email": mark("e-mail"),
    "phone": mark("telephone"),
    "assistant": mark("assistant"),
    "note": mark("note"),
    "text": mark("text"),
    "words": mark("words"),
    "purpose": mark("purpose"),
}
"""The word for each field in which one types. Marked for translation."""

_KEPT = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
"""Format characters that are part of writing: the joiners with which some scripts spell names, and marks of numbers."""
_NOT_TEXT = frozenset(("Cc", "Cf", "Cs"))
"""Unicode categories of controls, of characters of no width or that turn the text around, of halves of characters."""

S = TypeVar("S", bound=Struct)


def clean(text: str) -> str:
    """The text in NFC, without hidden characters, on one line, with single spaces."""
    return " ".join(_visible(text).split())


def clean_lines(text: str) -> str:
    """The same for a text of several lines, such as a note: its line breaks stay, written \\n."""
    return "\n".join(" ".join(line.split()) for line in _visible(text).splitlines()).strip()


def is_blank(text: str) -> bool:
    """Whether a clean text shows nothing: it is empty, or joiners are all there is."""
    return all(unicodedata.category(sign) == "Cf" for sign in text)


def _visible(text: str) -> str:
    """The text in NFC without what cannot be seen; white space stays as it is."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", "".join(sign for sign in text if _is_visible(sign)))


def _is_visible(sign: str) -> bool:
    return sign.isspace() or sign in _KEPT or unicodedata.category(sign) not in _NOT_TEXT


def cleaned(record: S) -> S:
    """The record with every text cleaned, and empty parts of its lists left out.

    Raises EditError, naming the field, where a text is longer than its field allows.
    """
    texts: dict[str, str | tuple[str, ...]] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        longest = LONGEST.get(field.name, LONGEST_OTHERWISE)
        if isinstance(value, str):
            texts[field.name] = _fitting(
                field.name, clean_lines(value) if field.name in LONGEST else clean(value), longest
            )
        elif isinstance(value, tuple):
            parts = (_fitting(field.name, clean(part), longest) for part in value)
            texts[field.name] = tuple(part for part in parts if part)
    return replace(record, **texts)


def _fitting(field: str, text: str, longest: int) -> str:
    if len(text) > longest:
        raise EditError(
            t(
                "In the field “{field}” there are {length} characters; {most} are the most.",
                field=t(_WORDS.get(field, field)),
                length=number(len(text)),
                most=number(longest),
            )
        )
    return text


def named(record: Record) -> str:
    """What a person calls this record in a sentence."""
    return str(getattr(record, "name", "") or getattr(record, "text", "") or record.id)
