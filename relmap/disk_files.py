"""What the window asks of files (`relmap.ui.files`), done by storage and exchange: nothing else knows both sides."""

from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.storage import map_file
from relmap.storage.atomic_file import OWNER_ONLY, make_folder
from relmap.storage.map_file import MapFileError
from relmap.ui.files import FileError, Imported, Sample


def settings_file() -> Path:
    """The file of settings, readable by its owner only: it names maps, and who the user is in each."""
    path = user_config_path("relmap", appauthor=False) / "relmap.ini"
    make_folder(path.parent)
    path.touch(OWNER_ONLY)
    return path


def user_name() -> str:
    """The name of whoever is logged in, with which Changes are signed; empty where the system knows none."""
    import getpass

    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


class FileOfMap:
    """The file of one open map."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def keep(self, map: Map) -> None:
        """Have all of the map on disk on return; raises FileError, the file then being as it was."""
        try:
            map_file.save(self.path, map)
        except MapFileError as problem:
            raise FileError(str(problem)) from problem


class DiskFiles:
    """What the window asks of files (`relmap.ui.files.Files`), done by storage and exchange."""

    def open(self, path: Path) -> tuple[Map, FileOfMap]:
        """The map in this file."""
        try:
            return map_file.load(path), FileOfMap(path)
        except MapFileError as problem:
            raise FileError(str(problem)) from problem

    def create(self, path: Path, map: Map) -> FileOfMap:
        """A new file with this map; never over another file."""
        try:
            map_file.create(path, map)
        except MapFileError as problem:
            raise FileError(str(problem)) from problem
        return FileOfMap(path)

    def sample(self) -> Sample:
        """The sample company of today: a file for each day, so that its dates are true and edits of the day stay."""
        from relmap.exchange import sample

        on = today()
        path = user_data_path("relmap", appauthor=False) / f"{sample.COMPANY} {on.isoformat()}.relmap"
        map, file = (
            self.open(path) if path.exists() else (found := sample.sample_map(on), self.create(path, found))
        )
        return Sample(map, file, sample.ASKER, sample.COMPLAINT)

    def read_import(self, map: Map, paths: Sequence[Path]) -> Imported:
        """What these files would bring to the map; nothing is changed yet."""
        from relmap.exchange.read_import import read_import, told
        from relmap.exchange.rows import ImportFileError

        try:
            found = read_import(map, paths)
        except ImportFileError as problem:
            raise FileError(str(problem)) from problem
        said = "; ".join(told(found))
        return Imported(found.change, f"Imported. {said[:1].upper()}{said[1:]}.")
