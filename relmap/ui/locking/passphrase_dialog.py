"""Asking for a passphrase: a new one, typed twice, or the one that the map has."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from relmap.core.language import mark, t, tn
from relmap.ui.background import Background
from relmap.ui.files import FileError
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.labels import button, kind, label, set_button_text
from relmap.ui.locking.limits import Limits
from relmap.ui.locking.passphrase_field import PassphraseField

OpensWith = Callable[[str], bool]
"""Whether a text opens the map; it takes a third of a second, and may raise FileError."""

LEAST = 8
WRONG = mark("That is neither the passphrase of this map nor its recovery key.")
PROTECTS = mark(
    "The map and its backups can then be read only by those who know the passphrase or have the "
    "recovery key, on a lost laptop as in a sync folder."
)


def ask_new_passphrase(parent: QWidget, *, opens_with: OpensWith | None) -> str | None:
    """A new passphrase, or None; where `opens_with` is given, only for those who know the one that there is."""
    title = t("Set a passphrase") if opens_with is None else t("Change the passphrase")
    return _entered(PassphraseDialog(parent, title, t(PROTECTS), opens_with, asks_new=True))


def ask_passphrase(parent: QWidget, title: str, said: str, opens_with: OpensWith) -> str | None:
    """The passphrase of the map or its recovery key, which was tried; or None."""
    return _entered(PassphraseDialog(parent, title, said, opens_with, asks_new=False))


def _entered(dialog: "PassphraseDialog") -> str | None:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.passphrase if accepted else None


class PassphraseDialog(FittedDialog):
    """Accepted once all is entered and the map's own passphrase was tried; `passphrase` is then what was asked for."""

    def __init__(
        self, parent: QWidget, title: str, said: str, opens_with: OpensWith | None, *, asks_new: bool
    ) -> None:
        super().__init__(parent, title)
        self._title, self._opens_with, self._asks_new = title, opens_with, asks_new
        self._background = Background(self)
        self.passphrase = ""
        self.now = PassphraseField(t("Passphrase now") if asks_new else t("Passphrase"))
        self.new = PassphraseField(t("New passphrase") if opens_with else t("Passphrase"))
        self.again = PassphraseField(t("Once more"))
        self.hint = label("", "soft", wrap=True)
        self.done_button = button(title, "primary")
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._try)
        self._fields = [self.now] if opens_with else []
        self._fields += [self.new, self.again] if asks_new else []
        for field in self._fields:
            field.edited.connect(self._show)
        self._lay_out(said)
        self._set_tab_order()
        self._show()
        self._fields[0].setFocus()

    def hint_now(self) -> str:
        """What is still to be done about the new passphrase, in a sentence."""
        new, again = self.new.text(), self.again.text()
        if not self._asks_new:
            return ""
        if not new:
            return t("At least {least} characters. A few unrelated words are hard to guess.", least=LEAST)
        if len(new) < LEAST:
            missing = LEAST - len(new)
            return tn(
                "At least {least} characters: {n} more.",
                "At least {least} characters: {n} more.",
                missing,
                least=LEAST,
            )
        if self._opens_with and new == self.now.text():
            return t("That is the passphrase which the map has now.")
        if not again:
            return t("Type it once more: a slip of the finger would lock you out.")
        return t("The two are the same.") if new == again else t("The two are not the same.")

    @property
    def is_complete(self) -> bool:
        """Whether all that is asked for is entered."""
        new = self.new.text()
        is_new = len(new) >= LEAST and new == self.again.text() and new != self.now.text()
        return (is_new or not self._asks_new) and (bool(self.now.text()) or self._opens_with is None)

    def done(self, result: int) -> None:
        """Close, and hear no more of a passphrase that is being tried."""
        self._background.drop()
        super().done(result)

    def _try(self) -> None:
        """Try the passphrase that the map has, away from the window; go on where it fits."""
        opens_with, now = self._opens_with, self.now.text()
        if opens_with is None:
            self._finish()
            return
        self._let_type(False)
        self._background.run(lambda: _refused(opens_with, now), self._take)

    def _take(self, refusal: str | None) -> None:
        if refusal == "":
            self._finish()
            return
        self._let_type(True)
        self.now.forget()
        self.now.setFocus()
        self._say(refusal or t("The passphrase could not be tried."), "problem")

    def _finish(self) -> None:
        self.passphrase = (self.new if self._asks_new else self.now).text()
        self.accept()

    def _let_type(self, lets: bool) -> None:
        for field in self._fields:
            field.setEnabled(lets)
        set_button_text(self.done_button, self._title if lets else t("Trying the passphrase …"))
        self.done_button.setEnabled(lets and self.is_complete)

    def _show(self) -> None:
        self._say(self.hint_now(), "soft")
        self.done_button.setEnabled(self.is_complete)

    def _say(self, sentence: str, kind_of: str) -> None:
        kind(self.hint, kind_of).setText(sentence)
        self.hint.setVisible(bool(sentence))
        self.fit()

    def _set_tab_order(self) -> None:
        """From field to field: what is typed after a Tab too many must not show the passphrase."""
        stops = [*(field.line for field in self._fields), *(field.toggle for field in self._fields)]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _lay_out(self, said: str) -> None:
        form = QGridLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setColumnStretch(1, 1)
        for row, field in enumerate(self._fields):
            form.addWidget(label(field.line.accessibleName()), row, 0)
            form.addWidget(field, row, 1)
            field.line.setPlaceholderText("")
        form.addWidget(self.hint, len(self._fields), 0, 1, 2)
        cancel = button(t("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.done_button)
        inside = self.inside
        inside.setSpacing(16)
        inside.addWidget(label(said, wrap=True))
        inside.addLayout(form)
        if self._asks_new:
            limits = Limits()
            limits.folded.connect(self.fit)
            inside.addWidget(limits)
        inside.addLayout(foot)


def _refused(opens_with: OpensWith, passphrase: str) -> str:
    """Why the passphrase is not taken; nothing where it is."""
    try:
        return "" if opens_with(passphrase) else t(WRONG)
    except FileError as problem:
        return str(problem)
