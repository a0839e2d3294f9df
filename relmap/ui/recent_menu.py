"""The menu of maps that were open lately."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from relmap.core.language import t
from relmap.ui.labels import in_menu, shortened
from relmap.ui.preferences import Preferences

MOST_SIGNS = 60


class RecentMenu(QMenu):
    """Filled when it is opened: a map whose file is gone stands there in grey, as its disk may come back."""

    def __init__(self, parent: QWidget, preferences: Preferences, open_map: Callable[[Path], None]) -> None:
        super().__init__(t("Open recent"), parent)
        self._preferences, self._open_map = preferences, open_map
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the maps of now, each with its folder where two have one name."""
        self.clear()
        recent = self._preferences.recent_maps
        names = [path.name for path in recent]
        for path in recent:
            words = path.name if names.count(path.name) == 1 else f"{path.name}  ·  {path.parent}"
            action = QAction(in_menu(shortened(words, MOST_SIGNS)), self)
            action.setEnabled(path.exists())
            action.triggered.connect(partial(self._open, path))
            self.addAction(action)
        if not recent:
            self.addAction(t("No map was open yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(t("Clear this list")).triggered.connect(self._preferences.clear_recent)

    def _open(self, path: Path) -> None:
        self._open_map(path)
