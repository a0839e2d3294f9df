"""The window speaks another language: all of it, at once, and with room for longer words."""

from collections.abc import Iterable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relmap.core.dates import today
from relmap.core.language import clock, decimal, number, sort_key, speak
from relmap.exchange.sample import sample_map
from relmap.ui.address import Address
from relmap.ui.application import application
from relmap.ui.desk import PLACES
from relmap.ui.labels import label
from relmap.ui.main_window import MainWindow
from relmap.ui.translation import use_language
from tests.translations import FOLDER, read
from tests.ui.clipped_texts import clipped
from tests.ui.conftest import MakeWindow
from tests.ui.kept import Kept, KeptFiles
from tests.ui.seen_texts import (
    CYRILLIC,
    in_common_letters,
    in_cyrillic,
    painted,
    texts_in,
    texts_of_actions,
    wide,
)
from tests.ui.windows import desk_in, edit, map_in

PAGES = [place.name for place in PLACES]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    use_language(qapp, "en")
    speak(None)
    QLocale.setDefault(before)


def speak_german(window: MainWindow) -> None:
    """As one does in the menu."""
    window.look.speak("de")


# Nothing is left in English ----------------------------------------------------------------------------


@pytest.fixture
def cyrillic_window(qtbot: QtBot, window_on: MakeWindow, kept: Kept) -> MainWindow:
    """A window in which every text that is translated has wide letters, on a map that has Cyrillic ones."""
    company = Kept(kept.path.with_name("карта.relmap"), in_cyrillic(sample_map(today())))
    speak(wide)
    window = window_on(KeptFiles(company))
    window.begin(company.path)
    question = desk_in(window).question
    question.ask_for("p08")
    question.ask_about("They have been charged twice".translate(CYRILLIC))
    edit(window, qtbot, "Имя")
    return window


@pytest.mark.parametrize("page", PAGES)
def test_nothing_on_a_page_is_left_in_english(cyrillic_window: MainWindow, page: str) -> None:
    desk = desk_in(cyrillic_window)
    desk.go(Address(page, "p08" if page in ("map", "people") else ""))
    assert in_common_letters([*texts_in(desk), *painted(desk)]) == []


def test_nothing_in_the_menus_is_left_in_english(cyrillic_window: MainWindow) -> None:
    assert in_common_letters(texts_of_actions(cyrillic_window.menuBar().actions())) == []


def test_how_to_begin_is_not_left_in_english(window_on: MakeWindow, kept: Kept) -> None:
    speak(wide)
    window = window_on(KeptFiles(kept))
    window.begin(None)
    assert in_common_letters([*texts_in(window.stage), *painted(window.stage)]) == []


def test_a_text_that_is_left_in_english_is_noticed(qtbot: QtBot) -> None:
    speak(wide)
    left = label("Good to know")
    qtbot.addWidget(left)
    left.show()
    assert {where for where, _ in in_common_letters([*texts_in(left), *painted(left)])} == {
        "QLabel text text",
        "painted",
    }


# Another language at once ------------------------------------------------------------------------------


def seen(widget: QWidget) -> str:
    return "\n".join(text for _, text in texts_in(widget))


def menu_titles(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_the_language_changes_while_the_window_is_open_and_back_again(window: MainWindow) -> None:
    question = desk_in(window).question
    question.ask_for("p08")
    question.ask_about("They have been charged twice for October")
    english = seen(desk_in(window))
    assert "Call Aoife Brennan" in english
    speak_german(window)
    german = seen(desk_in(window))
    assert "Rufen Sie Aoife Brennan an" in german
    assert "Jetzt anrufen" in german
    assert desk_in(window).question.text == "They have been charged twice for October"
    assert menu_titles(window)[:2] == ["Datei", "Bearbeiten"]
    window.look.speak("en")
    assert set(seen(desk_in(window)).split("\n")) >= {
        "Call Aoife Brennan",
        "Copy what to say",
        "All changes kept",
    }
    assert "Anrufen" not in seen(desk_in(window))
    assert menu_titles(window)[:2] == ["File", "Edit"]


def test_a_refusal_is_said_anew_too(window: MainWindow) -> None:
    question = desk_in(window).question
    question.ask_for(next(id for id, each in question.session.map.people.items() if each.has_left(today())))
    question.ask_about("They have been charged twice for October")
    assert "has left the company" in seen(desk_in(window))
    speak_german(window)
    assert "ist nicht mehr im Unternehmen" in seen(desk_in(window))


@pytest.mark.parametrize("page", PAGES)
def test_the_page_stays_when_the_language_changes(window: MainWindow, page: str) -> None:
    desk_in(window).go(Address(page, ""))
    speak_german(window)
    desk = desk_in(window)
    assert PLACES[desk.place].name == page
    german = {place.name: title for place, title in zip(PLACES, _german_titles(), strict=True)}
    assert german[page] in seen(desk)


def test_the_pages_that_went_hear_nothing_more(qtbot: QtBot, window: MainWindow) -> None:
    before = desk_in(window)
    for page in PAGES:
        before.go(Address(page))
    speak_german(window)
    qtbot.waitUntil(lambda: not isValid(before))
    desk_in(window).choose_asker(max(map_in(window).session.map.people))
    edit(window, qtbot)  # an error in a page that is deleted would fail this test


def _german_titles() -> list[str]:
    there = read(FOLDER / "relmap_de.ts")
    return [there[place.title].said[0] for place in PLACES]


def test_the_language_is_chosen_in_the_menu_and_kept(window: MainWindow) -> None:
    choice = next(action for action in _actions(window.menuBar().actions()) if action.text() == "Deutsch")
    choice.trigger()
    assert menu_titles(window)[0] == "Datei"
    assert window.look.language == "de"


def _actions(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        yield action
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _actions(menu.actions())


def test_an_edit_that_is_made_in_german_is_undone_in_german(window: MainWindow, qtbot: QtBot) -> None:
    speak_german(window)
    edit(window, qtbot, "Nordlicht")
    assert map_in(window).session.undo_label == "Unternehmen Nordlicht nennen"
    assert window.menus.undo.text() == "Rückgängig: Unternehmen Nordlicht nennen"


# Numbers, days and names -------------------------------------------------------------------------------


def test_numbers_and_days_are_written_as_germans_write_them(qapp: QApplication) -> None:
    from relmap.core.dates import ago, day, how_long, month

    now = date(2026, 11, 21)
    use_language(application(), "de")
    assert (number(12_345), decimal(0.634)) == ("12.345", "0,63")
    assert day(date(2026, 12, 3), now) == "3. Dezember"
    assert day(date(2027, 3, 3), now) == "3. März 2027"
    assert month(date(2025, 5, 1), now) == "Mai 2025"
    assert [ago(days) for days in (0, 1, 12, 100)] == ["heute", "gestern", "vor 12 Tagen", "vor 3 Monaten"]
    assert how_long(100) == "3 Monate"
    assert clock(14, 5) == "14:05"
    use_language(application(), "en")
    assert (number(12_345), decimal(0.634), day(date(2026, 12, 3), now)) == ("12,345", "0.63", "3 December")


@pytest.mark.parametrize(
    ("typed", "ends"),
    [
        ("bis 3. Dezember", (None, (12, 3))),
        ("3. – 9. Dezember", ((12, 3), (12, 9))),
        ("ab 3.12.", ((12, 3), None)),
        ("seit gestern", ((11, 20), None)),
    ],
)
def test_days_are_read_as_germans_write_them(
    qapp: QApplication, typed: str, ends: tuple[tuple[int, int] | None, tuple[int, int] | None]
) -> None:
    from relmap.core.period_reading import read_period, said_period

    now = date(2026, 11, 21)
    use_language(application(), "de")
    first, last = (date(2026, *end) if end else None for end in ends)
    assert read_period(typed, now) == (first or (now if last else None), last)
    assert read_period(said_period((first, last), now), now)[1] == last


def test_the_systems_place_decides_how_it_is_written(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relmap.core.dates import day

    now, then = date(2026, 11, 21), date(2026, 12, 3)
    for place, said in (
        ("en_US", ("12,345", "December 3")),
        ("en_GB", ("12,345", "3 December")),
        ("de_CH", ("12'345", "3. Dezember")),
        ("fr_FR", ("12\u202f345", "3 December")),
    ):
        monkeypatch.setattr(QLocale, "system", lambda place=place: QLocale(place))
        use_language(application(), "system")
        assert (number(12_345), day(then, now)) == said, place


def test_names_are_sorted_as_the_language_sorts_them(qapp: QApplication) -> None:
    names = ["Zander", "Österreicher", "Oster", "山田太郎", "Дарья", "aber", "Ärger", "Abel", "محمد"]
    use_language(application(), "de")
    assert sorted(names, key=sort_key)[:6] == ["Abel", "aber", "Ärger", "Oster", "Österreicher", "Zander"]
    assert sort_key("Ärger") != sort_key("Arger")


# Room --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)], ids=["1280", "1024"])
@pytest.mark.parametrize("page", PAGES)
def test_german_words_have_room(qtbot: QtBot, window: MainWindow, page: str, size: tuple[int, int]) -> None:
    speak_german(window)
    window.resize(*size)
    desk = desk_in(window)
    desk.question.ask_for("p08")
    desk.question.ask_about("They have been charged twice for October")
    desk.go(Address(page, "p08" if page in ("map", "people") else ""))
    german = {form for translation in read(FOLDER / "relmap_de.ts").values() for form in translation.said}

    def all_have_room() -> None:
        assert [cut for cut in clipped(desk) if cut.text in german] == []

    qtbot.waitUntil(all_have_room, timeout=1_000)  # once all is laid out


def test_a_text_that_is_cut_is_noticed(qtbot: QtBot) -> None:
    cut = label("Um Vermittlung bitten")
    qtbot.addWidget(cut)
    cut.setFixedWidth(40)
    cut.show()
    assert [each.text for each in clipped(cut)] == ["Um Vermittlung bitten"]
    wrapped = QLabel("Um Vermittlung bitten", wordWrap=True)
    qtbot.addWidget(wrapped)
    wrapped.setFixedSize(60, 12)
    wrapped.show()
    assert [each.text for each in clipped(wrapped)] == ["Um Vermittlung bitten"]
