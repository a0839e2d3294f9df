"""relmap's entry: a command, the demo, or the window. The only place that wires storage and exchange to the window."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_documents_path

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.screen import has_screen, missing_packages, packages_wanted
from relmap.storage import map_file
from relmap.storage.atomic_file import OWNER_ONLY, make_folder
from relmap.storage.map_file import MapFileError
from relmap.ui.files import FileError, Imported, Sample

NO_SCREEN = "There is no screen here to show the window on."


def main(argv: list[str] | None = None) -> int:
    """Run relmap with these arguments (the process's own where None) and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == ["demo"]:
        return _demo()
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".relmap")):
        return _window(Path(arguments[0]) if arguments else None)
    from relmap import cli  # not loaded where only the window is wanted, which should be up at once

    if len(arguments) == 1 and Path(arguments[0]).is_file():
        return _window(Path(arguments[0]))
    return cli.run(arguments)


def _window(path: Path | None) -> int:
    """Show the window on this map, or on the last one, until it is closed."""
    packages = missing_packages()
    if packages or not has_screen():
        reason = packages_wanted(packages) if packages else NO_SCREEN
        print(f"{reason} The commands work without a window: relmap --help", file=sys.stderr)
        return 1
    gc.disable()  # nothing is thrown away while the window is made; `run` turns it on again
    from relmap.ui.application import run

    return run(DiskFiles(), _settings(), _user, user_documents_path(), path)


def _demo() -> int:
    """Show the sample company with a complaint asked; without a screen, in the terminal and as a picture."""
    packages = missing_packages()
    if not packages and has_screen():
        from relmap.ui.application import run

        return run(DiskFiles(), _settings(), _user, user_documents_path(), None, demo=True)
    from relmap import cli

    shown = DiskFiles().sample()
    print(packages_wanted(packages) if packages else NO_SCREEN, "The same answer in words:\n")
    status = cli.run(["ask", str(shown.file.path), "--from", shown.asker, "--about", shown.text])
    if not packages:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from relmap.ui.application import picture

        path = shown.file.path.with_suffix(".png")
        picture(DiskFiles(), _settings(), path)
        print(f"\nA picture of the window is in {path}")
    return status


def _settings() -> Path:
    """The file of settings, readable by its owner only: it names maps, and who the user is in each."""
    path = user_config_path("relmap", appauthor=False) / "relmap.ini"
    make_folder(path.parent)
    path.touch(OWNER_ONLY)
    return path


def _user() -> str:
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


if __name__ == "__main__":
    sys.exit(main())
