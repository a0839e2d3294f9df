"""Widgets side by side, in as many lines as they need."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button

WORDS = ("Restore the backup", "Go on with my edits", "Save a copy …")


def row(words: tuple[str, ...] = WORDS) -> tuple[QWidget, FlowLayout]:
    """Buttons in a flow layout."""
    held = QWidget()
    layout = FlowLayout(8)
    for each in words:
        layout.addWidget(button(each))
    held.setLayout(layout)
    return held, layout


@pytest.mark.parametrize("width", [200, 420, 1_000])
def test_nothing_overlaps_and_nothing_is_cut(qtbot: QtBot, width: int) -> None:
    held, layout = row()
    qtbot.addWidget(held)
    held.resize(width, layout.heightForWidth(width))
    held.show()
    places = [layout.itemAt(place).geometry() for place in range(layout.count())]  # type: ignore[union-attr]
    for number, place in enumerate(places):
        assert QRect(0, 0, held.width(), held.height()).contains(place)
        assert not any(place.intersects(other) for other in places[:number])


def test_in_a_line_they_stand_in_the_middle_of_the_highest(qtbot: QtBot) -> None:
    held, layout = row()
    qtbot.addWidget(held)
    layout.itemAt(1).widget().setFixedHeight(60)  # type: ignore[union-attr]
    held.resize(1_000, layout.heightForWidth(1_000))
    held.show()
    middles = {layout.itemAt(place).geometry().center().y() for place in range(layout.count())}  # type: ignore[union-attr]
    assert max(middles) - min(middles) <= 1
