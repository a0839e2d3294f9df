"""Undo and redo, one step after another."""

import pytest

from relmap.core import history as limits
from relmap.core.change import Change
from relmap.core.edits import rate, remove_person
from relmap.core.history import History, touched
from relmap.core.map import Map
from relmap.core.records import key_of
from tests.core.small_company import BACK, DAY, MARIA, RECORDS, VIEW


def test_there_is_nothing_to_undo_or_redo_at_the_start() -> None:
    history = History(Map(RECORDS))
    assert (history.undo_label, history.redo_label) == (None, None)
    assert history.undo() is None
    assert history.redo() is None
    assert history.map == Map(RECORDS)


def test_undo_and_redo_say_what_they_will_take_back_or_do_again() -> None:
    history = History(Map(RECORDS))
    rating = rate(history.map, "m", "j", 5, DAY)
    history.do(rating)
    removal = remove_person(history.map, "m")
    history.do(removal)
    assert (history.undo_label, history.redo_label) == (removal.label, None)
    history.undo()
    assert (history.undo_label, history.redo_label) == (rating.label, removal.label)
    history.undo()
    assert (history.undo_label, history.redo_label) == (None, rating.label)
    assert history.map == Map(RECORDS)
    history.redo()
    history.redo()
    assert (history.undo_label, history.redo_label) == (removal.label, None)
    assert "m" not in history.map.people


def test_a_new_edit_ends_what_could_be_redone() -> None:
    history = History(Map(RECORDS))
    history.do(rate(history.map, "m", "j", 5, DAY))
    history.undo()
    history.do(rate(history.map, "m", "j", 1, DAY))
    assert history.redo() is None
    assert history.map.view("m", "j").strength == 1  # type: ignore[union-attr]


def test_a_change_that_changes_nothing_is_no_step_and_ends_nothing() -> None:
    history = History(Map(RECORDS))
    history.do(rate(history.map, "m", "j", 5, DAY))
    history.undo()
    history.do(Change(label="import nothing"))
    assert history.undo_label is None
    assert history.redo_label is not None


def test_the_oldest_steps_are_let_go_and_all_others_can_be_undone_and_redone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "STEPS", 3)
    history = History(Map(RECORDS))
    strengths = [1, 2, 3, 4, 5]
    for strength in strengths:
        history.do(rate(history.map, "m", "j", strength, DAY))
    seen = []
    while history.undo():
        seen.append(history.map.view("m", "j").strength)  # type: ignore[union-attr]
    assert seen == [4, 3, 2]
    while history.redo():
        seen.append(history.map.view("m", "j").strength)  # type: ignore[union-attr]
    assert seen[3:] == [3, 4, 5]


def test_an_edit_that_cannot_be_done_leaves_the_history_as_it_was() -> None:
    history = History(Map(RECORDS))
    history.do(rate(history.map, "m", "j", 5, DAY))
    history.undo()
    labels = history.undo_label, history.redo_label
    with pytest.raises(KeyError):
        history.do(Change(label="impossible", drop=(key_of(MARIA), key_of(MARIA)._replace(id="nobody"))))
    assert (history.undo_label, history.redo_label) == labels
    assert history.map == Map(RECORDS)


def test_each_step_tells_what_was_applied_and_its_inverse() -> None:
    history = History(Map(RECORDS))
    change = rate(history.map, "m", "j", 5, DAY)
    inverse = history.do(change)
    assert history.undo() == (inverse, change)
    assert history.redo() == (change, inverse)


def test_touched_are_the_records_of_both_sides() -> None:
    history = History(Map(RECORDS))
    change = rate(history.map, "m", "j", 5, DAY)
    assert set(touched(change, history.do(change))) == {VIEW, *change.put}
    removal = remove_person(history.map, "m")
    came_or_went = set(touched(removal, history.do(removal)))
    assert {MARIA, BACK, *change.put} < came_or_went
