"""The style sheet: `resources/style.qss` with a theme's colours and the sizes filled in.

A theme of high contrast has `resources/strong.qss` besides.
"""

from string import Template

from PySide6.QtWidgets import QApplication

from relmap.shipped import shipped
from relmap.ui.theme import CONTROL, TYPE, Theme, palette_of, scaled


def style_sheet(theme: Theme) -> str:
    """The style sheet for a theme, at the system's size of text."""
    names = ("style.qss", "strong.qss") if theme.is_strong else ("style.qss",)
    template = Template("".join(shipped(name).read_text(encoding="utf-8") for name in names))
    colours = {
        field: value for field in theme.__struct_fields__ if isinstance(value := getattr(theme, field), str)
    }
    return template.substitute(
        colours, **{kind: str(scaled(size)) for kind, size in (TYPE | CONTROL).items()}
    )


def dress(app: QApplication, theme: Theme) -> None:
    """Show the whole program in this theme, from now on."""
    app.setStyleSheet("")  # else every widget takes back the palette that it had when the last sheet came
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme))
