"""The bar over the Review page: its three parts, and what brings new ratings in."""

from typing import Literal, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from relmap.core.language import mark, t
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.review.key_button import KeyButton

Part: TypeAlias = Literal["queue", "list", "grid"]
PARTS: tuple[Part, ...] = ("queue", "list", "grid")
PART_WORDS: dict[Part, str] = {"queue": mark("Queue"), "list": mark("List"), "grid": mark("Grid")}


class PartsBar(QWidget):
    """`chosen` gives the part that was clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(8)
        self.setLayout(self._row)
        self.parts = QButtonGroup(self)
        for place, part in enumerate(PARTS):
            chip = Chip(t(PART_WORDS[part]), checkable=True)
            self.parts.addButton(chip, place)
            self._row.addWidget(chip)
        self.paste = KeyButton("Ctrl+V", t("paste from a spreadsheet"))
        self.new = KeyButton("N", t("new relationship"))
        for button in (self.paste, self.new):
            self._row.addWidget(button)
        self.parts.idClicked.connect(lambda place: self.chosen.emit(PARTS[place]))

    def show_part(self, part: Part) -> None:
        """Mark this part as the one that is shown."""
        self.parts.button(PARTS.index(part)).setChecked(True)

    def fit(self, width: int) -> int:
        """Keep to one line: where this width is too narrow, the keys alone do. Gives its height in pixels."""
        height = self.parts.button(0).sizeHint().height()
        for button in (self.paste, self.new):
            button.setMinimumHeight(height)
            button.show()
        for button in (self.new, self.paste):
            if self._row.heightForWidth(width) > height:
                button.hide()
        return self._row.heightForWidth(width)
