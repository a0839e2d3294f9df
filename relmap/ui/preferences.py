"""What the program remembers of its user: their maps, who they are and where they were in each, and how it is shown.

Of what is in a map only ids are remembered.
"""

from pathlib import Path

from PySide6.QtCore import QSettings

from relmap.ui.address import Address
from relmap.ui.theme import THEMES, Scheme
from relmap.ui.translation import NAMES, Language

LOCK_AFTER = 5
"""Minutes without use after which a map is locked, where the user has not said otherwise."""
MOST_RECENT = 10
WINDOW_FIGURES = 5


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

    @property
    def recent_maps(self) -> list[Path]:
        """The maps that were open lately, the last one first."""
        return [Path(path) for path in _texts(self._kept.value("recent_maps"))][:MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        """Remember that this map was open."""
        path = path.absolute()
        recent = [path, *(each for each in self.recent_maps if each != path)]
        for gone in recent[MOST_RECENT:]:
            self._kept.remove(_key("here", gone))
        self._kept.setValue("recent_maps", [str(each) for each in recent[:MOST_RECENT]])

    def clear_recent(self) -> None:
        """Forget which maps were open, and where one was in them."""
        self._kept.remove("recent_maps")
        self._kept.remove("here")

    def here(self, path: Path) -> Address | None:
        """Where one was in this map when it was left; None where that is not known."""
        said = _texts(self._kept.value(_key("here", path)))
        return Address(said[0], said[1] if len(said) > 1 else "") if said and said[0] else None

    def set_here(self, path: Path, address: Address) -> None:
        """Remember where one was in this map."""
        self._kept.setValue(_key("here", path), [address.page, address.record])

    def asker(self, path: Path) -> str:
        """The id of the person who asks in this map; empty where nobody was chosen yet."""
        return str(self._kept.value(_key("askers", path), ""))

    def set_asker(self, path: Path, person: str) -> None:
        """Remember who asks in this map."""
        self._kept.setValue(_key("askers", path), person)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        said = str(self._kept.value("scheme", "system"))
        return said if said in THEMES else "system"

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("scheme", scheme)

    @property
    def language(self) -> Language:
        """The language chosen, or as the system has it."""
        said = str(self._kept.value("language", "system"))
        return said if said in NAMES else "system"

    @language.setter
    def language(self, language: Language) -> None:
        self._kept.setValue("language", language)

    @property
    def window(self) -> tuple[int, ...]:
        """Left, top, width, height of the window, and whether it was maximised (1 or 0); nothing where not known."""
        said = _texts(self._kept.value("window"))
        try:
            return tuple(int(each) for each in said) if len(said) == WINDOW_FIGURES else ()
        except ValueError:
            return ()

    @window.setter
    def window(self, figures: tuple[int, ...]) -> None:
        self._kept.setValue("window", [str(figure) for figure in figures])

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


def _key(group: str, path: Path) -> str:
    return f"{group}/" + str(path.absolute()).replace("/", "|").replace("\\", "|")


def _texts(value: object) -> list[str]:
    """A list of texts as the file has it: one text alone is written as no list."""
    if isinstance(value, list):
        return [str(each) for each in value]
    return [str(value)] if value else []
