"""Where the window stands on the screen: as it was left, unless that is no place any more."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from relmap.ui.preferences import Preferences

ORDINARY, LEAST = QSize(1280, 800), QSize(940, 600)
TITLE = 32
"""Pixels at the top of a window by which it is taken hold of."""


def place_window(window: QWidget, preferences: Preferences) -> None:
    """Put the window where it was, if it can be taken hold of there."""
    window.setMinimumSize(LEAST)
    figures = preferences.window
    if not figures:
        window.resize(ORDINARY)
        return
    left, top, width, height, maximised = figures
    room = QGuiApplication.primaryScreen().availableVirtualSize()  # a larger screen may be gone
    size = QSize(width, height).boundedTo(room.expandedTo(ORDINARY)).expandedTo(LEAST)
    place = QRect(QPoint(left, top), size)
    window.resize(place.size())
    if _can_be_held(place):
        window.setGeometry(place)
    if maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def remember_place(window: QWidget, preferences: Preferences) -> None:
    """Remember where the window is; of one that is maximised, where it goes when it no longer is."""
    place = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    if place.isValid():
        figures = (place.left(), place.top(), place.width(), place.height())
        preferences.window = (*figures, int(window.isMaximized()))


def _can_be_held(place: QRect) -> bool:
    """Whether a good part of its upper edge is on a screen that there is."""
    edge = QRect(place.left(), place.top(), place.width(), TITLE)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    return any(screen.intersected(edge).width() >= place.width() // 4 for screen in screens)
