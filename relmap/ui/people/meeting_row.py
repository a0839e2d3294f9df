"""One person to meet: the number and name that lead there, what they are, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.holding.joining import Meeting
from relmap.core.language import t
from relmap.core.map import Map
from relmap.ui.labels import button, label, set_button_text
from relmap.ui.parts import AROUND_LINE


class MeetingRow(QWidget):
    """It stands there from the beginning, so that Tab comes to it in its place.

    `wanted` gives whom to go to (an id).
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._person = ""
        self.go, self.about = button("", "link"), label("", "caption", wrap=True)
        self.why = label("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, AROUND_LINE)
        column.setSpacing(2)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.about)
        column.addWidget(self.why)
        self.go.clicked.connect(lambda: self.wanted.emit(self._person))
        self.hide()

    def show_meeting(self, map: Map, number: int, meeting: Meeting) -> None:
        """Show this meeting under its number."""
        person, self._person = map.people[meeting.person], meeting.person
        function = map.functions.get(person.function)
        parts = (person.title, function.name if function else "")
        why = " ".join(meeting.reasons)
        set_button_text(self.go, t("{number}  {name}", number=number, name=person.name))
        self.go.setAccessibleName(f"{person.name}. {why}")
        self.about.setText(", ".join(part for part in parts if part))
        self.about.setVisible(any(parts))
        self.why.setText(why)
        self.show()
