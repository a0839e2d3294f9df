"""What is no map, or cannot be written, is told in a sentence, is left as it is, and nothing is left beside it."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from msgspec.structs import replace

from relmap.core.edits import put_person
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.storage import strange_files
from tests.storage.strange_files import STRANGE, another_user, fill, picture_of, small_disk
from tests.storage.team import crash, edit, opened, team
from tests.torture.clear_sentences import unclear
from tests.torture.failing_disk import FailingDisk, Fault

STRANGE_PLACES = {
    "a file for a folder": lambda folder: folder / "team.relmap" / "other.relmap",
    "a folder that is not there": lambda folder: folder / "not there" / "team.relmap",
    "a name that is too long": lambda folder: folder / f"{'x' * 300}.relmap",
    "the folder itself": lambda folder: folder,
    "no name": lambda folder: Path(),
    "the root": lambda folder: Path("/"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "maps.d"
    folder.mkdir()
    return folder


def refused(do: Callable[[], object], folder: Path) -> str:
    """What somebody is told; nothing is changed in the folder."""
    before = picture_of(folder)
    with pytest.raises(MapFileError) as caught:
        do()
    assert picture_of(folder) == before
    said = str(caught.value).replace("..", ".")
    assert not unclear(f"The {said}" if said.startswith(Path.cwd().name) else said)
    return str(caught.value)


@pytest.mark.parametrize("make", STRANGE)
@pytest.mark.parametrize("opening", [load, opened])
def test_what_is_no_map_is_refused_in_a_sentence(
    folder: Path, make: Callable[[Path], None], opening: Callable[[Path], object]
) -> None:
    path = folder / "team.relmap"
    make(path)
    said = refused(lambda: opening(path), folder)
    assert said.startswith(("team.relmap ", "There is no file ", "folder.d "))


@pytest.mark.parametrize("place", STRANGE_PLACES)
@pytest.mark.parametrize("opening", [load, opened])
def test_a_place_where_no_map_can_be_is_told(
    folder: Path, place: str, opening: Callable[[Path], object]
) -> None:
    create(folder / "team.relmap", team())
    said = refused(lambda: opening(STRANGE_PLACES[place](folder)), folder)
    assert "could not be read" in said or "There is no file" in said or "is a folder" in said


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (strange_files.newer_version, "was written by a newer relmap (format 4; this one reads up to 3)"),
        (strange_files.newer_version_of_another_form, "was written by a newer relmap (format 17;"),
        (strange_files.another_program, "was written by another program"),
        (strange_files.another_programs_header, "was written by another program"),
        (strange_files.zero_bytes, "is empty (0 bytes)"),
        (strange_files.a_directory, "is a folder, not a map"),
        (strange_files.a_fifo, "is not a file"),
        (strange_files.a_link_to_itself, "oo many levels of symbolic links"),
        (strange_files.nothing, "There is no file"),
    ],
)
def test_the_sentence_says_what_it_is(folder: Path, make: Callable[[Path], None], words: str) -> None:
    make(folder / "team.relmap")
    for opening in (load, opened):
        assert words in refused(lambda opening=opening: opening(folder / "team.relmap"), folder)


def test_a_dangling_link_is_told_as_one(folder: Path) -> None:
    strange_files.a_dangling_link(folder / "team.relmap")
    assert "is a link to a file that is not there" in refused(lambda: load(folder / "team.relmap"), folder)


def test_a_dangling_link_is_told_as_one_when_it_is_opened_for_edits(folder: Path) -> None:
    strange_files.a_dangling_link(folder / "team.relmap")
    assert "is a link to a file that is not there" in refused(lambda: opened(folder / "team.relmap"), folder)


@pytest.mark.parametrize(
    "name", ["Team Ä 名.relmap", "team", ".relmap", "a b'c\"d.relmap", "-x.relmap", "x" * 160]
)
def test_any_name_that_a_file_can_have_will_do(folder: Path, name: str) -> None:
    path = folder / name
    create(path, team())
    store = opened(path)
    edit(store, 5)
    store.close()
    assert load(path).map == store.map
    assert {each.name for each in folder.iterdir()} == {name, "backups"}


def test_a_name_that_is_no_text_will_do_too(folder: Path) -> None:
    path = folder / os.fsdecode(b"team \xff.relmap")
    create(path, team())
    store = opened(path)
    edit(store, 5)
    store.close()
    assert load(path).map == store.map


def test_no_map_is_made_under_a_name_with_which_it_could_not_be_opened(folder: Path) -> None:
    """Its journal and its lock have longer ones."""
    made = []
    for length in range(150, 256):
        path = folder / ("x" * (length - 7) + ".relmap")
        with suppress(MapFileError):
            create(path, team())
            made.append(path)
    assert sorted(made) == sorted(folder.iterdir()) != []
    for path in made:
        store = opened(path)
        edit(store, 5)
        store.close()
        assert load(path).map == store.map


# Where it may not be read or written -------------------------------------------------------------


def test_a_map_that_may_not_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with another_user() as folder:
        path = folder / "team.relmap"
        create(path, team())
        path.chmod(0)
        for opening in (load, opened):
            with pytest.raises(MapFileError) as caught:
                opening(path)
            assert (
                str(caught.value) == "team.relmap could not be read: permission denied. Nothing was changed."
            )
        assert [each.name for each in folder.iterdir()] == ["team.relmap"]


@pytest.mark.parametrize("opening", [load, opened])
def test_a_folder_that_may_not_be_entered_is_told(opening: Callable[[Path], object]) -> None:
    with another_user() as folder:
        path = folder / "closed" / "team.relmap"
        create(path, team())
        path.parent.chmod(0)
        with pytest.raises(MapFileError, match=r"^team\.relmap could not be read: permission denied\."):
            opening(path)


@pytest.mark.parametrize("what", ["the file", "the folder"])
def test_what_may_only_be_read_can_be_looked_at(what: str) -> None:
    with another_user() as folder:
        path = folder / "maps" / "team.relmap"
        create(path, team())
        (path if what == "the file" else path.parent).chmod(0o400 if what == "the file" else 0o500)
        before = picture_of(folder)
        store = opened(path)
        assert store.map == team()
        assert store.trouble is not None
        assert store.trouble.kind == "cannot write"
        assert not unclear(store.trouble.said)
        with pytest.raises(MapFileError, match="can only be looked at"):
            edit(store, 5)
        store.close()
        assert picture_of(folder) == before
        copy = folder / "copy.relmap"
        store.copy_to(copy)
        assert load(copy).map == store.map


def test_no_map_is_made_where_nothing_may_be_written() -> None:
    with another_user() as folder:
        (folder / "maps").mkdir(mode=0o500)
        said = refused(lambda: create(folder / "maps" / "team.relmap", team()), folder)
        assert said == "team.relmap could not be made: permission denied. Choose another place."


# A disk that is full -----------------------------------------------------------------------------


@pytest.fixture
def disk(folder: Path) -> Iterator[Path]:
    """A disk with little room; that of a machine on which none can be made is full in `tests.torture.faults` only."""
    with ExitStack() as stack:
        try:
            stack.enter_context(small_disk(folder))
        except OSError as error:
            pytest.skip(str(error))
        yield folder


def test_on_a_full_disk_edits_wait_until_there_is_room(disk: Path) -> None:
    path = disk / "team.relmap"
    create(path, team())
    store = opened(path)
    edit(store, 5)
    fill(disk)
    before = path.read_bytes()
    with pytest.raises(MapFileError, match="no space left on device") as caught:
        edit_often(store)
    assert not unclear(str(caught.value))
    assert store.trouble is None
    assert path.read_bytes() == before
    (disk / "filler").unlink()
    edit(store, 3, "ben", "ada")
    store.close()
    assert load(path).map == store.map
    assert {each.name for each in disk.iterdir()} - {"backups"} == {"team.relmap"}


def test_what_was_kept_before_the_disk_was_full_is_there_after_a_crash(disk: Path) -> None:
    path = disk / "team.relmap"
    create(path, team())
    store = opened(path)
    edit(store, 5)
    kept = store.map.snapshot()
    fill(disk)
    with pytest.raises(MapFileError):
        put_note(store, "x" * 9_000)
    crash(store)
    assert load(path).map == kept
    again = opened(path)
    assert again.map == kept
    crash(again)


def put_note(store: MapStore, note: str) -> None:
    """Give somebody a note."""
    change = put_person(store.map, replace(store.map.people["ada"], note=note))
    store.map.apply(change)
    store.keep(change)


def edit_often(store: MapStore) -> None:
    """The last page of the journal may have room for some."""
    for number in range(2000):
        edit(store, number % 5 + 1)


def test_no_map_is_made_on_a_full_disk(folder: Path) -> None:
    with FailingDisk(folder, Fault(0, "ENOSPC", stays=True)):
        said = refused(lambda: create(folder / "team.relmap", team()), folder)
    assert said == "team.relmap could not be made: no space left on device. Choose another place."


def test_a_full_disk_keeps_nobody_from_looking_or_from_closing(folder: Path) -> None:
    path = folder / "team.relmap"
    create(path, team())
    with FailingDisk(folder, Fault(0, "ENOSPC", stays=True)):
        assert load(path).map == team()
        store = opened(path)
        assert store.map == team()
        store.close()
    assert [each.name for each in folder.iterdir()] == ["team.relmap"]


def test_a_map_of_an_older_format_that_cannot_be_written_anew_is_shown_and_told_clearly(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "team.relmap"
    path.write_bytes(
        b'{"relmap":{"1":{"program":"relmap","format":1}},"people":{"1":{"id":"a","name":"Ada"}}}'
    )
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("relmap.storage.journaled_file.write_part", full)
    store = opened(path)
    assert list(store.map.people) == ["a"]
    assert store.trouble is not None
    assert not unclear(store.trouble.said)
    store.close()
    assert path.read_bytes() == before
