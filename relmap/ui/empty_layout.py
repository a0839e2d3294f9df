"""Taking everything out of a layout, to fill it anew."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Remove all widgets of a layout; they are gone at once, and deleted when Qt gets to it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
