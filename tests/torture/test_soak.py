"""A short soak, and that one in which something grows is told from one in which nothing does."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from relmap.core import undo
from relmap.core.change import Change
from relmap.storage import journaled_file
from tests.torture import soak
from tests.torture.soak import Memory, Soak

COUNT = 2_400
MEMORY = Path("/dev/shm")  # noqa: S108  # where it is there, nothing waits for a disk


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder."""
    if MEMORY.is_dir():
        monkeypatch.setattr(tempfile, "tempdir", str(MEMORY))
    with tempfile.TemporaryDirectory() as place:
        yield Path(place)


@pytest.fixture(autouse=True)
def _soon_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is full after thousands of edits is full after some: the steps to undo, and the journal."""
    monkeypatch.setattr(undo, "STEPS", 50)
    monkeypatch.setattr(journaled_file, "ENOUGH", 10_000)


def test_memory_does_not_grow_with_edits(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = soak.main(["--seed", "1", "--count", str(COUNT)])
    *quarters, figures = capsys.readouterr().out.splitlines()
    assert figures.endswith(": flat"), figures
    assert status == 0
    assert len(quarters) == 4
    assert ", kept; " in figures


def test_what_keeps_every_change_is_caught(folder: Path) -> None:
    soaked = Soak(folder, seed=1)
    told: list[Change] = []
    soaked.session.changed.connect(told.append)
    assert _grows(soaked)


def test_a_history_without_end_is_caught(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo, "STEPS", COUNT)
    assert _grows(Soak(folder, seed=1))


def test_growth_and_a_lost_edit_make_it_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        Soak, "run", lambda *_: [Memory(blocks=10_000), Memory(), Memory(), Memory(blocks=10_701)]
    )
    assert soak.main([]) == 1
    assert capsys.readouterr().out.strip().endswith("MEMORY GROWS")
    monkeypatch.setattr(
        Soak, "run", lambda *_: [Memory(blocks=10_000), Memory(), Memory(), Memory(blocks=10_700)]
    )
    monkeypatch.setattr(Soak, "is_kept", lambda _: False)
    assert soak.main([]) == 1
    assert "NOT KEPT" in capsys.readouterr().out


def _grows(soaked: Soak) -> bool:
    first, *_, last = soaked.run(COUNT, lambda _: None)
    assert soaked.is_kept()
    return last.is_above(first)
