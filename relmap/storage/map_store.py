"""An open map as the program holds it: takes edits, or says why it takes none."""

import datetime as dt
import errno
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from relmap.core.change import Change
from relmap.core.language import t
from relmap.storage.backups import Backups
from relmap.storage.disk import SyncError, UnsureError
from relmap.storage.header import Header, Sealing
from relmap.storage.journaled_file import ChangedUnderneath, JournaledFile
from relmap.storage.lock import Lock
from relmap.storage.map_file_error import MapFileError, name_of, reason_of, remedy_of, way_out_of
from relmap.storage.new_file import create
from relmap.storage.reading import Found

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey  # it loads cryptography, which only a sealed map needs

FAILING = {errno.EIO, errno.ENXIO, errno.ENODEV}
"""What the system says of a disk that is failing or gone: after it nothing more is written."""


class Trouble(Struct, frozen=True):
    """Why a map takes no edits, in a word and in a sentence for the user; `copy` is the file that has them, if any."""

    kind: Literal["held", "held elsewhere", "cannot write", "damaged", "changed", "failed"]
    said: str
    copy: Path | None = None


class MapStore:
    """One open map. `recovered` is a quiet sentence where the program had not closed it, else empty.

    A map with `trouble` takes no edits: it never had the lock, or its files are no longer written.
    `journal` is the id of the journal that was found beside it, if any.
    """

    def __init__(
        self,
        path: Path,
        found: Found,
        backups: Backups,
        who: str,
        *,
        lock: Lock | None = None,
        trouble: Trouble | None = None,
        recovered: str = "",
    ) -> None:
        self.path, self.map, self.backups = path, found.map, backups
        self.trouble, self.recovered = trouble, recovered
        self.journal = found.journal
        self._who, self._lock = who, lock
        self._file = JournaledFile(path, found, self._back_up_before, self._back_up, self._snapshot_failed)

    @property
    def key(self) -> "DataKey | None":
        """The data key of a sealed map."""
        return self._file.key

    @property
    def header(self) -> Header:
        """Of the state of the map that its snapshot has."""
        return self._file.header

    @property
    def sealing(self) -> Sealing | None:
        """How the data key of a sealed map is wrapped; None where the map has no passphrase."""
        return self.header.sealing

    def keep(self, change: Change) -> None:
        """Have a Change, which the map has taken already, on the disk on return.

        Raises MapFileError where it is not. Without a `trouble` it is tried again together with the next one.
        """
        from relmap.storage.change_format import to_line  # not before there is an edit

        self._must_be_writable()
        try:
            self._file.add(to_line(change))
        except ChangedUnderneath:
            self._move_on()
        except OSError as error:
            self._failed(error)
            raise MapFileError(self.trouble.said if self.trouble else _not_yet(error)) from error

    def rewrite(self, sealing: Sealing | None, key: "DataKey | None") -> None:
        """Write all of the map anew, sealed like this; raises MapFileError, the file then being as it was."""
        self._must_be_writable()
        try:
            self._file.write_snapshot(sealing, key)
        except ChangedUnderneath:
            self._move_on()
            self._must_be_writable()
        except OSError as error:
            self._failed(error)
            said = t(
                "{map} could not be written: {reason}. It is as it was before. {remedy}",
                map=name_of(self.path),
                reason=reason_of(error),
                remedy=remedy_of(error),
            )
            if isinstance(error, UnsureError):
                said = t(
                    "The disk did not confirm that {map} was written ({reason}), but nothing of it was lost. It opens "
                    "as it was to from now on, or still as it did before.",
                    map=name_of(self.path),
                    reason=reason_of(error),
                )
            raise MapFileError(said) from error

    def copy_to(self, path: Path) -> None:
        """A second file with the map as it is now, which the same passphrase opens; raises MapFileError."""
        create(path, self.map, self.sealing, self.key)

    def keep_backup(self, reason: str) -> None:
        """Make a backup of the map as it is now, whenever the last one was made; raises MapFileError."""
        try:
            self.backups.keep(self._file.content(), self.path, reason)
        except OSError as error:
            raise MapFileError(
                t(
                    "No backup could be made: {reason}. Nothing was changed. {remedy}",
                    reason=reason_of(error),
                    remedy=remedy_of(error),
                )
            ) from error

    def close(self, *, tidy: bool = True) -> None:
        """Leave the file to others, with everything in it and no journal beside it, if it is to be tidied.

        What was kept is there whatever happens. Raises MapFileError where edits that were not kept are lost with it,
        or all of them are in a file of their own because another program has changed this one.
        """
        lock, self._lock = self._lock, None
        if lock is None:
            return
        try:
            if self.trouble is None and tidy:
                self._file.tidy()
        except ChangedUnderneath:
            self._move_on()
            self._must_be_writable()
        except OSError as error:
            if self._file.is_behind:
                rest = t("{map} has all but that.", map=name_of(self.path))
                raise MapFileError(f"{_not_yet(error)} {rest}") from error
        finally:
            self.trouble = self.trouble or Trouble("failed", t("{map} is closed.", map=name_of(self.path)))
            self._file.close()
            lock.release()

    def _must_be_writable(self) -> None:
        if self.trouble is not None:
            raise MapFileError(self.trouble.said)

    def _back_up_before(self) -> None:
        """Make a backup of the state that is to be replaced, which may be older than any that there is."""
        if self.header.written is not None:
            self.backups.keep_if_due(lambda: (self.path.read_bytes(),), self.path, self.header.written)

    def _back_up(self, content: list[bytes]) -> None:
        self.backups.keep_if_due(lambda: content, self.path, dt.datetime.now(dt.UTC))

    def _failed(self, error: OSError) -> None:
        """Write nothing more where the disk is failing; a full one may have room again."""
        if isinstance(error, SyncError) or error.errno in FAILING:
            said = t(
                "The disk reported an error ({reason}), so nothing more is written to {map}. What was kept before is "
                "there; an edit that was not is on the screen only. Save a copy elsewhere.",
                reason=reason_of(error),
                map=name_of(self.path),
            )
            self.trouble = self.trouble or Trouble("failed", said)

    def _snapshot_failed(self, error: OSError) -> None:
        """The same where no edit was being written."""
        if isinstance(error, SyncError) or error.errno in FAILING:
            said = t(
                "The disk reported an error ({reason}) while {map} was tidied. All edits until now are kept, and no "
                "more are taken. Save a copy elsewhere.",
                reason=reason_of(error),
                map=name_of(self.path),
            )
            self.trouble = self.trouble or Trouble("failed", said)

    def _move_on(self) -> None:
        """Put all edits into a file of their own, for another program has changed this one; raises MapFileError."""
        at = dt.datetime.now().astimezone()
        name = "".join(sign if sign.isalnum() or sign in " -_." else "_" for sign in self._who)
        whose = f" of {name}" if name else ""
        copy = self.path.with_name(f"{self.path.stem} (edits{whose}, {at:%Y-%m-%d %H%M%S}){self.path.suffix}")
        try:
            self.copy_to(copy)
        except MapFileError:
            said = t(
                "{map} was changed or moved by another program while it was open here. It was not written over; the "
                "last edit is on the screen only. Save a copy elsewhere.",
                map=name_of(self.path),
            )
            self.trouble = Trouble("changed", said)
            raise MapFileError(said) from None
        self._file.give_up()
        self.trouble = Trouble(
            "changed",
            t(
                "{map} was changed or moved by another program while it was open here. It was not written over: all "
                "that you see here is in {copy} beside it. Open that one to go on, or this one to see what has "
                "changed.",
                map=name_of(self.path),
                copy=copy.name,
            ),
            copy,
        )


def _not_yet(error: OSError) -> str:
    return t(
        "The last edit could not be written: {reason}. It is on the screen, and is tried again with the next one. "
        "{remedy}",
        reason=reason_of(error),
        remedy=way_out_of(error),
    )
