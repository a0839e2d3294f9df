"""A box is ticked by key and by pointer, and its words are whole."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.ui.style_sheet import dress
from relmap.ui.theme import DARK, LIGHT, Theme
from relmap.ui.tick_box import AROUND, BOX, TickBox


def colour_in_box(box: TickBox) -> QColor:
    """The colour near the corner of its box, where no tick is painted."""
    return box.grab().toImage().pixelColor(AROUND + 3, box.height() // 2 + BOX // 2 - 4)


def test_space_and_a_click_on_the_words_tick_it(qtbot: QtBot) -> None:
    box = TickBox("Salt & pepper")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, box.height() // 2))
    assert not box.isChecked()
    assert box.accessibleName() == "Salt & pepper"


def test_a_tick_can_be_seen_light_and_dark(qtbot: QtBot, qapp: QApplication) -> None:
    def seen(theme: Theme) -> tuple[str, str]:
        dress(qapp, theme)
        box = TickBox("Done")
        qtbot.addWidget(box)
        box.resize(box.sizeHint())
        empty = colour_in_box(box).name().upper()
        box.setChecked(True)
        return empty, colour_in_box(box).name().upper()

    assert seen(DARK) == (DARK.panel, DARK.accent)
    assert seen(LIGHT) == (LIGHT.panel, LIGHT.accent)
