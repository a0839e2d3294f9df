"""The style sheet: `resources/style.qss` with a theme's colours and the sizes of type filled in."""

from string import Template

from PySide6.QtWidgets import QApplication

from relmap.shipped import shipped
from relmap.ui.theme import TYPE, Theme, palette_of, type_size


def style_sheet(theme: Theme) -> str:
    """The style sheet for a theme, at the system's size of text."""
    template = Template(shipped("style.qss").read_text(encoding="utf-8"))
    colours = {
        field: value for field in theme.__struct_fields__ if isinstance(value := getattr(theme, field), str)
    }
    return template.substitute(colours, **{kind: str(type_size(kind)) for kind in TYPE})


def dress(app: QApplication, theme: Theme) -> None:
    """Show the whole program in this theme, from now on."""
    app.setStyleSheet("")  # else every widget takes back the palette that it had when the last sheet came
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme))
