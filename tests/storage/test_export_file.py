"""An export replaces an older export and never a map."""

from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.storage.export_file import write_export
from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create


@pytest.fixture
def map_path(tmp_path: Path) -> Path:
    """An open map, whose name does not say that it is one."""
    path = tmp_path / "team.json"
    create(path, Map())
    return path


def test_an_older_export_is_replaced_by_one_that_is_its_owners_only(tmp_path: Path, map_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(b"older")
    write_export(path, b"newer", map_path)
    assert path.read_bytes() == b"newer"
    assert path.stat().st_mode & 0o777 == 0o600


def test_neither_the_open_map_nor_another_is_written_over(tmp_path: Path, map_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(map_path)
    before = map_path.read_bytes()
    for path in (map_path, link, tmp_path / "other.relmap", tmp_path / "OTHER.RELMAP"):
        with pytest.raises(MapFileError, match="is a map and is not written over"):
            write_export(path, b"export", map_path)
    assert map_path.read_bytes() == before
    assert set(tmp_path.iterdir()) == {map_path, link}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, map_path: Path) -> None:
    with pytest.raises(MapFileError, match=r"people\.csv could not be written"):
        write_export(tmp_path / "nowhere" / "people.csv", b"", map_path)
