"""Showing the recovery key of a map, which is shown once and kept nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from relmap.core.dates import today
from relmap.core.language import Strong, mark, sentence, t
from relmap.ui import clipboard
from relmap.ui.fitted_dialog import FittedDialog
from relmap.ui.labels import button, label, sentence_label
from relmap.ui.locking.recovery_sheet import in_lines, print_sheet, recovery_sheet
from relmap.ui.tick_box import TickBox

COPIED = mark("Copied. It is on the clipboard until the map is locked or something else is copied.")
NOT_YET = mark("This key is not shown again. Print it or write it down, and tick the box.")


def show_recovery_key(parent: QWidget, map_name: str, key: str) -> None:
    """Show the key until the user says that it is printed or written down."""
    dialog = RecoveryKeyDialog(parent, map_name, key)
    dialog.exec()
    dialog.deleteLater()


class RecoveryKeyDialog(FittedDialog):
    """Closed by Done, and by Escape only once the box is ticked."""

    def __init__(self, parent: QWidget, map_name: str, key: str) -> None:
        super().__init__(parent, t("Recovery key"))
        self._map_name, self._key = map_name, key
        self.key = _key_label(key)
        self.copy = button(t("Copy"))
        self.print = button(t("Print …"))
        self.hint = label("", "soft", wrap=True)
        self.written = TickBox(t("I have printed it or written it down"))
        self.done_button = button(t("Done"), "primary")
        self.done_button.setDefault(True)
        self.done_button.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.written.toggled.connect(self.done_button.setEnabled)
        self.done_button.clicked.connect(self.accept)
        self._lay_out()
        self.print.setFocus()

    def reject(self) -> None:
        """Stay where the key might be lost."""
        if self.written.isChecked():
            super().reject()
        else:
            self._say(t(NOT_YET))
            self.written.setFocus()

    def _copy(self) -> None:
        clipboard.copy(self._key)
        self._say(t(COPIED))

    def _print(self) -> None:
        said = print_sheet(self, recovery_sheet(self._map_name, self._key, today()))
        if said:
            self._say(said)

    def _say(self, sentence: str) -> None:
        self.hint.setText(sentence)
        self.fit()

    def _lay_out(self) -> None:
        inside = self.inside
        inside.setSpacing(12)
        inside.addWidget(label(t("The recovery key of {map}", map=self._map_name), "title", wrap=True))
        inside.addWidget(label(t("It opens the map where the passphrase is forgotten."), wrap=True))
        inside.addSpacing(4)
        inside.addWidget(self.key, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.print)
        row.addWidget(self.copy)
        row.addSpacing(4)
        row.addWidget(self.hint, 1)
        inside.addLayout(row)
        inside.addSpacing(4)
        for said in (
            sentence("{what} as with the passphrase.", what=Strong(t("Whoever has it can open the map,"))),
            sentence("{what} and does not show it again.", what=Strong(t("relmap keeps it nowhere,"))),
            sentence("{what} on paper, under lock.", what=Strong(t("Keep it away from this computer:"))),
        ):
            inside.addWidget(sentence_label(said))
        inside.addSpacing(4)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.written)
        foot.addStretch()
        foot.addWidget(self.done_button)
        inside.addLayout(foot)


def _key_label(key: str) -> QLabel:
    """The key, large, in letters of one width; it can be selected by pointer and by keyboard."""
    made = label(in_lines(key), "recovery key")
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setAccessibleName(t("Recovery key: {key}", key=key))
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
