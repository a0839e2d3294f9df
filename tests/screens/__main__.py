"""`python -m tests.screens OUT [--only NAME…]`: every page and dialog with the sample company, in every look.

A picture is named for its page, its state, its colours and its size, as "map-path-dark-1024.png"; "large" has text at
200 %. NAME is a module of this folder, as "map" or "files". A scene that fails is told at the end, with status 1.
"""

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import tests.screens
from relmap.disk_files import DiskFiles
from relmap.ui.application import application
from relmap.ui.desk import Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.preferences import Preferences
from relmap.ui.theme import Scheme
from relmap.ui.translation import use_language

Scenes = Callable[[MainWindow, Desk], Iterator[tuple[str, QWidget]]]

ORDINARY, DOUBLE = 9, 18
"""Points of the system's text."""
SETTLED = 60
"""Milliseconds until a scene is painted."""
FACES = ("Inter", "Cantarell", "Segoe UI", "Noto Sans", "DejaVu Sans")
"""The first of these that the machine has is used, as a stand-in for a system's own face."""
STRONG = ("ask", "frame", "map", "people", "review")
"""Modules that are shown in high contrast too."""


class Look(NamedTuple):
    """Colours, the size of the window, and the points of its text."""

    scheme: Scheme
    width: int
    height: int
    points: int = ORDINARY

    @property
    def name(self) -> str:
        """The end of a picture's name."""
        size = "large" if self.points == DOUBLE else str(self.width)
        return f"{self.scheme.replace(' ', '-')}-{size}"


LOOKS = (
    Look("light", 1280, 800),
    Look("light", 1024, 700),
    Look("light", 1280, 800, DOUBLE),
    Look("dark", 1280, 800),
    Look("dark", 1024, 700),
    Look("contrast light", 1280, 800),
    Look("contrast dark", 1280, 800),
)


def main(out: Path, only: Sequence[str]) -> int:
    """Write the pictures into this folder; 1 where a scene failed."""
    out.mkdir(parents=True, exist_ok=True)
    app = application()
    face = next((face for face in FACES if face in QFontDatabase.families()), app.font().family())
    names = [module.name for module in iter_modules(tests.screens.__path__) if module.name != "__main__"]
    failures: list[str] = []
    for name in names:
        if only and name not in only:
            continue
        for look in LOOKS:
            if look.scheme.startswith("contrast") and name not in STRONG:
                continue
            app.setFont(QFont(face, look.points))
            try:
                _take(out, import_module(f"tests.screens.{name}").scenes, look)
            except Exception:
                failures.append(f"{name} in {look.name}\n{traceback.format_exc()}")
                _close_all()
    QThreadPool.globalInstance().waitForDone()
    sys.stderr.write("\n".join(failures))
    sys.stdout.write(f"{len(failures)} rounds failed\n" if failures else f"All pictures are in {out}\n")
    return 1 if failures else 0


def _take(out: Path, scenes: Scenes, look: Look) -> None:
    """Pictures of one module's scenes in one look, with a sample company and settings of its own."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config"}
        preferences = Preferences(Path(home, "relmap.ini"))
        preferences.scheme = look.scheme
        use_language(application(), "en")
        window = MainWindow(DiskFiles(), preferences, lambda: "Rhiannon Pryce", Path(home))
        window.resize(look.width, look.height)
        window.begin(None, sample=True)
        window.show()
        assert window.desk is not None
        for name, widget in scenes(window, window.desk):
            QTest.qWait(SETTLED)
            widget.grab().save(str(out / f"{name}-{look.name}.png"))
        _close_all()


def _close_all() -> None:
    """Leave nothing of one round to the next one."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow) and widget.session is not None:
            widget.session.is_kept = True  # so that nobody is asked whether to leave
        with suppress(RuntimeError):
            widget.close()
            widget.deleteLater()
    QThreadPool.globalInstance().waitForDone()
    QTest.qWait(0)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    arguments.add_argument("out", type=Path, help="a folder for the pictures")
    arguments.add_argument("--only", nargs="+", default=(), metavar="NAME", help="modules of this folder")
    given = arguments.parse_args()
    sys.exit(main(given.out, given.only))
