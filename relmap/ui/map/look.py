"""What a picture is drawn with: the theme and the faces, taken once on the window's thread so that others may draw."""

from msgspec import Struct
from PySide6.QtGui import QFont

from relmap.ui.theme import Theme, font, shown_theme


class Look(Struct, frozen=True):
    """The colours, and a face each for names, for the names of functions, and for names on the path."""

    theme: Theme
    caption: QFont
    heading: QFont
    strong: QFont


def look_now() -> Look:
    """The look in which the program is shown."""
    return Look(shown_theme(), font("caption"), font("text", semibold=True), font("text", semibold=True))
