"""Merging: two people side by side, what stays of each, and the key that says which of them is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from relmap.core.edits.merging import merge_people
from relmap.core.holding.merging_rows import MergingRow, merging_rows
from relmap.core.map import Map
from relmap.core.records import Date, Function, Person, Relationship, Topic
from relmap.ui.people.merging_dialog import TWO_PEOPLE, MergingDialog

LEFT = Person(id="l", name="Maria Chen", title="CFO", function="f", note="Likes letters")
RIGHT = Person(
    id="r", name="M. Chen", title="Finance", email="m@n.example", joined=Date(2025, 3, 2), note="Moved"
)
OTTO = Person(id="o", name="Otto Ek")
MAP = Map(
    [
        *(Function(id="f", name="Finance"), LEFT, RIGHT, OTTO),
        Relationship(source="l", target="o", strength=3),
        Topic(id="t", name="Billing", owner="r"),
    ]
)


@pytest.fixture
def dialog(qtbot: QtBot) -> MergingDialog:
    dialog = MergingDialog(None, MAP, "l", "r", "Two people have nearly the same name.")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def names(dialog: MergingDialog) -> list[str]:
    """What a screen reader says of the fields, row by row."""
    cells = [dialog.grid.itemAt(place).widget() for place in range(dialog.grid.count())]
    return [each.accessibleName() for each in cells if isinstance(each, QLabel) and each.accessibleName()]


def test_each_field_of_both_is_told_with_whose_stays() -> None:
    assert merging_rows(MAP, "l", "r") == [
        MergingRow("Name", "Maria Chen", "M. Chen", "kept"),
        MergingRow("Title", "CFO", "Finance", "kept"),
        MergingRow("Function", "Finance", "", "kept"),
        MergingRow("E-mail", "", "m@n.example", "other"),
        MergingRow("Joined", "", "2 March 2025", "other"),
        MergingRow("Note", "Likes letters", "Moved", "both"),
        MergingRow("People they know", "1", "0", "both"),
        MergingRow("Topics owned", "0", "1", "both"),
    ]


def test_notes_are_not_shown_while_they_are_hidden() -> None:
    rows = {row.word: row for row in merging_rows(MAP, "l", "r", hides_notes=True)}
    assert rows["Note"] == MergingRow("Note", "Note hidden", "Note hidden", "both")


def test_what_stays_is_said_for_the_button_that_one_is_on(qtbot: QtBot, dialog: MergingDialog) -> None:
    assert names(dialog)[:2] == ["Name, Maria Chen: stays", "Name, M. Chen: goes"]
    assert "E-mail, m@n.example: stays" in names(dialog)
    dialog.keep_right.setFocus()
    assert names(dialog)[:2] == ["Name, Maria Chen: goes", "Name, M. Chen: stays"]
    assert "Function, Finance: stays" in names(dialog)
    assert dialog.said.text().startswith("Bold is what stays. The left one goes;")


@pytest.mark.parametrize(("key", "keep", "gone"), [(Qt.Key.Key_1, "l", "r"), (Qt.Key.Key_2, "r", "l")])
def test_one_key_keeps_one_of_them(
    qtbot: QtBot, dialog: MergingDialog, key: Qt.Key, keep: str, gone: str
) -> None:
    qtbot.keyClick(dialog, key)
    assert dialog.change == merge_people(MAP, keep, gone)
    assert not dialog.isVisible()


def test_enter_keeps_the_one_whose_button_has_the_focus(qtbot: QtBot, dialog: MergingDialog) -> None:
    qtbot.keyClick(dialog.keep_left, Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.keep_right, Qt.Key.Key_Return)
    assert dialog.change == merge_people(MAP, "r", "l")


def test_two_people_are_left_as_they_are(dialog: MergingDialog) -> None:
    dialog.two_people.click()
    assert dialog.change == TWO_PEOPLE
    assert TWO_PEOPLE.is_empty


def test_escape_leaves_it_open(qtbot: QtBot, dialog: MergingDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.change is None
    assert not dialog.isVisible()
