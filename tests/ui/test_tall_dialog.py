"""A dialog of many parts is as high as they need while the screen has room, and scrolls beyond, by keys too."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relmap.ui.labels import button, label
from relmap.ui.tall_dialog import OF_SCREEN, TallDialog


def shown(qtbot: QtBot, parts: int) -> TallDialog:
    """A dialog with so many sentences."""
    dialog = TallDialog(None, "Many")
    qtbot.addWidget(dialog)
    for number in range(parts):
        dialog.inside.addWidget(label(f"Sentence {number}", wrap=True))
    dialog.foot.addWidget(button("Close", "primary"))
    dialog.show()
    return dialog


def test_few_parts_are_seen_at_once(qtbot: QtBot) -> None:
    dialog = shown(qtbot, 3)
    assert dialog._scroll.verticalScrollBar().maximum() == 0
    assert dialog.height() < shown(qtbot, 9).height()


def test_many_parts_leave_room_on_the_screen_and_scroll_by_page_down(qtbot: QtBot) -> None:
    dialog = shown(qtbot, 200)
    assert dialog.height() <= dialog.screen().availableSize().height() * OF_SCREEN
    bar = dialog._scroll.verticalScrollBar()
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)
    assert bar.value() == 0
