"""What can be done with a person on the map: the menu under the pointer, whose keys work without it, too."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from relmap.core.language import mark, t
from relmap.ui.labels import in_menu


class Deed(Struct, frozen=True):
    """Something to do with a person: its name for the page, its words, and its key."""

    name: str
    words: str
    key: str


DEEDS = (
    Deed("ask", mark("Ask from here"), "A"),
    Deed("path", mark("Path to here"), "P"),
    Deed("swap", mark("Swap ends"), "S"),
    Deed("centre", mark("Put in the middle"), "C"),
    Deed("hide", mark("Hide"), "H"),
    Deed("go", mark("Go to this person"), "Return"),
    Deed("back", mark("Put back where they were"), "B"),
)


def person_menu(parent: QWidget, allowed: Callable[[str], bool], do: Callable[[str], None]) -> QMenu:
    """A menu of what is `allowed` now; `do` gets the name of what was chosen."""
    menu = QMenu(parent)
    for deed in DEEDS:
        action = QAction(in_menu(t(deed.words)) + "\t" + deed.key, menu)
        action.setEnabled(allowed(deed.name))
        action.triggered.connect(lambda _checked, name=deed.name: do(name))
        menu.addAction(action)
    return menu
