"""The window comes back where it was left, unless nobody could take hold of it there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.preferences import Preferences
from relmap.ui.window_place import LEAST, ORDINARY, place_window, remember_place


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Nothing is remembered yet."""
    return Preferences(tmp_path / "relmap.ini")


@pytest.fixture
def screen(qtbot: QtBot) -> QRect:
    """What there is of the screen."""
    return QGuiApplication.primaryScreen().availableGeometry()


def placed(qtbot: QtBot, preferences: Preferences) -> QWidget:
    """A window as the program begins with it."""
    window = QWidget()
    qtbot.addWidget(window)
    place_window(window, preferences)
    window.show()
    return window


def test_at_first_it_has_its_ordinary_size(qtbot: QtBot, preferences: Preferences) -> None:
    assert placed(qtbot, preferences).size() == ORDINARY


def test_it_comes_back_where_it_was(qtbot: QtBot, preferences: Preferences, screen: QRect) -> None:
    window = placed(qtbot, preferences)
    left = QRect(screen.left() + 20, screen.top() + 30, 1000, 640)
    window.setGeometry(left)
    remember_place(window, preferences)
    again = placed(qtbot, preferences)
    assert (again.geometry(), again.isMaximized()) == (left, False)


def test_one_that_was_maximised_is_so_again(qtbot: QtBot, preferences: Preferences) -> None:
    window = placed(qtbot, preferences)
    window.showMaximized()
    remember_place(window, preferences)
    assert placed(qtbot, preferences).isMaximized()


@pytest.mark.parametrize("where", [(100_000, 50), (-100_000, 50), (50, -5_000), (50, 100_000)])
def test_of_a_screen_that_is_gone_only_the_size_is_kept(
    qtbot: QtBot, preferences: Preferences, screen: QRect, where: tuple[int, int]
) -> None:
    preferences.window = (*where, 1000, 640, 0)
    window = placed(qtbot, preferences)
    assert screen.intersects(window.geometry())
    assert (window.width(), window.height()) == (1000, 640)


def test_it_is_never_smaller_than_can_be_used(qtbot: QtBot, preferences: Preferences) -> None:
    preferences.window = (20, 20, 5, -7, 0)
    assert placed(qtbot, preferences).size() == LEAST


def test_one_that_was_on_a_larger_screen_fits_this_one(
    qtbot: QtBot, preferences: Preferences, screen: QRect
) -> None:
    preferences.window = (0, 0, 5 * screen.width(), 5 * screen.height(), 0)
    window = placed(qtbot, preferences)
    assert window.width() <= max(screen.width(), ORDINARY.width())
    assert window.height() <= max(screen.height(), ORDINARY.height())
