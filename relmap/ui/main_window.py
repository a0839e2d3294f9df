"""The main window: puts together what is shown, its menus, and what is remembered of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from relmap.core.language import t
from relmap.ui.desk import PLACES, Desk
from relmap.ui.files import Files
from relmap.ui.icons import app_icon
from relmap.ui.look import Look
from relmap.ui.map_files import MapFiles
from relmap.ui.menus import Menus
from relmap.ui.open_map import OpenMap
from relmap.ui.over_dialogs import OverDialogs
from relmap.ui.preferences import Preferences
from relmap.ui.session import Session
from relmap.ui.showing import Showing
from relmap.ui.window_place import place_window, remember_place

NAME = "relmap"
ICON_AFTER = 100
"""Milliseconds until the window's icon is drawn: the window is up and takes input first."""


class MainWindow(QMainWindow):
    """One window on at most one map; `who` tells who signs its Changes, `folder` is where files are asked for."""

    def __init__(self, files: Files, preferences: Preferences, who: Callable[[], str], folder: Path) -> None:
        super().__init__()
        self._preferences = preferences
        self.files = MapFiles(self, files, folder)
        self.look = Look(preferences, self)
        self.showing = Showing(self, self.files, preferences, who)
        self.stage, self.notice = self.showing.stage, self.showing.notice
        self.menus = Menus(self, self.showing, self.look, preferences, PLACES)
        self._over_dialogs = OverDialogs(self)
        QTimer.singleShot(ICON_AFTER, self, lambda: self.setWindowIcon(app_icon()))
        self.setCentralWidget(self.stage)
        place_window(self, preferences)
        self.showing.changed.connect(self._follow)
        self.showing.find_wanted.connect(lambda: self.menus.find.trigger())
        self.look.spoken.connect(self._say_anew)
        self._over_dialogs.hide_notes_wanted.connect(lambda: self.menus.hide_notes.trigger())
        self._over_dialogs.stepped.connect(self._step)
        self._follow()
        self.look.dress()

    @property
    def map(self) -> OpenMap | None:
        """The open map."""
        return self.showing.map

    @property
    def session(self) -> Session | None:
        """The session of the open map."""
        return self.map.session if self.map else None

    @property
    def desk(self) -> Desk | None:
        """The desk of the open map."""
        return self.map.desk if self.map else None

    def begin(self, path: Path | None, *, sample: bool = False) -> None:
        """Show the map in this file, or the sample; with neither, or where it cannot be opened, how to begin."""
        self.showing.begin(path, sample=sample)

    def _follow(self) -> None:
        """Have menu and title say what is shown."""
        shown = self.showing.shown_map
        self.setWindowTitle(shown.title if shown else NAME)
        self.menus.follow(shown)

    def _say_anew(self) -> None:
        """Have menus and pages say everything in the language that is spoken now."""
        self.menus.retire()
        self.menus = Menus(self, self.showing, self.look, self._preferences, PLACES)
        self.showing.say_anew()
        self._follow()

    def _step(self, way: int) -> None:
        """Go back or forward on what is shown, which may be a map of the past."""
        shown = self.showing.shown_map
        if shown is not None:
            shown.desk.step(way)

    # What happens to it ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.notice.hide()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._over_dialogs.watch(self.windowHandle())

    def changeEvent(self, event: QEvent) -> None:
        """See whether a night has passed, or another window let go of the map, when one comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.map is not None:
            self.map.desk.question.follow_the_day()
            if self.isActiveWindow():
                self.map.look_again()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self.look.dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.showing.may_leave())
        if event.isAccepted():
            remember_place(self, self._preferences)
            problem = self.showing.leave()
            if problem:
                from relmap.ui.told_dialog import tell  # hardly ever wanted

                tell(self, t("About the map that you leave"), problem)
