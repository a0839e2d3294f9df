"""Kills cost nothing that was kept; and a program that tells too early what it has kept is found out."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are begun and killed as on Unix")

TOO_EARLY = """
from relmap.storage.journal import Journal

add, waiting = Journal.add, []

def add_the_one_before(journal, line):
    waiting.append(line)
    while len(waiting) > 1:
        add(journal, waiting.pop(0))

Journal.add = add_the_one_before
"""
"""Each edit is written when the next one comes."""
NOT_IN_ONE_STEP = """
import os
from pathlib import Path
from relmap.storage import disk

def replace(part, path):
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for byte in part.read_bytes():
        os.write(handle, bytes([byte]))
    os.close(handle)
    part.unlink()

Path.replace = replace
"""
"""A file is written over, slowly, and not replaced."""


def killed(count: int, broken: str = "") -> tuple[int, str]:
    """So many kills in a process of their own, for one with threads must not fork: its exit status and last line."""
    program = f"""{broken}
import sys
from tests.torture import kill
sys.exit(kill.main(["--seed", "2", "--count", "{count}"]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert not done.returncode or "LOST" in done.stderr or "UNREADABLE" in done.stderr, done.stderr
    return done.returncode, done.stdout.splitlines()[-1]


def test_a_kill_costs_nothing_that_was_kept() -> None:
    status, figures = killed(12)
    assert figures.startswith("kill: seed 2, 12 kills, ")
    assert ", 0 lost, 0 unreadable, 0 dangling; SQLite 0 lost, 0 unreadable; stock TinyDB " in figures
    assert status == 0


@pytest.mark.parametrize("broken", [TOO_EARLY, NOT_IN_ONE_STEP])
def test_a_broken_promise_is_found_out(broken: str) -> None:
    status, figures = killed(8, broken)
    assert ", 0 lost, 0 unreadable, 0 dangling; SQLite" not in figures
    assert status == 1
