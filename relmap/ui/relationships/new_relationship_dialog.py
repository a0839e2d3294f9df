"""Two people and how one sees the other: a relationship that is not in the map yet."""

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from relmap.core.map import Map, by_name
from relmap.core.records import STRENGTH_WORDS
from relmap.core.who import with_function
from relmap.ui.chip import Chip
from relmap.ui.labels import button, label


class NewRelationship(Struct, frozen=True):
    """How `source` sees `target` (ids), from 1 to 5."""

    source: str
    target: str
    strength: int


class NewRelationshipDialog(QDialog):
    """Asks for one view; `ask` shows it and gives what was entered."""

    def __init__(self, parent: QWidget, map: Map, source: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("New relationship")
        self.source = _people(map, "Who rates")
        self.target = _people(map, "Who is rated")
        self.source.setCurrentIndex(self.source.findData(source))
        self.target.setCurrentIndex(-1)
        self.strengths = QButtonGroup(self)
        self.done_button = button("Add relationship", "primary")
        self.done_button.clicked.connect(self.accept)
        self.done_button.setDefault(True)
        cancel = button("Cancel")
        cancel.clicked.connect(self.reject)
        self._lay_out(cancel)
        for box in (self.source, self.target):
            box.currentIndexChanged.connect(self._check)
        self.strengths.idClicked.connect(self._check)
        self._check()

    @classmethod
    def ask(cls, parent: QWidget, map: Map, source: str) -> NewRelationship | None:
        """What the user entered, or None if they thought better of it; `source` (an id) is chosen at first."""
        dialog = cls(parent, map, source)
        return dialog.entered() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def entered(self) -> NewRelationship | None:
        """What stands in the dialog, or None while something is missing or both are the same person."""
        source, target, strength = (
            self.source.currentData(),
            self.target.currentData(),
            self.strengths.checkedId(),
        )
        if not source or not target or source == target or strength < 1:
            return None
        return NewRelationship(source, target, strength)

    def _check(self) -> None:
        self.done_button.setEnabled(self.entered() is not None)

    def _lay_out(self, cancel: QWidget) -> None:
        form = QGridLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.addWidget(label("Who"), 0, 0)
        form.addWidget(self.source, 0, 1)
        form.addWidget(label("sees"), 1, 0)
        form.addWidget(self.target, 1, 1)
        form.addWidget(label("as"), 2, 0)
        words = QHBoxLayout()
        words.setSpacing(8)
        for strength, word in STRENGTH_WORDS.items():
            choice = Chip(f"{strength} {word}", checkable=True)
            self.strengths.addButton(choice, strength)
            words.addWidget(choice)
        form.addLayout(words, 2, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.done_button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(24)
        inside.addLayout(form)
        inside.addLayout(foot)


def _people(map: Map, name: str) -> QComboBox:
    """A box in which one types a part of a name."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(name)
    box.setMinimumWidth(360)
    for person in by_name(map.people.values()):
        box.addItem(with_function(map, person), person.id)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box
