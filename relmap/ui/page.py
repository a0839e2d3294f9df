"""What every page of the window is: a widget with a title, an icon, and keys that the foot of the window shows."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relmap.ui.labels import kind
from relmap.ui.question import Question

Keys = tuple[tuple[str, str], ...]
"""Keys with what they do, such as ("Space", "next plan"), in the order in which they matter."""


class Page(QWidget):
    """A page of the rail.

    `keys_changed` tells that the foot should show other keys, `said` gives a sentence for the notice,
    `asker_chosen` who asks from now on (an id), and `map_asked` that the map should be gone to.
    """

    keys_changed = Signal()
    said = Signal(str)
    asker_chosen = Signal(str)
    map_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        kind(self, "page")

    def keys(self) -> Keys:
        """The keys that work on this page now."""
        return ()

    def pick_asker(self) -> None:
        """Let the user pick who asks, where this page has a place for it."""

    def enter(self) -> None:
        """Called when the page is gone to: puts the focus where work begins."""


class Place(Struct, frozen=True):
    """A place of the rail: its word, its icon, and how its page is made when it is first gone to."""

    title: str
    icon: str
    make: Callable[[Question], Page]
