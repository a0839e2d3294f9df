"""What the program remembers of its user: the last map, who they are in each map, light or dark."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSettings

from relmap.ui.theme import Scheme


class Preferences:
    """A small file of settings in the user's configuration folder."""

    def __init__(self, path: Path) -> None:
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def last_map(self) -> Path | None:
        """The map that was open last."""
        path = str(self._kept.value("last_map", ""))
        return Path(path) if path else None

    @last_map.setter
    def last_map(self, path: Path) -> None:
        self._kept.setValue("last_map", str(path.absolute()))

    def asker(self, path: Path) -> str:
        """The id of the person who asks in this map; empty where nobody was chosen yet."""
        return str(self._kept.value(_asker_key(path), ""))

    def set_asker(self, path: Path, person: str) -> None:
        """Remember who asks in this map."""
        self._kept.setValue(_asker_key(path), person)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        said = str(self._kept.value("scheme", "system"))
        return cast(Scheme, said) if said in ("light", "dark") else "system"

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("scheme", scheme)


def _asker_key(path: Path) -> str:
    return "askers/" + str(path.absolute()).replace("/", "|").replace("\\", "|")
