"""What guards a map with a passphrase: when it is locked, and what is done to its passphrase."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relmap.core.language import mark, t
from relmap.ui.files import FileError
from relmap.ui.preferences import Preferences
from relmap.ui.session import Session

if TYPE_CHECKING:
    from relmap.ui.lock_watch import LockWatch
    from relmap.ui.sealing import Seal, Sealing

OPEN_TO_ALL = mark(
    "{map} has no passphrase, so locking it would keep nobody out. Give it one under File, Passphrase."
)
NOT_LOCKED = mark(
    "Not locked: the last edits are not on the disk, and would be lost. Save a copy of the map first."
)


class Guard(QObject):
    """The guard of one open map; `is_safe` tells whether nothing of it would be lost.

    `said` and `failed` give a sentence, `changed` tells that the map has a passphrase or none any more, and `locked`
    that nothing of it may stay in the window.
    """

    said = Signal(str)
    failed = Signal(str)
    changed = Signal()
    locked = Signal()

    def __init__(
        self, session: Session, is_safe: Callable[[], bool], preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(session)
        self._file = session.file
        self._is_safe, self._preferences, self._window = is_safe, preferences, window
        self._watch: LockWatch | None = None
        self._sealing: Sealing | None = None
        self._is_over = False

    def lock(self) -> None:
        """Have the map locked, if it has a passphrase and nothing would be lost by it."""
        if self._sealing is not None and self._sealing.is_at_work:
            self._sealing.is_lock_wanted = True
        elif not self._file.is_sealed:
            self.said.emit(t(OPEN_TO_ALL, map=self._file.path.name))
        elif not self._is_safe():
            self.failed.emit(t(NOT_LOCKED))
        elif not self._is_over:
            self._is_over = True
            self.locked.emit()

    def watch(self) -> None:
        """Have it locked when nobody uses it any more, as long as it has a passphrase."""
        is_wanted = self._file.is_sealed and not self._is_over
        if is_wanted and self._watch is None:
            from relmap.ui.lock_watch import LockWatch  # loaded when a map with a passphrase is shown

            self._watch = LockWatch(self._preferences.lock_after, self)
            self._watch.left.connect(self.lock)
        elif self._watch is not None and not is_wanted:
            self._watch.deleteLater()
            self._watch = None

    def choose_lock_after(self) -> None:
        """Ask after how many minutes without use a map with a passphrase is locked."""
        from relmap.ui.locking.lock_after_dialog import ask_lock_after

        minutes = ask_lock_after(self._window, self._preferences.lock_after)
        if minutes is not None:
            self._preferences.lock_after = minutes
            if self._watch is not None:
                self._watch.set_minutes(minutes)

    def change_seal(self, what: "Seal") -> None:
        """Set, change or take off the passphrase, or renew the keys, and say what was done."""
        from relmap.ui.sealing import Sealing

        self._sealing = sealing = Sealing(self._window, self._file)
        try:
            said = sealing.do(what)
        except FileError as problem:
            self.failed.emit(str(problem))
        else:
            if said:
                self.said.emit(said)
        self._sealing = None
        self.watch()
        self.changed.emit()
        if sealing.is_lock_wanted:
            self.lock()
