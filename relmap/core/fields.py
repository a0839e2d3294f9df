"""What a text in a record may be: normal form, no hidden controls, and not longer than its field allows."""

import re
import unicodedata
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import fields, replace

from relmap.core.change import EditError
from relmap.core.records import Record

LONGEST = {"note": 10_000, "text": 20_000}
"""Characters that a field may hold where it is not LONGEST_OTHERWISE."""
LONGEST_OTHERWISE = 300

_HIDDEN = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
)
"""Controls that change how text around them reads, and characters of no width. The joiners U+200C and U+200D
stay: names in some scripts are spelled with them."""
_BREAKS = re.compile(r"\s+")

S = TypeVar("S", bound=Struct)


def clean(text: str) -> str:
    """The text in NFC, without hidden characters, on one line, with single spaces."""
    return _BREAKS.sub(" ", unicodedata.normalize("NFC", _HIDDEN.sub("", text))).strip()


def clean_lines(text: str) -> str:
    """The same for a text of several lines, such as a note: its line breaks stay."""
    text = unicodedata.normalize("NFC", _HIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def cleaned(record: S) -> S:
    """The record with every text cleaned.

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
            texts[field.name] = tuple(_fitting(field.name, clean(part), longest) for part in value)
    return replace(record, **texts)


def _fitting(field: str, text: str, longest: int) -> str:
    if len(text) > longest:
        raise EditError(f"{field} has {len(text):,} characters; {longest:,} are the most.")
    return text


def named(record: Record) -> str:
    """What a person calls this record in a sentence."""
    return str(getattr(record, "name", "") or getattr(record, "text", "") or record.id)
