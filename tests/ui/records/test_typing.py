"""What is being typed into a form is not lost when one goes elsewhere before its field is left."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.ui.address import Address
from relmap.ui.desk import PEOPLE
from relmap.ui.main_window import MainWindow
from relmap.ui.people.people_page import PeoplePage
from tests.ui.kept import Kept
from tests.ui.windows import desk_in, session_in

TOM, DANA = Person(id="t", name="Tom Reyes"), Person(id="d", name="Dana Whitfield", joined=today())


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """The file of a company of two."""
    return Kept(tmp_path / "company.relmap", Map([TOM, DANA]))


@pytest.fixture
def page(window: MainWindow) -> PeoplePage:
    """The People page with Tom chosen, after Dana was."""
    for person in ("d", "t"):
        desk_in(window).go(Address("people", person))
    page = desk_in(window).page(PEOPLE)
    assert isinstance(page, PeoplePage)
    return page


@pytest.mark.parametrize("field", ["title", "note"])
@pytest.mark.parametrize("way", ["Alt+Left", "close", "language", "lock"])
def test_what_is_typed_is_kept(window: MainWindow, page: PeoplePage, way: str, field: str) -> None:
    session = session_in(window)
    page.form.rows[field].setFocus()
    typed_in = QApplication.focusWidget()
    QTest.keyClicks(typed_in, "Chief")
    match way:
        case "close":
            window.close()
        case "language":
            window.showing.say_anew()
        case "lock":
            window.showing.lock()
        case keys:
            QTest.keySequence(typed_in, keys)
    assert getattr(session.map.people["t"], field) == "Chief"
    assert session.map.people["d"] == DANA


def test_somebody_new_is_kept_with_the_name_that_was_typed(window: MainWindow, page: PeoplePage) -> None:
    page.begin()
    QTest.keyClicks(QApplication.focusWidget(), "Nia Roe")
    desk_in(window).step(-1)
    people = session_in(window).map.people
    assert [person.name for person in people.values()] == ["Tom Reyes", "Dana Whitfield", "Nia Roe"]
    assert page.form.record == page.chosen
