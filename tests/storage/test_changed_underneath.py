"""What another program does to the files of an open map is noticed at the next edit, and is never written over."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.core.records import Person
from relmap.storage import journaled_file, opening
from relmap.storage.atomic_file import replace_file
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.storage.team import crash, edit, files, opened, team
from tests.torture.clear_sentences import unclear

STRENGTHS = (5, 1, 4)
LATER = 10**9
"""Nanoseconds after which a change is another moment even for a file system with a coarse clock."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


def theirs(path: Path) -> bytes:
    """What another program would put there: a map of its own."""
    other = path.with_name("theirs.relmap")
    create(other, Map([Person(id="zoe", name="Zoe Adler")]))
    content = other.read_bytes()
    other.unlink()
    return content


def replace(path: Path) -> None:
    """As programs for folders that are synced do."""
    replace_file(path, theirs(path))


def write_in_place(path: Path) -> None:
    path.write_bytes(theirs(path))
    later(path)


def change_one_letter(path: Path) -> None:
    """Its size stays."""
    path.write_bytes(path.read_bytes().replace(b"Ada Lund", b"Ada Lunt"))
    later(path)


def append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b" ")
    later(path)


def cut(path: Path) -> None:
    os.truncate(path, 100)
    later(path)


def empty(path: Path) -> None:
    path.write_bytes(b"")
    later(path)


def remove(path: Path) -> None:
    path.unlink()


def move_away(path: Path) -> None:
    path.replace(path.with_name("moved.relmap"))


def make_a_folder_of_it(path: Path) -> None:
    path.unlink()
    path.mkdir()


def later(path: Path) -> None:
    """The system writes down when it was changed."""
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + LATER))


CHANGES = (
    *(replace, write_in_place, change_one_letter, append, cut, empty, remove, move_away),
    make_a_folder_of_it,
)


def state(path: Path) -> dict[str, bytes]:
    """Every file in a folder, but for locks and what was made of our edits."""
    return {
        each.name: each.read_bytes()
        for each in path.parent.iterdir()
        if each.is_file() and not each.name.endswith("-lock") and "(edits of anna" not in each.name
    }


def copy_of(path: Path) -> Path:
    """Where our edits are then."""
    (copy,) = path.parent.glob("team (edits of anna, *.relmap")
    return copy


def must_have_moved_on(path: Path, store: MapStore) -> None:
    """All edits are in a file of their own, and whoever looks is told so."""
    assert store.trouble is not None
    assert store.trouble.kind == "changed"
    assert copy_of(path).name in store.trouble.said
    assert not unclear(store.trouble.said)
    assert load(copy_of(path)).map == store.map
    with pytest.raises(MapFileError):
        edit(store, 2)


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


def test_where_the_edits_can_be_put_nowhere_it_is_said_that_they_are_on_the_screen_only(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    kept = journal_of(file).read_bytes()
    replace(file)
    before = state(file)
    with pytest.MonkeyPatch.context() as full:
        full.setattr("os.write", no_room)
        with pytest.raises(MapFileError, match=r"on the screen only\. Save a copy elsewhere\.$") as caught:
            edit(store, 1)
    assert not unclear(str(caught.value))
    assert store.trouble is not None
    assert store.trouble.said == str(caught.value)
    store.copy_to(file.with_name("saved.relmap"))
    assert load(file.with_name("saved.relmap")).map == store.map
    store.close()
    assert journal_of(file).read_bytes() == kept
    assert {name: state(file)[name] for name in before} == before


def no_room(*_: object) -> int:
    """A disk that is full."""
    raise OSError(28, "No space left on device")
