"""The application: what must hold before a window is made, and running until the window is closed."""

import gc
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from relmap.ui.files import Files
from relmap.ui.garbage import Garbage
from relmap.ui.main_window import MainWindow
from relmap.ui.preferences import Preferences
from relmap.ui.translation import use_language

AT_ONCE = 4
"""Pieces of work that may run at once, however few cores there are: loading the library that learns topics takes
seconds, and a map that is opened meanwhile does not wait for it."""


def application() -> QApplication:
    """The one application of this process, made if there is none yet."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(["relmap", "-style", "Fusion"])
    app.setApplicationName("relmap")
    app.setApplicationDisplayName("relmap")
    pool = QThreadPool.globalInstance()
    pool.setMaxThreadCount(max(AT_ONCE, pool.maxThreadCount()))
    if not QFontInfo(app.font()).family():
        app.setFont(QFont(_brought_face()))
    return app


def run(
    files: Files,
    settings: Path,
    who: Callable[[], str],
    folder: Path,
    path: Path | None,
    *,
    demo: bool = False,
) -> int:
    """Show the window on this map, else on the last one, else on the sample where it is a demo, until it is closed."""
    app = application()
    preferences = Preferences(settings)
    use_language(app, preferences.language)
    window = MainWindow(files, preferences, who, folder)
    window.begin(path or preferences.last_map, sample=demo)
    window.show()
    gc.freeze()  # what is there now stays: the collector need not look at it again
    Garbage(app)
    status = app.exec()
    QThreadPool.globalInstance().waitForDone()
    return status


def picture(files: Files, settings: Path, path: Path) -> None:
    """Write a picture of the window with the sample company to a file."""
    application()
    window = MainWindow(files, Preferences(settings), str, path.parent)
    window.begin(None, sample=True)
    window.show()
    window.grab().save(str(path))
    window.close()
    QThreadPool.globalInstance().waitForDone()


def _brought_face() -> str:
    """Where a machine has no font at all, as a bare server, the one that matplotlib brings along."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        return ""
    folder = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    for file in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
        number = QFontDatabase.addApplicationFont(str(folder / file))
    return next(iter(QFontDatabase.applicationFontFamilies(number)), "")
