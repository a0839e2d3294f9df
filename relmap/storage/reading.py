"""Reading a map: its snapshot, and the journal that belongs to it. Nothing is written, whoever may be writing."""

import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, NamedTuple

from relmap.core.language import t
from relmap.core.map import Map
from relmap.storage.header import Damage, FormatError, Header, Locked, NewerFormat
from relmap.storage.journal import FoundJournal, journal_of, read_journal
from relmap.storage.map_file_error import (
    DamagedError,
    MapFileError,
    NoMapError,
    PassphraseNeeded,
    name_of,
    reason_of,
)
from relmap.storage.snapshot import Opener, decoded

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey

TRIES = 5
"""How often both files are read again because a writer has put another snapshot between them."""


class Found(NamedTuple):
    """A map as its files have it, every Change of the journal applied.

    `content` is the snapshot's, and `stat` what the system said of it then. `lines` are the Changes since then, up to
    the record `through` of `journal` (its id). `torn` where its last record was cut short: nobody was told it is kept.
    `damage` goes on "team.relmap …" where not all that was kept could be read.
    """

    header: Header
    map: Map
    key: "DataKey | None"
    content: bytes
    stat: os.stat_result
    lines: list[bytes]
    journal: str = ""
    through: int = 0
    torn: bool = False
    damage: str = ""


def read_map(path: Path, opener: Opener | None = None) -> Found:
    """The map in these files, each record checked, but not yet the references between them.

    Raises MapFileError: PassphraseNeeded, DamagedError where nothing can be read, or another; and what the opener does.
    """
    try:
        _check_kind(path)
        real = Path(os.path.realpath(path))  # its journal is beside the file, not beside a link to it
        for tried in range(TRIES):
            found = _read(real, opener, last=tried == TRIES - 1)
            if found is not None:
                return found
    except Locked as missing:
        raise PassphraseNeeded(path) from missing
    except Damage as error:
        raise DamagedError(f"{name_of(path)} {error}") from error
    except NewerFormat as error:
        raise MapFileError(f"{name_of(path)} {error}") from error
    except FormatError as error:
        raise NoMapError(f"{name_of(path)} {error}") from error
    except OSError as error:
        raise MapFileError(
            t(
                "{map} could not be read: {reason}. Nothing was changed.",
                map=name_of(path),
                reason=reason_of(error),
            )
        ) from error
    raise AssertionError  # the last try always finds something


def _read(path: Path, opener: Opener | None, *, last: bool) -> Found | None:
    """The journal first and then the snapshot: one that is newer says how much of the journal it has."""
    journal, damage = _journal(path)
    content, stat = _content(path)
    snapshot = decoded(content, opener)
    found = Found(snapshot.header, snapshot.map, snapshot.key, content, stat, [])
    if journal is None:
        return found._replace(damage=snapshot.damage or damage)
    found = found._replace(journal=journal.header.journal, through=len(journal.records))
    skipped = _records_had(journal, snapshot.header)
    if skipped is not None:
        return _replayed(found, journal, skipped, snapshot.damage)
    stranger = t("has a journal beside it that belongs to another state of the map")
    return found._replace(damage=snapshot.damage or stranger) if last else None


def _journal(path: Path) -> tuple[FoundJournal | None, str]:
    """The journal, or what is wrong with it."""
    try:
        return read_journal(journal_of(path)), ""
    except Damage:
        return None, t("has a journal that does not begin as it must")


def _records_had(journal: FoundJournal, header: Header) -> int | None:
    """How many records of the journal are in the snapshot; None where the two are of different states."""
    if journal.header.map != header.map:
        return None
    if journal.header.mark == header.mark:
        return 0
    return header.through if journal.header.journal == header.journal else None


def _replayed(found: Found, journal: FoundJournal, skipped: int, damage: str) -> Found:
    """The map with the Changes of the journal; `damage` is that of the snapshot."""
    from relmap.storage.change_format import from_line  # not before there is a journal

    kept: list[bytes] = []
    if journal.rotten and journal.last > skipped:
        damage = damage or t("has a journal of which a part is damaged")
    try:
        for line in journal.lines(found.key, skipped):
            found.map.apply(from_line(line))
            kept.append(line)
    except (Damage, ValueError, KeyError):
        damage = damage or t("has a journal that does not fit it")
    return found._replace(lines=kept, torn=journal.torn, damage=damage)


def _check_kind(path: Path) -> None:
    """Raise MapFileError where there is no file at `path`, or something else than a file."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise MapFileError(_missing(path)) from error
    if S_ISDIR(mode):
        raise MapFileError(t("{map} is a folder, not a map. Name the map file in it.", map=name_of(path)))
    if not S_ISREG(mode):
        raise MapFileError(t("{map} is not a file. Name a map file.", map=name_of(path)))


def _content(path: Path) -> tuple[bytes, os.stat_result]:
    try:
        with path.open("rb") as file:
            stat = os.fstat(file.fileno())
            data = file.read()
    except FileNotFoundError as error:
        raise MapFileError(_missing(path)) from error
    if not data:
        raise DamagedError(
            t(
                "{map} is empty (0 bytes), so it is no map. Nothing was changed; open a copy that you kept.",
                map=name_of(path),
            )
        )
    return data, stat


def _missing(path: Path) -> str:
    if path.is_symlink():
        return t(
            "{map} is a link to a file that is not there. Nothing was changed; put the file back.",
            map=name_of(path),
        )
    return t(
        "There is no file {path}: it was moved, renamed or deleted, or its disk is not connected.", path=path
    )
