"""Noticing that the screen is locked, or that the computer goes to sleep."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",  # KDE's too
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"


class ScreenWatch(QObject):
    """`locked` tells that the screen was locked, or that the computer is about to sleep.

    On Linux the desktop and systemd say so over D-Bus. On Windows and macOS, and where there is no bus, nothing is
    told.
    """

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform.startswith("linux"):
            from PySide6.QtDBus import QDBusConnection  # loaded where there may be a bus

            if _has_session_bus():
                self.hear_desktop(QDBusConnection.sessionBus())
            self.hear_login(QDBusConnection.systemBus())

    def hear_desktop(self, bus: "QDBusConnection") -> None:
        """Listen to the screen savers of the desktops."""
        for interface in SCREEN_SAVERS:
            self._hear(bus, "", interface, "ActiveChanged", "begins(bool)")

    def hear_login(self, bus: "QDBusConnection") -> None:
        """Listen to systemd: to this login's session, and to the whole computer's sleep."""
        self._hear(bus, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "begins(bool)")
        path = session_path(os.environ.get("XDG_SESSION_ID", ""))
        self._hear(bus, path, f"{LOGIN}.Session", "Lock", "lock()")

    @Slot(bool)
    def begins(self, does: bool) -> None:
        """The screen is covered or the computer goes to sleep; or, where not `does`, that is over."""
        if does:
            self.locked.emit()

    @Slot()
    def lock(self) -> None:
        """The session is to be locked."""
        self.locked.emit()

    def _hear(self, bus: "QDBusConnection", path: str, interface: str, name: str, slot: str) -> None:
        """Listen to a signal from whomever it comes: none of them can do more than lock."""
        if bus.isConnected():
            named: Any = SLOT(slot)  # a text, whatever the stubs of PySide say
            bus.connect("", path, interface, name, self, named)


def session_path(session: str) -> str:
    """Under which path systemd speaks of a session; empty, which is any, where the session has no name."""
    signs = (
        sign if sign.isascii() and (sign.isalpha() or (place and sign.isdigit())) else f"_{ord(sign):02x}"
        for place, sign in enumerate(session)
    )
    return f"{LOGIN_PATH}/session/{''.join(signs)}" if session else ""


def _has_session_bus() -> bool:
    """Whether there is one already: Qt would start one otherwise."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(folder and Path(folder, "bus").exists())
