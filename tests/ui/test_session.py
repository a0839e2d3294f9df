"""The session: every edit is told, kept with what goes along with it, and can be taken back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.change import Change
from relmap.core.edits import put_all, put_person, rate
from relmap.core.history.steps import steps
from relmap.core.map import Map
from relmap.core.records import PastChange, Person, Spot
from relmap.ui.files import FileError
from relmap.ui.session import Session
from tests.core.small_company import DAY, RECORDS
from tests.ui.kept import Kept


@pytest.fixture
def file(tmp_path: Path) -> Kept:
    """The file of the small company, kept in memory."""
    return Kept(tmp_path / "team.relmap", Map(RECORDS))


@pytest.fixture
def session(file: Kept, qtbot: QtBot) -> Session:
    """The small company, open; anna edits it."""
    assert qtbot
    return Session(file.map, file, lambda: "anna")


def test_every_edit_is_in_the_history_with_who_did_it(session: Session) -> None:
    session.do(rate(session.map, "m", "j", 5, DAY))
    (step,) = steps(session.map)
    assert (step.who, step.label) == ("anna", "Maria Chen → Jonas Pell, close")


def test_what_is_kept_on_disk_is_what_the_map_took(session: Session, file: Kept) -> None:
    session.do(put_person(session.map, Person(id="n", name="Nia Roe")))
    session.do(rate(session.map, "m", "n", 5, DAY))
    session.undo()
    session.redo()
    copy = Map(RECORDS)
    for change in file.changes:
        copy.apply(change)
    assert copy == session.map
    assert "n" in copy.spots


def test_undoing_takes_an_edit_out_of_the_history_and_redoing_brings_it_back(session: Session) -> None:
    session.do(rate(session.map, "m", "j", 5, DAY))
    past = dict(session.map.past_changes)
    session.undo()
    assert session.map == Map(RECORDS)
    session.redo()
    assert session.map.past_changes == past


def test_everybody_is_told_of_all_that_was_applied(session: Session) -> None:
    told: list[Change] = []
    session.changed.connect(told.append)
    session.do(rate(session.map, "m", "j", 5, DAY))
    assert [type(record).__name__ for record in told[0].put] == ["Relationship", "PastChange"]


def test_whoever_is_dragged_can_be_put_back_and_makes_no_step_of_the_history(session: Session) -> None:
    session.do(put_all("move Maria Chen", (Spot(id="m", seat=0, x=4.0, y=2.0),)))
    assert steps(session.map) == []
    assert session.undo_label == "move Maria Chen"
    session.undo()
    assert session.map == Map(RECORDS)


def test_an_edit_that_changes_nothing_is_passed_over(session: Session, file: Kept) -> None:
    session.do(Change(label="nothing"))
    assert file.changes == []
    assert session.undo_label is None


def test_an_edit_that_is_refused_leaves_no_trace(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.refused) as refused:
        session.edit(lambda map: rate(map, "m", "m", 5, DAY))
    assert refused.args == ["A relationship needs two people. Nothing was changed."]
    assert session.map == Map(RECORDS)


def test_an_edit_that_cannot_be_written_is_in_the_history_all_the_same(session: Session, file: Kept) -> None:
    file.fails["keep"] = "The disk is full."
    with pytest.raises(FileError):
        file.keep(Change(label=""))
    session.do(rate(session.map, "m", "j", 5, DAY))
    assert not session.is_kept
    assert [past.label for past in session.map.past_changes.values() if isinstance(past, PastChange)]
