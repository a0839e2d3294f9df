"""TinyDB works through our storage, which never takes a file that it cannot read for an empty one."""

from pathlib import Path

import pytest
from tinydb import TinyDB, where

from relmap.storage.atomic_storage import AtomicStorage


def test_tinydb_inserts_updates_and_finds(tmp_path: Path) -> None:
    path = tmp_path / "team.relmap"
    AtomicStorage(path).write({})
    with TinyDB(path, storage=AtomicStorage) as db:
        db.table("people").insert({"id": "ada", "name": "Ada"})
        db.table("people").update({"name": "Ada Lund"}, where("id") == "ada")
    with TinyDB(path, storage=AtomicStorage) as db:
        assert db.table("people").all() == [{"id": "ada", "name": "Ada Lund"}]


@pytest.mark.parametrize("content", [b"", b"{", b"\x00\x01\x02", b"[]"])
def test_an_unreadable_file_raises_and_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "team.relmap"
    path.write_bytes(content)
    with TinyDB(path, storage=AtomicStorage) as db, pytest.raises(ValueError, match=r".+"):
        db.table("people").insert({"id": "ada"})
    assert path.read_bytes() == content


def test_a_missing_file_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        AtomicStorage(tmp_path / "team.relmap").read()
