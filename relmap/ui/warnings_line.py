"""The line over a table that says what needs attention there, one thing after the other."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from relmap.core.holding.warnings import MapWarning
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.ui.labels import button, kind, label, shortened, tip
from relmap.ui.session import Session

MOST_SIGNS = 200
"""Of a warning; the tool tip has all of it."""
Find = Callable[[Map, Date], list[MapWarning]]


class WarningsLine(QFrame):
    """Not there while all is well. `shown` gives the id of the record that the warning gone to is about."""

    shown = Signal(str)

    def __init__(self, session: Session, find: Find) -> None:
        super().__init__()
        self._session, self._find = session, find
        self._warnings: list[MapWarning] = []
        self._place = -1
        kind(self, "warnings")
        self.count = label("", "heading")
        self.said = label("", wrap=True)
        self.next = button(t("Show"), "quiet")
        self.next.clicked.connect(self.show_next)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.next)
        session.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """See what needs attention now."""
        before = self._warnings[self._place] if self._place >= 0 else None
        self._warnings = self._find(self._session.map, self._session.map.today)
        self._place = self._warnings.index(before) if before in self._warnings else -1
        self._show()

    def show_next(self) -> None:
        """Go to the record of the next warning, after the last to that of the first."""
        if self._warnings:
            self._place = (self._place + 1) % len(self._warnings)
            self._show()
            self.shown.emit(self._warnings[self._place].about.id)

    def _show(self) -> None:
        number = len(self._warnings)
        if self.parentWidget() is not None or not number:  # else it would be a window of its own
            self.setVisible(number > 0)
        if number:
            self.count.setText(tn("{n} thing to put right", "{n} things to put right", number))
            said = self._warnings[max(self._place, 0)].said
            self.said.setText(shortened(said, MOST_SIGNS))
            tip(self.said, said if len(said) > MOST_SIGNS else "")
            self.next.setText(t("Show") if self._place < 0 or number == 1 else t("Show next"))
            self.setAccessibleName(t("Warnings"))
