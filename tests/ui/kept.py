"""Files of maps that are kept in memory, for tests of the window: each says what was done to it."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import key_of
from relmap.ui.files import (
    Backup,
    FileError,
    Imported,
    Opened,
    PassphraseWanted,
    Sample,
    Trouble,
    WrongPassphrase,
)

RECOVERY_KEY = "ABCD-EFGH"
MADE = dt.datetime(2026, 11, 20, 13, 30, tzinfo=dt.UTC)


class Kept:
    """The file of one open map. `fails` names methods that do not work, with what they say; `done` what was called."""

    def __init__(self, path: Path, map: Map) -> None:
        self.path, self.map = path, map
        self.trouble: Trouble | None = None
        self.passphrase = ""
        self.states: dict[str, Map] = {}
        self.listed: list[Backup] = []
        self.fails: dict[str, str] = {}
        self.done: list[str] = []
        self.changes: list[Change] = []

    unlike_backups = 0
    plain_copies: ClassVar[list[str]] = []

    @property
    def is_sealed(self) -> bool:
        return bool(self.passphrase)

    def keep(self, change: Change) -> None:
        self._do("keep")
        self.changes.append(change)

    def copy_to(self, path: Path) -> None:
        self._do(f"copy to {path.name}", "copy_to")

    def close(self) -> None:
        self._do("close")

    def backups(self) -> list[Backup]:
        self._do("backups")
        return self.listed

    def backed_up(self, backup: Backup) -> Map:
        self._do("backed_up")
        return self.states[backup.name]

    def keep_backup(self, reason: str) -> None:
        self._do(f"back up {reason}", "keep_backup")

    def mend(self, backup: Backup | None) -> None:
        self._do(f"mend with {backup.name if backup else 'what could be read'}", "mend")

    def opens_with(self, passphrase: str) -> bool:
        return passphrase in (self.passphrase, RECOVERY_KEY)

    def seal(self, passphrase: str) -> str:
        self._do("seal")
        self.passphrase = passphrase
        return RECOVERY_KEY

    def change_passphrase(self, passphrase: str) -> None:
        self._do("change_passphrase")
        self.passphrase = passphrase

    def renew_keys(self, passphrase: str) -> str:
        self._do("renew_keys")
        assert self.opens_with(passphrase)
        return RECOVERY_KEY

    def unseal(self) -> None:
        self._do("unseal")
        self.passphrase = ""

    def with_backup(self, map: Map, name: str = "a", made: dt.datetime = MADE, reason: str = "") -> Backup:
        """A backup of this file in which the map was as given."""
        self.states[name] = map
        self.listed.append(Backup(name, made, len(map.people), len(map.relationships), reason))
        return self.listed[-1]

    def _do(self, said: str, method: str = "") -> None:
        if (method or said) in self.fails:
            raise FileError(self.fails[method or said])
        self.done.append(said)


class KeptFiles:
    """Files by path. `fails` says of a path why it cannot be opened; `asked` are the openings, in their order."""

    def __init__(self, *kept: Kept) -> None:
        self.kept = {each.path: each for each in kept}
        self.fails: dict[Path, FileError] = {}
        self.asked: list[tuple[str, bool]] = []
        self.brings: Imported | None = None
        self.said = ""

    def open(self, path: Path, passphrase: str = "", *, take_over: bool = False) -> Opened:
        self.asked.append((path.name, take_over))
        if path in self.fails:
            raise self.fails[path]
        kept = self.kept[path]
        if kept.passphrase and not passphrase:
            raise PassphraseWanted
        if kept.passphrase and not kept.opens_with(passphrase):
            raise WrongPassphrase(f"{path.name} stays locked.")
        return Opened(kept.map.snapshot(), kept, self.said)

    def create(self, path: Path, map: Map) -> Opened:
        self.kept[path] = Kept(path, map)
        return self.open(path)

    def backups_of(self, path: Path) -> list[Backup]:
        return self.kept[path].listed

    def restore(self, path: Path, backup: Backup) -> None:
        self.asked.append((f"restore {backup.name}", False))
        del self.fails[path]

    def sample(self) -> Sample:
        raise FileError("There is no sample here.")

    def read_import(self, map: Map, paths: Sequence[Path]) -> Imported:
        assert self.brings is not None
        assert paths
        assert not any(map.get(key_of(record)) for record in self.brings.change.put)
        return self.brings
