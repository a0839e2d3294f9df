"""What the program remembers of its user, and what it does with settings that somebody wrote by hand."""

from pathlib import Path

import pytest

from relmap.ui.preferences import Preferences


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of settings."""
    return tmp_path / "relmap.ini"


def again(path: Path, preferences: Preferences) -> Preferences:
    """The preferences as the next start of the program finds them."""
    preferences._kept.sync()
    return Preferences(path)


def test_a_map_is_locked_after_five_minutes_until_it_is_said_otherwise(path: Path) -> None:
    preferences = Preferences(path)
    assert preferences.lock_after == 5
    for minutes in (30, 0):
        preferences.lock_after = minutes
        assert again(path, preferences).lock_after == minutes


def test_notes_are_shown_until_they_were_hidden(path: Path) -> None:
    preferences = Preferences(path)
    assert not preferences.hides_notes
    for hidden in (True, False):
        preferences.hides_notes = hidden
        assert again(path, preferences).hides_notes == hidden


@pytest.mark.parametrize("written", ["soon", "-1", "5.5", "", "1, 2"])
def test_a_time_that_is_none_is_five_minutes(path: Path, written: str) -> None:
    path.write_text(f"[General]\nlock_after={written}\nhides_notes=maybe\n", encoding="utf-8")
    assert Preferences(path).lock_after == 5
    assert not Preferences(path).hides_notes
