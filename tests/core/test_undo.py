"""Undo and redo, one step after another."""

import pytest

from relmap.core import undo as limits
from relmap.core.change import Change
from relmap.core.edits import rate, remove_person
from relmap.core.map import Map
from relmap.core.records import key_of
from relmap.core.undo import UndoSteps, touched
from tests.core.small_company import BACK, DAY, MARIA, RECORDS, VIEW


def test_there_is_nothing_to_undo_or_redo_at_the_start() -> None:
    steps = UndoSteps(Map(RECORDS))
    assert (steps.undo_label, steps.redo_label) == (None, None)
    assert steps.undo() is None
    assert steps.redo() is None
    assert steps.map == Map(RECORDS)


def test_undo_and_redo_say_what_they_will_take_back_or_do_again() -> None:
    steps = UndoSteps(Map(RECORDS))
    rating = rate(steps.map, "m", "j", 5, DAY)
    steps.do(rating)
    removal = remove_person(steps.map, "m")
    steps.do(removal)
    assert (steps.undo_label, steps.redo_label) == (removal.label, None)
    steps.undo()
    assert (steps.undo_label, steps.redo_label) == (rating.label, removal.label)
    steps.undo()
    assert (steps.undo_label, steps.redo_label) == (None, rating.label)
    assert steps.map == Map(RECORDS)
    steps.redo()
    steps.redo()
    assert (steps.undo_label, steps.redo_label) == (removal.label, None)
    assert "m" not in steps.map.people


def test_a_new_edit_ends_what_could_be_redone() -> None:
    steps = UndoSteps(Map(RECORDS))
    steps.do(rate(steps.map, "m", "j", 5, DAY))
    steps.undo()
    steps.do(rate(steps.map, "m", "j", 1, DAY))
    assert steps.redo() is None
    assert steps.map.view("m", "j").strength == 1  # type: ignore[union-attr]


def test_a_change_that_changes_nothing_is_no_step_and_ends_nothing() -> None:
    steps = UndoSteps(Map(RECORDS))
    steps.do(rate(steps.map, "m", "j", 5, DAY))
    steps.undo()
    steps.do(Change(label="import nothing"))
    assert steps.undo_label is None
    assert steps.redo_label is not None


def test_the_oldest_steps_are_let_go_and_all_others_can_be_undone_and_redone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "STEPS", 3)
    steps = UndoSteps(Map(RECORDS))
    strengths = [1, 2, 3, 4, 5]
    for strength in strengths:
        steps.do(rate(steps.map, "m", "j", strength, DAY))
    seen = []
    while steps.undo():
        seen.append(steps.map.view("m", "j").strength)  # type: ignore[union-attr]
    assert seen == [4, 3, 2]
    while steps.redo():
        seen.append(steps.map.view("m", "j").strength)  # type: ignore[union-attr]
    assert seen[3:] == [3, 4, 5]


def test_an_edit_that_cannot_be_done_leaves_the_history_as_it_was() -> None:
    steps = UndoSteps(Map(RECORDS))
    steps.do(rate(steps.map, "m", "j", 5, DAY))
    steps.undo()
    labels = steps.undo_label, steps.redo_label
    with pytest.raises(KeyError):
        steps.do(Change(label="impossible", drop=(key_of(MARIA), key_of(MARIA)._replace(id="nobody"))))
    assert (steps.undo_label, steps.redo_label) == labels
    assert steps.map == Map(RECORDS)


def test_each_step_tells_what_was_applied_and_its_inverse() -> None:
    steps = UndoSteps(Map(RECORDS))
    change = rate(steps.map, "m", "j", 5, DAY)
    inverse = steps.do(change)
    assert steps.undo() == (inverse, change)
    assert steps.redo() == (change, inverse)


def test_touched_are_the_records_of_both_sides() -> None:
    steps = UndoSteps(Map(RECORDS))
    change = rate(steps.map, "m", "j", 5, DAY)
    assert set(touched(change, steps.do(change))) == {VIEW, *change.put}
    removal = remove_person(steps.map, "m")
    came_or_went = set(touched(removal, steps.do(removal)))
    assert {MARIA, BACK, *change.put} < came_or_went
