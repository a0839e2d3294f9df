"""A person with all that belongs to them, by keyboard alone, through the real `main()`."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.records import Person, Relationship, Topic
from relmap.storage.opening import load
from relmap.ui.desk import PEOPLE
from relmap.ui.people.people_page import PeoplePage
from tests.e2e.driving import Driven, drive, person

MOST_KEYS = 120
"""What one types in a minute, names included."""


class Keyboard:
    """Presses keys where the focus is, as a user does who touches nothing else, and counts them."""

    def __init__(self, driven: Driven) -> None:
        self._driven = driven
        self.pressed = 0

    def press(self, *keys: str) -> None:
        """Press these keys, each by itself or with others held: "Tab", "Ctrl+4"."""
        for key in keys:
            self._driven.press(key)
            self.pressed += 1

    def type(self, text: str) -> None:
        """Type a text letter by letter, as a list may open at the first one."""
        for letter in text:
            self._driven.type(letter)
            self.pressed += 1

    def pick(self, text: str) -> None:
        """Type a part of a name in a list, take the first that fits, and be back in the window."""
        self.type(text)
        self.press("Return")
        self._driven.come_back()


def people_page(driven: Driven) -> PeoplePage:
    page = driven.desk.page(PEOPLE)
    assert isinstance(page, PeoplePage)
    return page


def test_from_launch_to_a_new_person_with_all_that_belongs_to_them_in_a_minute_of_typing(
    company: Path, qtbot: QtBot
) -> None:
    counted: list[int] = []

    def steps(driven: Driven) -> None:
        keys = Keyboard(driven)
        keys.press("Ctrl+4", "N")
        keys.type("Ada Lovelace")
        keys.press("Tab")
        keys.type("Head of Analysis")
        keys.press("Tab")
        keys.pick("fin")
        keys.press("Escape", "T")
        keys.pick("billing")
        keys.press("Escape", "R")
        keys.pick("aoife")
        keys.press("4", "Escape", "R")
        keys.pick("hamish")
        keys.press("3")
        counted.append(keys.pressed)
        assert people_page(driven).chosen_record == person(driven.session.map, "Ada Lovelace")

    assert drive([str(company)], qtbot, steps) == 0
    assert counted[0] <= MOST_KEYS
    map = load(company).map
    ada = map.people[person(map, "Ada Lovelace")]
    assert (ada.title, map.functions[ada.function].name) == ("Head of Analysis", "Finance")
    assert [topic.name for topic in map.topics.values() if topic.owner == ada.id] == ["Billing dispute"]
    views = {view.target: view for view in map.relationships.values() if view.source == ada.id}
    strengths = {map.people[target].name: view.strength for target, view in views.items()}
    assert strengths == {"Aoife Brennan": 4, "Hamish Galbraith": 3}
    assert {view.rated_on for view in views.values()} == {today()}


def test_every_step_of_it_is_undone_by_key(company: Path, qtbot: QtBot) -> None:
    before = load(company).map

    def steps(driven: Driven) -> None:
        keys = Keyboard(driven)
        keys.press("Ctrl+4", "N")
        keys.type("Ada")
        keys.press("Tab", "Tab")
        keys.pick("fin")
        keys.press("Escape", "R")
        keys.pick("aoife")
        keys.press("4")
        for _ in range(3):
            keys.press("Ctrl+Z")
        assert people_page(driven).model.rowCount() == len(before.people)

    drive([str(company)], qtbot, steps)
    after = load(company).map
    for table, kind in (("people", Person), ("relationships", Relationship), ("topics", Topic)):
        assert before.table(table) == after.table(table), kind


def test_a_person_is_renamed_in_the_table_and_removed_and_brought_back(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        keys, page = Keyboard(driven), people_page(driven)
        keys.press("Ctrl+4", "/")
        keys.type("rhiannon")
        keys.press("Return", "F2")
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        keys.type("Rhiannon Price")
        keys.press("Return")
        idle = QAbstractItemView.State.NoState
        qtbot.waitUntil(lambda: page.table.state() == idle)  # Qt closes the field when the key is done
        driven.come_back()
        assert page.table.hasFocus()
        assert [each.name for each in driven.session.map.people.values()].count("Rhiannon Price") == 1
        keys.press("Escape", "Delete")
        assert "Ctrl+Z brings them back" in driven.notice
        assert "Rhiannon Price" not in {each.name for each in driven.session.map.people.values()}
        keys.press("Ctrl+Z")
        assert page.model.rowCount() == len(driven.session.map.people)

    drive([str(company)], qtbot, steps)
    assert person(load(company).map, "Rhiannon Price")


def test_what_was_typed_is_kept_at_its_field_when_it_is_refused(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        keys, page = Keyboard(driven), people_page(driven)
        keys.press("Ctrl+4", "O")
        keys.type("for a while")
        keys.press("Return")
        row = page.detail.form.rows["away_from"]
        assert row.problem.isVisible()
        assert row.line.text() == "for a while"
        keys.press("Escape")
        assert not row.problem.isVisible()
        keys.type("until tomorrow")
        keys.press("Return")
        assert driven.session.undo_label is not None

    drive([str(company)], qtbot, steps)
