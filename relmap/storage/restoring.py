"""Reading backups, and putting one in place of a map that is damaged."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from relmap.core.integrity import problems
from relmap.core.language import t
from relmap.core.map import Map
from relmap.storage.backups import Backup, Backups
from relmap.storage.damage import replace_damaged
from relmap.storage.header import FormatError, Locked, header_of_state
from relmap.storage.lock import Held, Lock
from relmap.storage.map_file_error import MapFileError, name_of, reason_of
from relmap.storage.map_store import MapStore
from relmap.storage.passphrase import opener_of
from relmap.storage.snapshot import checksum_holds, decoded, encoded, header_at, header_of, records_of

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey  # it loads cryptography, which only a sealed map needs

ALL = 1 << 53
"""More records than a journal has: a snapshot that takes the place of a damaged one needs none of those beside it."""


def backups_of(folder: Path, path: Path) -> Backups:
    """The backups of the map in this file, be it ever so damaged."""
    path = Path(os.path.realpath(path))
    try:
        id = header_at(path).map
    except (OSError, FormatError):
        id = ""
    return Backups.of(folder, id, path)


def read_backup(backup: Backup, key: "DataKey | None") -> Map:
    """The map in a backup; raises MapFileError."""

    try:
        snapshot = decoded(backup.path.read_bytes(), opener_of(key))
    except (OSError, FormatError, Locked) as error:
        raise MapFileError(
            t(
                "This backup cannot be read: it is damaged, or another passphrase sealed it. Choose another one."
            )
        ) from error
    if snapshot.damage or any(problems(snapshot.map)):
        raise MapFileError(t("This backup cannot be used: it is damaged. Choose another one."))
    return snapshot.map


def newest_good(backups: Backups) -> Backup | None:
    """The newest backup that is whole."""
    return next((backup for backup in backups.all() if is_good(backup)), None)


def mend(store: MapStore, backup: Backup | None) -> Path:
    """Replace the damaged files of an open map by this backup, or by what could be read of them, and close it.

    Where the copy of the damaged files is. Raises MapFileError, the files then being as they were.
    """
    map = store.map if backup is None else read_backup(backup, store.key)
    header = header_of_state(map, store.header, journal=store.journal, through=ALL)
    content = encoded(header, records_of(map), store.key)
    aside = replace_damaged(store.path, b"".join(content))
    store.close()
    return aside


def restore(path: Path, backup: Backup, who: str) -> Path:
    """Replace a file that cannot be opened by this backup; where the copy of the file is. Raises MapFileError."""
    path = Path(os.path.realpath(path))
    try:
        lock = Lock(path, who, "")
    except Held as held:
        raise MapFileError(
            t(
                "{who} has {map} open. Nothing was changed; close it there first.",
                who=held.holder.who or t("Somebody"),
                map=name_of(path),
            )
        ) from held
    except OSError as error:
        raise MapFileError(
            t(
                "{map} cannot be replaced: {reason}. Nothing was changed; try again.",
                map=name_of(path),
                reason=reason_of(error),
            )
        ) from error
    try:
        return replace_damaged(path, backup.path.read_bytes())
    except OSError as error:
        raise MapFileError(
            t("The backup could not be read: {reason}. Nothing was changed.", reason=reason_of(error))
        ) from error
    finally:
        lock.release()


def is_good(backup: Backup) -> bool:
    """Whether a backup is whole; of a sealed one this is told by its checksum."""
    try:
        data = backup.path.read_bytes()
        header = header_of(data)
        if header.sealing is not None:
            return checksum_holds(header, data)
        snapshot = decoded(data, None)
    except (OSError, FormatError):
        return False
    return not snapshot.damage and not any(problems(snapshot.map))
