"""The desk: going to a page and a record, back and forward, what stands around the pages, and saying it anew."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from relmap.core.edits import name_company, remove_person
from relmap.ui.address import Address
from relmap.ui.desk import ASK, PEOPLE, PLACES, TOPICS
from relmap.ui.key_footer import KeyFooter, key_words
from relmap.ui.main_window import MainWindow
from relmap.ui.rail import Rail
from tests.ui.windows import desk_in, session_in


def somebody(window: MainWindow, place: int = 0) -> str:
    """The id of a person of the map."""
    return list(session_in(window).map.people)[place]


def test_an_address_is_gone_to_with_what_it_names_chosen(window: MainWindow) -> None:
    desk, person = desk_in(window), somebody(window, 3)
    desk.go(Address("people", person))
    assert (desk.place, desk.here) == (PEOPLE, Address("people", person))
    assert desk.header.title.text() == "People"
    assert desk.rail._group.checkedId() == PEOPLE


def test_back_and_forward_bring_the_page_and_what_was_chosen(qtbot: QtBot, window: MainWindow) -> None:
    desk, one, other = desk_in(window), somebody(window, 1), somebody(window, 2)
    assert not desk.header.back.isEnabled()
    desk.go(Address("people", one))
    desk.page(PEOPLE).show_record(other)  # as a user chooses another row
    desk.go_to(TOPICS)
    assert (desk.header.back.isEnabled(), desk.header.forward.isEnabled()) == (True, False)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.here == Address("people", other)
    assert desk.header.forward.isEnabled()
    desk.header.back.click()
    assert desk.place == ASK
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.header.forward.click()
    assert desk.place == TOPICS


def test_a_mouse_with_buttons_for_back_and_forward_uses_them(window: MainWindow) -> None:
    desk = desk_in(window)
    desk.go_to(TOPICS)
    for button, place in ((Qt.MouseButton.BackButton, ASK), (Qt.MouseButton.ForwardButton, TOPICS)):
        QTest.mouseClick(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, QPoint(300, 300))
        assert desk.place == place


def test_back_passes_over_whom_nobody_can_go_to_any_more(window: MainWindow) -> None:
    desk, person = desk_in(window), somebody(window)
    desk.go(Address("people", person))
    desk.go_to(TOPICS)
    session_in(window).do(remove_person(session_in(window).map, person))
    desk.step(-1)
    assert desk.place == ASK
    assert not desk.header.back.isEnabled()


def test_the_header_says_whose_map_it_is_and_the_file_where_that_does_not(window: MainWindow) -> None:
    company = desk_in(window).header.company
    assert company.text() == "Alderbrook Energy  ·  company.relmap"
    session_in(window).edit(lambda map: name_company(map, "Company"))
    assert company.text() == "Company", "the file is called so"
    session_in(window).edit(lambda map: name_company(map, "<img src=x>" * 20))
    window.grab()
    assert "&lt;img" in company.toolTip(), "all of a name that is cut"


def test_the_foot_says_what_an_undo_would_take_back(window: MainWindow) -> None:
    desk = desk_in(window)
    session_in(window).edit(lambda map: name_company(map, "Northlight"))
    assert "undo “name the company Northlight”" in [label.text() for label in desk.foot.findChildren(QLabel)]


# Around the pages --------------------------------------------------------------------------------


def shown_keys(foot: KeyFooter) -> list[str]:
    """The keys for which there was room."""
    return [
        key.text() for key in foot.findChildren(QLabel) if key.property("kind") == "key" and key.isVisible()
    ]


def test_where_there_is_no_room_the_last_keys_give_way_and_one_leads_to_all(qtbot: QtBot) -> None:
    foot = KeyFooter()
    qtbot.addWidget(foot)
    foot.resize(2_000, 32)
    foot.show_status("All changes kept")
    foot.show_keys(tuple((str(number), "what this key does") for number in range(9)))
    foot.show()
    assert shown_keys(foot) == [*"012345678", "F1"]
    foot.resize(600, 32)
    assert shown_keys(foot) == ["0", "1", "F1"]
    foot.resize(100, 32)
    assert shown_keys(foot) == ["F1"]
    foot.resize(2_000, 32)
    assert len(shown_keys(foot)) == 10


@pytest.mark.parametrize("key", ["Ctrl Z", "Ctrl+Shift+F", "Esc", "H", "?", "+", "1–5", "Arrows"])
def test_a_key_is_named_as_it_is_in_english(key: str) -> None:
    assert key_words(key) == (key if key == "+" else key.replace("+", " "))


def test_the_rail_shows_the_chosen_page_where_there_is_little_room_and_large_text(
    qtbot: QtBot, qapp: QApplication
) -> None:
    before = qapp.font()
    qapp.setFont(QFont(before.family(), 20))
    try:
        rail = Rail(PLACES)
        qtbot.addWidget(rail)
        rail.resize(rail.width(), 300)
        rail.show()
        for place, page in enumerate(PLACES):
            rail.show_page(place)
            button = rail._group.button(place)
            assert button.text() == page.title
            assert button.width() >= button.sizeHint().width(), "the word is not cut"
            area = rail._scroll.viewport()
            assert area.rect().contains(button.rect().translated(button.mapTo(area, QPoint()))), page.name
    finally:
        qapp.setFont(before)
