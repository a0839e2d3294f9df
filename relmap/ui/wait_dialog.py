"""Waiting for work that takes a second or more and that nothing may come between."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from relmap.core.language import mark, t
from relmap.ui.background import Background
from relmap.ui.files import FileError
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.labels import label

T = TypeVar("T")

FAULT = mark("It could not be done, by a fault of relmap. Close the map, open it again, and see how it is.")


def wait_for(parent: QWidget, said: str, work: Callable[[], T]) -> T:
    """What `work` gives, done on another thread while the window takes no input; raises the FileError it raises."""
    dialog = WaitDialog(parent, said)
    results: list[tuple[T] | FileError | None] = []

    def take(result: tuple[T] | FileError | None) -> None:
        results.append(result)
        dialog.end()

    Background(dialog).run(lambda: _tried(work), take)
    dialog.exec()
    dialog.deleteLater()
    [result] = results
    if result is None:
        raise FileError(t(FAULT))
    if isinstance(result, FileError):
        raise result
    return result[0]


def _tried(work: Callable[[], T]) -> tuple[T] | FileError:
    try:
        return (work(),)
    except FileError as problem:
        return problem


class WaitDialog(FittedDialog):
    """One sentence on what is being done; it cannot be closed before that is done."""

    def __init__(self, parent: QWidget, said: str) -> None:
        super().__init__(parent, t("One moment"))
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.setAccessibleName(said)
        self._is_done = False
        self.inside.addWidget(label(said, wrap=True))

    def end(self) -> None:
        """Close, now that it is done."""
        self._is_done = True
        self.accept()

    def reject(self) -> None:
        """Escape does nothing."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._is_done)
