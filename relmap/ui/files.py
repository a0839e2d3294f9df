"""What the window asks of files. `relmap.disk_files` does it, so that no page knows how a map is stored."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol

from msgspec import Struct

from relmap.core.change import Change
from relmap.core.map import Map


class FileError(Exception):
    """A file could not be read or written. The text is a sentence: what happened, what was kept, what to do."""


class PassphraseWanted(Exception):  # noqa: N818  # it is no error
    """The map has a passphrase, and none was given."""


class WrongPassphrase(FileError):  # noqa: N818
    """Neither the passphrase of the map nor its recovery key, or the file was altered: the two look alike."""


class Backup(Struct, frozen=True):
    """An older state of a map. `made` is in UTC; `reason` says what it was made before, or is empty.

    `people` and `relationships` are None where the file does not say how many there are.
    """

    name: str
    made: dt.datetime
    people: int | None
    relationships: int | None
    reason: str = ""


class Trouble(Struct, frozen=True):
    """Why a map takes no edits. `said` is for the user; `backup` is the newest good one, where the file is damaged;
    `copy` has all edits, where they are in a file of their own.

    held: another window or command has it; held elsewhere: a computer that cannot be asked has it;
    cannot write: the file or its folder may only be read; damaged: what could be read is shown;
    changed: another program changed the file underneath; failed: the disk reported an error;
    past: it is looked at as it was on a day, and takes no edits.
    """

    kind: Literal["held", "held elsewhere", "cannot write", "damaged", "changed", "failed", "past"]
    said: str
    backup: Backup | None = None
    copy: Path | None = None


class DamagedFile(FileError):  # noqa: N818
    """So damaged that there is nothing to show, or gone. `backup` is the newest good one, or None without one."""

    def __init__(self, said: str, backup: Backup | None, *, is_gone: bool = False) -> None:
        super().__init__(said)
        self.backup, self.is_gone = backup, is_gone


class KeptMap(Protocol):
    """The file of one open map. Every method that reads or writes raises FileError where it cannot."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def trouble(self) -> Trouble | None:
        """Why it takes no edits, or None where it does; a failing `keep` may bring it about."""

    @property
    def is_sealed(self) -> bool:
        """Whether the map has a passphrase."""

    def keep(self, change: Change) -> None:
        """Have a Change, which the map has already taken, on disk on return.

        After a FileError without a `trouble` it is tried again together with the next one.
        """

    def copy_to(self, path: Path) -> None:
        """Write a second file with the map as it is now, with the same passphrase; never over another file."""

    def close(self) -> None:
        """Leave the file to others; what was kept is there whatever happens. Nothing more is kept after it."""

    # Backups

    def backups(self) -> list[Backup]:
        """The newest first."""

    def backed_up(self, backup: Backup) -> Map:
        """The map as it was in this backup."""

    def keep_backup(self, reason: str) -> None:
        """Make a backup of the map as it is now, before something large is done to it."""

    def mend(self, backup: Backup | None) -> None:
        """Replace a damaged file by this backup, or by what could be read of it where None; a copy is kept aside.

        The file is closed then, and may be opened again.
        """

    @property
    def unlike_backups(self) -> int:
        """How many backups are not sealed as the map is: they could not be written, or an older key sealed them."""

    @property
    def plain_copies(self) -> list[str]:
        """The names of copies without a passphrase that relmap put beside a map which has one."""

    # Passphrase; each takes about a second

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the passphrase of the map, or its recovery key."""

    def seal(self, passphrase: str) -> str:
        """Give the map a passphrase; the recovery key, to be printed, which is kept nowhere."""

    def change_passphrase(self, passphrase: str) -> None:
        """Let another passphrase open the map, and the same recovery key."""

    def renew_keys(self, passphrase: str) -> str:
        """Seal the map with a new data key, of which older copies know nothing; the new recovery key."""

    def unseal(self) -> None:
        """Take the passphrase off."""


class Opened(Struct, frozen=True):
    """An open map. `said` is a quiet sentence on what was recovered, or empty."""

    map: Map
    file: KeptMap
    said: str = ""


class Imported(Struct, frozen=True):
    """What files bring: one Change, and a sentence that says what it adds and changes."""

    change: Change
    said: str


class Sample(Struct, frozen=True):
    """The sample company, and the question that it is shown with: who asks (an id), and what the customer said."""

    opened: Opened
    asker: str
    text: str


class Files(Protocol):
    """Opening, making and importing. Every method raises FileError where it cannot."""

    def open(self, path: Path, passphrase: str = "", *, take_over: bool = False) -> Opened:
        """The map in this file; `take_over` where a computer that cannot be asked holds it.

        Raises PassphraseWanted where it has one and none was given, WrongPassphrase, DamagedFile.
        """

    def create(self, path: Path, map: Map) -> Opened:
        """A new file with the records of this map, open; never over another file."""

    def backups_of(self, path: Path) -> list[Backup]:
        """The backups of the map in this file, the newest first, be it damaged or gone."""

    def restore(self, path: Path, backup: Backup) -> None:
        """Replace a file that cannot be opened by this backup; a copy of it is kept aside."""

    def sample(self) -> Sample:
        """The sample company, in a file of its own in the user's data folder."""

    def read_import(self, map: Map, paths: Sequence[Path]) -> Imported:
        """What these files would bring to the map; nothing is changed yet."""
