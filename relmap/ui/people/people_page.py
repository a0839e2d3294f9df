"""The People page: a table of everyone, and at its side the one who is chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from relmap.core.change import Change
from relmap.core.edits import remove_person
from relmap.core.edits.topic_holding import own_topic, stand_in
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.person_troubles import troubles_of_people
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.ui.address import Address
from relmap.ui.page import Keys
from relmap.ui.people.duplicate_watch import DuplicateWatch
from relmap.ui.people.people_columns import people_model
from relmap.ui.people.person_doings import PersonDoings
from relmap.ui.people.person_side import PersonSide
from relmap.ui.question import Question
from relmap.ui.records.attempt import attempt
from relmap.ui.records.record_page import PageWords, RecordPage
from relmap.ui.warnings_line import WarningsLine

KEYS = {
    Qt.Key.Key_A: "ask",
    Qt.Key.Key_M: "map",
    Qt.Key.Key_H: "history",
    Qt.Key.Key_L: "leaving",
    Qt.Key.Key_J: "joining",
    Qt.Key.Key_S: "merging",
    Qt.Key.Key_R: "rating",
    Qt.Key.Key_T: "owning",
    Qt.Key.Key_O: "away",
}
"""What each letter does with the person who is chosen."""
EDITING = ("leaving", "merging", "rating", "owning", "away")
"""What can only be done where the map takes edits."""


class PeoplePage(RecordPage[Person]):
    """People with all that belongs to them; what is done with one of them is a letter, a button or in a menu."""

    def __init__(self, question: Question) -> None:
        session = question.session
        belonging = Belonging(session.map)
        session.changed.connect(belonging.follow)  # before the table follows, which asks it
        self.duplicates = DuplicateWatch(session)
        self.detail = PersonSide(question, belonging, self.duplicates)
        model = people_model(session, belonging, lambda person: bool(self.duplicates.of(person)))
        words = PageWords(
            table=t("People"),
            find=t("Find a person"),
            new=t("New person"),
            nothing_fits=t("Nobody fits. Esc shows everyone again."),
            nothing_yet=t(
                "Here stand your colleagues: leaders, and whoever owns a topic. N adds the first one."
            ),
            counted=lambda number: tn("{n} person", "{n} people", number),
            removed=lambda name: t(
                "{name} is removed, with their relationships. Ctrl+Z brings them back.", name=name
            ),
        )
        self.warnings = WarningsLine(session, lambda map, on: troubles_of_people(map, belonging, on))
        super().__init__(question, model, self.detail.form, self.detail, words, self.warnings)
        self.duplicates.setParent(self)
        self._actions: dict[str, Callable[[Person], None]] = {
            "ask": lambda person: self.asker_chosen.emit(person.id),
            "map": lambda person: self.left_for.emit(Address("map", person.id)),
            "history": lambda person: self.left_for.emit(Address("history", person.id)),
            "removing": lambda person: self.remove(person.id),
            "rating": lambda _: self.detail.pick_with(self.detail.rated),
            "owning": lambda _: self.detail.pick_with(self.detail.owning),
            "away": lambda _: self.detail.form.rows["away_from"].setFocus(Qt.FocusReason.TabFocusReason),
        }
        self.doings = PersonDoings(self, question, self.duplicates)
        self._actions |= {
            "leaving": self.doings.leave,
            "joining": self.doings.join,
            "merging": lambda person: self.doings.merge(person, self.detail.buttons.more),
        }
        self.doings.said.connect(self.said)
        self.doings.gone_to.connect(self.show_record)
        self.warnings.shown.connect(self.show_record)
        self.detail.followed.connect(self.left_for)
        self.detail.owning_wanted.connect(self._own)
        self.detail.standing_in_wanted.connect(self._stand_in)
        self.detail.buttons.wanted.connect(self.act)
        self.duplicates.found.connect(model.look_again)
        self.duplicates.found.connect(self._follow)
        session.changed.connect(self._look_soon)

    def begun(self) -> Person:
        return Person(name="")

    def removal(self, map: Map, id: str) -> Change:
        return remove_person(map, id)

    def show_detail(self, record: Person) -> None:
        self.detail.show_person(record)

    def enter(self) -> None:
        super().enter()
        self.duplicates.look()

    def keys(self) -> Keys:
        if self.chosen is None:
            return (("N", t("new")), ("/", t("find")))
        return (
            ("N", t("new")),
            ("Enter", t("edit")),
            ("R", t("rate someone")),
            ("T", t("topic")),
            ("O", t("away")),
            ("L", t("leaving")),
            ("J", t("joining")),
            ("A", t("ask from here")),
            ("M", t("map")),
            ("Delete", t("remove")),
            ("/", t("find")),
            *((("W", t("what needs attention")),) if not self.warnings.isHidden() else ()),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        name = KEYS.get(Qt.Key(event.key())) if plain else None
        if name is not None and self.chosen is not None:
            self.act(name)
        elif event.key() == Qt.Key.Key_W and plain:
            self.warnings.show_next()
        else:
            super().keyPressEvent(event)

    def act(self, name: str) -> None:
        """Do what a letter or button stands for with the person who is chosen."""
        person, action = self.chosen, self._actions.get(name)
        if person is None or action is None or (name in EDITING and not self.session.takes_edits()):
            return
        action(person)

    def _own(self, topic: str) -> None:
        person = self.chosen
        if person is not None:
            self._try(lambda map: own_topic(map, person.id, topic))

    def _stand_in(self, topic: str) -> None:
        person = self.chosen
        if person is not None:
            self._try(lambda map: stand_in(map, person.id, topic))

    def _try(self, edit: Callable[[Map], Change]) -> None:
        problem = attempt(self.session, edit)
        if problem:
            self.said.emit(problem)

    def _look_soon(self) -> None:
        if self.isVisible():
            self.duplicates.look_soon()
