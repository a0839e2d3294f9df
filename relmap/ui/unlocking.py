"""Opening a map with a passphrase: the page that asks for it, and trying what was typed."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from relmap.core.language import mark, t
from relmap.ui.background import Background
from relmap.ui.files import DamagedFile, FileError, Files, Opened
from relmap.ui.locking.unlock_page import UnlockPage

FAULT = mark("It could not be opened, by a fault of relmap.")


class Unlocking(QObject):
    """One map that waits for its passphrase on `page`, where `said` is told; `take_over` is as in `Files.open`.

    `opened` gives the open map, `damaged` what is wrong with a file that cannot be shown, and `other_wanted` tells
    that the user wants another map.
    """

    opened = Signal(Opened)
    damaged = Signal(object)
    other_wanted = Signal()

    def __init__(
        self, files: Files, path: Path, said: str, parent: QObject, *, take_over: bool = False
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._files, self._take_over = files, take_over
        self._is_over = self._is_trying = False
        self._background = Background(self)
        self.page = UnlockPage(path.stem, said)
        self.page.unlock_wanted.connect(self._try)
        self.page.other_wanted.connect(self.other_wanted)

    def end(self) -> None:
        """Let go of it; what is opened all the same is closed again."""
        self._is_over = True
        if not self._is_trying:
            self.deleteLater()

    def _try(self, passphrase: str) -> None:
        self.page.show_busy()
        self._is_trying = True
        files, path, take_over = self._files, self.path, self._take_over
        self._background.run(lambda: _opened(files, path, passphrase, take_over=take_over), self._take)

    def _take(self, result: Opened | FileError | None) -> None:
        self._is_trying = False
        if self._is_over:
            if isinstance(result, Opened):
                result.file.close()
            self.deleteLater()
        elif isinstance(result, Opened):
            self.opened.emit(result)
        elif isinstance(result, DamagedFile):
            self.damaged.emit(result)
            self.page.refuse(str(result))
        else:
            self.page.refuse(str(result) if result is not None else t(FAULT))


def _opened(files: Files, path: Path, passphrase: str, *, take_over: bool) -> Opened | FileError:
    try:
        return files.open(path, passphrase, take_over=take_over)
    except FileError as problem:
        return problem
