"""What the program remembers of its user, and what it does with settings that somebody wrote by hand."""

from pathlib import Path

import pytest

from relmap.ui.address import Address
from relmap.ui.preferences import MOST_RECENT, Preferences


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


def test_the_maps_that_were_open_are_remembered_the_last_one_first(path: Path, tmp_path: Path) -> None:
    preferences = Preferences(path)
    maps = [tmp_path / f"{number}.relmap" for number in range(MOST_RECENT + 3)]
    for map in (*maps, maps[5]):
        preferences.add_recent(map)
    recent = again(path, preferences).recent_maps
    assert recent[:2] == [maps[5], maps[-1]]
    assert len(recent) == len(set(recent)) == MOST_RECENT


def test_where_one_was_is_remembered_for_each_map_until_it_is_forgotten(path: Path, tmp_path: Path) -> None:
    preferences = Preferences(path)
    one, other = tmp_path / "one, and more.relmap", tmp_path / "other.relmap"
    for map in (one, other):
        preferences.add_recent(map)
    assert preferences.here(one) is None
    preferences.set_here(one, Address("people", "a,b>c"))
    preferences.set_here(other, Address("map"))
    then = again(path, preferences)
    assert (then.here(one), then.here(other)) == (Address("people", "a,b>c"), Address("map"))
    then.clear_recent()
    assert (then.recent_maps, then.here(one)) == ([], None)


def test_a_map_that_falls_out_of_the_list_leaves_no_trace(path: Path, tmp_path: Path) -> None:
    preferences = Preferences(path)
    old = tmp_path / "old.relmap"
    preferences.add_recent(old)
    preferences.set_here(old, Address("people", "a"))
    for number in range(MOST_RECENT):
        preferences.add_recent(tmp_path / f"{number}.relmap")
    assert preferences.here(old) is None


def test_the_place_of_the_window_the_language_and_the_colours_are_remembered(path: Path) -> None:
    preferences = Preferences(path)
    assert (preferences.window, preferences.language, preferences.scheme) == ((), "system", "system")
    preferences.window, preferences.language, preferences.scheme = (
        (10, -20, 1100, 700, 1),
        "de",
        "contrast dark",
    )
    then = again(path, preferences)
    assert (then.window, then.language, then.scheme) == ((10, -20, 1100, 700, 1), "de", "contrast dark")


def test_what_somebody_wrote_by_hand_is_passed_over(path: Path) -> None:
    path.write_text(
        "[General]\nwindow=1, 2, x, 4, 5\nlanguage=tlh\nscheme=pink\nrecent_maps=\n", encoding="utf-8"
    )
    preferences = Preferences(path)
    assert (preferences.window, preferences.language, preferences.scheme) == ((), "system", "system")
    assert preferences.recent_maps == []
