"""One finds a person by typing a part of the name, as one happens to write it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.ui.picker import Choice, Picker

PEOPLE = {"j": "José Almeida, Field", "k": "Katarzyna Zielińska, Field", "r": "Rhiannon Pryce, Sales"}


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[Picker]:
    parent = QWidget()
    qtbot.addWidget(parent)
    picker = Picker(parent, [Choice(id, shown) for id, shown in PEOPLE.items()], "Who?")
    picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield picker
    parent.close()


@pytest.mark.parametrize(
    ("typed", "found"), [("jose", "j"), ("ZIELINSKA", "k"), ("pryce rh", "r"), ("sales", "r"), ("", "j")]
)
def test_accents_capitals_and_order_do_not_matter(
    qtbot: QtBot, picker: Picker, typed: str, found: str
) -> None:
    picker.field.setText(typed)
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert picked.args == [found]


def test_the_list_is_one_that_qt_accepts_while_it_is_narrowed(
    picker: Picker, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(picker.list.model())
    for typed in ("field", "", "nobody", "pryce"):
        picker.field.setText(typed)
    assert picker.list.model().rowCount() == 1


def test_the_arrows_move_in_the_list_while_one_types(qtbot: QtBot, picker: Picker) -> None:
    picker.field.setText("field")
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert picked.args == ["k"]


def test_where_nothing_fits_it_says_so_and_enter_picks_nobody(qtbot: QtBot, picker: Picker) -> None:
    picker.show()
    picker.field.setText("xyz")
    assert picker.nothing.isVisible()
    with qtbot.assertNotEmitted(picker.picked):
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
