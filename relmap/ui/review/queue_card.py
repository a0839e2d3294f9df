"""The card of the queue: one question at a time, five answers, and the keys that go on.

It shows what it is given and tells what was keyed; what comes of it is done elsewhere.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from relmap.core.language import t
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import kind, label
from relmap.ui.page import Keys
from relmap.ui.review.asked import Asked
from relmap.ui.review.choice_cards import ChoiceCards
from relmap.ui.review.key_button import KeyButton
from relmap.ui.theme import type_size

INSIDE = 24
NARROW = 62
"""Width of the card, in sizes of text, below which the reason stands in a line of its own."""


class QueueCard(QFrame):
    """Asks one question. `rated` and `wanted` give a strength, 0 for none; `waited` tells that keys changed."""

    rated = Signal(int)
    wanted = Signal(int)
    went_on = Signal()
    skipped = Signal()
    went_back = Signal()
    spoke = Signal()
    guide_wanted = Signal()
    waited = Signal()

    def __init__(self) -> None:
        super().__init__()
        kind(self, "review card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.asked: Asked | None = None
        self.waits_for_wanted = False
        self.place, self.why = label("", "soft"), label("", "caption", wrap=True)
        self.progress = kind(QProgressBar(textVisible=False), "progress")
        self.progress.setFixedWidth(180)
        self.question = label("", "question", wrap=True)
        self.other = label("", "secondary", wrap=True)
        self.choices = ChoiceCards()
        self.before = label("", "secondary", wrap=True)
        self.next = KeyButton("Enter", t("next"))
        self.skip = KeyButton("S", t("skip"))
        self.want = KeyButton("T", t("wanted strength"))
        self.call = KeyButton("C", t("spoke today"))
        self.guide = KeyButton("?", t("help me choose"))
        self.back = KeyButton("←", t("back"))
        self._lay_out()
        self.choices.chosen.connect(self._take_strength)
        for button, told in (
            (self.next, self.went_on),
            (self.skip, self.skipped),
            (self.call, self.spoke),
            (self.guide, self.guide_wanted),
            (self.back, self.went_back),
        ):
            button.clicked.connect(told)
        self.want.clicked.connect(lambda: self._wait(waits=not self.waits_for_wanted))

    def show_asked(self, asked: Asked) -> None:
        """Ask this."""
        if self.asked is None or self.asked.view != asked.view:
            self.waits_for_wanted = False
        self.asked = asked
        self.place.setText(asked.place)
        self.progress.setRange(0, asked.of)
        self.progress.setValue(asked.done)
        self.progress.setAccessibleName(asked.place)
        self.why.setText(asked.why)
        self.other.setText(asked.other)
        self.before.setText(asked.before)
        self.want.setEnabled(asked.now > 0)
        self.call.setEnabled(not asked.has_spoken)
        self.call.say(t("noted that they spoke") if asked.has_spoken else t("spoke today"))
        self.back.setEnabled(asked.done > 0)
        self._show_mode()

    def keys(self) -> Keys:
        """The keys that work here now."""
        if self.waits_for_wanted:
            return (
                ("1–5", t("wanted strength")),
                ("0", t("nothing wanted")),
                ("Esc", t("back to rating")),
            )
        return (
            ("1–5", t("rate")),
            ("0", t("not rated")),
            ("Enter", t("next")),
            ("S", t("skip")),
            ("Backspace", t("back")),
            ("T", t("wanted strength")),
            ("C", t("spoke today")),
            ("?", t("help me choose")),
        )

    def arrange(self, width: int) -> None:
        """Lay out for this width."""
        self.choices.arrange(width - 2 * INSIDE)
        is_narrow = width < NARROW * type_size("text")
        turned = QHBoxLayout.Direction.TopToBottom if is_narrow else QHBoxLayout.Direction.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight
        for row, text in ((self._top, self.why), (self._views, self.before)):
            row.setDirection(turned)
            text.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.waited.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key that is pressed after one was elsewhere rates."""
        super().focusOutEvent(event)
        if self.waits_for_wanted and event.reason() == Qt.FocusReason.OtherFocusReason:
            self._wait(waits=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        taken = not event.modifiers() & ~typed and self._take_key(Qt.Key(event.key()), event.text())
        if not taken:
            event.ignore()

    def _take_key(self, key: Qt.Key, text: str) -> bool:
        if self.asked is None:
            return False
        letter = text.casefold()
        if text in tuple("012345") or key == Qt.Key.Key_Delete:
            self._take_strength(int(text) if text in tuple("12345") else 0)
        elif key == Qt.Key.Key_Escape and self.waits_for_wanted:
            self._wait(waits=False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self.went_back.emit()
        elif letter == "s":
            self.skipped.emit()
        elif letter == "t":
            self._wait(waits=self.asked.now > 0)
        elif letter == "c":
            self.spoke.emit()
        elif letter == "?":
            self.guide_wanted.emit()
        else:
            return False
        return True

    def _take_strength(self, strength: int) -> None:
        if self.waits_for_wanted:
            self._wait(waits=False)
            self.wanted.emit(strength)
        else:
            self.rated.emit(strength)

    def _wait(self, *, waits: bool) -> None:
        self.waits_for_wanted = waits
        self._show_mode()
        self.waited.emit()

    def _show_mode(self) -> None:
        """Ask for today's strength, or for the one that is wanted."""
        asked = self.asked
        if asked is None:
            return
        if self.waits_for_wanted:
            self.question.setText(asked.wish)
            self.choices.show_strengths(chosen=asked.wanted, now=0)
        else:
            self.question.setText(asked.question)
            self.choices.show_strengths(chosen=asked.chosen, now=asked.now)
        said = (asked.place, self.question.text(), asked.why, asked.other, asked.before)
        self.setAccessibleName(" ".join(part for part in said if part))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # where there is too little room, it is scrolled

    def _lay_out(self) -> None:
        counted = QHBoxLayout()
        counted.setSpacing(16)
        counted.addWidget(self.place)
        counted.addWidget(self.progress)
        counted.addStretch()
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addLayout(counted)
        self._top.addWidget(self.why, 1)
        keys = FlowLayout(4)
        for button in (self.next, self.skip, self.want, self.call, self.guide, self.back):
            keys.addWidget(button)
        self._views = QHBoxLayout()
        self._views.setSpacing(4)
        self._views.addWidget(self.other, 1)
        self._views.addWidget(self.before, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(INSIDE, 20, INSIDE, 16)
        inside.setSpacing(0)
        inside.addLayout(self._top)
        inside.addSpacing(12)
        inside.addWidget(self.question)
        inside.addSpacing(4)
        inside.addLayout(self._views)
        inside.addSpacing(16)
        inside.addWidget(self.choices)
        inside.addSpacing(12)
        inside.addLayout(keys)
