"""A short run of the program that looks at nonces, and that it sees one that is used twice."""

import pytest

from relmap.storage import journal
from relmap.storage.journal import Journal
from tests.torture.nonces import main, sealed

COUNT = 20_000


def test_no_nonce_is_used_twice(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seed", "1", "--count", str(COUNT)]) == 0
    assert capsys.readouterr().out.endswith(", 0 nonces used twice\n")


def test_crashes_and_replays_are_among_it() -> None:
    nonces, life = sealed(2, COUNT)
    assert len(nonces) >= COUNT
    assert life.crashes > 3
    assert life.openings > life.crashes


def test_a_journal_that_is_begun_with_an_old_mark_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "random_mark", lambda: "0" * 32)
    assert sealed(1, 2000)[0].twice > 0


def test_records_that_are_not_counted_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    add = Journal.add

    def add_and_forget(self: Journal, line: bytes) -> None:
        add(self, line)
        self.count -= 1

    monkeypatch.setattr(Journal, "add", add_and_forget)
    assert sealed(1, 2000)[0].twice > 0
