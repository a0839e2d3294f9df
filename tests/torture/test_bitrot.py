"""A short run of the program that lets files rot, and that it sees a storage which does not look."""

from zlib import crc32

import pytest

from relmap.storage import frames, reading, snapshot
from tests.torture.bitrot import Bitrot, main, suffered

COUNT = 200


def test_rot_is_found_or_harmless_and_clearly_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seed", "1", "--count", str(COUNT)]) == 0
    assert capsys.readouterr().out.startswith(f"bitrot: seed 1, {COUNT} flips and {COUNT // 4} cuts, ")


def test_everything_that_can_become_of_a_map_becomes_of_some(few: Bitrot) -> None:
    assert min(few.found[each] for each in ("refused", "damaged", "harmless", "as after a crash")) > 0
    assert few.found["wrong"] == few.found["escaped"] == 0


@pytest.fixture(scope="module")
def few() -> Bitrot:
    """Some flips and cuts."""
    return suffered(2, COUNT)


def test_a_snapshot_of_which_no_checksum_is_looked_at_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "checksum_holds", lambda *_: True)
    assert suffered(1, COUNT).found["wrong"] > 0


def test_a_journal_of_which_no_checksum_is_looked_at_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Equal(int):
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = int.__hash__

    monkeypatch.setattr(frames, "crc32", lambda data, seed: Equal(crc32(data, seed)))
    assert suffered(1, COUNT).found["wrong"] > 0


def test_a_journal_that_is_silently_cut_where_it_rots_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "_was_kept", lambda *_: False)
    assert suffered(1, COUNT).found["wrong"] > 0


def test_damage_that_is_not_told_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    read = reading._read
    monkeypatch.setattr(
        reading,
        "_read",
        lambda *given, **last: found._replace(damage="") if (found := read(*given, **last)) else found,
    )
    assert suffered(1, COUNT).found["wrong"] > 0
