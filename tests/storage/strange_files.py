"""Files and places that are no map or cannot be written, and being another user while a test lasts."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path

from relmap.storage.new_file import create
from tests.storage.team import team

NOBODY = 65534
"""A user to whom nothing belongs."""


def newer_version(path: Path) -> None:
    create(path, team())
    path.write_bytes(path.read_bytes().replace(b'"format":3', b'"format":4'))


def newer_version_of_another_form(path: Path) -> None:
    path.write_bytes(b'{"relmap":{"1":{"program":"relmap","format":17,"new":[1]}},"maps":{"new":{}}}\n')


def another_program(path: Path) -> None:
    path.write_bytes(b'{"_default": {"1": {"name": "Ada Lund"}}}')


def another_programs_header(path: Path) -> None:
    path.write_bytes(b'{"relmap":{"1":{"program":"other","format":3}},"people":{}}')


def a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)


def a_text(path: Path) -> None:
    path.write_bytes("Ada Lund knows Ben Ortiz.\n".encode("utf-16"))


def zero_bytes(path: Path) -> None:
    path.touch()


def only_nulls(path: Path) -> None:
    """As some file systems leave it when the power has gone."""
    path.write_bytes(bytes(4096))


def a_directory(path: Path) -> None:
    path.mkdir()


def a_dangling_link(path: Path) -> None:
    path.symlink_to(path.with_name("not there.relmap"))


def a_link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def a_link_to_a_folder(path: Path) -> None:
    path.with_name("folder.d").mkdir()
    path.symlink_to(path.with_name("folder.d"))


def a_fifo(path: Path) -> None:
    os.mkfifo(path)


def nothing(path: Path) -> None:
    """There is nothing at all."""


def one_record_broken(path: Path) -> None:
    create(path, team())
    path.write_bytes(path.read_bytes().replace(b'"strength":3', b'"strength":9'))


def a_reference_to_nothing(path: Path) -> None:
    path.write_bytes(
        b'{"relmap":{"1":{"program":"relmap","format":3}},"people":{"1":{"id":"a","name":"Ada","manager":"b"}}}'
    )


def nested_too_deep(path: Path) -> None:
    path.write_bytes(b'{"relmap":' + b"[" * 100_000 + b"]" * 100_000 + b"}")


def format_1_that_is_not_utf8(path: Path) -> None:
    path.write_bytes(
        b'{"relmap":{"1":{"program":"relmap","format":1}},"people":{"1":{"id":"a","name":"Ad\xff"}}}'
    )


def format_1_with_a_number_too_large(path: Path) -> None:
    path.write_bytes(
        b'{"relmap":{"1":{"program":"relmap","format":1}},"people":{"1":{"id":"a","name":1e999}}}'
    )


STRANGE = (
    newer_version,
    newer_version_of_another_form,
    another_program,
    another_programs_header,
    a_picture,
    a_text,
    zero_bytes,
    only_nulls,
    a_directory,
    a_dangling_link,
    a_link_to_itself,
    a_link_to_a_folder,
    a_fifo,
    nothing,
    one_record_broken,
    a_reference_to_nothing,
    nested_too_deep,
    format_1_that_is_not_utf8,
    format_1_with_a_number_too_large,
)


def picture_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Everything in a folder, with its kind, its mode and its content."""
    found = {}
    for each in sorted(folder.rglob("*")):
        mode = each.lstat().st_mode
        content = (
            os.fsencode(each.readlink())
            if each.is_symlink()
            else each.read_bytes()
            if each.is_file()
            else b""
        )
        found[str(each.relative_to(folder))] = (mode, content)
    return found


@contextmanager
def another_user() -> Iterator[Path]:
    """A folder, and being somebody to whom modes of files apply: for root they do not."""
    folder = Path(tempfile.mkdtemp())
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(folder, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield folder
    finally:
        if is_root:
            os.setresuid(0, 0, 0)
        for each in (folder, *folder.rglob("*")):
            if each.is_dir() and not each.is_symlink():
                each.chmod(0o700)
        shutil.rmtree(folder)


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """In here, the folder is a disk with little room. Raises OSError where nobody may make one."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(mount, check=False, capture_output=True).returncode:
        raise OSError("no disk can be made here")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Leave no room."""
    with (folder / "filler").open("wb", buffering=0) as file:
        for size in (4096, 1):
            with suppress(OSError):
                _write_until_it_fails(file, bytes(size))


def _write_until_it_fails(file: FileIO, data: bytes) -> None:
    while file.write(data):
        pass
