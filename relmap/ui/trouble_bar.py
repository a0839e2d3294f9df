"""The bar under the header of a map that takes no edits: why, and what can be done about it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from relmap.core.language import t
from relmap.ui.backup_words import restore_button
from relmap.ui.files import Trouble
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, kind, label


class TroubleBar(QFrame):
    """One sentence and its buttons, which are `choices` in their order.

    `mend_wanted` gives the backup that shall replace a damaged file, or None for what could be read of it;
    `reopen_wanted` whether to take the map over from a computer that cannot be asked; `edits_wanted` the file that
    has the edits.
    """

    mend_wanted = Signal(object)
    reopen_wanted = Signal(bool)
    edits_wanted = Signal(Path)
    copy_wanted = Signal()

    def __init__(self, trouble: Trouble) -> None:
        super().__init__()
        self.trouble = trouble
        kind(self, "trouble")
        self.setAccessibleName(trouble.said)
        self.said = label(trouble.said, wrap=True)
        self.restore = restore_button(trouble.backup)
        self.edits = button(t("Go on with my edits"), "primary")
        self.go_on = button(t("Go on with what could be read"))
        self.take_over = button(t("Edit here all the same"))
        self.reopen = button(t("Open it again"))
        self.copy = button(t("Save a copy …"))
        self.restore.clicked.connect(lambda: self.mend_wanted.emit(trouble.backup))
        self.edits.clicked.connect(lambda: self.edits_wanted.emit(trouble.copy))
        self.go_on.clicked.connect(lambda: self.mend_wanted.emit(None))
        self.take_over.clicked.connect(lambda: self.reopen_wanted.emit(True))
        self.reopen.clicked.connect(lambda: self.reopen_wanted.emit(False))
        self.copy.clicked.connect(self.copy_wanted)
        is_damaged, is_past = trouble.kind == "damaged", trouble.kind == "past"
        row = FlowLayout(8)
        offered = (
            (self.restore, is_damaged and trouble.backup is not None),
            (self.edits, trouble.copy is not None),
            (self.go_on, is_damaged),
            (self.reopen, not is_damaged and not is_past),
            (self.take_over, trouble.kind == "held elsewhere"),
            (self.copy, not is_past),
        )
        self.choices = [choice for choice, _ in offered]
        for choice, is_offered in offered:
            row.addWidget(choice)
            if not is_offered:
                choice.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 12, 24, 12)
        inside.setSpacing(8)
        inside.addWidget(self.said)
        inside.addLayout(row)
