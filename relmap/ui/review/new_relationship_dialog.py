"""Two people and how one sees the other: a relationship that is not in the map yet."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relmap.core.dates import today
from relmap.core.language import mark, t
from relmap.core.map import Map, by_name
from relmap.core.records import STRENGTH_WORDS
from relmap.core.who import with_function
from relmap.ui.chip import Chip
from relmap.ui.labels import button, label, set_button_text
from relmap.ui.picker import Choice, Picker

NOBODY = mark("Choose a person ▾")


class NewRelationship(Struct, frozen=True):
    """How `source` sees `target` (ids), from 1 to 5."""

    source: str
    target: str
    strength: int


class NewRelationshipDialog(QDialog):
    """Asks for one view; `ask` shows it and gives what was entered."""

    def __init__(self, parent: QWidget, map: Map, source: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("New relationship"))
        self._map = map
        self._source, self._target = source, ""
        self.source, self.target = Chip(t(NOBODY)), Chip(t(NOBODY))
        self.source.clicked.connect(lambda: self._pick(self.source, t("Who rates?"), self.choose_source))
        self.target.clicked.connect(lambda: self._pick(self.target, t("Who is rated?"), self.choose_target))
        self.strengths = QButtonGroup(self)
        self.now = label("", "caption", wrap=True)
        self.done_button = button(t("Add relationship"), "primary")
        self.done_button.clicked.connect(self.accept)
        self.done_button.setDefault(True)
        self._lay_out()
        self.strengths.idClicked.connect(self._show)
        self._show()
        self.target.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, map: Map, source: str) -> NewRelationship | None:
        """What the user entered, or None if they thought better of it; `source` (an id) is chosen at first."""
        dialog = cls(parent, map, source)
        return dialog.entered() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def entered(self) -> NewRelationship | None:
        """What stands in the dialog, or None while something is missing or both are the same person."""
        strength = self.strengths.checkedId()
        if not self._source or not self._target or self._source == self._target or strength < 1:
            return None
        return NewRelationship(self._source, self._target, strength)

    def choose_source(self, person: str) -> None:
        """Say who rates (an id)."""
        self._source = person
        self._show()

    def choose_target(self, person: str) -> None:
        """Say who is rated (an id)."""
        self._target = person
        self._show()

    def _pick(self, below: Chip, asked: str, take: Callable[[str], None]) -> None:
        there = [person for person in self._map.people.values() if not person.has_left(today())]
        choices = (Choice(person.id, with_function(self._map, person)) for person in by_name(there))
        picker = Picker(self, choices, asked)
        picker.picked.connect(take)
        picker.show_under(below)

    def _show(self) -> None:
        people = self._map.people
        for chip, id in ((self.source, self._source), (self.target, self._target)):
            set_button_text(chip, f"{with_function(self._map, people[id])} ▾" if id in people else t(NOBODY))
        self.done_button.setEnabled(self.entered() is not None)
        self.now.setText(self._said_now())

    def _said_now(self) -> str:
        """What the map says of this view, so that none is replaced unseen."""
        if self._source and self._source == self._target:
            return t("A relationship needs two people.")
        view = self._map.view(self._source, self._target)
        if view is None:
            return ""
        return t(
            "Until now {source} has seen {target} as {strength}; this replaces it.",
            source=self._map.people[self._source].first_name,
            target=self._map.people[self._target].first_name,
            strength=t(STRENGTH_WORDS[view.strength]),
        )

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.setColumnStretch(1, 1)
        words = QHBoxLayout()
        words.setSpacing(8)
        for strength, word in STRENGTH_WORDS.items():
            choice = Chip(f"{strength} {t(word)}", checkable=True)
            choice.setShortcut(str(strength))
            self.strengths.addButton(choice, strength)
            words.addWidget(choice)
        words.addStretch()
        for row, (said, shown) in enumerate(((t("Who"), self.source), (t("Whom"), self.target))):
            form.addWidget(label(said), row, 0)
            across = QHBoxLayout()
            across.addWidget(shown)
            across.addStretch()
            form.addLayout(across, row, 1)
        form.addWidget(label(t("How strong")), 2, 0)
        form.addLayout(words, 2, 1)
        form.addWidget(self.now, 3, 1)
        cancel = button(t("Cancel"))
        cancel.clicked.connect(self.reject)
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
