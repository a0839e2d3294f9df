"""The map as it was at the end of a day, to be looked at as an open map that takes no edits."""

from pathlib import Path

from relmap.core.change import Change
from relmap.core.dates import day as day_words
from relmap.core.dates import today
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.ui.files import Backup, FileError, KeptMap, Trouble


class PastFile:
    """Stands where the file of a map does (`relmap.ui.files.KeptMap`), in memory: nothing of it is written.

    `of` is the file of the map as it is today.
    """

    unlike_backups = 0

    def __init__(self, of: KeptMap, day: Date) -> None:
        self.path: Path = of.path
        self.is_sealed: bool = of.is_sealed
        self.trouble = Trouble(
            "past",
            t(
                "This is the map as it was at the end of {day}. It takes no edits.",
                day=day_words(day, today()),
            ),
        )
        self.plain_copies: list[str] = []

    def keep(self, _change: Change) -> None:
        """Refused."""
        raise self._refused

    def copy_to(self, _path: Path) -> None:
        """Refused."""
        raise self._refused

    def close(self) -> None:
        """Nothing is open."""

    def backups(self) -> list[Backup]:
        """None: they are those of the map of today."""
        return []

    def backed_up(self, _backup: Backup) -> Map:
        """Refused."""
        raise self._refused

    def keep_backup(self, _reason: str) -> None:
        """Refused."""
        raise self._refused

    def mend(self, _backup: Backup | None) -> None:
        """Refused."""
        raise self._refused

    def opens_with(self, _passphrase: str) -> bool:
        """No passphrase opens it: it is the map of today that has one."""
        return False

    def seal(self, _passphrase: str) -> str:
        """Refused."""
        raise self._refused

    def change_passphrase(self, _passphrase: str) -> None:
        """Refused."""
        raise self._refused

    def renew_keys(self, _passphrase: str) -> str:
        """Refused."""
        raise self._refused

    def unseal(self) -> None:
        """Refused."""
        raise self._refused

    @property
    def _refused(self) -> FileError:
        return FileError(self.trouble.said)
