"""A window on maps that are kept in memory."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.exchange.sample import sample_map
from relmap.ui.main_window import MainWindow
from relmap.ui.preferences import Preferences
from tests.ui.kept import Kept, KeptFiles

MakeWindow = Callable[[KeptFiles], MainWindow]


@pytest.fixture(scope="session", autouse=True)
def _work_is_done() -> Iterator[None]:
    """Python does not end while a library is loaded on another thread: it would fail there, at great length."""
    yield
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer in Berlin, where it is an hour later than in UTC in winter."""
    with monkeypatch.context() as there:
        there.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """The file of the sample company, kept in memory."""
    return Kept(tmp_path / "company.relmap", sample_map(today()))


@pytest.fixture
def window_on(qtbot: QtBot, tmp_path: Path) -> MakeWindow:
    """Makes a window on these files, shown and active, with nothing open."""

    def made(files: KeptFiles) -> MainWindow:
        window = MainWindow(files, Preferences(tmp_path / "relmap.ini"), lambda: "tester", tmp_path)
        qtbot.addWidget(window, before_close_func=lambda window: window.showing.leave())
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return made


@pytest.fixture
def files(kept: Kept) -> KeptFiles:
    """Files of which one is the sample company's."""
    return KeptFiles(kept)


@pytest.fixture
def window(window_on: MakeWindow, files: KeptFiles, kept: Kept) -> MainWindow:
    """A window on the sample company."""
    window = window_on(files)
    window.begin(kept.path)
    return window
