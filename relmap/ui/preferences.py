"""What the program remembers of its user: the last map, who they are in each map, what is shown, when it is locked."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSettings

from relmap.ui.theme import Scheme

LOCK_AFTER = 5
"""Minutes without use after which a map is locked, where the user has not said otherwise."""


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

    @property
    def lock_after(self) -> int:
        """Minutes without use after which a map is locked; 0 is never."""
        said = str(self._kept.value("lock_after", LOCK_AFTER))
        return int(said) if said.isdecimal() else LOCK_AFTER

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._kept.setValue("lock_after", minutes)

    @property
    def hides_notes(self) -> bool:
        """Whether the notes of the map were hidden last."""
        return str(self._kept.value("hides_notes", "")).lower() == "true"

    @hides_notes.setter
    def hides_notes(self, hidden: bool) -> None:
        self._kept.setValue("hides_notes", hidden)


def _asker_key(path: Path) -> str:
    return "askers/" + str(path.absolute()).replace("/", "|").replace("\\", "|")
