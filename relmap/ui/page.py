"""What every page of the window is: a widget with a title, an icon, and keys that the foot of the window shows."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relmap.ui.address import Address
from relmap.ui.labels import kind
from relmap.ui.question import Question

Keys = tuple[tuple[str, str], ...]
"""Keys with what they do, such as ("Space", "next plan"), in the order in which they matter."""


class Page(QWidget):
    """A page of the rail.

    `keys_changed` tells that the foot should show other keys, `said` gives a sentence for the notice,
    `asker_chosen` who asks from now on (an id), `left_for` the address that should be gone to, and `past_wanted` the
    PastMoment at which the map should be looked at.
    """

    keys_changed = Signal()
    said = Signal(str)
    asker_chosen = Signal(str)
    left_for = Signal(Address)
    past_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        kind(self, "page")

    @property
    def chosen_record(self) -> str:
        """What is chosen here, as the `record` of an address; empty where nothing is."""
        return ""

    def show_record(self, record: str) -> None:
        """Choose this, named as in the `record` of an address; what is not here any more is passed over."""

    def keep_typed(self) -> None:
        """Called before the map is left: commits what is being typed into it."""

    def keys(self) -> Keys:
        """The keys that work on this page now."""
        return ()

    def pick_asker(self) -> None:
        """Let the user pick who asks, where this page has a place for it."""

    def enter(self) -> None:
        """Called when the page is gone to: puts the focus where work begins."""


class Place(Struct, frozen=True):
    """A place of the rail: its name (in an address, and of its icon), its word, and how its page is made.

    The word is marked for translation and said by `t` where it is shown.
    """

    name: str
    title: str
    make: Callable[[Question], Page]
