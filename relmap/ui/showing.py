"""What stands in the window: the open map, the page that unlocks one, or how to begin; going from one to another."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relmap.ui.desk import ASK
from relmap.ui.files import Opened, Sample
from relmap.ui.map_files import MapFiles
from relmap.ui.notice import Notice
from relmap.ui.open_map import OpenMap
from relmap.ui.preferences import Preferences
from relmap.ui.stage import Stage

if TYPE_CHECKING:
    from relmap.ui.history.past_open_map import PastOpenMap
    from relmap.ui.past_moment import PastMoment
    from relmap.ui.unlocking import Unlocking


class Showing(QObject):
    """At most one map is open; `changed` tells that menu and title should follow, `find_wanted` that something shall
    be found in it.
    """

    changed = Signal()
    find_wanted = Signal()

    def __init__(
        self, window: QWidget, files: MapFiles, preferences: Preferences, who: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._window, self._files, self._preferences, self._who = window, files, preferences, who
        self.map: OpenMap | None = None
        self._unlocking: Unlocking | None = None
        self._past: PastOpenMap | None = None
        self.stage, self.notice = Stage(), Notice(window)
        files.opened.connect(self.show_map)
        files.sample_opened.connect(self._show_sample)
        files.locked.connect(self._show_unlocking)
        files.another_wanted.connect(self.open_map)
        files.said.connect(self.notice.say)
        files.failed.connect(self.notice.fail)

    @property
    def shown_map(self) -> OpenMap | None:
        """The open map where it is what is shown; or the map of the past that stands in its place."""
        if self._past is not None:
            return self._past
        return self.map if self.map is not None and self.stage.shown is self.map.desk else None

    def begin(self, path: Path | None, *, sample: bool) -> None:
        """Show the map in this file, or the sample; with neither, or where it cannot be opened, how to begin."""
        if sample:
            self._files.sample()
        elif path is not None:
            self._files.open(path)
        if self.map is None and self._unlocking is None:
            self._show_welcome()

    def open_map(self) -> None:
        """Ask for a map and go over to it."""
        if self.may_leave():
            self._files.open_asked(self.map.path if self.map else None)

    def open_recent(self, path: Path) -> None:
        """Go over to this map, which was open before."""
        if (self.map is None or self.map.path != path) and self.may_leave():
            self._files.open(path)

    def new_map(self) -> None:
        """Ask for a place for a new map and go over to it."""
        if self.may_leave():
            self._files.new()

    def open_sample(self) -> None:
        """Go over to the sample."""
        if self.may_leave():
            self._files.sample(self.map.path if self.map else None)

    def show_map(self, opened: Opened) -> None:
        """Show this map instead of what was shown, and begin with it next time."""
        self._preferences.last_map = opened.file.path
        self._preferences.add_recent(opened.file.path)
        self._show_desk(opened)

    def _show_sample(self, sample: Sample) -> None:
        """Show the sample with its question; the user's own map stays the one to begin with."""
        self._show_desk(sample.opened)
        if self.map is not None:
            self.map.desk.choose_asker(sample.asker)
            self.map.desk.question.ask_about(sample.text)
            self.map.desk.go_to(ASK)

    def _show_desk(self, opened: Opened) -> None:
        """Show this map, and then leave the one that was open."""
        problem = self.leave()
        self.map = shown = OpenMap(opened, self._who, self._preferences, self._files, self._window)
        _tell(shown, self.notice)
        shown.changed.connect(self.changed)
        shown.locked.connect(self.lock)
        shown.find_wanted.connect(self.find_wanted)
        shown.past_wanted.connect(self.look_back)
        self.notice.forget()
        self._show(shown.desk)
        shown.go_back_to_work()
        _tell_of(self.notice, problem, opened.said)

    def look_back(self, moment: "PastMoment") -> None:
        """Show the map as it was at this moment; the map of today stays open underneath."""
        from relmap.ui.history.past_open_map import PastOpenMap  # loaded when it is first wanted

        if self.map is None:
            return
        here = self._past.desk.here if self._past is not None else None
        past = PastOpenMap(self.map, moment, self._who, self._preferences, self._files, self._window)
        past.said.connect(self.notice.say)
        past.failed.connect(self.notice.fail)
        past.changed.connect(self.changed)
        past.gone.connect(self.notice.pass_by)
        past.find_wanted.connect(self.find_wanted)
        past.past_wanted.connect(self.look_back)
        past.today_wanted.connect(self.back_to_today)
        self.notice.forget()
        self._show(past.desk, past=past)
        past.begin(here)

    def back_to_today(self) -> None:
        """Show the map of today again, as it was left."""
        if self.map is not None and self._past is not None:
            self.notice.forget()
            self._show(self.map.desk)
            self.map.desk.go_to(self.map.desk.place)

    def may_leave(self) -> bool:
        """Whether the open map may be left: nothing that is not on the disk goes without a word."""
        return self.map is None or self.map.may_leave()

    def leave(self) -> str:
        """Leave the open map; a sentence where the last of it could not be written, else nothing."""
        self._end_past()
        left, self.map = self.map, None
        return left.leave() if left is not None else ""

    def lock(self) -> None:
        """Leave nothing of the open map in the window but the page that opens it again."""
        from relmap.ui.forgetting import close_all_over, forget  # loaded when it is first wanted

        if self.map is not None:
            path = self.map.path
            self.map.destroyed.connect(lambda: QTimer.singleShot(0, forget))  # when all of it is deleted
            close_all_over(self._window)
            self._files.unlock(path, self.leave())

    def say_anew(self) -> None:
        """Show the same in the language that is spoken now."""
        self.notice.forget()
        if self.map is not None:
            was_shown = self.shown_map is self.map
            before = self.map.renew_desk()
            if was_shown:
                self._show(self.map.desk)
            self.map.go_back_to_work()  # also behind what is shown, to be found there again
            before.deleteLater()
        if self._past is not None:
            before = self._past.say_anew()
            self._show(self._past.desk, past=self._past)
            before.deleteLater()
        if self._unlocking is not None:
            self._files.unlock(self._unlocking.path)
        elif self.map is None:
            self._show_welcome()

    def _show_welcome(self) -> None:
        from relmap.ui.welcome_page import WelcomePage  # not loaded where a map is opened

        welcome = WelcomePage(self._preferences.recent_maps)
        welcome.sample_wanted.connect(self._files.sample)
        welcome.new_wanted.connect(self._files.new)
        welcome.import_wanted.connect(self._files.import_into_new)
        welcome.open_wanted.connect(self.open_map)
        welcome.recent_wanted.connect(self.open_recent)
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
        if self.map is not None:
            self._show(self.map.desk)
            self.map.desk.go_to(self.map.desk.place)
        self.open_map()

    def _show(
        self, shown: QWidget, unlocking: "Unlocking | None" = None, *, past: "PastOpenMap | None" = None
    ) -> None:
        """Show this; the desk of a map that is open stays behind it."""
        if past is not self._past:
            self._end_past()
        self._past = past
        if self._unlocking is not None:
            self._unlocking.end()
        self._unlocking = unlocking
        self.stage.show_instead(shown, keep=self.map.desk if self.map is not None else None)
        self.changed.emit()

    def _end_past(self) -> None:
        """Let go of the map of the past that is shown."""
        if self._past is not None:
            self._past.leave()
            self._past = None


def _tell(map: OpenMap, notice: Notice) -> None:
    """Have the notice say what the map tells."""
    map.said.connect(notice.say)
    map.failed.connect(notice.fail)
    map.kept.connect(notice.hide_failure)
    map.session.troubled.connect(notice.hide)  # the bar over the page says it
    map.gone.connect(notice.pass_by)


def _tell_of(notice: Notice, problem: str, said: str) -> None:
    """Say what went wrong, else what is to be said."""
    if problem:
        notice.fail(problem)
    elif said:
        notice.say(said)
