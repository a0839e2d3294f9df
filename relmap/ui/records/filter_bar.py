"""What stands over a table of records: a chip for each filter, the search, and the button for a new one."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from relmap.core.language import number, t
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, set_button_text
from relmap.ui.records.record_model import RecordModel
from relmap.ui.text_field import TextField
from relmap.ui.theme import type_size

SEARCH, NARROW = 15, 40
"""Width of the search, and of all below which it has a line of its own, in heights of a letter."""
ALL = 0


class FilterBar(QWidget):
    """`narrowed` tells that other words or another filter were chosen, `left` that the search was left by Enter or,
    with everything shown again, by Escape."""

    narrowed = Signal()
    left = Signal()
    new_wanted = Signal()

    def __init__(self, model: RecordModel[Any], find: str, new: str) -> None:
        super().__init__()
        self._model = model
        self.search = TextField(find)
        self.search.setMinimumWidth(SEARCH * type_size("text") * 3 // 4)
        self.new = button(new, "primary")
        self.new.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.chips = QButtonGroup(self)
        flow = FlowLayout(8)
        for place in range(len(model.filters) + 1):
            chip = Chip("", checkable=True)
            chip.setChecked(place == ALL)
            self.chips.addButton(chip, place)
            flow.addWidget(chip)
        find_or_add = QHBoxLayout()
        find_or_add.setSpacing(12)
        find_or_add.addWidget(self.search, 1, Qt.AlignmentFlag.AlignTop)
        find_or_add.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(12)
        self._across.addLayout(flow, 1)
        self._across.addLayout(find_or_add)
        self.chips.idClicked.connect(self.narrowed)
        self.search.textChanged.connect(self.narrowed)
        self.search.returnPressed.connect(self.left)
        self.search.installEventFilter(self)
        self.new.clicked.connect(self.new_wanted)
        model.counted.connect(self._count)
        self._count()

    @property
    def filter(self) -> int | None:
        """The place of the filter that is chosen, or None while all are shown."""
        chosen = self.chips.checkedId()
        return None if chosen == ALL else chosen - 1

    def choose(self, filter: int | None) -> None:  # noqa: A002  # a word of this program
        """Show what fits the filter at this place; None shows all."""
        self.chips.button(ALL if filter is None else filter + 1).setChecked(True)
        self.narrowed.emit()

    def show_all(self) -> None:
        """Let go of the words and of the filter."""
        self.search.clear()
        self.choose(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape in the search show everything again, and the down arrow go to the table."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.show_all()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the search stand under the chips where both have no room side by side."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_narrow = self.width() < NARROW * type_size("text")
        self._across.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self.search.setMaximumWidth(self.width() if is_narrow else SEARCH * type_size("text"))

    def _count(self) -> None:
        """Say how many fit each filter; one that none fits stands aside."""
        words = (t("All"), *(t(each.word) for each in self._model.filters))
        counts = (len(self._model.records), *self._model.counts)
        for place, (word, count) in enumerate(zip(words, counts, strict=True)):
            chip = self.chips.button(place)
            set_button_text(chip, f"{word} {number(count)}")
            chip.updateGeometry()
            chip.setVisible(count > 0 or chip.isChecked() or place == ALL)
