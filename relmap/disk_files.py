"""What the window asks of files (`relmap.ui.files`), done by storage and exchange: nothing else knows both sides."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from relmap.core.change import Change
from relmap.core.dates import today
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.spoken_words import capital
from relmap.places import backups_folder, data_folder, user_name
from relmap.storage import backups as storage_backups
from relmap.storage.map_file_error import (
    DamagedError,
    MapFileError,
    NoMapError,
    PassphraseNeeded,
    PassphraseRefused,
)
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import open_map
from relmap.ui.files import (
    Backup,
    DamagedFile,
    FileError,
    Imported,
    Opened,
    PassphraseWanted,
    Sample,
    Trouble,
    WrongPassphrase,
)


class FileOfMap:
    """The files of one open map (`relmap.ui.files.KeptMap`)."""

    def __init__(self, store: MapStore) -> None:
        self._store = store
        self.path = store.path
        self._good: Backup | None = None
        if store.trouble is not None and store.trouble.kind == "damaged":
            from relmap.storage.restoring import newest_good

            self._good = _shown(newest_good(store.backups))

    @property
    def trouble(self) -> Trouble | None:
        """Why it takes no edits."""
        trouble = self._store.trouble
        return Trouble(trouble.kind, trouble.said, self._good, trouble.copy) if trouble is not None else None

    @property
    def is_sealed(self) -> bool:
        """Whether the map has a passphrase."""
        return self._store.sealing is not None

    def keep(self, change: Change) -> None:
        """Have a Change on disk on return."""
        with _told():
            self._store.keep(change)

    def copy_to(self, path: Path) -> None:
        """Write a second file, sealed as the map is."""
        with _told():
            self._store.copy_to(path)

    def close(self) -> None:
        """Leave the file to others."""
        with _told():
            self._store.close()

    def backups(self) -> list[Backup]:
        """The newest first."""
        return [shown for each in self._store.backups.all() if (shown := _shown(each))]

    def backed_up(self, backup: Backup) -> Map:
        """The map as it was in this backup."""
        from relmap.storage.restoring import read_backup

        with _told():
            return read_backup(_stored(self._store.backups, backup), self._store.key)

    def keep_backup(self, reason: str) -> None:
        """Make a backup of the map as it is now."""
        with _told():
            self._store.keep_backup(reason)

    def mend(self, backup: Backup | None) -> None:
        """Replace a damaged file by this backup, or by what could be read of it; a copy is kept aside."""
        from relmap.storage.restoring import mend

        with _told():
            mend(self._store, _stored(self._store.backups, backup) if backup is not None else None)

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the passphrase of the map, or its recovery key."""
        from relmap.storage.passphrase import opens_with

        return opens_with(self._store, passphrase)

    @property
    def unlike_backups(self) -> int:
        """How many backups are not sealed as the map is."""
        from relmap.storage.passphrase import unlike_backups

        return unlike_backups(self._store)

    @property
    def plain_copies(self) -> list[str]:
        """Copies beside a map with a passphrase that have none."""
        from relmap.storage.passphrase import plain_copies

        with _told():
            return plain_copies(self._store)

    def seal(self, passphrase: str) -> str:
        """Give the map a passphrase; its recovery key."""
        from relmap.storage.passphrase import set_passphrase

        with _told():
            return set_passphrase(self._store, passphrase)

    def renew_keys(self, passphrase: str) -> str:
        """Seal the map with a new data key; the new recovery key."""
        from relmap.storage.passphrase import renew_keys

        with _told():
            return renew_keys(self._store, passphrase)

    def change_passphrase(self, passphrase: str) -> None:
        """Let another passphrase open the map, and the same recovery key."""
        from relmap.storage.passphrase import change_passphrase

        with _told():
            change_passphrase(self._store, passphrase)

    def unseal(self) -> None:
        """Take the passphrase off."""
        from relmap.storage.passphrase import take_off

        with _told():
            take_off(self._store)


class DiskFiles:
    """What the window asks of files (`relmap.ui.files.Files`), done by storage and exchange."""

    def open(self, path: Path, passphrase: str = "", *, take_over: bool = False) -> Opened:
        """The map in this file."""
        opener = None
        if passphrase:
            from relmap.storage.passphrase import by_passphrase

            opener = by_passphrase(path, passphrase)
        with _told(path):
            store = open_map(path, backups_folder(), user_name(), opener, take_over=take_over)
        return Opened(store.map, FileOfMap(store), store.recovered)

    def create(self, path: Path, map: Map) -> Opened:
        """A new file with this map, open; never over another file."""
        with _told():
            create(path, map)
        return self.open(path)

    def backups_of(self, path: Path) -> list[Backup]:
        """The backups of the map in this file, the newest first, be it damaged or gone."""
        from relmap.storage.restoring import backups_of

        return [shown for each in backups_of(backups_folder(), path).all() if (shown := _shown(each))]

    def restore(self, path: Path, backup: Backup) -> None:
        """Replace a file that cannot be opened by this backup, if it is whole; a copy of it is kept aside."""
        from relmap.storage.restoring import backups_of, is_good, restore

        with _told():
            stored = _stored(backups_of(backups_folder(), path), backup)
            if not is_good(stored):
                raise MapFileError(t("This backup is damaged too. Nothing was changed; choose another one."))
            restore(path, stored, user_name())

    def sample(self) -> Sample:
        """The sample company of today: a file for each day, so that its dates are true and edits of the day stay."""
        from relmap.exchange import sample

        on = today()
        path = data_folder() / f"{sample.COMPANY} {on.isoformat()}.relmap"
        if not path.exists():
            with _told():
                create(path, sample.sample_map(on))
        return Sample(self.open(path), sample.ASKER, sample.COMPLAINT)

    def read_import(self, map: Map, paths: Sequence[Path]) -> Imported:
        """What these files would bring to the map; nothing is changed yet."""
        from relmap.exchange.read_import import read_import, told
        from relmap.exchange.rows import ImportFileError

        try:
            found = read_import(map, paths)
        except ImportFileError as problem:
            raise FileError(str(problem)) from problem
        said = "; ".join(told(found))
        return Imported(found.change, t("Imported. {counts}.", counts=capital(said)))


@contextmanager
def _told(path: Path | None = None) -> Iterator[None]:
    """Tell the window what went wrong in its own words; with the backup of a file at `path` that is damaged."""
    try:
        yield
    except PassphraseNeeded as problem:
        raise PassphraseWanted from problem
    except PassphraseRefused as problem:
        raise WrongPassphrase(str(problem)) from problem
    except (DamagedError, NoMapError) as problem:
        backup = _newest_good(path) if path else None
        if backup is None and isinstance(problem, NoMapError):
            raise FileError(str(problem)) from problem
        raise DamagedFile(str(problem), backup) from problem
    except MapFileError as problem:
        backup = _newest_good(path) if path is not None and not path.exists() else None
        if path is not None and backup is not None:
            said = t("{map} is not there any more: there is no file {path}.", map=path.stem, path=path)
            raise DamagedFile(said, backup, is_gone=True) from problem
        raise FileError(str(problem)) from problem


def _newest_good(path: Path) -> Backup | None:
    from relmap.storage.restoring import backups_of, newest_good

    return _shown(newest_good(backups_of(backups_folder(), path)))


def _shown(backup: storage_backups.Backup | None) -> Backup | None:
    """A backup as the window shows it; the oldest files do not say how much is in them."""
    if backup is None:
        return None
    people, relationships = backup.people, backup.relationships
    return Backup(backup.path.name, backup.made, people, relationships, backup.reason)


def _stored(backups: storage_backups.Backups, shown: Backup) -> storage_backups.Backup:
    for backup in backups.all():
        if backup.path.name == shown.name:
            return backup
    raise MapFileError(t("This backup is no longer there. Nothing was changed; choose another one."))
