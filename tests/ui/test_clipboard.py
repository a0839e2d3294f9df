"""What is copied comes off the clipboard again, and one place alone puts it there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

import relmap.ui
from relmap.ui.clipboard import NOT_FOR_HISTORIES, clear_copied, copy

UI = Path(relmap.ui.__file__).parent
REACHED_FOR = re.compile(r"\bclipboard\(\)|\bQClipboard\b")


def copied_elsewhere(text: str) -> None:
    """Another program copies this text."""
    QGuiApplication.clipboard().setText(text)


def on_the_clipboard() -> str:
    """The text that would be pasted."""
    return QGuiApplication.clipboard().text()


def test_what_was_copied_can_be_pasted_until_it_is_cleared(qtbot: QtBot) -> None:
    copy("Aoife, a customer tells me: “charged twice”.")
    assert on_the_clipboard() == "Aoife, a customer tells me: “charged twice”."
    clear_copied()
    assert on_the_clipboard() == ""
    clear_copied()
    assert on_the_clipboard() == "", "there is nothing to clear"


def test_what_another_program_has_copied_stays(qtbot: QtBot) -> None:
    copy("ours")
    copied_elsewhere("theirs")
    clear_copied()
    assert on_the_clipboard() == "theirs"


def test_what_was_copied_in_a_field_is_cleared_where_qt_can_tell_whose_it_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The offscreen platform cannot tell, so it is told."""
    field = QLineEdit("typed")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda clipboard: True)
    clear_copied()
    assert on_the_clipboard() == ""


def test_what_is_merely_selected_is_cleared_where_that_is_copying(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cleared: list[QClipboard.Mode] = []
    monkeypatch.setattr(QClipboard, "ownsSelection", lambda clipboard: True)
    monkeypatch.setattr(QClipboard, "clear", lambda clipboard, mode: cleared.append(mode))
    copied_elsewhere("theirs")
    clear_copied()
    assert cleared == [QClipboard.Mode.Selection]


def test_programs_that_keep_a_history_are_asked_to_leave_it_out(qtbot: QtBot) -> None:
    copy("a secret")
    shown = QGuiApplication.clipboard().mimeData()
    assert all(shown.data(mark).data() == value for mark, value in NOT_FOR_HISTORIES.items())


def test_a_program_that_ends_with_text_on_the_clipboard_ends_well() -> None:
    program = (
        "from PySide6.QtGui import *; app = QGuiApplication([]); from relmap.ui.clipboard import *; copy('x')"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_clipboard_is_reached_in_one_place() -> None:
    reaching = {
        path.name for path in UI.rglob("*.py") if REACHED_FOR.search(path.read_text(encoding="utf-8"))
    }
    assert reaching == {"clipboard.py"}


def test_the_rule_sees_a_clipboard_that_is_reached_elsewhere() -> None:
    assert REACHED_FOR.search("QGuiApplication.clipboard().setText(words)")
    assert REACHED_FOR.search("from PySide6.QtGui import QClipboard")
