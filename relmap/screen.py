"""Whether a window can be shown here: is there a screen, and are the system's libraries there that Qt needs?

Asked before Qt is loaded: Qt itself ends the process where one of them is missing.
"""

import ctypes
import os
import sys
from collections.abc import Mapping

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt needs to draw at all on Linux, with the Debian and Ubuntu package that holds it."""

X_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs besides for a window under X."""


def has_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is somewhere to show a window; QT_QPA_PLATFORM counts as the user's own choice of where."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_packages(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The packages (by their Debian names) without which Qt cannot start here; empty where it can."""
    if not sys.platform.startswith("linux"):
        return []
    needed = dict(QT_LIBRARIES)
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform.startswith("xcb") or (
        not platform and environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY")
    ):
        needed |= X_LIBRARIES
    return [package for library, package in needed.items() if not _loads(library)]


def packages_wanted(packages: list[str]) -> str:
    """What to do about missing packages, in a sentence."""
    return (
        "The window needs libraries of the system that are missing here. On Debian and Ubuntu install them with: "
        f"sudo apt-get install {' '.join(packages)} – elsewhere the packages have similar names."
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
