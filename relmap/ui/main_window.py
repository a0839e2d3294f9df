"""The main window: assembles the welcome page or the desk of the open map, the menu, and what they ask for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from relmap.core.map import Map
from relmap.ui.desk import PLACES, Desk
from relmap.ui.files import Files, KeptMap, Sample
from relmap.ui.icons import app_icon
from relmap.ui.leave_dialog import ask_to_leave_unkept
from relmap.ui.map_files import MapFiles
from relmap.ui.menus import Menus
from relmap.ui.notice import Notice
from relmap.ui.preferences import Preferences
from relmap.ui.question import Question
from relmap.ui.session import Session
from relmap.ui.style_sheet import dress
from relmap.ui.theme import Scheme, wanted_theme
from relmap.ui.topic_finding import TopicFinding

SIZE, LEAST = (1280, 800), (940, 600)
LEARN_AFTER = 400
"""Milliseconds until the library that learns topics is loaded: the window is up and takes input first."""


class MainWindow(QMainWindow):
    """One window on at most one map; `who` tells who signs its Changes, `folder` is where files are asked for."""

    def __init__(self, files: Files, preferences: Preferences, who: Callable[[], str], folder: Path) -> None:
        super().__init__()
        self._preferences, self._who = preferences, who
        self.session: Session | None = None
        self.desk: Desk | None = None
        self.files = MapFiles(self, files, folder)
        self.notice = Notice(self)
        self.menus = Menus(self, self, PLACES, preferences.scheme)
        self._shown = QWidget()
        self._lay_out()
        self._connect()

    # Maps ------------------------------------------------------------------------------------

    def begin(self, path: Path | None, *, sample: bool = False) -> None:
        """Show the map in this file, or the sample; with neither, or where it cannot be opened, how to begin."""
        if sample:
            self.files.sample()
        elif path is not None:
            self.files.open(path)
        if self.session is None:
            self._show_welcome()

    def show_map(self, map: Map, file: KeptMap) -> None:
        """Show this map instead of what was shown, and begin with it next time."""
        self._preferences.last_map = file.path
        self._show_desk(map, file)

    def _show_sample(self, sample: Sample) -> None:
        """Show the sample with its question; the user's own map stays the one to begin with."""
        self._show_desk(sample.map, sample.file)
        if self.desk is not None:
            self.desk.choose_asker(sample.asker)
            self.desk.question.ask_about(sample.text)
            self.desk.go_to(0)

    def _show_desk(self, map: Map, file: KeptMap) -> None:
        session = Session(map, file, self._who, self)
        topics = TopicFinding(session, session)
        question = Question(session, topics, self._preferences.asker(file.path), session)
        self.desk = Desk(question)
        self.desk.asker_chosen.connect(lambda person: self._preferences.set_asker(file.path, person))
        self.desk.said.connect(self.notice.say)
        self.desk.stack.currentChanged.connect(self.notice.pass_by)
        for failed in (session.not_kept, session.refused):
            failed.connect(lambda problem: self.notice.say(problem, failed=True))
        session.kept.connect(self.notice.hide_failure)
        session.changed.connect(lambda: self.menus.follow(session))
        if self.session is not None:
            self.session.deleteLater()
        self.session = session
        self.setWindowTitle(f"{map.company.name or file.path.stem} – relmap")
        self.menus.follow(session)
        self.notice.hide()
        self._show(self.desk)
        self.desk.go_to(0)
        QTimer.singleShot(LEARN_AFTER, session, topics.learn)

    def open_map(self) -> None:
        """Ask for a map and go over to it."""
        if self._may_leave():
            self.files.open_asked()

    def new_map(self) -> None:
        """Ask for a place for a new map and go over to it."""
        if self._may_leave():
            self.files.new()

    def open_sample(self) -> None:
        """Go over to the sample."""
        if self._may_leave():
            self.files.sample()

    def import_files(self) -> None:
        if self.session is not None:
            self.files.import_into(self.session)

    def save_copy(self) -> None:
        if self.session is not None:
            self.files.save_copy(self.session)

    def choose_asker(self) -> None:
        """Go to the Ask page and open the list of people to choose who asks."""
        if self.desk is not None:
            self.desk.pick_asker()

    # Edits and pages -------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last Change, and say which."""
        if self.session is not None and self.session.undo_label is not None:
            self.notice.say(f"Undone: {self.session.undo_label}.")
            self.session.undo()

    def redo(self) -> None:
        """Do again what was undone last, and say what."""
        if self.session is not None and self.session.redo_label is not None:
            self.notice.say(f"Done again: {self.session.redo_label}.")
            self.session.redo()

    def go_to(self, place: int) -> None:
        """Show the page at this place of the rail."""
        if self.desk is not None:
            self.desk.go_to(place)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show everything light, dark, or as the system has it, from now on."""
        self._preferences.scheme = scheme
        self._dress()

    # Assembling ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("relmap")
        self.setWindowIcon(app_icon())
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._shown, 1)
        self.setCentralWidget(held)
        self._dress()

    def _connect(self) -> None:
        self.files.opened.connect(self.show_map)
        self.files.sample_opened.connect(self._show_sample)
        self.files.said.connect(self.notice.say)
        self.files.failed.connect(lambda problem: self.notice.say(problem, failed=True))
        QApplication.styleHints().colorSchemeChanged.connect(self._dress)

    def _show_welcome(self) -> None:
        from relmap.ui.welcome_page import WelcomePage  # not loaded where a map is opened

        welcome = WelcomePage()
        welcome.sample_wanted.connect(self.files.sample)
        welcome.new_wanted.connect(self.files.new)
        welcome.import_wanted.connect(self.files.import_into_new)
        welcome.open_wanted.connect(self.files.open_asked)
        self._show(welcome)
        welcome.enter()

    def _show(self, shown: QWidget) -> None:
        self._column.replaceWidget(self._shown, shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = shown
        shown.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._may_leave())

    def _may_leave(self) -> bool:
        """Whether the open map may be left: nothing that is not on the disk goes without a word."""
        return self.session is None or self.session.is_kept or ask_to_leave_unkept(self, self.save_copy)

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

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, wanted_theme(app, self._preferences.scheme))
