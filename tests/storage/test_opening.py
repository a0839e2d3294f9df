"""Every kept edit is there when a map is opened again, however it was left; damage and old formats are told."""

from pathlib import Path

import pytest
from tinydb import TinyDB

from relmap.core.edits import remove_person
from relmap.core.map import Map
from relmap.storage import journaled_file
from relmap.storage.atomic_file import write_part
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import DamagedError, MapFileError
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.restoring import mend, newest_good, restore
from tests.storage.team import crash, edit, files, opened, team


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a team of two."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


def flip(path: Path, what: bytes) -> None:
    """Change one bit of the first byte of this text in a file."""
    data = path.read_bytes()
    at = data.index(what)
    path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])


def test_an_edit_is_in_the_journal_when_it_is_kept_and_the_snapshot_is_as_it_was(file: Path) -> None:
    before = file.read_bytes()
    store = opened(file)
    edit(store, 5)
    assert file.read_bytes() == before
    assert load(file).map == store.map
    assert store.map.relationships["view"].strength == 5


def test_closing_leaves_one_file_that_has_everything(file: Path) -> None:
    store = opened(file)
    for strength in (5, 4, 1):
        edit(store, strength)
    store.close()
    assert files(file) == {"team.relmap"}
    assert load(file).map == store.map


def test_looking_at_a_map_changes_nothing(file: Path) -> None:
    before = file.read_bytes()
    opened(file).close()
    assert file.read_bytes() == before
    assert files(file) == {"team.relmap"}


def test_after_a_crash_the_edits_are_there_and_a_quiet_line_says_so(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    edit(store, 2)
    crash(store)
    again = opened(file)
    assert again.map == store.map
    assert again.trouble is None
    assert again.recovered == "team.relmap was not closed the last time; 2 edits were brought back."
    edit(again, 4)
    crash(again)
    assert load(file).map == again.map


def test_a_record_cut_short_is_dropped_and_is_not_in_the_way_of_the_next(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    kept = journal_of(file).read_bytes()
    edit(store, 2)
    crash(store)
    journal_of(file).write_bytes(journal_of(file).read_bytes()[: len(kept) + 20])
    again = opened(file)
    assert again.map.relationships["view"].strength == 5
    assert "1 edit was brought back" in again.recovered
    edit(again, 1)
    crash(again)
    assert load(file).map.relationships["view"].strength == 1


def test_snapshots_are_written_while_edits_go_on_and_the_journal_stays_short(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaled_file, "ENOUGH", 2_000)
    store = opened(file)
    first = store.header.generation
    longest = 0
    for number in range(200):
        edit(store, number % 5 + 1)
        longest = max(longest, journal_of(file).stat().st_size)
        if number % 50 == 7:
            store._file.settle()
            assert load(file).map == store.map
    store._file.settle()
    assert store.header.generation > first + 2
    assert longest < 50_000
    crash(store)
    assert load(file).map == store.map


def test_removing_a_person_and_all_that_goes_with_them_is_one_record(file: Path) -> None:
    store = opened(file)
    change = remove_person(store.map, "ben")
    inverse = store.map.apply(change)
    store.keep(change)
    assert load(file).map == store.map
    store.map.apply(inverse)
    store.keep(inverse)
    assert load(file).map == team()


@pytest.mark.parametrize("of", ["team.relmap", "team.relmap-journal"])
def test_what_a_crash_left_unfinished_is_taken_away(file: Path, of: str) -> None:
    write_part(file.with_name(of), (b"half a map",))
    opened(file).close()
    assert files(file) == {"team.relmap"}


# Damage ------------------------------------------------------------------------------------------


def test_a_journal_that_has_rotted_is_put_aside_and_what_can_be_read_is_shown(file: Path) -> None:
    store = opened(file)
    for strength in (5, 4, 2):
        edit(store, strength)
    crash(store)
    data = journal_of(file).read_bytes()
    at = data.index(b'"strength":4')
    journal_of(file).write_bytes(data[:at] + b"X" + data[at + 1 :])
    again = opened(file)
    assert again.trouble is not None
    assert again.trouble.kind == "damaged"
    assert again.map.relationships["view"].strength == 5
    (aside,) = (each for each in file.parent.glob("*(damaged*.relmap"))
    assert journal_of(aside).read_bytes() != data
    assert aside.read_bytes() == file.read_bytes()
    assert aside.name in again.trouble.said
    with pytest.raises(MapFileError, match="takes no edits"):
        edit(again, 1)
    again.close()
    assert opened(file).trouble is not None
    assert len(list(file.parent.glob("*(damaged*.relmap"))) == 1


def test_the_last_record_is_not_taken_for_one_cut_short_when_it_has_rotted(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    crash(store)
    flip(journal_of(file), b'"strength":5')
    assert opened(file).trouble is not None
    with pytest.raises(DamagedError, match="has a journal of which a part is damaged"):
        load(file)


def test_a_damaged_snapshot_is_shown_if_it_can_be_and_can_be_mended(file: Path) -> None:
    flip(file, b"Ada Lund")
    store = opened(file)
    assert store.trouble is not None
    assert store.trouble.kind == "damaged"
    assert store.map.people["ada"].name == "@da Lund"
    mend(store, None)
    again = opened(file)
    assert again.trouble is None
    assert again.map == store.map


def test_the_newest_good_backup_takes_the_place_of_a_damaged_map(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    store.keep_backup("")
    edit(store, 1)
    store.keep_backup("")
    store.close()
    newest, older = store.backups.all()
    flip(newest.path, b"Ada Lund")
    flip(file, b"Ada Lund")
    damaged = opened(file)
    good = newest_good(damaged.backups)
    assert good == older
    mend(damaged, good)
    assert load(file).map.relationships["view"].strength == 5


@pytest.mark.parametrize("content", [b"", b'{"relmap":{"1":{"program":"rel'])
def test_a_file_of_which_nothing_can_be_read_is_never_opened_empty_and_its_backup_is_found(
    file: Path, content: bytes
) -> None:
    from relmap.storage.restoring import backups_of
    from tests.storage.team import backups_beside

    store = opened(file)
    edit(store, 5)
    store.keep_backup("")
    store.close()
    file.write_bytes(content)
    with pytest.raises(DamagedError):
        opened(file)
    assert files(file) == {"team.relmap"}
    backups = backups_of(backups_beside(file), file)
    good = newest_good(backups)
    assert good is not None
    aside = restore(file, good, "anna")
    assert aside.read_bytes() == content
    assert load(file).map.relationships["view"].strength == 5


def test_a_journal_of_another_state_is_neither_used_nor_thrown_away(file: Path) -> None:
    older = file.read_bytes()
    store = opened(file)
    edit(store, 5)
    store.close()
    store = opened(file)
    edit(store, 1)
    crash(store)
    journal = journal_of(file).read_bytes()
    file.write_bytes(older)  # as a folder that is synced may put it back
    again = opened(file)
    assert again.trouble is not None
    assert "belongs to another state of the map" in again.trouble.said
    assert journal_of(file).read_bytes() == journal
    assert again.map == team()


def test_a_map_that_another_program_has_rewritten_is_opened_with_what_it_has_now(file: Path) -> None:
    with TinyDB(file) as db:
        db.table("functions").insert({"id": "law", "name": "Legal"})
    store = opened(file)
    edit(store, 5)
    store.close()
    assert set(load(file).map.functions) == {"sales", "law"}


def test_references_that_lead_nowhere_are_refused(file: Path) -> None:
    with TinyDB(file) as db:
        db.table("relationships").insert({"id": "r", "source": "ada", "target": "zoe", "strength": 3})
    with pytest.raises(DamagedError, match="relationships r refers to zoe"):
        opened(file)


def test_a_store_that_is_closed_takes_no_edits(file: Path) -> None:
    store = opened(file)
    store.close()
    with pytest.raises(MapFileError, match="is closed"):
        edit(store, 1)
    assert load(file).map == Map([*team()])
