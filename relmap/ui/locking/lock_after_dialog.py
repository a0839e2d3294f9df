"""After how long without use a map is locked."""

from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QWidget

from relmap.core.language import mark, t, tn
from relmap.ui.chip import Chip
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, label

MINUTES = (1, 2, 5, 10, 30)
NEVER = 0
SAID = mark("A map with a passphrase is locked when nobody has touched a key or the mouse for this long.")
ALSO = mark(
    "It is also locked when the screen is locked or the computer goes to sleep, where the system says so."
)


def ask_lock_after(parent: QWidget, minutes: int) -> int | None:
    """Minutes without use, 0 for never, or None where it stays as it is; `minutes` is chosen at first."""
    dialog = LockAfterDialog(parent, minutes)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.minutes.checkedId() if accepted else None


class LockAfterDialog(FittedDialog):
    """One choice, which the arrow keys move and Enter takes."""

    def __init__(self, parent: QWidget, minutes: int) -> None:
        super().__init__(parent, t("Lock after"))
        self.minutes = QButtonGroup(self)
        self.done_button = button(t("Done"), "primary")
        self.done_button.clicked.connect(self.accept)
        self.done_button.setDefault(True)
        self._lay_out(minutes)
        self.minutes.button(minutes).setFocus()

    def _lay_out(self, minutes: int) -> None:
        chips = FlowLayout(8)
        for each in (*sorted({*MINUTES, minutes} - {NEVER}), NEVER):
            chip = Chip(_in_words(each), checkable=True)
            chip.setAutoDefault(False)  # so that Enter takes the choice
            chip.setChecked(each == minutes)
            self.minutes.addButton(chip, each)
            chips.addWidget(chip)
        cancel = button(t("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.done_button)
        inside = self.inside
        inside.setSpacing(16)
        inside.addWidget(label(t(SAID), wrap=True))
        inside.addLayout(chips)
        inside.addWidget(label(t(ALSO), "caption", wrap=True))
        inside.addLayout(foot)


def _in_words(minutes: int) -> str:
    if minutes == NEVER:
        return t("Never")
    return tn("{n} minute", "{n} minutes", minutes)
