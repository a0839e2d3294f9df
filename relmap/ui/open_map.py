"""The open map in the window: its session, its desk, and what is done with it. All of it goes when the map is left."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relmap.core.language import t
from relmap.ui.desk import Desk
from relmap.ui.files import Backup, FileError, Opened
from relmap.ui.map_files import MapFiles
from relmap.ui.preferences import Preferences
from relmap.ui.question import Question
from relmap.ui.safety import Safety
from relmap.ui.session import Session
from relmap.ui.topic_finding import TopicFinding
from relmap.ui.where_one_was import go_back, remember_here

if TYPE_CHECKING:
    from relmap.ui.guard import Guard

LEARN_AFTER = 400
"""Milliseconds until the library that learns topics is loaded: the window is up and takes input first."""


class OpenMap(QObject):
    """One map from opening to leaving.

    `said` and `failed` give a sentence, `kept` tells that all of it is on the disk, `changed` that menu and title
    should follow, `locked` that nothing of the map may stay in the window, `gone` that one went to another page,
    `find_wanted` that something shall be found, and `past_wanted` gives the PastMoment at which to look at it.
    """

    said = Signal(str)
    failed = Signal(str)
    kept = Signal()
    changed = Signal()
    locked = Signal()
    gone = Signal()
    find_wanted = Signal()
    past_wanted = Signal(object)

    def __init__(
        self,
        opened: Opened,
        who: Callable[[], str],
        preferences: Preferences,
        files: MapFiles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._preferences, self._files, self._window = preferences, files, window
        self._guard: Guard | None = None
        self.is_closed = False
        self.session = Session(opened.map, opened.file, who, self)
        self._safety = Safety(self.session, files, window)
        topics = TopicFinding(self.session, self.session)
        self._question = Question(self.session, topics, preferences.asker(self.path), self.session)
        self._question.notes.hidden = preferences.hides_notes
        self.desk = self._new_desk()
        self._connect()
        if opened.file.is_sealed:
            self.guard.watch()
        QTimer.singleShot(LEARN_AFTER, self.session, topics.learn)

    @property
    def path(self) -> Path:
        """Where its file is."""
        return self.session.file.path

    @property
    def title(self) -> str:
        """What the window is called while the map is shown."""
        return f"{self.session.map.company.name or self.path.stem} – relmap"

    @property
    def guard(self) -> "Guard":
        """What locks it; not loaded for a map without a passphrase before it is asked for."""
        if self._guard is None:
            from relmap.ui.guard import Guard

            self._guard = Guard(self.session, lambda: self._safety.is_safe, self._preferences, self._window)
            self._guard.said.connect(self.said)
            self._guard.failed.connect(self.failed)
            self._guard.changed.connect(self.changed)
            self._guard.locked.connect(self.locked)
        return self._guard

    # The desk --------------------------------------------------------------------------------

    def go_back_to_work(self) -> None:
        """Go to where one was when the map was left last."""
        go_back(self.desk, self._preferences)

    def renew_desk(self) -> Desk:
        """Make all pages anew, as for another language; the desk that was there until now."""
        self._remember_here()
        self.desk.keep_typed()
        self.desk.question.say_anew()
        before, self.desk = self.desk, self._new_desk()
        return before

    def look_again(self) -> None:
        """See whether another window of this user has let go of the map; then it is open here for edits."""
        trouble = self.session.file.trouble
        if trouble is not None and trouble.kind == "held" and self._safety.is_safe and not self.is_closed:
            self._files.open_if_free(self.path)

    # Leaving ---------------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Whether it may be left: nothing that is not on the disk goes without a word."""
        self.desk.keep_typed()
        return self._safety.may_leave()

    def close(self) -> str:
        """Leave its file to others; a sentence where the last of it could not be tidied, else nothing."""
        if self.is_closed:
            return ""
        self.desk.keep_typed()
        self.is_closed = True
        try:
            self.session.close()
        except FileError as problem:
            return str(problem)
        return ""

    def leave(self) -> str:
        """Close it, and have nothing of it stay; the same sentence as of `close`."""
        self._remember_here()
        problem = self.close()
        self.desk.deleteLater()
        self.deleteLater()
        return problem

    def reopen(self, take_over: bool) -> None:
        """Open its file anew, also from a computer that cannot be asked; where that fails, what is shown stays."""
        if self.may_leave():
            self._files.open(self.path, take_over=take_over, said=self.close())

    def mend(self, backup: Backup | None) -> None:
        """Have a damaged file replaced by this backup, or by what could be read of it, and open it anew."""
        try:
            self.session.file.mend(backup)
        except FileError as problem:
            self.failed.emit(str(problem))
            return
        self.is_closed = True
        self._files.open_mended(self.path, backup)

    # Files -----------------------------------------------------------------------------------

    def import_files(self) -> None:
        self._files.import_into(self.session)

    def save_copy(self) -> None:
        self._safety.save_copy()

    def show_backups(self) -> None:
        """Show what the map was like before, and restore what is chosen."""
        from relmap.ui.restoring import restore_asked  # loaded when it is first wanted

        try:
            said = restore_asked(self._window, self.session)
        except FileError as problem:
            self.failed.emit(str(problem))
        else:
            if said:
                self.said.emit(said)

    # Edits and notes -------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last Change, and say which."""
        if self.session.undo_label is not None:
            self.said.emit(t("Undone: {change}.", change=self.session.undo_label))
            self.session.undo()

    def redo(self) -> None:
        """Do again what was undone last, and say what."""
        if self.session.redo_label is not None:
            self.said.emit(t("Done again: {change}.", change=self.session.redo_label))
            self.session.redo()

    @property
    def hides_notes(self) -> bool:
        """Whether pages say only that there is a note."""
        return self.desk.question.notes.hidden

    def hide_notes(self) -> None:
        """Hide the notes, now and when the program is next begun, or show them again."""
        self.desk.question.notes.toggle()
        self._preferences.hides_notes = self.hides_notes
        self.changed.emit()

    def _remember_here(self) -> None:
        remember_here(self.desk, self._preferences)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self.changed)
        session.kept.connect(self.kept)
        for failed in (session.not_kept, session.refused, self._safety.failed):
            failed.connect(self.failed)

    def _new_desk(self) -> Desk:
        desk = Desk(self._question)
        desk.said.connect(self.said)
        desk.asker_chosen.connect(lambda person: self._preferences.set_asker(self.path, person))
        desk.find_wanted.connect(self.find_wanted)
        desk.past_wanted.connect(self.past_wanted)
        desk.stack.currentChanged.connect(self.gone)
        desk.reopen_wanted.connect(self.reopen)
        desk.mend_wanted.connect(self.mend)
        desk.edits_wanted.connect(self._files.open)
        desk.copy_wanted.connect(self.save_copy)
        return desk
