"""The recovery key is shown once, and the dialog does not close before it is written down."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontInfo, QGuiApplication, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relmap.core.records import Date
from relmap.ui.clipboard import clear_copied
from relmap.ui.locking.recovery_key_dialog import COPIED, NOT_YET, RecoveryKeyDialog, show_recovery_key
from relmap.ui.locking.recovery_sheet import in_lines, printed, recovery_sheet
from relmap.ui.style_sheet import dress
from relmap.ui.theme import LIGHT

KEY = "K3JQ-7ABC-QWER-2TYU-IOPA-SDFG-HJKL-ZXCV"
HOSTILE = "<img src='file:///etc/passwd'> & <b>Sons</b>"


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, parent: QWidget) -> RecoveryKeyDialog:
    """The dialog, shown in the program's own look."""
    dress(qapp, LIGHT)
    dialog = RecoveryKeyDialog(parent, "team", KEY)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_key_stands_there_whole_and_large_in_letters_of_one_width(
    qtbot: QtBot, dialog: RecoveryKeyDialog
) -> None:
    assert dialog.key.text().replace("\n", "") == KEY
    assert QFontInfo(dialog.key.font()).pixelSize() > QFontInfo(dialog.hint.font()).pixelSize()
    letters = dialog.key.fontMetrics()
    assert letters.horizontalAdvance("IIII") == letters.horizontalAdvance("WWWW")
    assert dialog.key.height() >= 2 * letters.height(), "both of its lines can be seen"
    assert KEY in dialog.key.accessibleName()


def test_the_key_can_be_selected_by_keyboard_and_copied(qtbot: QtBot, dialog: RecoveryKeyDialog) -> None:
    assert dialog.key.focusPolicy() == Qt.FocusPolicy.StrongFocus, "Tab goes there"
    dialog.key.setFocus()
    qtbot.keyClick(dialog.key, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "".join(dialog.key.selectedText().split()) == KEY
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == KEY
    assert dialog.hint.text() == COPIED
    clear_copied()
    assert QGuiApplication.clipboard().text() == ""


def test_it_closes_only_once_the_key_is_said_to_be_kept(qtbot: QtBot, dialog: RecoveryKeyDialog) -> None:
    assert not dialog.done_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.close()
    assert (dialog.isVisible(), dialog.hint.text()) == (True, NOT_YET)
    assert dialog.written.hasFocus()
    qtbot.keyClick(dialog.written, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_sentence_that_comes_later_hides_nothing(qtbot: QtBot, dialog: RecoveryKeyDialog) -> None:
    dialog.copy.click()
    assert dialog.height() >= dialog.heightForWidth(dialog.width())


def test_the_window_goes_on_when_it_is_done(qtbot: QtBot, parent: QWidget) -> None:
    def step() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, RecoveryKeyDialog)
        shown.written.setChecked(True)
        shown.done_button.click()

    QTimer.singleShot(0, step)
    show_recovery_key(parent, "team", KEY)


@pytest.mark.parametrize("goes", [True, False], ids=["printed", "thought better of"])
def test_a_sheet_is_printed_that_does_not_name_the_map_to_the_printer(
    qtbot: QtBot, dialog: RecoveryKeyDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, goes: bool
) -> None:
    paper, jobs = tmp_path / "sheet.pdf", []

    def choose(chosen: QPrintDialog) -> int:
        printer = chosen.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        jobs.append(printer.docName())
        return int(goes)

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    dialog.print.click()
    assert paper.exists() == goes
    assert jobs == ["relmap recovery key"]
    assert dialog.hint.text() == (
        f"Written to {paper}. Print it from there, and then delete it." if goes else ""
    )
    assert not goes or paper.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("there", [True, False])
def test_a_sheet_that_could_not_be_written_is_not_told_as_printed(tmp_path: Path, there: bool) -> None:
    paper = tmp_path / "sheet.pdf"
    if there:
        paper.touch()
    assert "could not be written. Nothing was printed" in printed(paper)


def test_the_sheet_says_which_map_which_day_which_key_and_what_it_is_for(qtbot: QtBot) -> None:
    text = recovery_sheet("team", KEY, Date(2026, 11, 21)).toPlainText()
    for part in (
        "Map: team",
        "21 November 2026",
        in_lines(KEY),
        "without its passphrase",
        "away from the computer",
    ):
        assert part in text


def test_the_sheet_shows_a_hostile_name_as_it_is_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    sheet = recovery_sheet(HOSTILE, KEY, Date(2026, 11, 21))
    assert HOSTILE in sheet.toPlainText()
    sheet.print_(QPdfWriter(str(tmp_path / "sheet.pdf")))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert sheet.pageCount() == 1


def test_the_key_is_split_between_its_groups() -> None:
    assert in_lines(KEY) == "K3JQ-7ABC-QWER-2TYU-\nIOPA-SDFG-HJKL-ZXCV"
