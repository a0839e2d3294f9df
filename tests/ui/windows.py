"""What tests of the whole window look at and do."""

from pytestqt.qtbot import QtBot

from relmap.core.edits import name_company
from relmap.ui.desk import Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.open_map import OpenMap
from relmap.ui.session import Session


def map_in(window: MainWindow) -> OpenMap:
    """The map that is open."""
    assert window.map is not None
    return window.map


def session_in(window: MainWindow) -> Session:
    """Its session."""
    return map_in(window).session


def desk_in(window: MainWindow) -> Desk:
    """Its desk."""
    return map_in(window).desk


def notice_of(window: MainWindow) -> str:
    """The sentence over the foot of the window; empty where there is none."""
    return window.notice.text.text() if window.notice.isVisible() else ""


def edit(window: MainWindow, qtbot: QtBot, name: str = "Northlight") -> None:
    """Give the company another name, and let the window draw breath."""
    session_in(window).edit(lambda map: name_company(map, name))
    qtbot.waitUntil(lambda: not window.notice._breath.isActive())
