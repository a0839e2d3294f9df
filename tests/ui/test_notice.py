"""A notice is as high as its sentence, and no higher."""

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relmap.ui.notice import Notice


def test_a_sentence_of_one_line_hides_no_more_than_a_line(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    notice = Notice(window)
    notice.say("Noted.")
    window.show()
    least = notice.height()
    notice.say("team.relmap was not closed the last time; 2 edits were brought back.")
    assert notice.height() == least
    notice.say("team.relmap was changed by another program. " * 6)
    assert least < notice.height() < 5 * least
