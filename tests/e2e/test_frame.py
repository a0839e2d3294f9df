"""The frame of the window through the real `main()`: finding, going back, what is remembered, colours, language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from relmap.core.edits import name_company
from relmap.core.language import speak
from relmap.disk_files import DiskFiles
from relmap.ui import look
from relmap.ui.address import Address
from relmap.ui.desk import MAP, PEOPLE
from relmap.ui.keys_dialog import KeysDialog
from relmap.ui.theme import DARK, STRONG_LIGHT, shown_theme
from relmap.ui.told_dialog import ToldDialog
from relmap.ui.welcome_page import WelcomePage
from tests.e2e.driving import ASKER, BEST, Driven, choose_asker, drive, in_dialog, person


def chosen(driven: Driven) -> str:
    """The name of the person who is chosen on the page that is shown."""
    return driven.session.map.people[driven.desk.here.record].name


def test_ctrl_k_finds_a_person_and_alt_left_goes_back(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.press("Ctrl+2")
        driven.press("Ctrl+K")
        driven.type("brenan")  # a typing error
        driven.press("Return")
        assert (driven.desk.place, chosen(driven)) == (PEOPLE, BEST)
        driven.press("Alt+Left")
        assert driven.desk.place == MAP
        driven.press("Alt+Right")
        assert (driven.desk.place, chosen(driven)) == (PEOPLE, BEST)

    drive([str(company)], qtbot, steps)


def test_every_page_is_one_key_away(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        for place in range(8):
            driven.press(f"Ctrl+{place + 1}")
            assert driven.desk.place == place
            assert driven.desk.stack.currentWidget() is driven.desk.page(place)

    drive([str(company)], qtbot, steps)


def test_window_page_and_selection_are_remembered(company: Path, qtbot: QtBot) -> None:
    left = QRect(15, 25, 1001, 655)

    def first(driven: Driven) -> None:
        driven.desk.go(Address("people", person(driven.session.map, BEST)))
        driven.window.setGeometry(left)

    def again(driven: Driven) -> None:
        assert (driven.desk.place, chosen(driven)) == (PEOPLE, BEST)
        assert driven.window.geometry() == left

    drive([str(company)], qtbot, first)
    drive([], qtbot, again)


def test_maps_that_were_open_are_in_the_menu_unless_their_file_is_gone(
    company: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other, gone = tmp_path / "other.relmap", tmp_path / "gone.relmap"
    for path in (other, gone):
        path.write_bytes(company.read_bytes())
        drive([str(path)], qtbot, lambda driven: None)
    gone.unlink()

    def steps(driven: Driven) -> None:
        recent = next(menu for menu in _menus(driven) if menu.title() == "Open recent")
        recent.aboutToShow.emit()
        offered = {action.text(): action.isEnabled() for action in recent.actions() if action.text()}
        assert offered == {
            "company.relmap": True,
            "gone.relmap": False,
            "other.relmap": True,
            "Clear this list": True,
        }
        driven.choose("other.relmap")
        assert driven.session.file.path == other

    drive([str(company)], qtbot, steps)


def test_of_a_map_with_a_passphrase_nothing_but_the_page_is_remembered(
    company: Path, home: Path, qtbot: QtBot
) -> None:
    opened = DiskFiles().open(company)
    opened.file.seal("correct horse battery")
    opened.file.close()

    def steps(driven: Driven) -> None:
        driven.type("correct horse battery")
        driven.press("Return")
        driven.qtbot.waitUntil(lambda: driven.window.session is not None, timeout=20_000)
        best = person(driven.session.map, BEST)
        driven.desk.go(Address("people", best))
        driven.window.close()
        [settings] = home.rglob("relmap.ini")
        driven.window._preferences._kept.sync()
        assert "people" in settings.read_text()
        assert best not in settings.read_text()

    drive([str(company)], qtbot, steps)


# Colours and language ----------------------------------------------------------------------------


def test_colours_are_chosen_in_the_menu_and_remembered(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        driven.choose("Dark")
        assert shown_theme() is DARK
        driven.choose("High contrast, light")
        assert shown_theme() is STRONG_LIGHT

    drive([str(company)], qtbot, steps)
    drive([], qtbot, lambda driven: _is(shown_theme() is STRONG_LIGHT))


def test_another_language_is_spoken_at_once_and_one_goes_on_where_one_was(
    company: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []

    def use(_app: object, choice: str) -> None:
        spoken.append(choice)
        speak((lambda text, number: f"«{text}»") if choice == "de" else None)

    monkeypatch.setattr(look, "use_language", use)

    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        driven.session.edit(lambda map: name_company(map, "Northlight"))
        best = person(driven.session.map, BEST)
        driven.desk.go(Address("people", best))
        session, question = driven.session, driven.desk.question
        driven.choose("Deutsch")
        assert spoken == ["de"]
        assert (driven.session, driven.desk.question) == (session, question)
        assert driven.desk.here == Address("people", best)
        assert driven.desk.header.title.text() == "«People»"
        assert driven.window.menuBar().actions()[0].text() == "«&File»"
        assert driven.window.menus.undo.isEnabled()
        driven.press("Ctrl+Z")
        assert driven.session.map.company.name == "Alderbrook Energy"
        driven.press("Ctrl+1")
        assert driven.ask.field.text() == "charged twice"
        driven.press("Ctrl+K")
        driven.type("«map")
        driven.press("Return")
        assert driven.desk.place == MAP
        driven.choose("English")
        assert driven.desk.header.title.text() == "Map"

    try:
        drive([str(company)], qtbot, steps)
    finally:
        speak(None)


def test_the_language_is_remembered_and_said_anew_where_no_map_is_open(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "use_language", lambda *_: speak(lambda text, number: f"«{text}»"))

    def steps(driven: Driven) -> None:
        driven.choose("Deutsch")
        welcome = driven.window.stage.shown
        assert isinstance(welcome, WelcomePage)
        assert welcome.sample.text() == "«Look at the sample company»"
        assert driven.window._preferences.language == "de"

    try:
        drive([], qtbot, steps)
    finally:
        speak(None)


# Keys --------------------------------------------------------------------------------------------


def test_f1_shows_all_keys_those_of_this_page_first(company: Path, qtbot: QtBot) -> None:
    seen: list[str] = []

    def read(dialog: KeysDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        driven.press("Return")
        in_dialog(driven, KeysDialog, read)
        driven.press("F1")

    drive([str(company)], qtbot, steps)
    assert seen[:3] == ["Ask", "Enter", "call"]
    assert {"Everywhere", "Ctrl K", "Undo", "Ctrl Shift H"} <= set(seen)


def test_every_action_with_a_key_is_in_a_menu_and_no_key_is_given_twice(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        given = driven.window.menus.keys()
        keys = [key for key, _ in given]
        assert len(keys) == len(set(keys))
        assert {"Ctrl 1", "Ctrl 8", "Ctrl K", "Alt Left", "Alt Right", "F1", "Ctrl Z", "Ctrl Q"} <= set(keys)

    drive([str(company)], qtbot, steps)


def test_who_one_is_chosen_leads_to_the_complaint(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        assert QApplication.focusWidget() is driven.ask.asked.asker
        choose_asker(driven, ASKER)
        assert QApplication.focusWidget() is driven.ask.field

    drive([str(company)], qtbot, steps)


def test_the_key_that_hides_notes_works_over_a_dialog(company: Path, qtbot: QtBot) -> None:
    hidden: list[bool] = []

    def hide(dialog: ToldDialog) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_H, both)
        hidden.append(True)
        dialog.accept()

    def steps(driven: Driven) -> None:
        in_dialog(driven, ToldDialog, hide)
        driven.choose("About relmap")
        assert hidden
        assert driven.desk.question.notes.hidden

    drive([str(company)], qtbot, steps)


def _menus(driven: Driven) -> list[QMenu]:
    return driven.window.menuBar().findChildren(QMenu)


def _is(what: bool) -> None:
    assert what
