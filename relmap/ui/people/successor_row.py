"""Something that is handed over, and who takes it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.who import with_function
from relmap.ui.labels import label
from relmap.ui.picker import Choice
from relmap.ui.records.choice_row import PickerButton, people_of


class SuccessorRow(QWidget):
    """What it is at the left, and at the right who takes it over, to be chosen by typing; Delete is nobody.

    `chosen` tells that somebody else takes it over.
    """

    chosen = Signal()

    def __init__(self, map: Map, gone: str, what: str, asked: str, successor: str) -> None:
        super().__init__()
        self._map, self._gone, self._asked, self.successor = map, gone, asked, successor
        self.picker = PickerButton(asked, self._choices)
        self.picker.picked.connect(self.take)
        self.picker.cleared.connect(lambda: self.take(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(label(what, wrap=True), 1)
        row.addWidget(self.picker, 1)
        self.setFocusProxy(self.picker)
        self._show()

    def _choices(self) -> list[Choice]:
        return [each for each in people_of(self._map) if each.id != self._gone]

    def take(self, successor: str) -> None:
        """Say who (an id, empty for nobody) takes it over."""
        if successor != self.successor:
            self.successor = successor
            self._show()
            self.chosen.emit()

    def _show(self) -> None:
        person = self._map.people.get(self.successor)
        said = with_function(self._map, person) if person else t("Nobody yet")
        self.picker.say(said)
        self.picker.setAccessibleName(t("{field}: {value}", field=self._asked, value=said))
        self.picker.setProperty("empty", person is None)
        self.picker.style().polish(self.picker)
