"""Backups of a map: older snapshots, whole, and sealed as the map is, in a folder that only its owner reads."""

import datetime as dt
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from relmap.core.dates import today
from relmap.storage.atomic_file import ENDING as UNFINISHED
from relmap.storage.atomic_file import replace_file
from relmap.storage.backup_calendar import is_due, kept
from relmap.storage.disk import make_folder
from relmap.storage.header import FormatError, Header, Sealing
from relmap.storage.snapshot import header_at

ENDING, STAMP = ".relmap", "%Y%m%dT%H%M%S.%fZ"
WITH_REASON = 5
"""How many of those that were made for a reason stay, whatever their age."""
_PLACE = "map"
"""The file in a map's folder of backups that says where the map is."""


class Backup(Struct, frozen=True):
    """An older state of a map: when it was made (UTC), how much is in it, and before what it was made, if anything.

    `people` and `relationships` are None where its header does not say.
    """

    path: Path
    made: dt.datetime
    people: int | None
    relationships: int | None
    reason: str = ""
    sealing: Sealing | None = None


class Backups:
    """The backups of one map, known by the id in its header."""

    def __init__(self, folder: Path, map_id: str) -> None:
        self.folder = folder / map_id

    @classmethod
    def of(cls, folder: Path, map_id: str, path: Path) -> "Backups":
        """Those of this id, or where there are none, as damage may have changed it, those of the map at this path."""
        backups = cls(folder, map_id)
        if map_id and backups.folder.is_dir():
            return backups
        with suppress(OSError):
            places = [
                place for place in folder.glob(f"*/{_PLACE}") if place.read_bytes() == os.fsencode(path)
            ]
            newest = max(places, key=lambda place: place.stat().st_mtime, default=None)
            if newest is not None:
                return cls(folder, newest.parent.name)
        return backups

    def keep(
        self, content: Sequence[bytes], path: Path, reason: str = "", made: dt.datetime | None = None
    ) -> None:
        """Keep this content of the map at `path`, made now if nothing else is said, and let go of what may go.

        Raises OSError.
        """
        make_folder(self.folder)
        name = (made or dt.datetime.now(dt.UTC)).strftime(STAMP) + (f" {reason}" if reason else "") + ENDING
        replace_file(self.folder / name, b"".join(content))
        replace_file(self.folder / _PLACE, os.fsencode(path))
        self._thin()

    def keep_if_due(self, content: Callable[[], Sequence[bytes]], path: Path, made: dt.datetime) -> None:
        """Keep a state if no backup was made in the half hour before it. One that fails stops nobody's work."""
        with suppress(OSError):
            if is_due(map(_made, self._files()), made, dt.datetime.now(dt.UTC)):
                self.keep(content(), path, made=made)

    def all(self) -> list[Backup]:
        """Every backup of which the header can be read, the newest first."""
        found = []
        for path in self._files():
            with suppress(OSError, FormatError):
                found.append(_backup(path, header_at(path)))
        return sorted(found, key=lambda backup: backup.made, reverse=True)

    def unreadable(self) -> list[Path]:
        """Files of backups of which not even the header can be read."""
        readable = {backup.path for backup in self.all()}
        return [path for path in self._files() if path not in readable]

    def tidy(self) -> None:
        """Take away what a crash has left unfinished."""
        with suppress(OSError):
            for part in self.folder.glob(f".*{UNFINISHED}"):
                part.unlink(missing_ok=True)

    def rewrite(self, written_anew: Callable[[bytes], list[bytes] | None]) -> None:
        """Replace each backup by what this makes of its content, or take it away where that is nothing.

        One that cannot be written stays as it is.
        """
        self.tidy()
        for path in self._files():
            with suppress(OSError):
                data = path.read_bytes()
                content = written_anew(data)
                if content is None:
                    path.unlink(missing_ok=True)
                elif content != [data]:
                    replace_file(path, b"".join(content))

    def _thin(self) -> None:
        files = sorted(self._files(), reverse=True)
        with_reason = [path for path in files if _reason(path)][:WITH_REASON]
        local = {path: _made(path).astimezone() for path in files}
        stay = kept(local.values(), today())
        for path, made in local.items():
            if made not in stay and path not in with_reason:
                path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        try:
            return [path for path in self.folder.iterdir() if path.suffix == ENDING and _is_stamped(path)]
        except OSError:
            return []


def _backup(path: Path, header: Header) -> Backup:
    says = header.format > 1
    return Backup(
        path,
        _made(path),
        header.people if says else None,
        header.relationships if says else None,
        _reason(path),
        header.sealing,
    )


def _is_stamped(path: Path) -> bool:
    try:
        return bool(_made(path))
    except ValueError:
        return False


def _made(path: Path) -> dt.datetime:
    return dt.datetime.strptime(path.stem.partition(" ")[0], STAMP).replace(tzinfo=dt.UTC)


def _reason(path: Path) -> str:
    return path.stem.partition(" ")[2]
