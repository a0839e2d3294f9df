"""A short run of the program that lets the disk fail, and that it sees a storage which takes no notice of it."""

from contextlib import suppress

import pytest

from relmap.storage import map_store
from relmap.storage.journaled_file import JournaledFile
from relmap.storage.map_store import MapStore
from relmap.storage.passphrase import set_passphrase
from tests.torture import story
from tests.torture.clear_sentences import unclear
from tests.torture.faults import Faults, main, suffered

COUNT = 100


def test_a_disk_that_fails_costs_nothing_and_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--seed", "1", "--count", str(COUNT)])
    captured = capsys.readouterr()
    assert captured.out.startswith(f"faults: seed 1, {COUNT + 1} tellings")
    assert (status, captured.err) == (0, "")


def test_a_story_in_which_nothing_fails_has_nothing_to_tell() -> None:
    faults = Faults()
    calls = faults.tell(3, None).calls
    assert faults.broken.total() == 0
    assert faults.kept > 20
    assert {call.name for call in calls} == {
        *(
            "create",
            "open",
            "read",
            "write",
            "fsync",
            "replace",
            "unlink",
            "ftruncate",
            "stat",
            "list",
            "mkdir",
        )
    }


def test_an_edit_that_is_acknowledged_and_not_written_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    add = JournaledFile.add

    def add_or_not(self: JournaledFile, line: bytes) -> None:
        with suppress(OSError):
            add(self, line)

    monkeypatch.setattr(JournaledFile, "add", add_or_not)
    assert suffered(1, COUNT).broken["lost"] > 0


def test_a_store_that_goes_on_after_a_sync_has_failed_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MapStore, "_failed", lambda *_: None)
    assert suffered(1, COUNT).broken["went on"] > 0


def test_an_error_of_the_system_that_comes_out_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_store, "MapFileError", RuntimeError)
    assert suffered(1, COUNT).broken["escaped"] > COUNT


def test_a_passphrase_that_is_set_though_that_was_denied_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def set_and_deny(store: MapStore, passphrase: str) -> str:
        set_passphrase(store, passphrase)
        raise map_store.MapFileError("It could not be written. It is as it was before.")

    monkeypatch.setattr(story, "set_passphrase", set_and_deny)
    monkeypatch.setattr(story, "take_off", lambda _: None)
    faults = suffered(1, 0)
    assert faults.broken["misled"] > 0


@pytest.mark.parametrize(
    "said",
    [
        "No space left on device",
        "[Errno 28] No space left on device. Nothing was changed.",
        "the map could not be written. Nothing was changed.",
        "The map could not be written.",
        "The map could not be written: OSError. Nothing was changed.",
        "The map could not be written.. Nothing was changed.",
        "The map could not be written.\nNothing was changed.",
        "The map could not be written. Nothing was changed",
        "The map is damaged: wrong in `$.relmap`. Nothing was changed.",
    ],
)
def test_a_message_that_nobody_would_understand_is_seen(said: str) -> None:
    assert unclear(said)
    assert not unclear("team.relmap could not be written: no space left on device. Nothing was changed.")
