"""A locked map is opened from one page, on which nothing is left of a passphrase that was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from relmap.ui.locking.unlock_page import UnlockPage
from relmap.ui.theme import DARK, LIGHT, Theme
from tests.ui.test_theme import contrast

DOTS, SIGNS = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


@pytest.fixture
def page(qtbot: QtBot) -> UnlockPage:
    """The page in a window, ready for its keys."""
    page = UnlockPage("team.relmap", "Locked because the screen was locked.")
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.enter()
    return page


def type_in(qtbot: QtBot, page: UnlockPage, text: str) -> None:
    """Type a passphrase."""
    qtbot.keyClicks(page.field.line, text)


def test_it_names_the_file_and_says_why_it_is_asked(qtbot: QtBot, page: UnlockPage) -> None:
    assert page.name.text() == "team.relmap"
    assert page.said.text() == "Locked because the screen was locked."
    assert "recovery key" in page.key_too.text()
    assert page.field.line.hasFocus()


def test_a_map_that_is_only_opened_says_that_it_has_a_passphrase(qtbot: QtBot) -> None:
    page = UnlockPage("team.relmap")
    qtbot.addWidget(page)
    assert page.said.text() == "This map has a passphrase."


def test_a_file_with_an_endless_name_is_named_in_short(qtbot: QtBot) -> None:
    page = UnlockPage(f"{'x' * 200}.relmap")
    qtbot.addWidget(page)
    assert page.name.text() == "x" * 29 + "…"
    assert "x" * 200 in page.name.toolTip()


@pytest.mark.parametrize("by_key", [True, False], ids=["Enter", "the button"])
def test_what_was_typed_is_given_once_and_is_no_longer_there(
    qtbot: QtBot, page: UnlockPage, by_key: bool
) -> None:
    type_in(qtbot, page, "correct horse")
    with qtbot.waitSignal(page.unlock_wanted) as wanted:
        if by_key:
            qtbot.keyClick(page.field.line, Qt.Key.Key_Return)
        else:
            qtbot.mouseClick(page.unlock, Qt.MouseButton.LeftButton)
    assert wanted.args == ["correct horse"]
    assert page.field.text() == ""


def test_with_nothing_typed_nothing_is_tried(qtbot: QtBot, page: UnlockPage) -> None:
    assert not page.unlock.isEnabled()
    with qtbot.assertNotEmitted(page.unlock_wanted):
        qtbot.keyClick(page.field.line, Qt.Key.Key_Return)


def test_while_it_is_tried_nothing_else_can_be_done(qtbot: QtBot, page: UnlockPage) -> None:
    type_in(qtbot, page, "correct horse")
    page.show_busy()
    assert page.unlock.text() == "Unlocking …"
    assert not any(part.isEnabled() for part in (page.unlock, page.other, page.field.line, page.field.toggle))


def test_a_refusal_is_said_in_the_page_which_asks_again(qtbot: QtBot, page: UnlockPage) -> None:
    type_in(qtbot, page, "wrong horse")
    page.show_busy()
    page.refuse("That is not the passphrase.")
    assert page.problem.isVisible()
    assert page.problem.text() == "That is not the passphrase."
    assert (page.field.text(), page.field.line.hasFocus()) == ("", True)
    assert page.unlock.text() == "Unlock"
    assert page.other.isEnabled()
    type_in(qtbot, page, "correct horse")
    assert page.unlock.isEnabled()
    page.show_busy()
    assert not page.problem.isVisible()


def test_another_map_may_be_opened_instead(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.waitSignal(page.other_wanted):
        page.other.click()


def test_dots_stand_for_what_is_typed_until_it_is_asked_for_by_key(qtbot: QtBot, page: UnlockPage) -> None:
    type_in(qtbot, page, "correct")
    assert page.field.line.echoMode() == DOTS
    qtbot.keyClick(page.field.line, Qt.Key.Key_Tab)
    assert page.field.toggle.hasFocus()
    qtbot.keyClick(page.field.toggle, Qt.Key.Key_Space)
    assert (page.field.line.echoMode(), page.field.toggle.text()) == (SIGNS, "Hide")
    qtbot.keyClick(page.field.toggle, Qt.Key.Key_Return)
    assert (page.field.line.echoMode(), page.field.toggle.text()) == (DOTS, "Show")


def test_a_keyboard_on_the_screen_is_asked_to_learn_nothing(qtbot: QtBot, page: UnlockPage) -> None:
    for _ in range(2):
        assert page.field.line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        page.field.toggle.click()


def test_undo_does_not_bring_back_what_was_typed(qtbot: QtBot, page: UnlockPage) -> None:
    type_in(qtbot, page, "correct horse")
    page.unlock.click()
    page.field.toggle.click()
    page.field.line.undo()
    assert page.field.text() == ""


def test_nothing_is_left_in_a_field_that_is_gone(qtbot: QtBot, page: UnlockPage) -> None:
    type_in(qtbot, page, "correct horse")
    page.field.toggle.click()
    page.hide()
    assert (page.field.line.text(), page.field.line.echoMode()) == ("", DOTS)


def test_a_window_that_is_made_small_keeps_what_is_being_typed(qtbot: QtBot, page: UnlockPage) -> None:
    """Somebody looks it up in another program."""
    type_in(qtbot, page, "correct")
    page.showMinimized()
    page.showNormal()
    assert page.field.text() == "correct"


def test_a_line_break_that_was_pasted_is_not_part_of_it(qtbot: QtBot, page: UnlockPage) -> None:
    page.field.line.insert("ABCD-\nEFGH\r\n")
    assert page.field.text() == "ABCD-EFGH"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_refusal_can_be_read_on_the_page_and_in_a_dialog(theme: Theme) -> None:
    assert contrast(theme.no_path, theme.panel) >= 4.5
    assert contrast(theme.no_path, theme.page) >= 4.5


def test_longer_words_in_large_text_are_not_cut(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    qapp.setFont(QFont(before.family(), 28))
    try:
        page = UnlockPage("team.relmap")
        qtbot.addWidget(page)
        page.unlock.setText("Wird entsperrt …")
        page.other.setText("Andere Karte öffnen …")
        page.resize(1280, 800)
        page.show()
        for choice in (page.unlock, page.other):
            assert choice.width() >= choice.sizeHint().width()
        assert page.field.width() > 400, "there is more room where letters are larger"
    finally:
        qapp.setFont(before)
