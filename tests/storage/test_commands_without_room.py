"""A command that may not write, or has no room, ends with status 1 and one sentence, and has changed nothing."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from relmap import cli
from relmap.__main__ import main
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.storage.atomic_file import replace_file
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.storage.by_command import EDITING, READING, Told, work_in
from tests.storage.strange_files import another_user, fill, picture_of, small_disk
from tests.storage.team import team
from tests.torture.clear_sentences import unclear
from tests.torture.failing_disk import Call, FailingDisk, Fault


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a command is given; a file to import is in it."""
    folder = tmp_path / "maps.d"
    folder.mkdir()
    work_in(folder, monkeypatch)
    return folder


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(capsys)


@pytest.fixture
def elsewhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Path]:
    """A folder of another user, who gives the commands; all that they need of Python has been read before."""
    create(folder / "known.relmap", team())
    for command in READING + EDITING:
        main([command[0], "known.relmap", *command[1:]])
    with another_user() as folder:
        work_in(folder, monkeypatch)
        create(folder / "team.relmap", team())
        yield folder
        os.chdir("/")


@pytest.mark.parametrize("command", READING + EDITING, ids=lambda command: command[0])
def test_a_map_that_may_not_be_read(elsewhere: Path, command: tuple[str, ...], told: Told) -> None:
    (elsewhere / "team.relmap").chmod(0)
    said = told.refused(command)
    assert said == "team.relmap could not be read: permission denied. Nothing was changed."
    assert {each.name for each in elsewhere.iterdir()} == {"people.csv", "team.relmap"}


@pytest.mark.parametrize("what", ["the file", "the folder"])
@pytest.mark.parametrize("command", EDITING, ids=lambda command: command[0])
def test_a_map_that_may_only_be_read(
    elsewhere: Path, what: str, command: tuple[str, ...], told: Told
) -> None:
    if what == "the file":
        (elsewhere / "team.relmap").chmod(0o400)
    else:
        elsewhere.chmod(0o500)
    before = picture_of(elsewhere)
    assert "team.relmap can only be looked at" in told.refused(command)
    assert picture_of(elsewhere) == before


@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_a_map_that_may_only_be_read_can_be_read(elsewhere: Path, command: tuple[str, ...]) -> None:
    elsewhere.chmod(0o500)
    before = picture_of(elsewhere)
    status = main([command[0], "team.relmap", *command[1:]])
    assert status == (1 if command[0] in ("ask", "export") else 0)  # no such topic; no room for an export
    assert picture_of(elsewhere) == before


@pytest.mark.parametrize("command", EDITING, ids=lambda command: command[0])
def test_a_command_on_a_full_disk_is_refused_and_has_changed_nothing(
    folder: Path, command: tuple[str, ...], told: Told
) -> None:
    create(folder / "team.relmap", team())
    before = picture_of(folder)
    with FailingDisk(folder, Fault(0, "ENOSPC", stays=True)):
        said = told.refused(command)
    assert "no space left on device" in said
    assert picture_of(folder) == before


def test_a_command_on_a_small_disk_is_refused_and_has_changed_nothing(
    folder: Path, told: Told, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    try:
        with small_disk(disk):
            path = disk / "team.relmap"
            create(path, team())
            fill(disk)
            before = picture_of(disk)
            assert "no space left on device" in told.refused(EDITING[0], str(path))
            assert picture_of(disk) == before
            (disk / "filler").unlink()
            assert main(["rate", str(path), "Ada Lund", "Ben Ortiz", "5"]) == 0
    except OSError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("kind", ["ENOSPC", "EIO", "EACCES"])
def test_a_command_does_all_or_nothing_whatever_fails_for_a_moment(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a disk that did not confirm it has done is the only thing that nobody can know."""
    calls, number = [Call("", "", "")], -1
    while number < len(calls):
        folder = tmp_path / f"fault {number}"
        folder.mkdir()
        work_in(folder, monkeypatch)
        create(folder / "team.relmap", team())
        with FailingDisk(folder, Fault(number, kind)) as disk:
            status = main(["rate", "team.relmap", *EDITING[0][1:]])
        calls = disk.calls
        view = load(folder / "team.relmap").map.view("ada", "ben")
        assert view is not None
        said = capsys.readouterr().err
        if not any(call.name == "fsync" or call.by == "disk.sync_folder" for call in disk.failed):
            assert view.strength == (5 if status == 0 else 3), (disk.failed, said)
        assert (status == 0) == (said == "")
        assert not said or not unclear(said.strip())
        number += 1
    assert number > 30


def test_a_command_whose_map_is_changed_underneath_says_where_its_edit_is(
    folder: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = folder / "team.relmap", folder / "other.relmap"
    create(path, team())
    create(other, Map([Person(id="zoe", name="Zoe Adler")]))
    find = cli.find_person

    def find_and_change(map: Map, who: str) -> Person:
        if other.exists():
            replace_file(path, other.read_bytes())
            other.unlink()
        return find(map, who)

    monkeypatch.setattr(cli, "find_person", find_and_change)
    said = told.refused(EDITING[0])
    assert list(load(path).map.people) == ["zoe"]
    assert "(edits of" in said
