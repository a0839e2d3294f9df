"""Whatever happens while a file is written, it is the old one or the new one, and its owner's alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from relmap.storage.atomic_file import remove_parts, replace_file, write_part
from relmap.storage.disk import make_folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with something in it."""
    path = tmp_path / "team.relmap"
    path.write_bytes(b"old")
    return path


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_the_content_is_replaced_and_nothing_is_left_beside_it(file: Path) -> None:
    replace_file(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


def test_a_file_is_readable_by_its_owner_only_even_where_the_old_one_was_not(file: Path) -> None:
    file.chmod(0o644)
    replace_file(file, b"new")
    assert mode(file) == 0o600


@pytest.mark.parametrize("step", ["os.fsync", "os.write", "pathlib.Path.replace"])
def test_a_failure_leaves_the_old_file_whole_and_nothing_beside_it(
    file: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(step, fail)
    with pytest.raises(OSError, match="No space left"):
        replace_file(file, b"new")
    monkeypatch.undo()
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("step", "found"),
    [
        ("os.write", b"old"),
        ("os.fsync", b"old"),
        ("pathlib.Path.replace", b"old"),
        ("disk.sync_folder", b"new"),
    ],
)
def test_a_process_that_dies_at_any_step_leaves_the_old_file_or_the_new_one(
    file: Path, step: str, found: bytes
) -> None:
    program = (
        "import os, pathlib, sys\n"
        "from relmap.storage import disk\n"
        "from relmap.storage.atomic_file import replace_file\n"
        "def die(*_, **__): os._exit(9)\n"
        f"{step} = die\n"
        f"replace_file(pathlib.Path({str(file)!r}), b'new')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 9
    assert file.read_bytes() == found


def test_a_part_is_beside_the_file_until_it_is_put_in_place_and_goes_if_it_never_is(file: Path) -> None:
    part = write_part(file, (b"ne", b"w"))
    other = write_part(file.with_name("other"), (b"another file's",))
    assert (part.read_bytes(), mode(part), part.parent) == (b"new", 0o600, file.parent)
    remove_parts(file)
    assert set(file.parent.iterdir()) == {file, other}


def test_a_system_that_takes_little_at_once_is_given_the_rest(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr("os.write", lambda handle, data: write(handle, bytes(data)[:3]))
    replace_file(file, b"longer than three bytes")
    assert file.read_bytes() == b"longer than three bytes"


def test_a_link_is_followed(file: Path) -> None:
    link = file.with_name("link.relmap")
    link.symlink_to(file)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_new_folders_are_their_owners_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700
