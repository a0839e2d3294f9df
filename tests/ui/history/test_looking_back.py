"""Looking back: the map as it was stands in the window, takes no edits, and the map of today is untouched under it."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.edits import put_person, rate
from relmap.core.language import speak
from relmap.core.records import Person
from relmap.ui.address import Address
from relmap.ui.desk import ASK, HISTORY, MAP, PEOPLE, PLACES
from relmap.ui.history.past_open_map import PastOpenMap
from relmap.ui.main_window import MainWindow
from relmap.ui.past_moment import PastMoment
from relmap.ui.people.people_page import PeoplePage
from tests.ui.conftest import MakeWindow
from tests.ui.history.edited import ago, edited_company
from tests.ui.kept import Kept, KeptFiles
from tests.ui.windows import desk_in, map_in, notice_of, session_in


@pytest.fixture
def kept(tmp_path: object) -> Kept:
    """The file of a company that was edited over the years."""
    return Kept(tmp_path / "company.relmap", edited_company())  # type: ignore[operator]


@pytest.fixture
def back(window: MainWindow) -> MainWindow:
    """The window, looking at the map as it was 100 days ago."""
    desk_in(window).go_to(HISTORY)
    desk_in(window).page(HISTORY).past_wanted.emit(PastMoment(ago(100)))
    return window


def past_in(window: MainWindow) -> PastOpenMap:
    """The map of the past that is shown."""
    shown = window.showing.shown_map
    assert isinstance(shown, PastOpenMap)
    assert window.stage.shown is shown.desk
    return shown


def is_today(window: MainWindow) -> bool:
    """Whether the map of today is shown."""
    return window.showing.shown_map is map_in(window) and window.stage.shown is desk_in(window)


def press(keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget(), keys)


def action(window: MainWindow, words: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == words)


def test_the_map_as_it_was_is_shown_and_says_so(back: MainWindow) -> None:
    past = past_in(back)
    assert past.desk.place == MAP
    assert past.session.map.topics["b"].owner == "d"
    assert past.session.map.view("d", "t") is None
    assert past.desk.question.on == ago(100)
    assert past.desk.bar is not None
    assert past.desk.bar.said.text().startswith("This is the map as it was at the end of ")
    assert past.desk.foot.status.text() == "Read only"
    assert back.windowTitle() == past.title


def test_before_a_step_only_what_came_before_it_is_there(window: MainWindow) -> None:
    last = list(session_in(window).map.past_changes.values())[-1]
    window.showing.look_back(PastMoment.before(last.id, last.when, "Dana → Tom"))
    past = past_in(window)
    assert past.session.map.view("d", "t") is None
    assert past.session.map.topics["b"].owner == "t", "done on the same day, but before"


def test_every_page_can_be_looked_at_there(back: MainWindow) -> None:
    for place in range(len(PLACES)):
        press(f"Ctrl+{place + 1}")
        assert past_in(back).desk.place == place
    assert desk_in(back).place == HISTORY, "one is still where one was in the map of today"


def test_who_was_away_then_is_away_there(window: MainWindow) -> None:
    session = session_in(window)
    away = Person(id="d", name="Dana Whitfield", away_from=ago(110), away_until=ago(95))
    session.map.apply(put_person(session.map, away))
    window.showing.look_back(PastMoment(ago(100)))
    desk = past_in(window).desk
    desk.go(Address("people", "d"))
    page = desk.page(PEOPLE)
    assert isinstance(page, PeoplePage)
    assert page.detail.state.text().startswith("away until ")
    assert page.model.counts[0] == 1
    desk_in(window).go(Address("people", "d"))
    today = desk_in(window).page(PEOPLE)
    assert isinstance(today, PeoplePage)
    assert today.model.counts[0] == 0


def test_an_edit_is_refused_with_the_reason_and_changes_nothing(back: MainWindow, kept: Kept) -> None:
    past, before = past_in(back), session_in(back).map.snapshot()
    then = past.session.map.snapshot()
    past.session.edit(lambda map: rate(map, "t", "d", 5, ago(0)))
    assert notice_of(back) == past.moment.said
    assert past.session.map == then
    assert session_in(back).map == before
    assert kept.changes == []
    for words in ("Save a copy …", "Backups …", "Import …"):
        back.notice.hide()
        action(back, words).trigger()
        assert notice_of(back) == past.moment.said


@pytest.mark.parametrize("keys", ["Escape", "Alt+Left", "button"])
def test_escape_back_and_the_button_lead_back_to_today(back: MainWindow, keys: str) -> None:
    bar = past_in(back).desk.bar
    assert bar is not None
    bar.back.click() if keys == "button" else press(keys)
    assert is_today(back)
    assert desk_in(back).place == HISTORY
    assert back.isActiveWindow()
    assert QApplication.focusWidget() is not None
    assert desk_in(back).isAncestorOf(QApplication.focusWidget())


def test_nothing_of_the_past_stays_when_one_is_back(back: MainWindow, qtbot: QtBot) -> None:
    past = past_in(back)
    with qtbot.waitSignals([past.destroyed, past.desk.destroyed]):
        press("Escape")


def test_back_goes_back_on_the_pages_of_the_past_first(back: MainWindow) -> None:
    press("Ctrl+1")
    press("Alt+Left")
    assert past_in(back).desk.place == MAP
    press("Alt+Left")
    assert is_today(back)


def test_undo_and_edits_go_on_after_looking_back(back: MainWindow, kept: Kept) -> None:
    press("Escape")
    session = session_in(back)
    session.edit(lambda map: rate(map, "t", "d", 5, ago(0)))
    back.showing.look_back(PastMoment(ago(100)))
    assert not action(back, "Undo").isEnabled(), "there is nothing to undo in the past"
    press("Ctrl+Z")
    assert session.map.view("t", "d").strength == 5  # type: ignore[union-attr]
    press("Escape")
    press("Ctrl+Z")
    assert session.map.view("t", "d").strength == 3  # type: ignore[union-attr]
    assert len(kept.changes) == 2


def test_one_goes_from_day_to_day_on_the_same_page(back: MainWindow) -> None:
    press("Ctrl+4")
    bar = past_in(back).desk.bar
    assert bar is not None
    bar.earlier.click()
    assert past_in(back).moment.day == ago(101)
    assert past_in(back).desk.place == 3
    back.showing.look_back(PastMoment(ago(1)))
    bar = past_in(back).desk.bar
    assert bar is not None
    bar.later.click()
    assert is_today(back), "the day after yesterday is today"


def test_the_history_there_ends_where_one_is_and_leads_further_back(back: MainWindow) -> None:
    press(f"Ctrl+{HISTORY + 1}")
    page = past_in(back).desk.page(HISTORY)
    press("L")
    assert past_in(back).moment.day == ago(200)
    assert past_in(back).session.map.view("t", "d").strength == 2  # type: ignore[union-attr]
    assert past_in(back).desk.page(HISTORY) is not page


def test_hiding_notes_there_hides_them_here(back: MainWindow) -> None:
    press("Ctrl+Shift+H")
    assert past_in(back).desk.question.notes.hidden
    assert desk_in(back).question.notes.hidden


def test_who_asks_there_stays_there(back: MainWindow) -> None:
    past_in(back).desk.choose_asker("m")
    press("Escape")
    assert desk_in(back).question.asker is None or desk_in(back).question.asker.id != "m"


def test_closing_the_window_closes_the_map_of_today(back: MainWindow, kept: Kept) -> None:
    back.close()
    assert kept.done[-1] == "close"
    assert back.showing.map is None


def test_opening_another_map_leaves_the_past(
    window_on: MakeWindow, kept: Kept, tmp_path: object, qtbot: QtBot
) -> None:
    other = Kept(tmp_path / "other.relmap", edited_company())  # type: ignore[operator]
    window = window_on(KeptFiles(kept, other))
    window.begin(kept.path)
    window.showing.look_back(PastMoment(ago(100)))
    window.showing.open_recent(other.path)
    assert is_today(window)
    assert map_in(window).path == other.path
    assert kept.done[-1] == "close"


def test_locking_while_one_looks_back_leaves_nothing_of_either(
    window_on: MakeWindow, kept: Kept, qtbot: QtBot
) -> None:
    window = window_on(KeptFiles(kept))
    window.begin(kept.path)
    kept.passphrase = "long enough to be one"  # noqa: S105
    window.showing.look_back(PastMoment(ago(100)))
    past, live = past_in(window), map_in(window)
    assert past.guard is live.guard
    with qtbot.waitSignals([past.destroyed, live.destroyed]):
        press("Ctrl+L")
    assert window.showing.shown_map is None
    assert window.showing.map is None
    assert window.session is None


def test_a_passphrase_that_is_set_there_is_that_of_today(back: MainWindow, kept: Kept) -> None:
    assert action(back, "Set a passphrase …").isVisible()
    kept.seal("long enough to be one")
    past_in(back).guard.changed.emit()
    assert not action(back, "Set a passphrase …").isVisible()
    assert action(back, "Remove the passphrase …").isVisible()


def test_the_language_changes_there_too(back: MainWindow) -> None:
    before = past_in(back).desk
    try:
        speak(lambda text, _: "HEUTE" if text == "Back to today" else text)
        back.look.spoken.emit()
        past = past_in(back)
        assert past.desk is not before
        assert past.desk.bar is not None
        assert past.desk.bar.back.text() == "HEUTE"
    finally:
        speak(None)
    past.desk.bar.back.click()
    assert is_today(back)


def test_the_pages_of_the_past_ask_for_its_day(back: MainWindow) -> None:
    past = past_in(back)
    past.desk.question.follow_the_day()
    assert past.desk.question.on == ago(100)
    past.desk.go_to(ASK)
    assert past.desk.question.session is past.session


def test_a_mouse_steps_back_on_what_is_shown(back: MainWindow) -> None:
    back._over_dialogs.stepped.emit(-1)
    assert is_today(back)


def test_one_primary_button_leads_back(back: MainWindow) -> None:
    press(f"Ctrl+{HISTORY + 1}")
    shown = past_in(back).desk
    primary = [
        each
        for each in shown.findChildren(type(shown.bar.back))  # type: ignore[union-attr]
        if each.property("kind") == "primary" and each.isVisibleTo(shown)
    ]
    assert primary == [shown.bar.back]  # type: ignore[union-attr]


def test_one_is_back_where_one_was_also_when_the_language_has_changed_meanwhile(window: MainWindow) -> None:
    desk_in(window).go(Address("people", "d"))
    window.showing.look_back(PastMoment(ago(100)))
    past_in(window).desk.go_to(ASK)
    window.look.spoken.emit()
    window.showing.back_to_today()
    assert desk_in(window).here == Address("people", "d")


def test_where_one_was_in_the_past_is_not_where_one_begins_next_time(back: MainWindow, kept: Kept) -> None:
    preferences, before = back.showing._preferences, desk_in(back).here
    preferences.set_here(kept.path, before)
    past_in(back).desk.go_to(ASK)
    back.showing.back_to_today()
    assert preferences.here(kept.path) == before
