"""What stands first in a map file: who wrote it, in which format, and which state of which map it is."""

import datetime as dt
import os
from typing import Annotated

from msgspec import Meta, Struct

from relmap.core.language import t
from relmap.core.map import Map

FORMAT = 3
"""The format that is written, and the newest that can be read."""
PROGRAM = "relmap"
HEADER_TABLE = "relmap"
"""The table of a map file that holds the header and no records."""


class FormatError(Exception):
    """Not a map that can be read. The text is what follows the name of the file in a sentence."""

    def __init__(self, what: str, advice: str = "") -> None:
        to_do = advice or t("open a copy that you kept")
        super().__init__(t("{what}. Nothing was changed; {advice}.", what=what, advice=to_do))


class NewerFormat(FormatError):  # noqa: N818  # it is no error
    """Of a relmap that came later."""


class Damage(FormatError):  # noqa: N818  # what is found, and told
    """A map that is not as it was written: by a fault of the disk, or by the hand of another program."""


class Locked(Exception):  # noqa: N818  # it is no error
    """The map is sealed, and nothing was given to open it."""


class Sealing(Struct, frozen=True, forbid_unknown_fields=True):
    """What a passphrase, or the recovery key, needs to open a map: how the data key is wrapped, and the two wraps.

    `memory` is in KiB. Every wrap is a nonce of 12 bytes and what AES-256-GCM made of the data key.
    """

    salt: bytes
    memory: int
    time: int
    lanes: int
    by_passphrase: bytes
    by_recovery_key: bytes


MARK_DIGITS = 32
YEARS = (2000, 2200)
"""In which a map may have been written."""
Mark = Annotated[str, Meta(pattern=rf"^([0-9a-f]{{{MARK_DIGITS}}})?\Z")]
Count = Annotated[int, Meta(ge=0)]


class Header(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Who wrote the file, in which format, and which state of which map it is.

    `map` is random, and the same for all states of a map; `mark` is random, and of this state alone.
    `generation` counts the states. The journal named here is in it up to the record `through`.
    Format 1 had no more than `program` and `format`.
    """

    program: str
    format: int
    map: Mark = ""
    generation: Count = 0
    mark: Mark = ""
    journal: Mark = ""
    through: Count = 0
    written: dt.datetime | None = None
    people: Count = 0
    relationships: Count = 0
    sealing: Sealing | None = None
    checksum: str = ""


def header_of_state(map: Map, before: Header | None = None, *, journal: str = "", through: int = 0) -> Header:
    """The header of a map as it is now: of the next state of the map that is known by `before`, or of a new map.

    The state has in it what this journal (its id) holds up to the record `through`.
    """
    return Header(
        program=PROGRAM,
        format=FORMAT,
        map=(before.map if before else "") or random_mark(),
        generation=before.generation + 1 if before else 1,
        mark=random_mark(),
        journal=journal,
        through=through,
        written=dt.datetime.now(dt.UTC),
        people=len(map.people),
        relationships=len(map.relationships),
        sealing=before.sealing if before else None,
    )


def random_mark() -> str:
    """128 random bits as hexadecimal digits: what names a map, a state or a journal, and salts its key."""
    return os.urandom(MARK_DIGITS // 2).hex()


class Claim(Struct, frozen=True):
    """What every file says of itself, whatever its format."""

    program: str
    format: int


def is_likely(header: Header) -> bool:
    """Whether a header says of its time what can be: others are of damage, or of somebody who means harm."""
    at = header.written
    return at is None or (at.tzinfo is not None and YEARS[0] <= at.year <= YEARS[1])


def check_claim(claim: Claim | None) -> None:
    """Raise FormatError where a file is of another program, or of a newer relmap."""
    if claim is None or claim.program != PROGRAM or claim.format < 1:
        raise FormatError(t("is not a relmap map: it was written by another program"))
    if claim.format > FORMAT:
        raise NewerFormat(
            t(
                "was written by a newer relmap (format {format}; this one reads up to {newest})",
                format=claim.format,
                newest=FORMAT,
            ),
            advice=t("update relmap to open it"),
        )
