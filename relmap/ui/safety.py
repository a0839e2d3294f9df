"""Whether nothing of the open map is lost where it is left, and what is offered where something would be."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relmap.core.change import Change
from relmap.ui.files import FileError
from relmap.ui.map_files import MapFiles
from relmap.ui.session import Session


class Safety(QObject):
    """`failed` gives a sentence on what could not be written."""

    failed = Signal(str)

    def __init__(self, session: Session, files: MapFiles, window: QWidget) -> None:
        super().__init__(session)
        self._session, self._files, self._window = session, files, window
        self._is_copied = False
        session.changed.connect(self._forget_copy)

    @property
    def is_safe(self) -> bool:
        """Whether all of it is on the disk, or in a copy."""
        return self._session.is_kept or self._is_copied

    def may_leave(self) -> bool:
        """Whether it may be left: nothing that is not on the disk goes without a word."""
        if self.is_safe:
            return True
        from relmap.ui.leave_dialog import ask_to_leave_unkept  # hardly ever wanted

        return ask_to_leave_unkept(self._window, self.save_copy, self.try_again) or self.is_safe

    def save_copy(self) -> None:
        """Ask where, and write a second file."""
        self._is_copied = self._files.save_copy(self._session) or self._is_copied

    def try_again(self) -> None:
        """Try to write the last edits once more: they go to the disk together with whatever is kept next."""
        try:
            self._session.file.keep(Change(label=""))
        except FileError as problem:
            self.failed.emit(str(problem))
        else:
            self._session.is_kept = True
            self._session.kept.emit()

    def _forget_copy(self) -> None:
        self._is_copied = False
