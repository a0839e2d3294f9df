"""Forgetting a map that is locked: what is open over the window, what was copied, and what Python still holds of it."""

import gc

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from relmap.ui.clipboard import clear_copied
from relmap.ui.labels import show_tip


def close_all_over(window: QWidget) -> None:
    """Close every dialog, menu, list and tool tip of this window as if the user had thought better of it."""
    for shown in window.findChildren(QWidget):
        if shown.isWindow() and shown.isVisible():
            shown.close()
    show_tip(QPoint(), "", window)
    clear_copied()


def forget() -> None:
    """Let go of everything that nothing refers to any more, also of what was there when the program began."""
    gc.unfreeze()
    gc.collect()
