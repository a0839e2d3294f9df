"""The guided rating: plain questions instead of the scale, answered with Y or N; the first yes is the strength."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from relmap.core.edits.ratings import View
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.review.guided_rating import QUESTIONS, STRONGEST, question
from relmap.ui.labels import button, kind, label
from relmap.ui.page import Keys
from relmap.ui.review.key_button import KeyButton


class GuidedCard(QFrame):
    """Asks about one view. `ended` gives the strength, 0 where they never spoke; `left` tells that one gave up."""

    ended = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        kind(self, "review card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._map: Map | None = None
        self.view: View = ("", "")
        self._strength = STRONGEST
        self.place = label("", "soft")
        self.question = label("", "question", wrap=True)
        self.yes, self.no = button(t("Yes (Y)"), "primary"), button(t("No (N)"))
        self.back = KeyButton("Esc", t("back to the five strengths"))
        self.yes.clicked.connect(self.say_yes)
        self.no.clicked.connect(self.say_no)
        self.back.clicked.connect(self.left)
        self._lay_out()

    def begin(self, map: Map, view: View) -> None:
        """Ask the first question about this view."""
        self._map, self.view, self._strength = map, view, STRONGEST
        self._ask()

    def keys(self) -> Keys:
        """The keys that work here."""
        return (
            ("Y", t("yes")),
            ("N", t("no")),
            ("Backspace", t("back")),
            ("Esc", t("back to the five strengths")),
        )

    def say_yes(self) -> None:
        """Answer yes: that is the strength."""
        self.ended.emit(self._strength)

    def say_no(self) -> None:
        """Answer no: the next question, or the end."""
        self._strength -= 1
        if self._strength:
            self._ask()
        else:
            self.ended.emit(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif key == Qt.Key.Key_Y:
            self.say_yes()
        elif key == Qt.Key.Key_N:
            self.say_no()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace and self._strength < STRONGEST:
            self._strength += 1
            self._ask()
        else:
            event.ignore()

    def _ask(self) -> None:
        if self._map is None or any(id not in self._map.people for id in self.view):
            return
        number = STRONGEST - self._strength + 1
        self.place.setText(t("Question {number} of {of}", number=number, of=len(QUESTIONS)))
        self.question.setText(question(self._map, self.view, self._strength))
        self.setAccessibleName(f"{self.place.text()}. {self.question.text()}")

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def _lay_out(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for each in (self.yes, self.no):
            answers.addWidget(each)
        answers.addStretch()
        answers.addWidget(self.back)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(0)
        inside.addWidget(self.place)
        inside.addSpacing(12)
        inside.addWidget(self.question)
        inside.addSpacing(24)
        inside.addLayout(answers)
        inside.addStretch()
