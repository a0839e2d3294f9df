"""All keys: those of the page that is shown, those that work everywhere, and those of the other pages."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.ui.desk import PLACES, Desk
from relmap.ui.key_footer import key_words
from relmap.ui.labels import button, kind, label
from relmap.ui.page import Keys
from relmap.ui.theme import scaled

SIZE = QSize(560, 640)


def show_keys(parent: QWidget, everywhere: Sequence[tuple[str, str]], desk: Desk | None) -> None:
    """Show the keys until the dialog is closed."""
    dialog = KeysDialog(parent, everywhere, desk)
    dialog.exec()
    dialog.deleteLater()


class KeysDialog(QDialog):
    """Read only. The list is a scroll area that takes the arrow keys; Escape and Enter close it."""

    def __init__(self, parent: QWidget, everywhere: Sequence[tuple[str, str]], desk: Desk | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("Keyboard"))
        self.resize(
            (QSize(scaled(SIZE.width()), scaled(SIZE.height()))).boundedTo(self.screen().availableSize())
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        if desk is not None:
            here = desk.place
            for place in (here, *(place for place in range(len(PLACES)) if place != here)):
                self._add(t(PLACES[place].title), desk.page(place).keys())
                if place == here:
                    self._add(t("Everywhere"), everywhere)
        else:
            self._add(t("Everywhere"), everywhere)
        self._lay_out()

    def _add(self, heading: str, keys: Keys | Sequence[tuple[str, str]]) -> None:
        """A part with its keys; none where there are none."""
        if not keys:
            return
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, 12)
            row += 1
        self._grid.addWidget(label(heading, "heading"), row, 0, 1, 2)
        for place, (key, words) in enumerate(keys, row + 1):
            self._grid.addWidget(label(key_words(key), "key"), place, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(label(words, wrap=True), place, 1)

    def _lay_out(self) -> None:
        content = kind(QWidget(), "page")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.addLayout(self._grid)
        inside.addStretch()
        scroll = kind(QScrollArea(), "page")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(t("All keys"))
        scroll.setWidget(content)
        self.close_button = button(t("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 8, 0, 24)
        around.setSpacing(16)
        around.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        around.addLayout(foot)
        self.close_button.setFocus()
