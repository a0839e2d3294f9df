"""Somebody is new: whom they should meet first, and why."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from relmap.core.holding.joining import MOST_MEETINGS, Meeting, first_meetings
from relmap.core.language import t
from relmap.core.who import with_function
from relmap.ui import clipboard
from relmap.ui.background import Background
from relmap.ui.labels import button, label
from relmap.ui.parts import AROUND_LINE
from relmap.ui.people.meeting_row import MeetingRow
from relmap.ui.session import Session
from relmap.ui.tall_dialog import TallDialog


class JoiningDialog(TallDialog):
    """Lists the few whose meeting opens most; one is gone to by its number. `chosen` is who was gone to (an id)."""

    def __init__(self, parent: QWidget | None, session: Session, person: str) -> None:
        super().__init__(parent, t("Who to meet first"))
        self._map = session.map.snapshot()
        self._person = self._map.people[person]
        self.chosen = ""
        self.meetings: list[Meeting] = []
        self.rows = [MeetingRow() for _ in range(MOST_MEETINGS)]
        self.state = label(t("Looking for whom to meet …"), "soft", wrap=True)
        self.copy_button = button(t("Copy the list"))
        self.copy_button.setEnabled(False)
        self.close_button = button(t("Close"), "primary")
        self._lay_out()
        map = self._map
        self._work = Background(self)
        self._work.run(lambda: first_meetings(map, person, map.today), self._show)

    @classmethod
    def ask(cls, parent: QWidget, session: Session, person: str) -> str | None:
        """Whom (an id) the user wants to go to, after a look at whom this person should meet; None for nobody."""
        dialog = cls(parent, session, person)
        went = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.chosen if went else None

    @property
    def text(self) -> str:
        """The list as it is copied."""
        lines = [_heading(self._person.name)]
        for number, meeting in enumerate(self.meetings, 1):
            who = with_function(self._map, self._map.people[meeting.person])
            lines.append(
                t("{number}. {who}: {reasons}", number=number, who=who, reasons=" ".join(meeting.reasons))
            )
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.text()
        if number.isdecimal() and 1 <= int(number) <= len(self.meetings):
            self._go_to(self.meetings[int(number) - 1].person)
        elif event.key() == Qt.Key.Key_C and not event.modifiers() and self.meetings:
            self._copy()
        else:
            super().keyPressEvent(event)

    def _go_to(self, person: str) -> None:
        self.chosen = person
        self.accept()

    def _copy(self) -> None:
        clipboard.copy(self.text)
        self.said.setText(t("Copied."))

    def _show(self, meetings: list[Meeting] | None) -> None:
        self.meetings = meetings or []
        self.copy_button.setEnabled(bool(self.meetings))
        for number, (row, meeting) in enumerate(zip(self.rows, self.meetings, strict=False), 1):
            row.show_meeting(self._map, number, meeting)
        self.state.setVisible(not self.meetings)
        self.state.setText(
            t(
                "The map knows nobody whose meeting would open much: give topics owners, or rate relationships."
            )
        )
        self.fit()

    def _lay_out(self) -> None:
        self.said = label(t("1–5 goes to one of them, C copies the list."), "caption")
        self.inside.addWidget(label(_heading(self._person.name), "title", wrap=True))
        self.inside.addWidget(label(_why(), "soft", wrap=True))
        self.inside.addSpacing(AROUND_LINE)
        for row in self.rows:
            self.inside.addWidget(row)
            row.wanted.connect(self._go_to)
        self.inside.addWidget(self.state)
        self.inside.addStretch()
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.foot.insertWidget(0, self.said)
        self.foot.addWidget(self.copy_button)
        self.foot.addWidget(self.close_button)
        self.close_button.setFocus()


def _heading(name: str) -> str:
    return t("Whom {name} should meet first", name=name)


def _why() -> str:
    return t("In this order: each opens topics and functions that the ones before do not.")
