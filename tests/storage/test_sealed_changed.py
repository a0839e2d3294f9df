"""A passphrase that is changed, renewed or taken off is so for the map and for all of its backups."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.storage import disk, sealing
from relmap.storage.backups import Backups
from relmap.storage.header import Sealing
from relmap.storage.map_file_error import MapFileError
from relmap.storage.opening import load
from relmap.storage.passphrase import (
    by_passphrase,
    change_passphrase,
    opens_with,
    renew_keys,
    seal_backups,
    set_passphrase,
    take_off,
)
from relmap.storage.restoring import read_backup
from relmap.storage.snapshot import Opener, decoded
from tests.storage.altering import sealing_of
from tests.storage.sealed_maps import FIRST, SECOND, backups, found, is_opened, make_plain, make_sealed, opens
from tests.storage.team import crash, edit, opened
from tests.torture.cheap_passphrases import cheap_passphrases


@pytest.fixture(autouse=True)
def cheap() -> Iterator[None]:
    """Passphrases that cost next to nothing."""
    with cheap_passphrases():
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map without a passphrase, which has backups."""
    path = tmp_path / "team.relmap"
    make_plain(path)
    return path


@pytest.fixture
def sealed(tmp_path: Path) -> tuple[Path, str]:
    """A sealed map with sealed backups; and its recovery key."""
    path = tmp_path / "team.relmap"
    return path, make_sealed(path)


def test_a_changed_passphrase_opens_map_and_backups_and_the_old_one_neither(sealed: tuple[Path, str]) -> None:
    path, key = sealed
    store = opened(path, by_passphrase(path, FIRST))
    edit(store, 2)
    change_passphrase(store, SECOND)
    assert (opens_with(store, SECOND), opens_with(store, FIRST), opens_with(store, key)) == (
        True,
        False,
        True,
    )
    edit(store, 4)
    store.close()
    assert opens(path, SECOND)
    assert opens(path, key)
    assert not opens(path, FIRST)
    assert found(path, SECOND).map == store.map


def test_a_change_by_someone_with_the_recovery_key_only_is_a_change_all_the_same(
    sealed: tuple[Path, str],
) -> None:
    path, key = sealed
    store = opened(path, by_passphrase(path, key))
    change_passphrase(store, SECOND)
    store.close()
    assert opens(path, SECOND)
    assert opens(path, key)
    assert not opens(path, FIRST)


def test_renewed_keys_leave_nothing_that_the_old_ones_open(sealed: tuple[Path, str]) -> None:
    path, key = sealed
    store = opened(path, by_passphrase(path, FIRST))
    before = store.key
    edit(store, 2)
    renewed = set_passphrase(store, FIRST)
    assert renewed != key
    edit(store, 4)
    crash(store)
    assert opens(path, FIRST)
    assert opens(path, renewed)
    assert not opens(path, key)
    with pytest.raises(MapFileError):
        load(path, lambda _: before)
    assert not any(is_opened(backup.read_bytes(), lambda _: before) for backup in backups(path))


def test_keys_are_renewed_by_someone_who_says_the_passphrase_and_by_nobody_else(
    sealed: tuple[Path, str],
) -> None:
    """The recovery key, which somebody may have found, will not do."""
    path, key = sealed
    before = path.read_bytes()
    store = opened(path, by_passphrase(path, key))
    for said in (key, SECOND, ""):
        with pytest.raises(MapFileError, match=r"Nothing was changed\.$"):
            renew_keys(store, said)
    assert path.read_bytes() == before
    renewed = renew_keys(store, FIRST)
    store.close()
    assert opens(path, FIRST)
    assert opens(path, renewed)
    assert not opens(path, key)


def test_each_setting_of_a_passphrase_salts_and_wraps_anew(sealed: tuple[Path, str]) -> None:
    path, _ = sealed
    seen: list[Sealing] = [sealing_of(path)]
    store = opened(path, by_passphrase(path, FIRST))
    change_passphrase(store, FIRST)
    seen.append(sealing_of(path))
    set_passphrase(store, FIRST)
    seen.append(sealing_of(path))
    store.close()
    assert len({sealing.salt for sealing in seen}) == len({sealing.by_passphrase for sealing in seen}) == 3
    assert len({sealing.by_recovery_key for sealing in seen}) == 2


def test_a_passphrase_that_is_taken_off_is_off_map_and_backups(sealed: tuple[Path, str]) -> None:
    path, _ = sealed
    store = opened(path, by_passphrase(path, FIRST))
    edit(store, 2)
    take_off(store)
    edit(store, 4)
    store.close()
    assert load(path).map == store.map
    assert all(is_opened(backup.read_bytes(), None) for backup in backups(path))


def test_sealing_taking_off_and_sealing_again_keeps_every_backup_as_it_was(file: Path) -> None:
    before = contents(file, None)
    store = opened(file)
    for passphrase in (FIRST, SECOND):
        set_passphrase(store, passphrase)
        change_passphrase(store, "another")
        take_off(store)
    store.close()
    after = contents(file, None)
    assert {name: after[name] for name in before} == before


def contents(path: Path, opener: Opener | None) -> dict[str, Map]:
    """The map in each backup, by its name."""
    return {backup.name: decoded(backup.read_bytes(), opener).map for backup in backups(path)}


@pytest.mark.parametrize("how", [set_passphrase, change_passphrase, take_off])
def test_where_the_backups_cannot_be_written_it_is_told_and_the_map_can_be_gone_on_with(
    sealed: tuple[Path, str], how: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = sealed
    store = opened(path, by_passphrase(path, FIRST))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("relmap.storage.backups.replace_file", full)
    with suppress(MapFileError):
        how(store, *([] if how is take_off else [SECOND]))
    monkeypatch.undo()
    assert store.trouble is None
    edit(store, 2)
    store.close()
    assert found(path, "" if how is take_off else SECOND).map == store.map


def test_backups_that_a_crash_left_without_a_passphrase_are_sealed_when_asked_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(file)
    monkeypatch.setattr(Backups, "rewrite", lambda *_: 0)
    set_passphrase(store, FIRST)
    crash(store)
    monkeypatch.undo()
    store = opened(file, by_passphrase(file, FIRST))
    seal_backups(store, None)
    store.close()
    assert opens(file, FIRST)


def test_backups_that_nothing_opens_do_not_make_each_opening_slower(
    sealed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = sealed
    store = opened(path, by_passphrase(path, FIRST))
    for _ in range(4):
        store.keep_backup("before an import")
    of_older_key = {backup: backup.read_bytes() for backup in backups(path)}
    set_passphrase(store, SECOND)
    store.close()
    for backup, content in of_older_key.items():
        backup.write_bytes(content)
    derivations, derive = [], sealing._of_passphrase
    monkeypatch.setattr(sealing, "_of_passphrase", lambda *asked: derivations.append(1) or derive(*asked))
    opened(path, by_passphrase(path, SECOND)).close()
    assert len(derivations) <= 2


def test_where_it_is_not_sure_that_the_passphrase_is_off_the_backups_open_as_the_map_does(
    sealed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = sealed
    store = opened(path, by_passphrase(path, FIRST))
    sync = disk.sync_folder

    def sync_or_not(folder: Path) -> None:
        if folder == path.parent:
            raise disk.UnsureError(5, "Input/output error")
        sync(folder)

    monkeypatch.setattr(disk, "sync_folder", sync_or_not)
    with pytest.raises(MapFileError, match="did not confirm"):
        take_off(store)
    monkeypatch.undo()
    crash(store)
    opener = by_passphrase(path, FIRST) if b'"sealing":' in path.read_bytes() else None
    store = opened(path, opener)
    for backup in store.backups.all():
        assert read_backup(backup, store.key).people.keys() == store.map.people.keys()
    store.close()
