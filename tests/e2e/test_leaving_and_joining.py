"""Somebody leaves, somebody joins, somebody stands in the map twice: by keyboard, through the real `main()`."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.records import Key, PastChange
from relmap.exchange.sample import sample_map
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.ui.desk import PEOPLE
from relmap.ui.people.joining_dialog import JoiningDialog
from relmap.ui.people.leaving_dialog import LeavingDialog
from relmap.ui.people.merging_dialog import MergingDialog
from relmap.ui.people.people_page import PeoplePage
from tests.e2e.driving import ASKER, OWNER, Driven, drive, in_dialog, person


def on_people(driven: Driven, name: str) -> PeoplePage:
    """The People page with this person chosen, the table ready for keys."""
    driven.press("Ctrl+4")
    page = driven.desk.page(PEOPLE)
    assert isinstance(page, PeoplePage)
    page.show_record(person(driven.session.map, name))
    page.table.setFocus()
    return page


def records(map: Map) -> list[object]:
    """All that a map holds, its history aside."""
    return [record for record in map if not isinstance(record, PastChange)]


def test_who_leaves_hands_over_by_two_keys_in_one_change_that_undo_takes_back(
    company: Path, qtbot: QtBot
) -> None:
    before = load(company).map
    gone = person(before, OWNER)
    told: list[str] = []

    def hand_over(dialog: LeavingDialog) -> None:
        qtbot.waitUntil(lambda: not dialog.paths.itemAt(0).widget().text().startswith("Looking"))
        told.append(dialog.paths.itemAt(0).widget().text())
        qtbot.keyClick(dialog.done_button, "\r")

    def steps(driven: Driven) -> None:
        on_people(driven, OWNER)
        in_dialog(driven, LeavingDialog, hand_over)
        driven.press("L")
        driven.come_back()
        map = driven.session.map
        assert map.people[gone].left == today() + timedelta(days=1)
        assert gone not in {topic.owner for topic in map.topics.values()}
        assert driven.session.undo_label == f"{OWNER} leaves"
        driven.press("Ctrl+Z")
        assert records(map) == records(before)
        driven.press("Ctrl+Shift+Z")

    assert drive([str(company)], qtbot, steps) == 0
    assert f"best paths go by way of {OWNER}" in told[0]
    after = load(company).map
    [billing] = [topic for topic in after.topics.values() if topic.name == "Billing dispute"]
    [was] = [topic for topic in before.topics.values() if topic.name == "Billing dispute"]
    assert billing.owner == was.deputies[0]


def test_escape_leaves_everything_as_it_was(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        before = records(driven.session.map)
        on_people(driven, OWNER)
        in_dialog(driven, LeavingDialog, lambda dialog: dialog.reject())
        driven.press("L")
        driven.come_back()
        assert records(driven.session.map) == before
        assert driven.session.undo_label is None

    drive([str(company)], qtbot, steps)


def test_joining_offers_whom_to_meet_and_a_number_goes_there(company: Path, qtbot: QtBot) -> None:
    went: list[str] = []

    def first(dialog: JoiningDialog) -> None:
        qtbot.waitUntil(lambda: bool(dialog.meetings))
        went.append(dialog.meetings[0].person)
        qtbot.keyClick(dialog, "1")

    def steps(driven: Driven) -> None:
        page = on_people(driven, "Kwame Asante")
        in_dialog(driven, JoiningDialog, first)
        driven.press("J")
        driven.come_back()
        assert page.chosen_record == went[0]

    drive([str(company)], qtbot, steps)


@pytest.fixture
def twice(tmp_path: Path) -> Path:
    """The sample company in which who asks stands a second time, with a typing error and a telephone number."""
    map = sample_map(today())
    asker = map.people[person(map, ASKER)]
    twin = type(asker)(id="twin", name="Rhianon Pryce", function=asker.function, assistant="Jo, +44 1")
    path = tmp_path / "twice.relmap"
    create(path, Map([*map, twin]))
    return path


def test_a_possible_duplicate_is_told_and_merged_and_undo_parts_them_again(twice: Path, qtbot: QtBot) -> None:
    before = load(twice).map

    def steps(driven: Driven) -> None:
        page = on_people(driven, "Rhianon Pryce")
        qtbot.waitUntil(lambda: bool(page.duplicates.of("twin")))
        in_dialog(driven, MergingDialog, lambda dialog: qtbot.keyClick(dialog, "1"))
        driven.press("S")
        driven.come_back()
        assert "twin" not in driven.session.map.people
        driven.press("Ctrl+Z")
        assert records(driven.session.map) == records(before)
        driven.press("Ctrl+Shift+Z")

    assert drive([str(twice)], qtbot, steps) == 0
    after = load(twice).map
    assert after.get(Key("people", "twin")) is None
    assert after.people[person(after, ASKER)].assistant == "Jo, +44 1"


def test_two_people_are_not_told_again(twice: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = on_people(driven, "Rhianon Pryce")
        qtbot.waitUntil(lambda: bool(page.duplicates.of("twin")))
        in_dialog(driven, MergingDialog, lambda dialog: dialog.two_people.click())
        driven.press("S")
        driven.come_back()
        assert "twin" in driven.session.map.people
        assert page.duplicates.of("twin") == []
        assert driven.session.undo_label is None

    drive([str(twice)], qtbot, steps)
