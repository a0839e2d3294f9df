"""A map that is made is the map that is opened, its owner's alone, and never made over something that is there."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given

from relmap.core.map import Map
from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.storage.team import files, team
from tests.storage.whole_maps import whole_maps


@given(whole_maps())
def test_every_map_that_is_made_opens_as_the_same_map(map: Map) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "team.relmap"
        create(path, map)
        assert load(path).map == map


def test_a_new_map_is_its_owners_only_and_so_are_the_folders_made_for_it(tmp_path: Path) -> None:
    path = tmp_path / "maps" / "2026" / "team.relmap"
    create(path, team())
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == path.parent.parent.stat().st_mode & 0o777 == 0o700


def test_a_new_map_is_never_made_over_something_that_is_there(tmp_path: Path) -> None:
    file = tmp_path / "team.relmap"
    create(file, team())
    before = file.read_bytes()
    link = tmp_path / "link.relmap"
    link.symlink_to(tmp_path / "nowhere")
    for path in (file, tmp_path, link):
        with pytest.raises(MapFileError, match=f"There is a {path.name} already"):
            create(path, Map())
    assert file.read_bytes() == before
    assert link.is_symlink()


def test_two_new_maps_are_told_apart(tmp_path: Path) -> None:
    one, other = tmp_path / "one.relmap", tmp_path / "other.relmap"
    create(one, team())
    create(other, team())
    assert load(one).header.map != load(other).header.map


def test_a_map_that_cannot_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(MapFileError, match=r"could not be made: no space left on device\. Choose another"):
        create(tmp_path / "team.relmap", team())
    assert files(tmp_path / "team.relmap") == set()
