"""Older states of a map are kept, listed, read and thinned, where only their owner reads them."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace

from relmap.storage.backups import STAMP, WITH_REASON, Backups
from relmap.storage.header import header_of_state
from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create
from relmap.storage.restoring import newest_good, read_backup
from relmap.storage.snapshot import encoded, records_of
from tests.storage.team import backups_beside, edit, opened, team


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a team of two."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


def made_long_ago(path: Path) -> None:
    """Let the file say that it was written three months ago."""
    header = replace(header_of_state(team()), written=dt.datetime(2026, 8, 1, 12, tzinfo=dt.UTC))
    path.write_bytes(b"".join(encoded(header, records_of(team()), None)))


def test_the_first_session_keeps_what_was_found_and_what_it_left(file: Path) -> None:
    made_long_ago(file)
    store = opened(file)
    edit(store, 5)
    store.close()
    newest, oldest = store.backups.all()
    assert read_backup(oldest, None) == team()
    assert oldest.made == dt.datetime(2026, 8, 1, 12, tzinfo=dt.UTC)
    assert read_backup(newest, None) == store.map
    assert (newest.people, newest.relationships, newest.reason) == (2, 1, "")


def test_two_sessions_within_half_an_hour_make_one_backup(file: Path) -> None:
    made_long_ago(file)
    for strength in (5, 4, 2):
        store = opened(file)
        edit(store, strength)
        store.close()
    assert len(store.backups.all()) == 2


def test_one_that_is_asked_for_is_made_at_once_and_says_why(file: Path) -> None:
    store = opened(file)
    store.keep_backup("before an import")
    store.keep_backup("before an import")
    assert [backup.reason for backup in store.backups.all()] == ["before an import"] * 2


def test_backups_and_their_folders_are_their_owners_only(file: Path) -> None:
    store = opened(file)
    store.keep_backup("before an import")
    folder = backups_beside(file)
    found = list(folder.rglob("*"))
    assert len(found) == 3
    for each in (folder, *found):
        assert each.stat().st_mode & 0o077 == 0


def test_old_ones_go_and_those_with_a_reason_stay_longer(tmp_path: Path) -> None:
    backups = Backups(tmp_path, "m")
    path = tmp_path / "team.relmap"
    content = encoded(header_of_state(team()), records_of(team()), None)
    now = dt.datetime.now(dt.UTC)
    for number in range(3 * WITH_REASON):
        backups.keep(content, path, "before an import", now - dt.timedelta(days=400, minutes=number))
    for days in range(90):
        backups.keep(content, path, made=now - dt.timedelta(days=90 - days))
    stay = backups.all()
    assert WITH_REASON <= len([backup for backup in stay if backup.reason]) <= WITH_REASON + 1
    assert 12 + 4 <= len([backup for backup in stay if not backup.reason]) <= 12 + 10 + 9


def test_a_damaged_backup_is_refused_and_passed_over(file: Path) -> None:
    store = opened(file)
    store.keep_backup("")
    edit(store, 5)
    store.keep_backup("")
    newest, older = store.backups.all()
    data = newest.path.read_bytes()
    newest.path.write_bytes(data.replace(b"Ben", b"Bob"))
    with pytest.raises(MapFileError, match=r"cannot be used: it is damaged\. Choose another"):
        read_backup(newest, None)
    assert newest_good(store.backups) == older


def test_a_backup_that_cannot_be_made_stops_nobody_unless_it_was_asked_for(file: Path) -> None:
    backups_beside(file).write_text("a file where the folder should be")
    store = opened(file)
    with pytest.raises(MapFileError, match="No backup could be made"):
        store.keep_backup("before an import")
    edit(store, 5)
    store.close()
    assert store.backups.all() == []


def test_strange_files_among_the_backups_are_left_alone(file: Path) -> None:
    store = opened(file)
    store.keep_backup("")
    strange = store.backups.folder / "my own copy.relmap"
    strange.write_bytes(b"mine")
    (store.backups.folder / f"{dt.datetime(2020, 1, 1, tzinfo=dt.UTC):{STAMP}}.relmap").write_bytes(b"no map")
    store.keep_backup("")
    assert len(store.backups.all()) == 2
    assert strange.read_bytes() == b"mine"
