"""The backups of a map: which there are, what restoring one would do, and choosing it."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relmap.core.change import Change
from relmap.core.difference import difference, difference_lines
from relmap.core.language import mark, number, t
from relmap.core.map import Map
from relmap.ui.background import Background
from relmap.ui.backup_table import BackupTable
from relmap.ui.backup_words import moment
from relmap.ui.files import Backup, FileError, KeptMap
from relmap.ui.labels import button, frame, label
from relmap.ui.theme import TYPE, font, type_size

SIZE, LINES = (760, 600), 6
"""Pixels with text of ordinary size; lines for which there is always room, so that nothing moves when one chooses."""
PREVIEW_AFTER = 120
"""Milliseconds for which a backup must be chosen until it is read: whoever walks past it need not wait."""
NONE_YET = mark("There is no backup of this map yet.")
WHEN_MADE = mark(
    "relmap keeps a backup when you have edited, at most every half hour, and before large steps such as an import: "
    "12 of the last days, 10 of the last weeks and 9 of the last months."
)


class Preview(Struct, frozen=True):
    """What restoring a backup would do: the Change, and lines that say it; no Change where it cannot be read."""

    lines: list[str]
    change: Change | None = None


def ask_backup(parent: QWidget, map: Map, file: KeptMap) -> Change | None:
    """The Change that brings the map back to a backup, or None; raises FileError where they cannot be listed."""
    dialog = BackupsDialog(parent, map.snapshot(), file, file.backups())
    chosen = dialog.change if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen


class BackupsDialog(QDialog):
    """Accepted is to restore `change`. `now` is a snapshot of the map."""

    def __init__(self, parent: QWidget, now: Map, file: KeptMap, backups: Sequence[Backup]) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("Backups"))
        self.resize(self._fitting_size())
        self.change: Change | None = None
        self._now, self._file = now, file
        self._background = Background(self)
        self._until = QTimer(self, singleShot=True, interval=PREVIEW_AFTER)
        self._until.timeout.connect(self._read)
        self.table = BackupTable(backups)
        self.heading = label("", "heading", wrap=True)
        self.said = label("", wrap=True)
        self.restore = button(t("Restore"), "primary")
        self.close_button = button(t("Close"))
        self.restore.setDefault(True)
        self.restore.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.reject)
        self._lay_out(is_empty=not backups)
        self.table.chosen_changed.connect(self._wait)
        self.restore.setEnabled(False)
        if backups:
            self.table.enter()
        else:
            self.close_button.setFocus()

    def _wait(self) -> None:
        """Let go of what was shown, and read the backup that is chosen now unless another one is soon."""
        self._background.drop()
        self._show(Preview([t("Reading it …")]))
        self._until.start()

    def _read(self) -> None:
        backup, now, file = self.table.chosen, self._now, self._file
        if backup is not None:
            self._background.run(lambda: _preview(now, file, backup), self._take)

    def _take(self, preview: Preview | None) -> None:
        self._show(preview or Preview([t("It could not be read, by a fault of relmap.")]))

    def _show(self, preview: Preview) -> None:
        backup, refusal = self.table.chosen, self._file.trouble
        self.change = preview.change
        restoring = t("Restoring the backup of {moment}", moment=moment(backup.made)) if backup else ""
        self.heading.setText(restoring)
        lines = [*preview.lines, *([refusal.said] if refusal and preview.change else [])]
        self.said.setText("\n".join(lines))
        can_restore = preview.change is not None and not preview.change.is_empty and refusal is None
        self.restore.setEnabled(can_restore)
        self.restore.setAccessibleDescription(moment(backup.made) if backup else "")

    def _fitting_size(self) -> QSize:
        """As large as the system's text asks for, and not larger than the screen."""
        wanted = QSize(*SIZE) * (type_size("text") / TYPE["text"])
        return wanted.boundedTo(self.screen().availableSize())

    def _lay_out(self, *, is_empty: bool) -> None:
        card = frame("card")
        held = QVBoxLayout(card)
        held.setContentsMargins(1, 8, 1, 8)
        held.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(card, 1)
        inside.addWidget(self.heading)
        inside.addWidget(self.said)
        inside.addWidget(label(t(WHEN_MADE), "caption", wrap=True))
        inside.addSpacing(12)
        inside.addLayout(foot)
        if is_empty:
            self.said.setText(t(NONE_YET))
            for unused in (card, self.heading, self.restore):
                unused.hide()
            self.resize(self.width(), self.heightForWidth(self.width()))
        else:
            self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.said.setMinimumHeight(LINES * QFontMetrics(font("text")).lineSpacing())


def _preview(now: Map, file: KeptMap, backup: Backup) -> Preview:
    """What restoring this backup would do to the map as it is now; for another thread."""
    try:
        then = file.backed_up(backup)
    except FileError as problem:
        return Preview([str(problem)])
    change = difference(now, then, t("restore the backup of {moment}", moment=moment(backup.made)))
    counts = t(
        "It has {people} people and {relationships} relationships; the map has {people_now} and "
        "{relationships_now} now.",
        people=number(len(then.people)),
        relationships=number(len(then.relationships)),
        people_now=number(len(now.people)),
        relationships_now=number(len(now.relationships)),
    )
    return Preview(
        [counts, *(difference_lines(now, change) or [t("The map is as it was then: nothing to restore.")])],
        change,
    )
