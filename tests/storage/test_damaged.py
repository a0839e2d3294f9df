"""Damage costs no more than it must: what is whole is shown, what mends it is found, and no writing makes it worse."""

from collections.abc import Callable
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.storage import damage, lock
from relmap.storage.checkup import check
from relmap.storage.damage import put_aside
from relmap.storage.journal import journal_of
from relmap.storage.lock import Holder, holder_of, lock_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.restoring import backups_of, mend, newest_good, read_backup, restore
from relmap.storage.snapshot import header_of
from tests.storage.altering import alter_header, flipped
from tests.storage.team import backups_beside, crash, edit, files, opened, team


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map that has a backup, and two edits in a journal that a crash left."""
    path = tmp_path / "team.relmap"
    create(path, team())
    store = opened(path)
    store.keep_backup("before an import")
    for strength in (5, 1):
        edit(store, strength)
    crash(store)
    return path


def flip(path: Path, what: bytes) -> None:
    """Flip a bit of a file, in the middle of this."""
    content = path.read_bytes()
    path.write_bytes(flipped(content, content.index(what) + len(what) // 2))


def strength(map: Map) -> int:
    """How Ada sees Ben: 3 at first, and then what was edited."""
    view = map.view("ada", "ben")
    assert view is not None
    return view.strength


def damaged(path: Path) -> MapStore:
    """The map, of which something is wrong."""
    store = opened(path)
    assert store.trouble is not None
    assert store.trouble.kind == "damaged"
    return store


def test_where_one_letter_of_the_snapshot_is_wrong_the_edits_of_the_journal_are_there_all_the_same(
    file: Path,
) -> None:
    flip(file, b"+44 20 7946")
    store = damaged(file)
    assert strength(store.map) == 1
    mend(store, None)
    assert strength(load(file).map) == 1


def test_what_is_put_aside_is_all_of_it_and_is_put_there_once(file: Path) -> None:
    flip(journal_of(file), b"strength")
    before = {each: each.read_bytes() for each in (file, journal_of(file))}
    for _ in range(3):
        damaged(file).close()
    assert {each: each.read_bytes() for each in before} == before
    (aside,) = {name for name in files(file) if name.endswith("relmap") and "damaged" in name}
    assert file.with_name(aside).read_bytes() == before[file]
    assert journal_of(file.with_name(aside)).read_bytes() == before[journal_of(file)]
    assert put_aside(file) == file.with_name(aside)


def test_another_damage_is_put_aside_beside_the_first(file: Path) -> None:
    flip(journal_of(file), b"strength")
    damaged(file).close()
    flip(file, b"+44 20 7946")
    damaged(file).close()
    assert len([name for name in files(file) if "damaged" in name]) == 4


@pytest.mark.parametrize("part", ["map", "mark", "generation", "people"])
def test_the_newest_good_backup_is_found_whatever_is_wrong_with_the_header(file: Path, part: str) -> None:
    header = header_of(file.read_bytes())
    flip(file, str(getattr(header, part)).encode() if part in ("map", "mark") else f'"{part}":'.encode())
    known = backups_of(backups_beside(file), file)
    assert newest_good(known) is not None


def test_a_crash_while_it_is_mended_leaves_it_mended_or_as_it_was(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flip(journal_of(file), b'"strength":1')
    store = damaged(file)
    shown = store.map

    def die(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(damage, "remove_file", die)
    with pytest.raises(KeyboardInterrupt):
        mend(store, None)
    monkeypatch.undo()
    crash(store)
    again = opened(file)
    assert again.map == shown
    assert again.trouble is None
    again.close()


def test_a_map_is_mended_or_restored_once_and_for_all(file: Path) -> None:
    flip(journal_of(file), b'"strength":1')
    store = damaged(file)
    assert strength(store.map) == 5
    mend(store, None)
    assert strength(load(file).map) == 5
    store = opened(file)
    assert store.trouble is None
    edit(store, 2)
    backup = newest_good(store.backups)
    assert backup is not None
    store.close()
    restore(file, backup, "anna")
    assert strength(load(file).map) == strength(read_backup(backup, None))
    assert not (files(file) & {"team.relmap-journal", "team.relmap-lock"})


def test_a_map_that_somebody_has_open_is_not_restored(file: Path) -> None:
    store = opened(file)
    backup = newest_good(store.backups)
    assert backup is not None
    before = {each: each.read_bytes() for each in (file, journal_of(file))}
    with pytest.raises(MapFileError, match=r"^anna has team\.relmap open\. Nothing was changed;"):
        restore(file, backup, "bo")
    assert {each: each.read_bytes() for each in before} == before
    store.close()


# What `check` says -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rot",
    [
        lambda content: content.replace(b"Ada", b"Adx"),
        lambda content: b"x" + content[1:],
        lambda content: b"",
        lambda content: content[:-5],
    ],
    ids=["a letter", "its beginning", "empty", "its end"],
)
def test_a_backup_that_has_rotted_is_told(file: Path, rot: Callable[[bytes], bytes]) -> None:
    store = opened(file)
    (backup,) = [each for each in store.backups.all() if each.reason]
    store.close()
    backup.path.write_bytes(rot(backup.path.read_bytes()))
    _, wrong = check(file, backups_beside(file), None)
    assert len(wrong) == 1
    assert "backup" in wrong[0]


def test_check_takes_no_harm_from_a_writer_who_is_just_done(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exists = Path.exists

    def exists_and_goes(path: Path) -> bool:
        found = exists(path)
        if found and path == journal_of(file):
            path.unlink()
        return found

    monkeypatch.setattr(Path, "exists", exists_and_goes)
    check(file, backups_beside(file), None)


def test_looking_who_has_a_map_open_keeps_nobody_out(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At no moment of it is the lock not to be had."""
    lock_of(file).write_bytes(b"{}")
    look, troubles = lock._holder, []

    def open_and_look(handle: int) -> Holder:
        monkeypatch.setattr(lock, "_holder", look)
        store = opened(file)
        troubles.append(store.trouble)
        crash(store)
        lock_of(file).write_bytes(b"{}")
        return look(handle)

    monkeypatch.setattr(lock, "_holder", open_and_look)
    holder_of(file)
    assert troubles == [None]
    store = opened(file)
    held = holder_of(file)
    assert held is not None
    assert held.who == "anna"
    store.close()
    assert holder_of(file) is None


# Headers that somebody made ----------------------------------------------------------------------


@pytest.mark.parametrize("id", ["../../elsewhere", "/tmp/elsewhere", ".", "a/b"])  # noqa: S108
def test_backups_are_put_nowhere_else_whatever_a_map_says_of_itself(file: Path, id: str) -> None:
    """A map may come by mail; its backups hold what its next owner puts into it."""
    journal_of(file).unlink()
    alter_header(file, map=id)
    try:
        store = opened(file)
    except MapFileError:
        return
    assert store.backups.folder.resolve().parent == backups_beside(file)
    crash(store)


def test_a_number_of_records_below_nothing_is_damage(file: Path) -> None:
    store = opened(file)
    store.rewrite(None, None)
    for each in (2, 4, 5):
        edit(store, each)
    crash(store)
    content = journal_of(file).read_bytes()
    alter_header(file, mark="0" * 32, journal=store._file._old[0], through=-1)
    assert content == journal_of(file).read_bytes()
    with pytest.raises(MapFileError):
        load(file)
