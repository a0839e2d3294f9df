"""A command on what is no map ends with status 1 and one sentence, and changes nothing."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from relmap import cli_map
from relmap.__main__ import main
from relmap.storage.journal import journal_of
from relmap.storage.lock import lock_of
from relmap.storage.new_file import create
from relmap.storage.passphrase import set_passphrase
from tests.storage import strange_files
from tests.storage.by_command import EDITING, READING, Told, work_in
from tests.storage.strange_files import STRANGE, picture_of
from tests.storage.team import crash, edit, opened, team
from tests.torture.cheap_passphrases import cheap_passphrases


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


@pytest.mark.parametrize("make", STRANGE)
@pytest.mark.parametrize("command", READING + EDITING, ids=lambda command: command[0])
def test_no_command_takes_a_strange_file_for_a_map(
    folder: Path,
    make: Callable[[Path], None],
    command: tuple[str, ...],
    told: Told,
) -> None:
    is_all_told = make is strange_files.a_reference_to_nothing and command[0] == "check"
    make(folder / "team.relmap")
    before = picture_of(folder)
    assert main(["check", "team.relmap"]) == 1 if is_all_told else told.refused(command)
    assert picture_of(folder) == before


@pytest.mark.parametrize("command", READING + EDITING, ids=lambda command: command[0])
@pytest.mark.parametrize("path", ["team.relmap/other.relmap", "not there/team.relmap", "x" * 300, ".", "/"])
def test_no_command_finds_a_map_in_a_strange_place(
    folder: Path, command: tuple[str, ...], path: str, told: Told
) -> None:
    create(folder / "team.relmap", team())
    before = picture_of(folder)
    told.refused(command, path)
    assert picture_of(folder) == before


@pytest.mark.parametrize("command", EDITING, ids=lambda command: command[0])
def test_a_command_on_a_map_that_another_computer_has_open_says_so(
    folder: Path, command: tuple[str, ...], told: Told
) -> None:
    create(folder / "team.relmap", team())
    lock_of(folder / "team.relmap").write_text('{"who":"Bo Park","computer":"elsewhere","since":"09:12"}')
    before = picture_of(folder)
    assert "Bo Park has team.relmap open on the computer elsewhere since 09:12" in told.refused(command)
    assert picture_of(folder) == before


@pytest.mark.parametrize("command", EDITING, ids=lambda command: command[0])
def test_a_command_on_a_map_that_is_open_here_waits_and_then_says_by_whom(
    folder: Path, command: tuple[str, ...], told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(folder / "team.relmap", team())
    store = opened(folder / "team.relmap")
    edit(store, 4)
    monkeypatch.setattr(cli_map, "PATIENCE", 0.0)
    before = picture_of(folder)
    assert "anna has team.relmap open in another window or program of this computer" in told.refused(command)
    assert picture_of(folder) == before
    store.close()


@pytest.mark.parametrize("command", EDITING, ids=lambda command: command[0])
def test_a_command_on_a_damaged_map_changes_nothing_but_puts_a_copy_aside(
    folder: Path, command: tuple[str, ...], told: Told
) -> None:
    path = folder / "team.relmap"
    create(path, team())
    path.write_bytes(path.read_bytes().replace(b"Ada Lund", b"Ada Lunt"))
    before = picture_of(folder)
    assert "its checksum does not hold" in told.refused(command)
    after = picture_of(folder)
    assert {name: after[name] for name in before} == before
    (aside,) = after.keys() - before.keys()
    assert aside.startswith("team (damaged ")


@pytest.mark.parametrize("errors", ["strict", "surrogateescape"])
@pytest.mark.parametrize("command", READING + EDITING, ids=lambda command: command[0])
@pytest.mark.parametrize(
    "typed",
    [
        b"",
        b"\n",
        b"wrong\n",
        b"\xff\xfe\n",
    ],
)
def test_a_sealed_map_stays_locked_without_its_passphrase(
    folder: Path,
    command: tuple[str, ...],
    typed: bytes,
    errors: str,
    told: Told,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where a system knows no letters but English ones, what is none is read as half a letter."""
    path = folder / "team.relmap"
    create(path, team())
    with cheap_passphrases():
        store = opened(path)
        set_passphrase(store, "right")
        edit(store, 2)
        crash(store)
        before = picture_of(folder)
        reading, writing = os.pipe()
        os.write(writing, typed)
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8", errors=errors) as stdin:
            monkeypatch.setattr("sys.stdin", stdin)
            told.refused(command)
    assert {name: it for name, it in picture_of(folder).items() if not name.endswith("-lock")} == {
        name: it for name, it in before.items() if not name.endswith("-lock")
    }
    assert journal_of(path).exists()


def test_the_name_of_this_computer_is_no_other(folder: Path) -> None:
    create(folder / "team.relmap", team())
    lock_of(folder / "team.relmap").write_text(f'{{"who":"x","computer":"{socket.gethostname()}"}}')
    assert main(["rate", "team.relmap", "Ada Lund", "Ben Ortiz", "5"]) == 0


def test_a_journal_that_is_no_file_keeps_nobody_waiting(folder: Path) -> None:
    path = folder / "team.relmap"
    create(path, team())
    os.mkfifo(folder / "team.relmap-journal")
    command = [sys.executable, "-m", "relmap", "check", str(path)]
    done = subprocess.run(
        command, check=False, capture_output=True, timeout=20, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 1


@pytest.mark.parametrize("command", [READING[0], READING[1], EDITING[0]], ids=lambda command: command[0])
@pytest.mark.parametrize(
    "table",
    [
        b'"people":{"1":{"id":"a","name":"Ada","x\\u001b[2J\\ny":1}}',
        b'"people":{"1":{"id":"a\\u001b[2J\\ny","name":1}}',
        b'"x\\u001b[2J\\ny":{}',
        b'"people":{"1":{"id":"a","name":"Ada","manager":"x\\u001b[2J\\ny"}}',
    ],
    ids=["field", "id", "table", "reference"],
)
def test_a_strange_file_cannot_speak_to_the_terminal(
    folder: Path, command: tuple[str, ...], table: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """A map may come by mail, and a terminal obeys what is written to it."""
    (folder / "team.relmap").write_bytes(b'{"relmap":{"1":{"program":"relmap","format":3}},' + table + b"}")
    (folder / "team.relmap").chmod(0o600)
    assert main([command[0], "team.relmap", *command[1:]]) == 1
    out, said = capsys.readouterr()
    assert all(sign.isprintable() for line in (out + said).splitlines() for sign in line)
    assert said.count("\n") == 1
