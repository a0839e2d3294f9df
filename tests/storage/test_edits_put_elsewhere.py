"""Where a map was changed underneath, its edits are put beside it, or it is said that they are on the screen only."""

from pathlib import Path

import pytest

from relmap.storage.journal import Journal, journal_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create
from relmap.storage.opening import load, open_map
from tests.storage.another_program import must_have_moved_on, replace, state
from tests.storage.team import backups_beside, crash, edit, opened, team
from tests.torture.clear_sentences import unclear


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


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


def test_a_disk_that_fails_while_the_edits_are_put_elsewhere_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(file)
    edit(store, 5)
    replace(file)
    looks = iter([True])

    def look_once(_: Journal) -> bool:
        for each in looks:
            return each
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Journal, "is_in_place", property(look_once))
    edit(store, 3)
    must_have_moved_on(file, store)


def test_the_edits_of_a_user_with_a_strange_name_are_put_beside_a_changed_map(file: Path) -> None:
    store = open_map(file, backups_beside(file), "CORP/anna\\b:*?")
    file.write_bytes(b"of another program")
    edit(store, 5)
    assert store.trouble is not None
    assert store.trouble.kind == "changed"
    crash(store)
