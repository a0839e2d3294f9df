"""How the people of a function know those of every other: bars of the strongest relationship, and how many pairs."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from relmap.core.holding.function_ties import FunctionTie, function_ties
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import Function, Person
from relmap.ui.address import Address, pair_record
from relmap.ui.empty_layout import empty
from relmap.ui.labels import kind, label, tip
from relmap.ui.records.elided_button import ElidedButton
from relmap.ui.records.strength_bars import StrengthBars
from relmap.ui.records.tab_place import follow_in_tab_order


class FunctionTiesList(QWidget):
    """A line for each other function, those that nobody knows last. `followed` gives the pair of a strongest view."""

    followed = Signal(Address)

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[FunctionTie] | None = None
        self._names: dict[str, str] = {}
        self._made: list[QWidget] = []
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(0, 1)

    def show_ties(self, map: Map, function: Function, people: Iterable[Person]) -> None:
        """Show the ties of this function, which these people are of."""
        ties = function_ties(map, function.id, people)
        names = {tie.function: map.functions[tie.function].name for tie in ties}
        if ties == self._shown and self._names == names:
            return
        self._shown, self._names = ties, names
        empty(self._lines)
        if not ties:
            self._lines.addWidget(label(t("There is no other function yet."), "soft", wrap=True), 0, 0, 1, 3)
        self._made.clear()
        for row, tie in enumerate(ties):
            self._add(map, row, tie)

    def take_tab_place(self) -> None:
        """Let Tab come to the names where they stand, once what stands after them is made as well."""
        follow_in_tab_order(self, self._made)

    def _add(self, map: Map, row: int, tie: FunctionTie) -> None:
        if not tie.pairs:
            self._lines.addWidget(label(self._names[tie.function], wrap=True), row, 0)
            self._lines.addWidget(label(t("nobody is known"), "soft"), row, 1, 1, 2)
            return
        name = kind(ElidedButton(), "link")
        name.say(self._names[tie.function])
        names = (map.people[tie.one].name, map.people[tie.other].name)
        tip(name, t("The strongest is between {one} and {other}.", one=names[0], other=names[1]))
        name.clicked.connect(lambda: self.followed.emit(Address("review", pair_record(tie.one, tie.other))))
        self._lines.addWidget(name, row, 0)
        self._made.append(name)
        self._lines.addWidget(StrengthBars(tie.strongest), row, 1)
        self._lines.addWidget(label(tn("{n} pair", "{n} pairs", tie.pairs), "caption"), row, 2)
