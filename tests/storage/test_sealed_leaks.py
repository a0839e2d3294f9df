"""Nothing of a sealed map can be read in any file at any moment: not in a part, a journal, a backup or a copy."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from relmap.core.change import Change
from relmap.core.edits import put_person, remove_person
from relmap.core.records import Person
from relmap.storage import atomic_file, journaled_file
from relmap.storage.backups import Backups
from relmap.storage.header import PROGRAM, Header
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_format import encoded_header, encoded_tables
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.passphrase import by_passphrase, change_passphrase, set_passphrase
from relmap.storage.restoring import mend, newest_good, restore
from relmap.storage.sealing import DataKey, sealed_by
from relmap.storage.snapshot import records_of
from tests.storage.altering import flipped
from tests.storage.canaries import CANARIES, Watch, canary_map, readable
from tests.storage.team import backups_beside, crash, edit, opened
from tests.torture.cheap_passphrases import cheap_passphrases

FIRST, SECOND = "correct horse", "battery staple"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Passphrases that cost next to nothing, and snapshots after a few edits."""
    monkeypatch.setattr(journaled_file, "ENOUGH", 2000)
    with cheap_passphrases():
        yield


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A map without a passphrase."""
    path = tmp_path / "team.relmap"
    create(path, canary_map())
    return path


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A map that has had a passphrase from its first day."""
    path = tmp_path / "team.relmap"
    key = DataKey.new()
    create(path, canary_map(), sealed_by(FIRST, key)[0], key)
    return path


def opened_by(path: Path, passphrase: str = FIRST) -> MapStore:
    return opened(path, by_passphrase(path, passphrase))


def do(store: MapStore, change: Change) -> Change:
    """Do a Change and have it kept; its inverse."""
    inverse = store.map.apply(change)
    store.keep(change)
    return inverse


def some_edits(store: MapStore, count: int = 12) -> None:
    """Edits that are full of canaries, with undo, and with snapshots in between."""
    for number in range(count):
        id, who = f"p{number}", CANARIES[number % 2]
        do(store, put_person(store.map, Person(id=id, name=who, note=CANARIES[2] * 5, phone=CANARIES[6])))
        undo = do(store, remove_person(store.map, id))
        do(store, undo)
        store._file.settle()


def test_the_canaries_are_found_in_a_plain_map_wherever_they_are(plain: Path) -> None:
    """Else all that follows would show nothing."""
    assert set(readable(plain.parent)) == {"team.relmap"}
    store = opened(plain)
    some_edits(store, 2)
    store.keep_backup("before an import")
    assert len(readable(plain.parent)) == 3
    crash(store)
    with pytest.raises(AssertionError):
        Watch(plain.parent).look()


def test_no_edit_snapshot_backup_or_copy_of_a_sealed_map_can_be_read_at_any_moment(sealed: Path) -> None:
    watch = Watch(sealed.parent)
    with watch.on():
        store = opened_by(sealed)
        generation = store.header.generation
        some_edits(store)
        assert store.header.generation > generation
        store.keep_backup("before an import")
        store.copy_to(sealed.with_name("copy.relmap"))
        change_passphrase(store, SECOND)
        some_edits(store, 3)
        set_passphrase(store, FIRST)
        some_edits(store, 3)
        store.close()
        opened_by(sealed).close()
        load(sealed, by_passphrase(sealed, FIRST))
    assert watch.looks > 100
    assert watch.parts > 20


def test_nothing_can_be_read_after_a_crash_nor_while_it_is_recovered(
    sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaled_file, "ENOUGH", 1 << 20)
    with Watch(sealed.parent).on():
        store = opened_by(sealed)
        some_edits(store, 2)
        crash(store)
        with journal_of(sealed).open("r+b") as journal:
            journal.truncate(journal_of(sealed).stat().st_size - 30)
        store = opened_by(sealed)
        assert store.recovered
        some_edits(store, 2)
        store.close()


def test_nothing_can_be_read_when_the_disk_is_full(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened_by(sealed)
    with Watch(sealed.parent).on(), monkeypatch.context() as full:
        write, left = os.write, iter(range(10**6))

        def short(handle: int, data: bytes) -> int:
            if next(left) % 3 == 1:
                raise OSError(28, "No space left on device")
            return write(handle, bytes(data)[:50])

        full.setattr("os.write", short)
        for number in range(20):
            change = put_person(store.map, Person(id=f"q{number}", name=CANARIES[0], note=CANARIES[2]))
            store.map.apply(change)
            with suppress(MapFileError):
                store.keep(change)
    crash(store)


def test_a_copy_that_is_made_because_the_file_was_changed_underneath_is_sealed(sealed: Path) -> None:
    with Watch(sealed.parent).on():
        store = opened_by(sealed)
        some_edits(store, 1)
        shutil.copyfile(sealed, sealed.with_name("other"))
        sealed.write_bytes(b"another program was here")
        some = put_person(store.map, Person(id="q", name=CANARIES[0]))
        store.map.apply(some)
        store.keep(some)
        assert store.trouble is not None
        store.close()
    assert any("edits of anna" in each.name for each in sealed.parent.iterdir())


def test_what_is_put_aside_and_what_mends_it_is_sealed(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journaled_file, "ENOUGH", 1 << 20)
    store = opened_by(sealed)
    some_edits(store, 1)
    store.keep_backup("before an import")
    crash(store)
    journal_of(sealed).write_bytes(flipped(journal_of(sealed).read_bytes(), 300))
    with Watch(sealed.parent).on():
        store = opened_by(sealed)
        assert store.trouble is not None
        mend(store, None)
        backup = newest_good(store.backups)
        assert backup is not None
        restore(sealed, backup, "anna")
        opened_by(sealed).close()


# A plain map that is sealed ----------------------------------------------------------------------


def test_when_a_plain_map_has_been_sealed_nothing_of_it_can_be_read(plain: Path) -> None:
    """It has had a crash, edits since the last snapshot, backups of every kind, and parts that a crash left."""
    store = opened(plain)
    some_edits(store, 3)
    for reason in ("before an import", "before an import", ""):
        store.backups.keep(store._file.content(), plain, reason)
    for path in (plain, journal_of(plain)):
        atomic_file.write_part(path, store._file.content())
    some_edits(store, 1)
    crash(store)
    assert len(readable(plain.parent)) > 5
    store = opened(plain)
    edit_again(store)
    set_passphrase(store, FIRST)
    with Watch(plain.parent).on():
        edit_again(store)
        store.keep_backup("before an import")
        store.close()
    assert load(plain, by_passphrase(plain, FIRST)).map == store.map


def edit_again(store: MapStore) -> None:
    edit(store, 5, "a", "b")


def test_no_part_of_a_backup_is_left_in_plain_text_by_a_crash(plain: Path) -> None:
    store = opened(plain)
    store.keep_backup("before an import")
    (backup,) = store.backups.all()
    atomic_file.write_part(backup.path, store._file.content())
    set_passphrase(store, FIRST)
    store.close()
    assert not readable(plain.parent)


def test_a_damaged_backup_is_not_left_in_plain_text(plain: Path) -> None:
    store = opened(plain)
    store.keep_backup("before an import")
    (backup,) = store.backups.all()
    backup.path.write_bytes(backup.path.read_bytes().replace(b'"people":{', b'"people":['))
    set_passphrase(store, FIRST)
    store.close()
    assert not readable(plain.parent)


def test_backups_that_a_crash_left_in_plain_text_are_sealed_at_the_next_opening(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(plain)
    store.keep_backup("before an import")
    with monkeypatch.context() as dying:
        dying.setattr(Backups, "rewrite", lambda *_: 0)
        set_passphrase(store, FIRST)
    crash(store)
    assert readable(backups_beside(plain))
    opened_by(plain).close()
    assert not readable(plain.parent)


def test_where_the_old_journal_cannot_be_taken_away_it_is_told_truly(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program has it open, on a system where that is enough."""
    store = opened(plain)
    edit_again(store)

    def in_use(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(journaled_file, "remove_file", in_use)
    try:
        set_passphrase(store, FIRST)
        is_told = False
    except Exception as error:
        is_told = "It is as it was before" not in str(error)
    monkeypatch.undo()
    assert is_told or not readable(plain.parent)
    store.close()


def test_backups_of_upgrades_that_failed_are_sealed_too(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There was no room for the new file, time and again; each time the old one was backed up."""
    plain.write_bytes(
        encoded_header(Header(PROGRAM, 1)) + b"," + b"".join(encoded_tables(records_of(canary_map()))) + b"}"
    )

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as no_room:
        no_room.setattr(journaled_file, "write_part", full)
        for _ in range(3):
            opened(plain).close()
    store = opened(plain)
    set_passphrase(store, FIRST)
    store.close()
    assert not readable(plain.parent)


def test_backups_that_are_sealed_already_are_left_alone(plain: Path) -> None:
    """Be there one among them that an older key sealed, which nobody can do anything about."""
    store = opened(plain)
    store.keep_backup("before an import")
    set_passphrase(store, FIRST)
    of_older_key = store.backups.all()[0].path.read_bytes()
    set_passphrase(store, SECOND)
    store.keep_backup("before an import")
    store.close()
    *others, oldest = store.backups.all()
    oldest.path.write_bytes(of_older_key)
    before = {each.path: each.path.read_bytes() for each in others}
    opened_by(plain, SECOND).close()
    assert {each.path: each.path.read_bytes() for each in others} == before != {}
