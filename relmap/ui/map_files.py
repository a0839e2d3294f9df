"""Opening, making, importing and copying maps: asks for the file, does it, and says what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relmap.core.edits import name_company
from relmap.core.map import Map
from relmap.ui.file_dialogs import ask_files_to_import, ask_map_to_open, ask_new_map
from relmap.ui.files import FileError, Files, KeptMap, Sample
from relmap.ui.session import Session


class MapFiles(QObject):
    """`opened` gives a map and its file, `sample_opened` the sample, `said` and `failed` a sentence."""

    opened = Signal(Map, object)
    sample_opened = Signal(Sample)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, files: Files, folder: Path) -> None:
        super().__init__(window)
        self._window, self._files, self._folder = window, files, folder

    def open(self, path: Path) -> None:
        """Open the map in this file."""
        self._try(lambda: self.opened.emit(*self._files.open(path)))

    def open_asked(self) -> None:
        """Ask for a map and open it."""
        path = ask_map_to_open(self._window, self._folder)
        if path is not None:
            self.open(path)

    def new(self) -> None:
        """Ask where a new map shall be, and open it; the company has the file's name."""
        path = ask_new_map(self._window, self._folder)
        if path is not None:
            self._try(lambda: self._opened(_empty_map(path), path))

    def sample(self) -> None:
        """Open the sample company."""
        self._try(self._open_sample)

    def import_into(self, session: Session) -> None:
        """Ask for files and bring them into the open map, as one Change."""
        paths = ask_files_to_import(self._window, self._folder)
        if paths:
            self._try(lambda: self._bring(session, paths))

    def import_into_new(self) -> None:
        """Ask for files and for a new map, and open the map with what the files bring."""
        paths = ask_files_to_import(self._window, self._folder)
        path = ask_new_map(self._window, self._folder, "Where shall the new map be kept?") if paths else None
        if path is not None:
            self._try(lambda: self._bring_into_new(path, paths))

    def save_copy(self, session: Session) -> None:
        """Ask where, and write a second file with the map as it is now."""
        path = ask_new_map(self._window, self._folder, "Save a copy of the map")
        if path is not None:
            self._try(lambda: self._copy(session, path))

    def _open_sample(self) -> None:
        self.sample_opened.emit(self._files.sample())

    def _bring(self, session: Session, paths: list[Path]) -> None:
        imported = self._files.read_import(session.map, paths)
        session.do(imported.change)
        self.said.emit(imported.said + ("" if imported.change.is_empty else " Ctrl+Z takes it back."))

    def _bring_into_new(self, path: Path, paths: list[Path]) -> None:
        map = _empty_map(path)
        imported = self._files.read_import(map, paths)
        map.apply(imported.change)
        self._opened(map, path)
        self.said.emit(imported.said)

    def _opened(self, map: Map, path: Path) -> None:
        kept: KeptMap = self._files.create(path, map)
        self.opened.emit(map, kept)

    def _copy(self, session: Session, path: Path) -> None:
        self._files.create(path, session.map)
        self.said.emit(f"A copy is in {path}. You go on in {session.file.path.name}.")

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except FileError as problem:
            self.failed.emit(str(problem))


def _empty_map(path: Path) -> Map:
    map = Map()
    map.apply(name_company(map, path.stem))
    return map
