"""Two who write one map at once lose nothing: one waits, or is told who has it; and a reader is never in their way."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.core.records import Person
from relmap.places import user_name
from relmap.storage.journal import journal_of
from relmap.storage.lock import lock_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.storage.busy_writer import BEGUN, KEPT, Counters
from tests.storage.team import crash, edit, files, opened, team
from tests.torture.clear_sentences import unclear

ROOT = Path(__file__).parents[2]
WRITERS = 5
ELSEWHERE = {"who": "Bo Park", "computer": "elsewhere", "process": 1, "since": "09:12 on 2026-03-02"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map that nobody has open."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


def start(*arguments: object) -> "subprocess.Popen[str]":
    """Start a Python of its own."""
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


# Commands at the same time -----------------------------------------------------------------------


def test_ratings_by_several_commands_at_once_are_all_there_or_were_refused_with_a_name(
    tmp_path: Path,
) -> None:
    path = tmp_path / "team.relmap"
    people = [Person(id=f"p{number}", name=f"Person {number}") for number in range(WRITERS + 1)]
    create(path, Map(people))
    commands = [
        start("-m", "relmap", "rate", path, "p0", f"p{number}", number % 5 + 1)
        for number in range(1, WRITERS + 1)
    ]
    done = [(*each.communicate(), each.returncode) for each in commands]
    map = load(path).map
    for number, (_, said, status) in enumerate(done, 1):
        view = map.view("p0", f"p{number}")
        if status == 0:
            assert view is not None
            assert view.strength == number % 5 + 1
        else:
            assert (status, view) == (1, None)
            assert user_name() in said
            assert not unclear(f"User {said.strip()}")
    assert any(status == 0 for *_, status in done)
    assert files(path) == {"team.relmap"}


def test_imports_at_once_are_whole_each(tmp_path: Path) -> None:
    path = tmp_path / "team.relmap"
    create(path, Map())
    commands = []
    for number in range(3):
        rows = "".join(f"{number}-{row},Person {number}-{row}\n" for row in range(150))
        csv = tmp_path / f"people{number}.csv"
        csv.write_text(f"id,name\n{rows}", encoding="utf-8")
        commands.append(start("-m", "relmap", "import", path, csv))
    done = [(*each.communicate(), each.returncode) for each in commands]
    people = load(path).map.people
    for number, (_, said, status) in enumerate(done):
        assert sum(id.startswith(f"{number}-") for id in people) == (150 if status == 0 else 0), said
    assert any(status == 0 for *_, status in done)


# Who has it --------------------------------------------------------------------------------------


def test_a_second_one_may_look_and_is_told_who_has_it(file: Path) -> None:
    first = opened(file)
    edit(first, 5)
    second = opened(file)
    assert second.trouble is not None
    assert second.trouble.kind == "held"
    assert second.trouble.said.startswith(
        "anna has team.relmap open in another window or program of this computer"
    )
    assert not unclear(f"User {second.trouble.said}")
    assert second.map == first.map
    before = journal_of(file).read_bytes()
    with pytest.raises(MapFileError, match="anna"):
        edit(second, 1)
    second.close()
    assert journal_of(file).read_bytes() == before
    assert files(file) == {"team.relmap", "team.relmap-journal", "team.relmap-lock"}
    first.close()
    third = opened(file)
    assert third.trouble is None
    third.close()
    assert files(file) == {"team.relmap"}


def test_what_a_killed_process_left_is_taken_over_with_its_edits(file: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.storage.team import *\n"
        "store = opened(Path(sys.argv[1])); edit(store, 5); edit(store, 1)\n"
        "print('kept', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, file],
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "kept\n"
    held = opened(file)
    assert held.trouble is not None
    process.kill()
    process.communicate()
    assert lock_of(file).exists()
    store = opened(file)
    assert store.trouble is None
    assert store.recovered == "team.relmap was not closed the last time; 2 edits were brought back."
    view = store.map.view("ada", "ben")
    assert view is not None
    assert view.strength == 1
    store.close()
    assert files(file) == {"team.relmap"}


@pytest.mark.parametrize(
    "left", [b"", b"{", b"\xff", b"[]", b'{"process":1}', b"x" * 9000, b'{"process":-1}']
)
def test_a_lock_file_that_says_nothing_keeps_nobody_out(file: Path, left: bytes) -> None:
    lock_of(file).write_bytes(left)
    store = opened(file)
    assert store.trouble is None
    edit(store, 5)
    store.close()
    assert files(file) == {"team.relmap"}


def test_a_lock_of_this_computer_that_nobody_holds_is_taken_over(file: Path) -> None:
    """Even where the process of that number runs: it is another one by now."""
    mine = {**ELSEWHERE, "computer": socket.gethostname(), "process": os.getppid()}
    lock_of(file).write_text(json.dumps(mine))
    store = opened(file)
    assert store.trouble is None
    store.close()


def test_another_computer_is_believed_unless_it_is_taken_over(file: Path) -> None:
    lock_of(file).write_text(json.dumps(ELSEWHERE))
    lock = lock_of(file).read_bytes()
    store = opened(file)
    assert store.trouble is not None
    assert store.trouble.kind == "held elsewhere"
    assert (
        "Bo Park has team.relmap open on the computer elsewhere since 09:12 on 2026-03-02"
        in store.trouble.said
    )
    assert not unclear(store.trouble.said)
    with pytest.raises(MapFileError):
        edit(store, 5)
    store.close()
    assert lock_of(file).read_bytes() == lock
    taken = opened(file, take_over=True)
    assert taken.trouble is None
    edit(taken, 5)
    assert json.loads(lock_of(file).read_bytes())["who"] == "anna"
    taken.close()
    assert files(file) == {"team.relmap"}


def test_who_holds_it_here_is_not_taken_over(file: Path) -> None:
    first = opened(file)
    second = opened(file, take_over=True)
    assert second.trouble is not None
    assert second.trouble.kind == "held"
    first.close()


def test_the_lock_goes_with_a_map_that_could_not_be_opened(file: Path) -> None:
    file.write_bytes(b"")
    with pytest.raises(MapFileError):
        opened(file)
    assert files(file) == {"team.relmap"}


def test_a_lock_file_that_is_a_link_leads_to_nothing_that_is_written_over(file: Path) -> None:
    """In a folder that others may write to."""
    other = file.with_name("other")
    other.write_text("of somebody else")
    lock_of(file).symlink_to(other)
    opened(file).close()
    assert other.read_text() == "of somebody else"


# A reader ----------------------------------------------------------------------------------------


def test_a_reader_beside_a_busy_writer_always_sees_a_state_between_kept_and_begun(tmp_path: Path) -> None:
    """While snapshots take each other's place, journals are begun, and the map is closed and opened."""
    path, counts = tmp_path / "team.relmap", tmp_path / "counters"
    create(path, team())
    counters, reads, states = Counters(counts), 0, set()
    writer = start("-m", "tests.storage.busy_writer", path, counts, 900)
    while writer.poll() is None:
        kept = counters[KEPT]
        found = load(path)
        begun = counters[BEGUN]
        state = int(found.map.company.name or "0")
        assert kept <= state <= begun
        reads += 1
        states.add(state)
    assert writer.communicate()[1] == ""
    assert counters[KEPT] == counters[BEGUN] >= 900
    assert load(path).map.company.name == str(counters[KEPT])
    assert reads >= len(states) > 20


def test_a_crash_is_seen_by_readers_as_by_the_next_writer(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    crash(store)
    before = {each: each.read_bytes() for each in file.parent.iterdir() if each.is_file()}
    assert load(file).map == store.map
    assert {each: each.read_bytes() for each in file.parent.iterdir() if each.is_file()} == before
