"""Looking at everything that belongs to a map: checksums, references, the journal, permissions, backups."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR

from relmap.core.history.steps import walked
from relmap.core.integrity import problems
from relmap.core.language import tn
from relmap.core.records import TABLES
from relmap.core.table_words import counted
from relmap.storage.backups import Backups
from relmap.storage.header import FORMAT
from relmap.storage.journal import journal_of
from relmap.storage.lock import holder_of, lock_of
from relmap.storage.map_file_error import MapFileError, name_of, printable, reason_of
from relmap.storage.reading import Found, read_map
from relmap.storage.restoring import is_good
from relmap.storage.snapshot import Opener

OTHERS = 0o077
"""What anybody but the owner may do."""


def check(path: Path, folder: Path, opener: Opener | None) -> tuple[list[str], list[str]]:
    """What there is to say of a map, and one sentence for each thing that is wrong. Nothing is written.

    `folder` is where the backups of all maps are. Raises MapFileError where the map cannot be read at all.
    """
    try:
        return _checked(Path(os.path.realpath(path)), folder, opener)
    except OSError as error:
        raise MapFileError(
            f"{name_of(path)} could not be checked: {reason_of(error)}. Nothing was changed; try again."
        ) from error


def _checked(path: Path, folder: Path, opener: Opener | None) -> tuple[list[str], list[str]]:
    found = read_map(path, opener)
    backups = Backups(folder, found.header.map)
    wrong = list(problems(found.map))
    said = [_counts(path, found), *_state(path, found), *_kept(backups)]
    if not wrong:
        said.append("Every reference holds.")
    if found.damage:
        wrong.insert(0, f"{name_of(path)} {found.damage}.")
    wrong += [*_unreadable_steps(found), *_open_to_others(path, backups), *_rotten(backups)]
    return [printable(line) for line in said], [printable(line) for line in wrong]


def _counts(path: Path, found: Found) -> str:
    counts = (
        counted(table, len(found.map.table(table))) for table in TABLES if table not in ("company", "spots")
    )
    return f"{path.name}: {', '.join(counts)}."


def _state(path: Path, found: Found) -> Iterator[str]:
    header = found.header
    sealed = ", with a passphrase" if header.sealing else ", without a passphrase"
    written = f", written {header.written.astimezone():%Y-%m-%d %H:%M}" if header.written else ""
    older = "" if header.format == FORMAT else f", which is older than today's {FORMAT}"
    yield f"Format {header.format}{older}, generation {header.generation}{written}{sealed}."
    if found.journal:
        torn = "; a last one was cut short and had not been kept" if found.torn else ""
        yield f"Its journal fits it and holds {_count(len(found.lines), 'edit')} that came later{torn}."
    holder = holder_of(path)
    if holder is not None:
        yield f"{holder.who or 'Somebody'} has it open on {holder.computer} since {holder.since}."


def _unreadable_steps(found: Found) -> Iterator[str]:
    number = sum(not step.is_readable for step in walked(found.map))
    if number:
        yield tn(
            "{n} step of the history cannot be read, so there is no looking at the map before it.",
            "{n} steps of the history cannot be read, so there is no looking at the map before them.",
            number,
        )


def _kept(backups: Backups) -> Iterator[str]:
    found = backups.all()
    if found:
        yield f"{_count(len(found), 'backup')}, the newest of {found[0].made.astimezone():%Y-%m-%d %H:%M}."


def _open_to_others(path: Path, backups: Backups) -> Iterator[str]:
    """The files, and the folder of backups, that others may read. Windows has other means, which are left alone."""
    if os.name == "nt":
        return
    files = [path, journal_of(path), lock_of(path), backups.folder, *(each.path for each in backups.all())]
    for each in files:
        with suppress(FileNotFoundError):  # a writer may just be done with it
            found = each.stat().st_mode
            if found & OTHERS:
                mode = "700" if S_ISDIR(found) else "600"
                yield f"{each.name} can be read by others than its owner: “chmod {mode} {each}” ends that."


def _rotten(backups: Backups) -> Iterator[str]:
    for path in backups.unreadable():
        yield f"The backup {path.name} is damaged: it cannot be read."
    for backup in backups.all():
        if not is_good(backup):
            yield f"The backup of {backup.made.astimezone():%Y-%m-%d %H:%M} is damaged."


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")
