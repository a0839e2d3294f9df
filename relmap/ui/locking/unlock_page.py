"""What alone is left in the window while a map is locked, or before one with a passphrase is opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relmap.core.language import mark, t
from relmap.ui.labels import button, frame, kind, label, set_button_text, shortened, tip
from relmap.ui.locking.passphrase_field import PassphraseField
from relmap.ui.theme import scaled

WIDTH, MOST_NAME = 480, 30
HAS_ONE = mark("This map has a passphrase.")


class UnlockPage(QWidget):
    """Asks for the passphrase of the map in the file `name`; `said` is why it is asked for.

    `unlock_wanted` gives what was typed, `other_wanted` tells that another map is wanted.
    """

    unlock_wanted = Signal(str)
    other_wanted = Signal()

    def __init__(self, name: str, said: str = "") -> None:
        super().__init__()
        kind(self, "page")
        self.name = label(shortened(name, MOST_NAME), "question", wrap=True)
        tip(self.name, name if len(name) > MOST_NAME else "")
        self.said = label(said or t(HAS_ONE), "secondary", wrap=True)
        self.field = PassphraseField(t("Passphrase"))
        self.key_too = label(t("The recovery key opens it too."), "caption", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.unlock = button(t("Unlock"), "primary")
        self.other = button(t("Open another map …"))
        self.field.edited.connect(self._show_ready)
        self.field.entered.connect(self.unlock.click)
        self.unlock.clicked.connect(self._want)
        self.other.clicked.connect(self.other_wanted)
        self._lay_out()
        self._show_ready()

    def enter(self) -> None:
        """Put the focus where the passphrase is typed."""
        self._be_ready()
        self.field.setFocus()

    def show_busy(self) -> None:
        """Show that the passphrase is being tried; nothing else can be done meanwhile."""
        set_button_text(self.unlock, t("Unlocking …"))
        self.problem.hide()
        for part in (self.field, self.unlock, self.other):
            part.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """Say why it was not opened, and ask again."""
        self.field.forget()
        self.enter()
        self.problem.setText(sentence)
        self.field.line.setAccessibleDescription(sentence)
        self.problem.show()

    def _want(self) -> None:
        typed = self.field.text()
        self.field.forget()
        self.unlock_wanted.emit(typed)

    def _be_ready(self) -> None:
        set_button_text(self.unlock, t("Unlock"))
        self.field.setEnabled(True)
        self.other.setEnabled(True)
        self._show_ready()

    def _show_ready(self) -> None:
        """Let the button be pressed once something is typed."""
        self.unlock.setEnabled(bool(self.field.text()))

    def _lay_out(self) -> None:
        card = frame("card")
        card.setMaximumWidth(scaled(WIDTH))
        card.setMinimumWidth(min(WIDTH, scaled(WIDTH)))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.unlock)
        row.addWidget(self.other)
        row.addStretch()
        kept = self.problem.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that nothing moves when something is said
        self.problem.setSizePolicy(kept)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 36, 40, 36)
        inside.setSpacing(8)
        inside.addWidget(self.name)
        inside.addWidget(self.said)
        inside.addSpacing(12)
        inside.addWidget(self.field)
        inside.addWidget(self.key_too)
        inside.addWidget(self.problem)
        inside.addSpacing(4)
        inside.addLayout(row)
        outside = QVBoxLayout(self)
        outside.addStretch()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 1000)  # as wide as it may be
        across.addStretch(1)
        outside.addLayout(across)
        outside.addStretch()
