"""A cut of the power costs nothing that was kept; and each sync that is left out is found out."""

from pathlib import Path

import pytest

pytest.importorskip("fcntl", reason="what is recorded are the calls of Unix")

from relmap.storage import atomic_file, disk, journaled_file
from relmap.storage.journal import Journal
from tests.torture import powercut

NOTHING_LOST = ", 0 lost, 0 unreadable, 0 dangling"


def cut(count: int, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit status and the last line of a run with so many disks."""
    status = powercut.main(["--seed", "3", "--count", str(count)])
    return status, capsys.readouterr().out.splitlines()[-1]


def test_a_power_cut_costs_nothing_that_was_kept(capsys: pytest.CaptureFixture[str]) -> None:
    status, figures = cut(700, capsys)
    assert figures.startswith("powercut: seed 3, 700 images, ")
    assert figures.endswith(NOTHING_LOST)
    assert status == 0


def test_all_of_it_follows_from_the_seed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cut(100, capsys) == cut(100, capsys)


def test_a_record_that_is_not_synced_is_found_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    add = Journal.add

    def add_without_sync(journal: Journal, line: bytes) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(disk, "sync", lambda handle: None)
            add(journal, line)

    monkeypatch.setattr(Journal, "add", add_without_sync)
    assert_found_out(cut(150, capsys))


def test_a_file_that_is_not_synced_is_found_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_part = atomic_file.write_part

    def write_without_sync(path: Path, chunks: list[bytes]) -> Path:
        with monkeypatch.context() as patch:
            patch.setattr(disk, "sync", lambda handle: None)
            return write_part(path, chunks)

    monkeypatch.setattr(journaled_file, "write_part", write_without_sync)
    monkeypatch.setattr(atomic_file, "write_part", write_without_sync)
    assert_found_out(cut(150, capsys))


def test_a_folder_that_is_not_synced_is_found_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(disk, "sync_folder", lambda path: None)
    assert_found_out(cut(150, capsys))


def test_a_mark_that_comes_before_the_sync_is_found_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def add_with_mark(journal: Journal, line: bytes) -> None:
        record = journal._next(line)
        disk.write(journal._handle, record + journal._mark())
        disk.sync(journal._handle)
        journal.size += len(record)

    monkeypatch.setattr(Journal, "add", add_with_mark)
    assert_found_out(cut(900, capsys))


def assert_found_out(result: tuple[int, str]) -> None:
    status, figures = result
    assert not figures.endswith(NOTHING_LOST)
    assert status == 1
