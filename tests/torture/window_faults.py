"""What goes wrong unheard in a window: errors in slots, warnings of Qt, a map that is not whole or not kept.

And a window without a desktop around it.
"""

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, ClassVar
from unittest.mock import patch

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.storage.map_file_error import MapFileError
from relmap.storage.opening import load
from relmap.ui import file_dialogs
from relmap.ui.session import Session

PASSED = ("This plugin does not support", "QFont::fromString", "Populating font family aliases")
"""What Qt says of the platform without a screen, which is not the program's doing."""
TABLE = "name,function,role,email\nAnn Imported,Sales,Head,a@example.com\nBob Imported,Works,,\n"


class WindowFaults:
    """What went wrong so far, the first first."""

    def __init__(self) -> None:
        self.told: list[str] = []

    @contextmanager
    def caught(self) -> Iterator[None]:
        """In here, what goes wrong is written down."""
        before = qInstallMessageHandler(self._hear)
        with (
            patch.object(sys, "excepthook", self._except),
            patch.object(sys, "unraisablehook", self._unraisable),
        ):
            try:
                yield
            finally:
                qInstallMessageHandler(before)

    def _hear(self, kind: QtMsgType, _: QMessageLogContext, said: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not said.startswith(PASSED):
            self.told.append(f"Qt warns: {said}\n{''.join(traceback.format_stack(limit=12))}")

    def _except(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        self.told.append("".join(traceback.format_exception(kind, error, where)))

    def _unraisable(self, problem: Any) -> None:
        error = problem.exc_value
        self.told.append(
            f"{problem.err_msg}: {problem.object!r}\n{''.join(traceback.format_exception(error))}"
        )


@contextmanager
def without_a_desktop(folder: Path, seed: int) -> Iterator[None]:
    """In here, files are asked for without a dialog and are in this folder; no other program is opened."""
    chance = Random(seed)
    table = folder / "people.csv"
    table.write_text(TABLE, encoding="utf-8")

    class Asked:
        """What answers in place of the system's dialogs."""

        Option: ClassVar = QFileDialog.Option

        @staticmethod
        def getOpenFileName(*_: object) -> tuple[str, str]:  # noqa: N802  # as Qt has it
            maps = sorted(str(path) for path in folder.glob("*.relmap"))
            return chance.choice(["", *maps]), ""

        @staticmethod
        def getOpenFileNames(*_: object) -> tuple[list[str], str]:  # noqa: N802  # as Qt has it
            return chance.choice([[], [str(table)]]), ""

        @staticmethod
        def getSaveFileName(*_: object, **__: object) -> tuple[str, str]:  # noqa: N802  # as Qt has it
            name = f"saved {chance.randrange(10**6)}{chance.choice(['', '.svg', '.png', '.pdf'])}"
            return chance.choice(["", str(folder / name)]), ""

    with (
        patch.object(file_dialogs, "QFileDialog", Asked),
        patch.object(QDesktopServices, "openUrl", lambda _: True),
    ):
        yield


def wrongs(session: Session, first: Map | None = None) -> list[str]:
    """What is wrong with an open map; with how it was at `first`, also with its file, and after undoing everything."""
    wrong = list(islice(problems(session.map), 3))
    if not session.is_kept:
        wrong.append("The map is not kept.")
    if first is not None and session.file.trouble is None:
        wrong += _unlike_file(session, "after edits")
        while session.undo_label is not None:
            session.undo()
        if session.map != first:
            wrong.append("Undoing everything does not lead back to the beginning.")
        wrong += _unlike_file(session, "after undoing")
    return wrong


def _unlike_file(session: Session, when: str) -> list[str]:
    if session.file.is_sealed:
        return []
    try:
        kept = load(session.file.path).map
    except MapFileError as problem:
        return [f"The file cannot be read {when}: {problem}"]
    return [] if kept == session.map else [f"The file is not as the map {when}."]
