"""About whom one reads the history: everyone, one person, or two people and what is between them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relmap.core.history.field_words import Names
from relmap.core.language import t
from relmap.core.map import Map, by_name
from relmap.core.who import with_function
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import set_button_text

ARROW = " ▾"
EVERYONE = ""


class AboutBar(QWidget):
    """Two chips: a person, and another one. `chosen` tells that `people` (ids) are others."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people: tuple[str, ...] = ()
        self._map, self._names = Map(), Names(Map())
        self.one, self.other = Chip(""), Chip("")
        self.one.clicked.connect(lambda: self._pick(0))
        self.other.clicked.connect(lambda: self._pick(1))
        row = FlowLayout(8)
        row.addWidget(self.one)
        row.addWidget(self.other)
        self.setLayout(row)

    def show_people(self, people: tuple[str, ...], map: Map, names: Names) -> None:
        """Show whom it is about, as this map and these names have it."""
        self.people, self._map, self._names = people, map, names
        one = names.person(people[0]) if people else t("everyone")
        set_button_text(self.one, t("About: {name}", name=one) + ARROW)
        other = names.person(people[1]) if len(people) > 1 else t("anyone")
        set_button_text(self.other, t("and {name}", name=other) + ARROW)
        self.other.setVisible(bool(people))
        for chip in (self.one, self.other):
            chip.updateGeometry()

    def take(self, people: tuple[str, ...]) -> None:
        """Let it be about these."""
        if people != self.people:
            self.show_people(people, self._map, self._names)
            self.chosen.emit()

    def step_back(self) -> bool:
        """Let go of the last of the two; whether there was one."""
        if not self.people:
            return False
        self.take(self.people[:-1])
        return True

    def _pick(self, place: int) -> None:
        """Open the list of everybody who is or was in the map."""
        from relmap.ui.picker import Choice, Picker  # loaded when it is first wanted

        nobody = t("Everyone") if place == 0 else t("Anyone")
        choices = [Choice(EVERYONE, nobody)]
        choices += [
            Choice(each.id, with_function(self._map, each)) for each in by_name(self._map.people.values())
        ]
        choices += [
            Choice(each.id, t("{name}, removed", name=each.name))
            for each in by_name(self._names.gone_people())
        ]
        taken = self.people[:place]
        shown = [choice for choice in choices if choice.id not in taken]
        picker = Picker(self, shown, t("About whom? Type a part of the name"))
        picker.picked.connect(lambda person: self.take((*taken, person) if person else taken))
        picker.show_under((self.one, self.other)[place])
