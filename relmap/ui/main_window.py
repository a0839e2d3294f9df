"""The main window: shows the open map, the page that unlocks one, or how to begin, and assembles what they need."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from relmap.ui.desk import ASK, PLACES, Desk
from relmap.ui.files import Files, Opened, Sample
from relmap.ui.icons import app_icon
from relmap.ui.map_files import MapFiles
from relmap.ui.menus import Menus
from relmap.ui.notice import Notice
from relmap.ui.open_map import OpenMap
from relmap.ui.preferences import Preferences
from relmap.ui.session import Session
from relmap.ui.stage import Stage
from relmap.ui.style_sheet import dress
from relmap.ui.theme import Scheme, wanted_theme

if TYPE_CHECKING:
    from relmap.ui.unlocking import Unlocking

SIZE, LEAST = (1280, 800), (940, 600)
NAME = "relmap"


class MainWindow(QMainWindow):
    """One window on at most one map; `who` tells who signs its Changes, `folder` is where files are asked for."""

    def __init__(self, files: Files, preferences: Preferences, who: Callable[[], str], folder: Path) -> None:
        super().__init__()
        self._preferences, self._who = preferences, who
        self._open: OpenMap | None = None
        self._unlocking: Unlocking | None = None
        self._places: dict[Path, int] = {}
        self.files = MapFiles(self, files, folder)
        self.notice = Notice(self)
        self.menus = Menus(self, self, PLACES, preferences.scheme)
        self.stage = Stage()
        self._lay_out()
        self._connect()

    @property
    def session(self) -> Session | None:
        """The session of the open map."""
        return self._open.session if self._open else None

    @property
    def desk(self) -> Desk | None:
        """The desk of the open map."""
        return self._open.desk if self._open else None

    # Maps ------------------------------------------------------------------------------------

    def begin(self, path: Path | None, *, sample: bool = False) -> None:
        """Show the map in this file, or the sample; with neither, or where it cannot be opened, how to begin."""
        if sample:
            self.files.sample()
        elif path is not None:
            self.files.open(path)
        if self._open is None and self._unlocking is None:
            self._show_welcome()

    def open_map(self) -> None:
        """Ask for a map and go over to it."""
        if self._may_leave():
            self.files.open_asked(self._open.path if self._open else None)

    def new_map(self) -> None:
        """Ask for a place for a new map and go over to it."""
        if self._may_leave():
            self.files.new()

    def open_sample(self) -> None:
        """Go over to the sample."""
        if self._may_leave():
            self.files.sample(self._open.path if self._open else None)

    def show_map(self, opened: Opened) -> None:
        """Show this map instead of what was shown, and begin with it next time."""
        self._preferences.last_map = opened.file.path
        self._show_desk(opened)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show everything light, dark, or as the system has it, from now on."""
        self._preferences.scheme = scheme
        self._dress()

    def _show_sample(self, sample: Sample) -> None:
        """Show the sample with its question; the user's own map stays the one to begin with."""
        self._show_desk(sample.opened)
        if self.desk is not None:
            self.desk.choose_asker(sample.asker)
            self.desk.question.ask_about(sample.text)
            self.desk.go_to(ASK)

    def _show_desk(self, opened: Opened) -> None:
        """Show this map, and then leave the one that was open."""
        problem = self._leave()
        self._open = shown = OpenMap(opened, self._who, self._preferences, self.files, self)
        shown.said.connect(self.notice.say)
        shown.failed.connect(self.notice.fail)
        shown.kept.connect(self.notice.hide_failure)
        shown.session.troubled.connect(self.notice.hide)  # the bar over the page says it
        shown.changed.connect(self._follow)
        shown.locked.connect(self._lock)
        shown.desk.stack.currentChanged.connect(self.notice.pass_by)
        self.notice.forget()
        self._show(shown.desk)
        shown.desk.go_to(self._places.get(shown.path, ASK))
        if problem:
            self.notice.fail(problem)
        elif opened.said:
            self.notice.say(opened.said)

    # Leaving ---------------------------------------------------------------------------------

    def _may_leave(self) -> bool:
        """Whether the open map may be left: nothing that is not on the disk goes without a word."""
        return self._open is None or self._open.may_leave()

    def _leave(self) -> str:
        """Leave the open map; a sentence where the last of it could not be written, else nothing."""
        left, self._open = self._open, None
        if left is None:
            return ""
        self._places[left.path] = left.desk.place
        return left.leave()

    def _lock(self) -> None:
        """Leave nothing of the open map in the window but the page that opens it again."""
        from relmap.ui.forgetting import close_all_over, forget  # loaded when it is first wanted

        if self._open is not None:
            path = self._open.path
            self._open.destroyed.connect(lambda: QTimer.singleShot(0, forget))  # when all of it is deleted
            close_all_over(self)
            self.files.unlock(path, self._leave())

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._may_leave())
        if event.isAccepted():
            problem = self._leave()
            if problem:
                from relmap.ui.told_dialog import tell  # hardly ever wanted

                tell(self, "About the map that you leave", problem)

    # Showing ---------------------------------------------------------------------------------

    def _show_welcome(self) -> None:
        from relmap.ui.welcome_page import WelcomePage  # not loaded where a map is opened

        welcome = WelcomePage()
        welcome.sample_wanted.connect(self.files.sample)
        welcome.new_wanted.connect(self.files.new)
        welcome.import_wanted.connect(self.files.import_into_new)
        welcome.open_wanted.connect(self.open_map)
        self._show(welcome)
        welcome.enter()

    def _show_unlocking(self, unlocking: "Unlocking") -> None:
        """Ask for a passphrase; a map that is open stays so behind the page until the other one is."""
        unlocking.other_wanted.connect(self._show_another)
        self.notice.forget()
        self._show(unlocking.page, unlocking)
        unlocking.page.enter()

    def _show_another(self) -> None:
        """Ask for another map than the one that waits for its passphrase; until then what is open is shown again."""
        if self._open is not None:
            self._show(self._open.desk)
            self._open.desk.go_to(self._open.desk.place)
        self.open_map()

    def _show(self, shown: QWidget, unlocking: "Unlocking | None" = None) -> None:
        """Show this; the desk of a map that is open stays behind it."""
        if self._unlocking is not None:
            self._unlocking.end()
        self._unlocking = unlocking
        self.stage.show_instead(shown, keep=self.desk)
        self._follow()

    def _follow(self) -> None:
        """Have menu and title say what is shown."""
        shown = self._open if self.stage.shown is self.desk else None
        self.setWindowTitle(shown.title if shown else NAME)
        self.menus.follow(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.notice.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """See whether a night has passed when one comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.desk is not None:
            self.desk.question.follow_the_day()

    # Assembling ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowIcon(app_icon())
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)
        self.setCentralWidget(self.stage)
        self._follow()
        self._dress()

    def _connect(self) -> None:
        self.files.opened.connect(self.show_map)
        self.files.sample_opened.connect(self._show_sample)
        self.files.locked.connect(self._show_unlocking)
        self.files.another_wanted.connect(self.open_map)
        self.files.said.connect(self.notice.say)
        self.files.failed.connect(self.notice.fail)
        QApplication.styleHints().colorSchemeChanged.connect(self._dress)

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, wanted_theme(app, self._preferences.scheme))
