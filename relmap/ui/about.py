"""What relmap is, which version this is, and where the map is."""

from PySide6.QtWidgets import QWidget

import relmap
from relmap.core.language import t
from relmap.ui.told_dialog import ToldDialog


def tell_about(window: QWidget) -> None:
    """Show it until it is closed."""
    dialog = told_about(window)
    dialog.exec()
    dialog.deleteLater()


def told_about(window: QWidget) -> ToldDialog:
    """The dialog that tells it."""
    said = t(
        "relmap {version}: from a customer’s complaint to the name to call.\n\nThe map stays on this computer, in one "
        "file that only you can read. relmap uses no network and tells nobody what you do with it.",
        version=relmap.__version__,
    )
    return ToldDialog(window, t("About relmap"), said)
