"""A record of a sealed journal opens where it was sealed and nowhere else: in one journal of one map, at one place."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from relmap.core.edits import rate
from relmap.core.map import Map
from relmap.storage.header import Damage
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import DamagedError, MapFileError
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.passphrase import by_passphrase, set_passphrase, take_off
from relmap.storage.sealing import DataKey
from tests.storage.altering import (
    RECORDS,
    flipped,
    records_of,
    write_records,
)
from tests.storage.team import crash, edit, opened, team
from tests.torture.cheap_passphrases import cheap_passphrases

RIGHT = "correct horse"
STRENGTHS = (5, 1, 4, 2)
"""One edit each."""


@pytest.fixture(autouse=True)
def cheap() -> Iterator[None]:
    """Passphrases that cost next to nothing."""
    with cheap_passphrases():
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sealed map with four edits in its journal, left by a crash."""
    path = tmp_path / "team.relmap"
    create(path, team())
    store = opened(path)
    set_passphrase(store, RIGHT)
    for strength in STRENGTHS:
        edit(store, strength)
    crash(store)
    return path


def refusal(path: Path, passphrase: str = RIGHT) -> MapFileError:
    """How reading this map is refused."""
    before = {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(MapFileError) as caught:
        load(path, by_passphrase(path, passphrase))
    assert {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before
    return caught.value


def shown(path: Path) -> Map:
    """The map that a reader finds, or that the window shows and takes no edits for."""
    store = opened(path, by_passphrase(path, RIGHT))
    try:
        assert store.trouble is not None
        assert store.trouble.kind == "damaged"
        return store.map
    finally:
        store.close()


def after(edits: int) -> Map:
    """The team after so many of its edits."""
    map = team()
    for strength in STRENGTHS[:edits]:
        map.apply(rate(map, "ada", "ben", strength, None))
    return map


MOVED: dict[str, tuple[Callable[[RECORDS], RECORDS], int]] = {
    "two swapped": (lambda found: [found[0], (2, found[2][1]), (3, found[1][1]), found[3]], 1),
    "the first and the last swapped": (lambda found: [(1, found[3][1]), *found[1:3], (4, found[0][1])], 0),
    "one taken out and the rest moved up": (lambda found: [found[0], (2, found[2][1]), (3, found[3][1])], 1),
    "the first taken out": (lambda found: [(n, record) for n, (_, record) in enumerate(found[1:], 1)], 0),
    "one doubled": (lambda found: [*found, (5, found[3][1])], 4),
    "one doubled in the middle": (lambda found: [*found[:2], (3, found[1][1]), (4, found[2][1])], 2),
    "one flipped": (lambda found: [*found[:2], (3, flipped(found[2][1], 9)), found[3]], 2),
    "one cut short": (lambda found: [*found[:3], (4, found[3][1][:-1])], 3),
    "one made longer": (lambda found: [*found[:3], (4, found[3][1] + b"x")], 3),
    "one in plain text": (lambda found: [*found, (5, b'{"label":"x"}')], 4),
}


@pytest.mark.parametrize("moved", MOVED)
def test_a_record_opens_where_it_was_sealed_and_nowhere_else(file: Path, moved: str) -> None:
    """What comes before the altered record may be shown; nothing from there on is taken."""
    change, right = MOVED[moved]
    write_records(file, change(records_of(file)))
    assert type(refusal(file)) is DamagedError
    assert shown(file) in [after(edits) for edits in range(right + 1)]


@pytest.mark.parametrize("gap", [1, 2, 3])
def test_a_gap_in_the_numbers_is_damage(file: Path, gap: int) -> None:
    records = records_of(file)
    del records[gap - 1]
    write_records(file, records)
    assert type(refusal(file)) is DamagedError


@pytest.mark.parametrize(
    "fields",
    [{"mark": "0" * 32}, {"map": "0" * 32}, {"journal": "0" * 32}, {"sealed": False}, {"format": 1}],
    ids=str,
)
def test_the_header_of_a_journal_is_bound_to_its_records(file: Path, fields: dict[str, object]) -> None:
    write_records(file, records_of(file), **fields)
    assert isinstance(refusal(file), DamagedError)
    assert shown(file) == team()


def test_a_plain_journal_is_not_taken_for_one_of_a_sealed_map(file: Path) -> None:
    """One that says all the right things of itself."""
    lines = [b'{"label":"x","drop":[["relationships","view"]]}']
    write_records(file, list(enumerate(lines, 1)), sealed=False)
    assert type(refusal(file)) is DamagedError
    assert shown(file) == team()


def test_the_journal_of_another_map_is_not_taken_even_if_one_key_seals_both(file: Path) -> None:
    own = journal_of(file).read_bytes()
    other = file.with_name("other.relmap")
    store = opened(file, by_passphrase(file, RIGHT))
    store.copy_to(other)
    crash(store)
    store = opened(other, by_passphrase(other, RIGHT))
    edit(store, 1, "ben", "ada")
    crash(store)
    shutil.copyfile(journal_of(other), journal_of(file))
    assert type(refusal(file)) is DamagedError
    assert shown(file) == team()
    journal_of(file).write_bytes(own)
    assert load(file, by_passphrase(file, RIGHT)).map == after(4)


def test_the_journal_of_an_older_state_adds_nothing(file: Path) -> None:
    """The last one is in the snapshot to its end; those before are of no state that there still is."""
    before = journal_of(file).read_bytes()
    store = opened(file, by_passphrase(file, RIGHT))
    edit(store, 5)
    last = journal_of(file).read_bytes()
    store.close()
    journal_of(file).write_bytes(last)
    assert load(file, by_passphrase(file, RIGHT)).map == store.map
    journal_of(file).write_bytes(before)
    assert type(refusal(file)) is DamagedError
    assert shown(file) == store.map


def test_an_older_snapshot_is_not_mixed_with_a_newer_journal(file: Path) -> None:
    older = file.read_bytes()
    store = opened(file, by_passphrase(file, RIGHT))
    store.rewrite(store.sealing, store.key)
    edit(store, 5)
    crash(store)
    file.write_bytes(older)
    assert type(refusal(file)) is DamagedError
    assert shown(file) == team()


def test_a_sealed_journal_is_not_taken_for_one_of_the_map_without_its_passphrase(file: Path) -> None:
    sealed = journal_of(file).read_bytes()
    store = opened(file, by_passphrase(file, RIGHT))
    take_off(store)
    header = store.header
    store.close()
    journal_of(file).write_bytes(sealed)
    write_records(file, records_of(file), mark=header.mark)
    with pytest.raises(DamagedError):
        load(file)


def test_a_record_is_bound_to_its_purpose() -> None:
    key = DataKey.new()
    sealed = key.file_key("snapshot", "00").seal(1, b"x", b"")
    with pytest.raises(Damage):
        key.file_key("journal", "00").open(1, sealed, b"")
