"""What another program does to the files of an open map is noticed at the next edit, and is never written over."""

from collections.abc import Callable
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.storage import journaled_file, opening
from relmap.storage.atomic_file import replace_file
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.storage.another_program import (
    CHANGES,
    append,
    copy_of,
    cut,
    empty,
    later,
    make_a_folder_of_it,
    move_away,
    must_have_moved_on,
    remove,
    replace,
    state,
)
from tests.storage.team import crash, edit, files, opened, team

STRENGTHS = (5, 1, 4)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("had_edits", [False, True], ids=["before the first edit", "between two edits"])
def test_a_map_that_was_changed_is_left_as_it_is_and_all_edits_are_beside_it(
    file: Path, change: Callable[[Path], None], had_edits: bool
) -> None:
    store = opened(file)
    if had_edits:
        for strength in STRENGTHS:
            edit(store, strength)
    change(file)
    before = state(file)
    before.pop("team.relmap-journal", None)
    edit(store, 3)
    must_have_moved_on(file, store)
    store.close()
    assert state(file) == before


@pytest.mark.parametrize("change", CHANGES)
def test_a_map_that_was_changed_after_the_last_edit_is_not_written_over_when_it_is_closed(
    file: Path, change: Callable[[Path], None]
) -> None:
    store = opened(file)
    for strength in STRENGTHS:
        edit(store, strength)
    change(file)
    before = state(file)
    before.pop("team.relmap-journal")
    with pytest.raises(
        MapFileError, match=r"was changed or moved by another program .* all that you see here is in"
    ):
        store.close()
    assert state(file) == before
    assert load(copy_of(file)).map == store.map


@pytest.mark.parametrize("change", CHANGES)
def test_a_map_without_edits_leaves_a_changed_file_alone(file: Path, change: Callable[[Path], None]) -> None:
    store = opened(file)
    change(file)
    before = state(file)
    store.close()
    assert state(file) == before
    assert not list(file.parent.glob("*edits*"))


@pytest.mark.parametrize("change", [remove, move_away, replace, make_a_folder_of_it])
def test_a_journal_that_is_gone_or_another_is_noticed(file: Path, change: Callable[[Path], None]) -> None:
    store = opened(file)
    for strength in STRENGTHS:
        edit(store, strength)
    change(journal_of(file))
    before = state(file)
    edit(store, 3)
    must_have_moved_on(file, store)
    store.close()
    assert state(file) == before


@pytest.mark.parametrize("change", [empty, cut, append])
def test_a_journal_that_was_changed_in_place_is_noticed(file: Path, change: Callable[[Path], None]) -> None:
    store = opened(file)
    for strength in STRENGTHS:
        edit(store, strength)
    change(journal_of(file))
    edit(store, 3)
    must_have_moved_on(file, store)


@pytest.mark.parametrize("also_its_content", [False, True])
def test_a_file_that_was_touched_or_replaced_by_itself_is_gone_on_with(
    file: Path, also_its_content: bool
) -> None:
    store = opened(file)
    edit(store, 5)
    if also_its_content:
        replace_file(file, file.read_bytes())
    later(file)
    edit(store, 3)
    assert store.trouble is None
    store.close()
    assert load(file).map == store.map
    assert files(file) == {"team.relmap"}


def test_a_map_that_is_changed_while_its_snapshot_is_written_is_not_written_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaled_file, "ENOUGH", 1)
    write_part = journaled_file.write_part

    def write_and_change(path: Path, content: list[bytes]) -> Path:
        part = write_part(path, content)
        replace(path)
        return part

    store = opened(file)
    monkeypatch.setattr(journaled_file, "write_part", write_and_change)
    for strength in STRENGTHS:
        edit(store, strength)
        store._file.settle()
        if store.trouble is not None:
            break
    must_have_moved_on(file, store)
    store.close()
    assert list(load(file).map.people) == ["zoe"]
    assert not list(file.parent.glob(".*"))


def test_a_map_that_is_changed_while_it_is_opened_is_not_written_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problems = opening.problems

    def change_and_look(map: Map) -> object:
        replace(file)
        return problems(map)

    monkeypatch.setattr(opening, "problems", change_and_look)
    store = opened(file)
    monkeypatch.undo()
    edit(store, 5)
    store.close()
    assert list(load(file).map.people) == ["zoe"]
    assert load(copy_of(file)).map == store.map


@pytest.mark.parametrize("had_one", [False, True])
def test_a_journal_that_comes_from_elsewhere_before_the_first_edit_is_not_written_over(
    file: Path, had_one: bool
) -> None:
    """As where a folder is synced: another computer has edits that are nowhere else."""
    if had_one:
        other = opened(file)
        edit(other, 4)
        crash(other)
    store = opened(file)
    crash_of_another = b"the journal of another computer, with edits"
    replace_file(journal_of(file), crash_of_another)
    edit(store, 5)
    must_have_moved_on(file, store)
    store.close()
    assert journal_of(file).read_bytes() == crash_of_another
