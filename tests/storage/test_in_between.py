"""What lies between two states of the files, where it is easy to overlook something."""

import datetime as dt
import errno
from pathlib import Path

import pytest
from msgspec.structs import replace

from relmap.storage import backups, disk, frames, header, journaled_file, opening, snapshot, upgrades
from relmap.storage.frames import frame, read_frames
from relmap.storage.header import header_of_state
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import DamagedError
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.passphrase import by_passphrase, set_passphrase, take_off
from relmap.storage.restoring import read_backup
from relmap.storage.snapshot import encoded, records_of
from tests.storage.sealed_maps import FIRST
from tests.storage.team import crash, edit, opened, team


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a team of two."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


def strength(path: Path) -> int:
    return load(path).map.relationships["view"].strength


def no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_map_that_is_read_through_a_link_has_its_journal(file: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.relmap"
    link.symlink_to(file)
    store = opened(file)
    edit(store, 5)
    assert strength(link) == 5
    store.close()


def test_a_journal_that_is_begun_while_a_snapshot_is_written_is_not_left_without_a_state(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no room for one edit, and the next one begins a journal: the snapshot then knows only the old one."""
    store = opened(file)
    edit(store, 5)
    write_part, write = journaled_file.write_part, disk.write

    def edit_meanwhile(path: Path, content: list[bytes]) -> Path:
        monkeypatch.setattr(journaled_file, "write_part", write_part)
        part = write_part(path, content)
        monkeypatch.setattr(disk, "write", no_room)
        with pytest.raises(Exception, match="could not be written"):
            edit(store, 4)
        monkeypatch.setattr(disk, "write", write)
        edit(store, 1)
        monkeypatch.setattr(store._file, "_begin_journal", no_room)
        return part

    monkeypatch.setattr(journaled_file, "write_part", edit_meanwhile)
    store._file._write(store._file._next_header(), records_of(store.map), len(store._file._lines))
    monkeypatch.undo()
    edit(store, 2)
    crash(store)
    assert strength(file) == 2


def test_rot_in_what_a_snapshot_has_does_not_hide_the_rot_of_what_it_has_not(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(file)
    for each in (5, 4):
        edit(store, each)
    with monkeypatch.context() as full:
        full.setattr(store._file, "_begin_journal", no_room)
        store._file._write(store._file._next_header(), records_of(store.map), len(store._file._lines))
    edit(store, 1)
    crash(store)
    assert strength(file) == 1
    data = journal_of(file).read_bytes()
    at = data.index(b'"strength":5')
    journal_of(file).write_bytes(data[:at] + b"X" + data[at + 1 :])
    with pytest.raises(DamagedError, match="a part is damaged"):
        load(file)
    damaged = opened(file)
    assert damaged.trouble is not None
    assert damaged.trouble.kind == "damaged"


def test_a_map_that_is_held_and_damaged_says_both(file: Path) -> None:
    first = opened(file)
    edit(first, 5)
    data = journal_of(file).read_bytes()
    journal_of(file).write_bytes(data.replace(b'"strength":5', b'"strength":4'))
    second = opened(file)
    assert second.trouble is not None
    assert second.trouble.kind == "held"
    assert "has a journal of which a part is damaged; what could be read is shown" in second.trouble.said


def test_all_backups_open_when_a_passphrase_is_taken_off_hours_later(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(file)
    set_passphrase(store, FIRST)
    monkeypatch.setattr(backups, "is_due", lambda *_: True)
    take_off(store)
    assert store.backups.all()
    for backup in store.backups.all():
        assert read_backup(backup, None) == store.map


def test_a_next_format_leaves_the_passphrase_where_it_is(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened(file)
    set_passphrase(store, FIRST)
    store.close()
    today = header.FORMAT
    for module in (header, opening, snapshot, upgrades):
        monkeypatch.setattr(module, "FORMAT", today + 1)
    monkeypatch.setitem(upgrades._UPGRADES, today, lambda _: None)
    upgraded = opened(file, by_passphrase(file, FIRST))
    assert upgraded.header.format == today + 1
    assert upgraded.sealing is not None
    assert b"Ada Lund" not in file.read_bytes()


@pytest.mark.parametrize(
    "at",
    [dt.datetime(1, 1, 1, tzinfo=dt.UTC), dt.datetime(9999, 12, 31, tzinfo=dt.UTC), dt.datetime(2026, 1, 1)],  # noqa: DTZ001
    ids=str,
)
def test_a_time_that_cannot_be_is_damage(file: Path, at: dt.datetime) -> None:
    strange = replace(header_of_state(team()), written=at)
    file.write_bytes(b"".join(encoded(strange, records_of(team()), None)))
    with pytest.raises(DamagedError, match=r"a time that cannot be|header"):
        load(file)


def test_a_journal_that_leads_elsewhere_is_not_followed(file: Path, tmp_path: Path) -> None:
    journal_of(file).symlink_to(tmp_path / "planted")
    store = opened(file)
    assert store.trouble is not None
    assert store.trouble.kind == "damaged"
    store.close()
    assert not (tmp_path / "planted").exists()


def test_a_journal_made_to_keep_its_reader_busy_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte begins what may be a long record: to sum up all of them would take hours."""
    monkeypatch.setattr(frames, "PATIENCE", 10_000)
    looked: list[int] = []
    look = frames._at
    monkeypatch.setattr(frames, "_at", lambda *at: looked.append(1) or look(*at))
    hostile = (
        frame(1, 1, b"x" * 900)[:-1] + b"\x00" * 12 + (b"\x00\x03\x00\x00" + b"\x02" + b"\x00" * 11) * 3_000
    )
    assert read_frames(hostile, 0, 1).rotten
    assert len(looked) < 200
