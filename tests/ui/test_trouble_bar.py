"""The bar over a map that takes no edits: it says why, and offers what helps against that."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from relmap.ui.files import Backup, Trouble
from relmap.ui.trouble_bar import TroubleBar
from tests.ui.kept import MADE

BACKUP = Backup("a", MADE, 40, 212)
RESTORE = "Restore the backup of 20 November 2026, 14:30"
GO_ON, REOPEN = "Go on with what could be read", "Open it again"
TAKE_OVER, COPY = "Edit here all the same", "Save a copy …"
EDITS = "Go on with my edits"


def offered(bar: TroubleBar) -> list[str]:
    """What the buttons that are shown say, as Tab reaches them."""
    return [each.text() for each in bar.findChildren(QPushButton) if each.isVisibleTo(bar)]


@pytest.mark.parametrize(
    ("trouble", "offers"),
    [
        (Trouble("damaged", "x", BACKUP), [RESTORE, GO_ON, COPY]),
        (Trouble("damaged", "x"), [GO_ON, COPY]),
        (Trouble("held", "x"), [REOPEN, COPY]),
        (Trouble("held elsewhere", "x"), [TAKE_OVER, REOPEN, COPY]),
        (Trouble("cannot write", "x"), [REOPEN, COPY]),
        (Trouble("changed", "x"), [REOPEN, COPY]),
        (Trouble("changed", "x", copy=Path("edits.relmap")), [EDITS, REOPEN, COPY]),
        (Trouble("failed", "x"), [REOPEN, COPY]),
    ],
    ids=lambda value: value.kind if isinstance(value, Trouble) else "",
)
@pytest.mark.usefixtures("berlin")
def test_each_trouble_has_its_remedies(qtbot: QtBot, trouble: Trouble, offers: list[str]) -> None:
    bar = TroubleBar(trouble)
    qtbot.addWidget(bar)
    assert sorted(offered(bar)) == sorted(offers)


def test_it_says_what_is_the_matter_also_to_those_who_hear_it(qtbot: QtBot) -> None:
    said = "Ann Lee has company.relmap open since 14:05 <b>today</b>."
    bar = TroubleBar(Trouble("held", said))
    qtbot.addWidget(bar)
    assert bar.said.text() == bar.accessibleName() == said
    assert bar.said.textFormat() == Qt.TextFormat.PlainText
    assert bar.said.wordWrap()


def test_its_buttons_are_pressed_by_key_and_tell_what_is_wanted(qtbot: QtBot) -> None:
    bar = TroubleBar(Trouble("damaged", "x", BACKUP))
    qtbot.addWidget(bar)
    told: list[object] = []
    bar.mend_wanted.connect(told.append)
    bar.reopen_wanted.connect(told.append)
    bar.copy_wanted.connect(lambda: told.append("copy"))
    for choice in (bar.restore, bar.go_on, bar.reopen, bar.take_over, bar.copy):
        qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert told == [BACKUP, None, False, True, "copy"]


def test_in_a_small_window_the_buttons_go_on_in_the_next_line(qtbot: QtBot) -> None:
    bar = TroubleBar(Trouble("damaged", "word " * 60, BACKUP))
    qtbot.addWidget(bar)
    bar.resize(420, bar.heightForWidth(420))
    bar.show()
    assert bar.copy.y() > bar.restore.y()
    assert all(bar.rect().contains(each.geometry()) for each in (bar.said, bar.restore, bar.go_on, bar.copy))
