"""Opening a map for edits: its lock, recovery after a crash, damage, and files of an older format."""

import datetime as dt
import os
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from relmap.core.integrity import problems
from relmap.core.language import mark, t, tn
from relmap.storage.atomic_file import remove_file, remove_parts
from relmap.storage.backups import Backups
from relmap.storage.damage import put_aside
from relmap.storage.header import FORMAT, MARK_DIGITS
from relmap.storage.journal import journal_of
from relmap.storage.lock import Held, Lock
from relmap.storage.map_file_error import DamagedError, MapFileError, name_of, reason_of
from relmap.storage.map_store import MapStore, Trouble
from relmap.storage.passphrase import seal_backups
from relmap.storage.reading import Found, read_map
from relmap.storage.snapshot import Opener


def load(path: Path, opener: Opener | None = None) -> Found:
    """The map in this file, all that was kept of it; nothing is written. Raises MapFileError."""
    found = _read_whole(path, opener)
    if found.damage:
        raise DamagedError(
            t(
                "{map} {damage}. Nothing was changed; open it in the window to see what can be read, or to restore a "
                "backup.",
                map=name_of(path),
                damage=found.damage,
            )
        )
    return found


def open_map(
    path: Path, folder: Path, who: str, opener: Opener | None = None, *, take_over: bool = False
) -> MapStore:
    """Open a map for edits; without them, and with a `trouble`, where somebody else has it or it is damaged.

    `folder` is where the backups of all maps are. `take_over` where a computer that cannot be asked has it.
    Raises MapFileError where nothing can be opened: then nothing was changed.
    """
    try:
        if not path.is_file():
            _read_whole(path, opener)  # which says what is there instead
        return _locked(Path(os.path.realpath(path)), folder, who, opener, take_over=take_over)
    except OSError as error:
        raise MapFileError(
            t(
                "{map} could not be read: {reason}. Nothing was changed; try again.",
                map=name_of(path),
                reason=reason_of(error),
            )
        ) from error


def _locked(path: Path, folder: Path, who: str, opener: Opener | None, *, take_over: bool) -> MapStore:
    """The map in a file that is there, with its lock if that is to be had."""
    lock, trouble = _lock(path, who, take_over=take_over)
    try:
        found = _read_whole(path, opener)
        if found.damage:
            trouble = _put_aside(path, found) if trouble is None else _damaged_too(trouble, path, found)
        if trouble is not None:
            id = found.header.map
            backups = Backups.of(folder, id, path) if found.damage else Backups(folder, id)
            return MapStore(path, found, backups, who, lock=lock, trouble=trouble)
        return _opened(path, found, folder, who, lock, opener)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _opened(
    path: Path, found: Found, folder: Path, who: str, lock: Lock | None, opener: Opener | None
) -> MapStore:
    """The map in a file that is whole and ours."""
    with suppress(OSError):
        remove_parts(path)
        remove_parts(journal_of(path))
        if found.journal and not found.lines:
            remove_file(journal_of(path))  # all of it is in the snapshot
    is_old = found.header.format < FORMAT
    if not found.header.map:  # of format 1; where it cannot be written anew, its backup must be found again
        from hashlib import sha256

        id = sha256(found.content).hexdigest()[:MARK_DIGITS]
        found = found._replace(header=replace(found.header, map=id))
    store = MapStore(
        path, found, Backups(folder, found.header.map), who, lock=lock, recovered=_recovered(path, found)
    )
    if is_old:
        _upgrade(store, found)
    store.backups.tidy()
    if store.sealing is not None:
        seal_backups(store, opener)
    return store


def _upgrade(store: MapStore, found: Found) -> None:
    """Write the map in today's format; where no backup of the old file can be made, it is only shown."""
    try:
        store.backups.keep((found.content,), store.path, mark("before an upgrade"))
        store.rewrite(store.sealing, store.key)
    except (OSError, MapFileError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error).rstrip(".")
        store.trouble = store.trouble or Trouble(
            "cannot write",
            t(
                "{map} is of an older format, and was not written in today’s because that could not be done safely: "
                "{reason}. You can look at it here.",
                map=name_of(store.path),
                reason=reason,
            ),
        )


def _read_whole(path: Path, opener: Opener | None) -> Found:
    """What can be read of a map, in which every reference holds; raises MapFileError."""
    found = read_map(path, opener)
    wrong = list(problems(found.map))
    if wrong:
        problem, more = wrong[0].rstrip("."), len(wrong) - 1
        if more:
            problem = tn("{problem} and {n} more", "{problem} and {n} more", more, problem=problem)
        raise DamagedError(
            t(
                "{map} is not whole: {problem}. Nothing was changed; “relmap check” lists everything, and a copy that "
                "you kept may be whole.",
                map=name_of(path),
                problem=problem,
            )
        )
    return found


def _lock(path: Path, who: str, *, take_over: bool) -> tuple[Lock | None, Trouble | None]:
    """The lock of the map, or why it is not to be had."""
    since = f"{dt.datetime.now().astimezone():%Y-%m-%d %H:%M}"
    try:
        if not os.access(path, os.W_OK):
            raise PermissionError(0, t("you may read it and not write it"))
        return Lock(path, who, since, take_over=take_over), None
    except Held as held:
        return None, _held(path, held)
    except OSError as error:
        said = t(
            "{map} can only be looked at: {reason}. Save a copy elsewhere to edit it.",
            map=name_of(path),
            reason=reason_of(error),
        )
        return None, Trouble("cannot write", said)


def _held(path: Path, held: Held) -> Trouble:
    said = _held_here(held) if held.here else _held_elsewhere(held)
    holder = held.holder
    parts = {"who": holder.who or t("Somebody"), "map": name_of(path), "since": holder.since}
    return Trouble("held" if held.here else "held elsewhere", t(said, computer=holder.computer, **parts))


def _held_here(held: Held) -> str:
    if held.holder.since:
        return mark(
            "{who} has {map} open in another window or program of this computer since {since}. It can be looked at "
            "here; close it there to edit it here."
        )
    return mark(
        "{who} has {map} open in another window or program of this computer. It can be looked at here; close it "
        "there to edit it here."
    )


def _held_elsewhere(held: Held) -> str:
    if held.holder.since:
        return mark(
            "{who} has {map} open on the computer {computer} since {since}, unless that computer has stopped "
            "meanwhile. It can be looked at here; edit it here only if nobody edits it there."
        )
    return mark(
        "{who} has {map} open on the computer {computer}, unless that computer has stopped meanwhile. It can be "
        "looked at here; edit it here only if nobody edits it there."
    )


def _damaged_too(trouble: Trouble, path: Path, found: Found) -> Trouble:
    """A map that takes no edits for another reason, and is damaged besides."""
    besides = t(
        "Besides, {map} {damage}; what could be read is shown.", map=name_of(path), damage=found.damage
    )
    return Trouble(trouble.kind, f"{trouble.said} {besides}")


def _put_aside(path: Path, found: Found) -> Trouble:
    try:
        aside = t("Its files were copied to {copy}.", copy=put_aside(path).name)
    except OSError as error:
        aside = t("Its files could not be copied ({reason}), and are as they were.", reason=reason_of(error))
    shown = t("What could be read is shown here, and takes no edits.")
    if found.lines:
        shown = tn(
            "What could be read is shown here, with {n} edit of its journal, and takes no edits.",
            "What could be read is shown here, with {n} edits of its journal, and takes no edits.",
            len(found.lines),
        )
    return Trouble("damaged", f"{name_of(path)} {found.damage}. {aside} {shown}")


def _recovered(path: Path, found: Found) -> str:
    """A quiet sentence on what a crash had left behind."""
    if not found.lines and not found.torn:
        return ""
    if not found.lines:
        return t("{map} was not closed the last time; nothing that was kept is lost.", map=name_of(path))
    return tn(
        "{map} was not closed the last time; {n} edit was brought back.",
        "{map} was not closed the last time; {n} edits were brought back.",
        len(found.lines),
        map=name_of(path),
    )
