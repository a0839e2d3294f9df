"""Where the program keeps its own files on this computer, and who uses it."""

import os
from contextlib import suppress
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from relmap.storage.disk import OWNER_ONLY, make_folder


def settings_file() -> Path:
    """The file of settings, readable by its owner only: it names maps, and who the user is in each.

    Where it cannot be written the program works all the same, and remembers nothing.
    """
    path = user_config_path("relmap", appauthor=False) / "relmap.ini"
    with suppress(OSError):
        make_folder(path.parent)
        path.touch(OWNER_ONLY)
    return path


def data_folder() -> Path:
    """The folder of what the program makes for the user: the sample's map, backups."""
    return user_data_path("relmap", appauthor=False)


def backups_folder() -> Path:
    """Where the backups of all maps are."""
    return data_folder() / "backups"


def user_name() -> str:
    """The name of whoever is logged in, with which Changes are signed; empty where the system knows none."""
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):  # as getpass does, which takes long to load
        if name := os.environ.get(variable):
            return name
    try:
        import pwd  # not on every system
    except ImportError:
        return ""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except (KeyError, OSError):
        return ""
