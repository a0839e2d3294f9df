"""Text that comes from a map is never read as rich text."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

import relmap.ui
from relmap.core.sentences import Strong
from relmap.ui.labels import button, label, sentence_label, tip

HOSTILE = "<img src='file:///etc/passwd'>&<b>x</b>"
UI = Path(relmap.ui.__file__).parent
MADE_IN_PLACE = re.compile(r"\b(QLabel\(|QToolTip\b|setToolTip\(|setTextFormat\()")


def faults(text: str) -> list[str]:
    """The lines that make a label or a tool tip themselves."""
    return [line for line in text.splitlines() if MADE_IN_PLACE.search(line)]


def test_a_label_shows_a_hostile_name_as_it_is(qtbot: QtBot) -> None:
    made = label(HOSTILE)
    qtbot.addWidget(made)
    assert made.text() == HOSTILE
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_sentence_escapes_every_part_of_it(qtbot: QtBot) -> None:
    made: QLabel = sentence_label((HOSTILE, Strong(HOSTILE)))
    qtbot.addWidget(made)
    assert "<img" not in made.text()
    assert made.text().count("<b>") == 1
    assert made.accessibleName() == HOSTILE + HOSTILE


def test_a_tool_tip_and_a_button_show_a_hostile_name_as_it_is(qtbot: QtBot) -> None:
    made: QPushButton = button(HOSTILE)
    qtbot.addWidget(made)
    tip(made, HOSTILE)
    assert "<img" not in made.toolTip()
    assert made.text() == HOSTILE.replace("&", "&&"), "no letter of a name becomes a shortcut"


def test_labels_and_tool_tips_are_made_in_one_place() -> None:
    for path in UI.rglob("*.py"):
        if path.name != "labels.py":
            assert faults(path.read_text(encoding="utf-8")) == [], path.name


def test_the_rule_sees_a_label_made_in_place() -> None:
    assert faults("x = QLabel(person.name)")
    assert faults("widget.setToolTip(person.name)")
    assert faults("QToolTip.showText(at, person.name)")
