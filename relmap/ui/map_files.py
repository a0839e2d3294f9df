"""Opening, making, importing and copying maps: asks for the file, does it, and says what came of it."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relmap.core.dates import today
from relmap.core.language import mark, t
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.ui.file_dialogs import ask_files_to_import, ask_map_to_open, ask_new_map
from relmap.ui.files import Backup, DamagedFile, FileError, Files, Opened, PassphraseWanted, Sample
from relmap.ui.session import Session

SEALED_SAMPLE = mark(
    "The sample company of today was given a passphrase. Open its file under File, Open; tomorrow’s has none."
)


class MapFiles(QObject):
    """`opened` gives an open map, `sample_opened` the sample, `said` and `failed` a sentence.

    `locked` gives an Unlocking for a map that has a passphrase; `another_wanted` tells that the user wants another
    map than the damaged one that was asked for.
    """

    opened = Signal(Opened)
    sample_opened = Signal(Sample)
    locked = Signal(object)
    another_wanted = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, files: Files, folder: Path) -> None:
        super().__init__(window)
        self._window, self._files, self._folder = window, files, folder
        self._sample: tuple[Path, Date] | None = None

    # Opening ---------------------------------------------------------------------------------

    def open(self, path: Path, *, take_over: bool = False, said: str = "") -> None:
        """Open the map in this file; `said` is told when it is open, besides what was recovered."""
        try:
            opened = self._files.open(path, take_over=take_over)
        except PassphraseWanted:
            self.unlock(path, said, take_over=take_over)
        except DamagedFile as problem:
            self._ask_about_damage(path, problem)
        except FileError as problem:
            self.failed.emit(f"{said} {problem}".strip())
        else:
            self.opened.emit(replace(opened, said=f"{said} {opened.said}".strip()))

    def open_if_free(self, path: Path) -> None:
        """Open the map in this file if it takes edits now; nothing is said where it does not."""
        try:
            opened = self._files.open(path)
        except (FileError, PassphraseWanted):
            return
        if opened.file.trouble is None:
            self.opened.emit(replace(opened, said=t("{file} can be edited here now.", file=path.name)))
        else:
            opened.file.close()

    def unlock(self, path: Path, said: str = "", *, take_over: bool = False) -> None:
        """Ask for the passphrase of the map in this file, and open it."""
        from relmap.ui.unlocking import Unlocking  # not loaded where no map has a passphrase

        unlocking = Unlocking(self._files, path, said, self, take_over=take_over)
        unlocking.opened.connect(self.opened)
        unlocking.damaged.connect(lambda problem: self._ask_about_damage(path, problem))
        self.locked.emit(unlocking)

    def open_asked(self, there: Path | None) -> None:
        """Ask for a map and open it; `there` is the one that is open already."""
        path = ask_map_to_open(self._window, self._folder)
        if path is None:
            return
        if there is not None and _is_same(path, there):
            self.said.emit(t("{map} is open already.", map=path.name))
        else:
            self.open(path)

    def sample(self, there: Path | None = None) -> None:
        """Open the sample company; `there` is the map that is open already."""
        if there is not None and self._sample == (there, today()):
            self.said.emit(t("The sample company is open already."))
        else:
            self._try(self._open_sample)

    def open_mended(self, path: Path, backup: Backup | None, *, was_gone: bool = False) -> None:
        """Open a file that was damaged, or gone, and is mended: with this backup, or with what could be read of it."""
        from relmap.ui.backup_words import moment  # hardly ever wanted

        if backup is None:
            said = t(
                "{map} has what could be read of it; the damaged file was kept beside it.", map=path.name
            )
        elif was_gone:
            said = t(
                "{map} is now as it was in the backup of {moment}.", map=path.name, moment=moment(backup.made)
            )
        else:
            said = t(
                "{map} is now as it was in the backup of {moment}; the damaged file was kept beside it.",
                map=path.name,
                moment=moment(backup.made),
            )
        self.open(path, said=said)

    def new(self) -> None:
        """Ask where a new map shall be, and open it; the company has the file's name."""
        path = ask_new_map(self._window, self._folder)
        if path is not None:
            self._try(lambda: self._make(_empty_map(path), path))

    # The open map ----------------------------------------------------------------------------

    def import_into(self, session: Session) -> None:
        """Ask for files and bring them into the open map, as one Change."""
        if session.file.trouble is not None:
            self.failed.emit(session.file.trouble.said)
            return
        paths = ask_files_to_import(self._window, self._folder)
        if paths:
            self._try(lambda: self._bring(session, paths))

    def import_into_new(self) -> None:
        """Ask for files and for a new map, and open the map with what the files bring."""
        paths = ask_files_to_import(self._window, self._folder)
        path = (
            ask_new_map(self._window, self._folder, t("Where shall the new map be kept?")) if paths else None
        )
        if path is not None:
            self._try(lambda: self._bring_into_new(path, paths))

    def save_copy(self, session: Session) -> bool:
        """Ask where, and write a second file with the map as it is now; whether there is one."""
        path = ask_new_map(self._window, self._folder, t("Save a copy of the map"))
        return path is not None and self._try(lambda: self._copy(session, path))

    # Doing -----------------------------------------------------------------------------------

    def _open_sample(self) -> None:
        try:
            sample = self._files.sample()
        except PassphraseWanted as wanted:
            raise FileError(t(SEALED_SAMPLE)) from wanted
        self._sample = (sample.opened.file.path, today())
        self.sample_opened.emit(sample)

    def _bring(self, session: Session, paths: list[Path]) -> None:
        from relmap.ui.large_steps import do_large  # loaded when it is first wanted

        imported = self._files.read_import(session.map, paths)
        if imported.change.is_large:
            do_large(session, imported.change, mark("before an import"), t("Nothing was imported."))
        else:
            session.do(imported.change)
        back = "" if imported.change.is_empty else t("Ctrl+Z takes it back.")
        self.said.emit(f"{imported.said} {back}".strip())

    def _bring_into_new(self, path: Path, paths: list[Path]) -> None:
        map = _empty_map(path)
        imported = self._files.read_import(map, paths)
        map.apply(imported.change)
        self._make(map, path, imported.said)

    def _make(self, map: Map, path: Path, said: str = "") -> None:
        self.opened.emit(replace(self._files.create(path, map), said=said))

    def _copy(self, session: Session, path: Path) -> None:
        session.file.copy_to(path)
        said = t("A copy is in {copy}. You go on in {map}.", copy=path, map=session.file.path.name)
        self.said.emit(said)

    def _ask_about_damage(self, path: Path, problem: DamagedFile) -> None:
        """Ask what to do about a damaged file, once the window is up."""
        QTimer.singleShot(0, self, lambda: self._mend(path, problem))

    def _mend(self, path: Path, problem: DamagedFile) -> None:
        from relmap.ui.damaged_dialog import ask_about_damage  # hardly ever wanted

        way = ask_about_damage(self._window, str(problem), problem.backup, self._files.backups_of(path))
        if way == "another":
            self.another_wanted.emit()
        elif way is not None and self._try(lambda: self._files.restore(path, way)):
            self.open_mended(path, way, was_gone=problem.is_gone)

    def _try(self, do: Callable[[], None]) -> bool:
        """Whether it could be done; where not, why is told."""
        try:
            do()
        except FileError as problem:
            self.failed.emit(str(problem))
            return False
        return True


def _empty_map(path: Path) -> Map:
    from relmap.core.edits import name_company  # loaded when it is first wanted

    map = Map()
    map.apply(name_company(map, path.stem))
    return map


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return path.absolute() == other.absolute()
