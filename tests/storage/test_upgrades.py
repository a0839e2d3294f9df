"""Every format that a map was ever kept in opens as the same map; a backup is made before it is written anew."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace

from relmap.cli_map import keep
from relmap.core.edits import rate
from relmap.core.history.steps import map_on, steps, steps_about
from relmap.core.records import Key
from relmap.storage.header import FORMAT
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.opening import load
from relmap.storage.passphrase import by_passphrase
from relmap.storage.snapshot import header_at
from relmap.storage.upgrades import _UPGRADES, upgraded
from tests.storage.team import backups_beside, opened

FORMATS = Path(__file__).parent / "formats"
PASSPHRASE = "four wooden boats"  # noqa: S105
"""That of the sealed file of each format."""


@pytest.fixture(params=sorted(path.name for path in FORMATS.glob("*.relmap")))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a file that an older relmap, or today's, has written; with its journal, if it has one."""
    return copied(str(request.param), tmp_path)


def copied(name: str, folder: Path) -> Path:
    """A copy of the file of this name in a folder, with its journal."""
    for path in FORMATS.glob(f"{name}*"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder / name


def test_there_is_a_file_of_every_format_and_a_way_from_each_to_the_next() -> None:
    kept = {int(path.stem.split("-")[1]) for path in FORMATS.glob("*.relmap")}
    assert kept == set(range(1, FORMAT + 1))
    assert set(_UPGRADES) == set(range(1, FORMAT))


def test_an_old_file_opens_as_the_map_that_was_kept(old: Path) -> None:
    before = old.read_bytes()
    map = load(old, by_passphrase(old, PASSPHRASE)).map
    assert map.company.name == "Kestrel Pumps"
    assert [person.name for person in map.people.values()] == ["Zoë Ångström", "李 明", 'Omar "Om" Haddad']
    zoe, li, omar = map.people.values()
    assert zoe.note == "Prefers mornings.\nBack in May."
    assert (li.away_from, li.away_until, omar.left) == (
        dt.date(2026, 3, 1),
        dt.date(2026, 3, 14),
        dt.date(2025, 12, 31),
    )
    assert [topic.deputies for topic in map.topics.values()] == [("p1", "p3")]
    view = map.relationships["r1"]
    assert (view.strength, view.rated_on, view.note) == (
        4,
        dt.date(2026, 1, 5),
        "Built the plant together",
    )
    assert [contact.outcome for contact in map.contacts.values()] == ["helped"]
    assert map.get(Key("customers", "k1")) is not None
    assert [len(table) for table in (map.complaints, map.visits, map.functions)] == [1, 1, 2]
    assert old.read_bytes() == before


def test_an_old_file_is_written_in_todays_format_after_a_backup_of_it_was_made(old: Path) -> None:
    before, is_old = old.read_bytes(), f"format-{FORMAT}" not in old.name
    map = load(old, by_passphrase(old, PASSPHRASE)).map
    store = opened(old, by_passphrase(old, PASSPHRASE))
    assert store.trouble is None
    assert store.header.format == FORMAT
    assert journal_of(old).exists() == (not is_old and old.name != f"format-{FORMAT}.relmap")
    backups = [backup for backup in store.backups.all() if backup.reason]
    assert [backup.reason for backup in backups] == (["before an upgrade"] if is_old else [])
    assert [backup.path.read_bytes() for backup in backups] == ([before] if is_old else [])
    store.close()
    assert load(old, by_passphrase(old, PASSPHRASE)).map == map


@pytest.mark.parametrize("name", ["format-2-with-journal.relmap", "format-2-sealed.relmap"])
def test_the_edits_of_an_older_relmap_that_crashed_are_told_and_kept(tmp_path: Path, name: str) -> None:
    path = copied(name, tmp_path)
    opener = by_passphrase(path, PASSPHRASE)
    store = opened(path, opener)
    assert store.recovered.endswith("2 edits were brought back.")
    assert (len(store.map.contacts), len(store.map.visits)) == (1, 1)
    store.close()
    assert (header_at(path).format, journal_of(path).exists()) == (FORMAT, False)


@pytest.mark.parametrize("name", ["format-2-with-journal.relmap", "format-2-sealed.relmap"])
def test_a_crash_between_the_new_file_and_the_end_of_the_old_journal_does_the_edits_once(
    tmp_path: Path, name: str
) -> None:
    path = copied(name, tmp_path)
    journal, opener = journal_of(path).read_bytes(), by_passphrase(path, PASSPHRASE)
    map = load(path, opener).map
    opened(path, opener).close()
    journal_of(path).write_bytes(journal)
    store = opened(path, opener)
    assert (store.trouble, store.recovered, store.map) == (None, "", map)
    store.close()


def test_an_edit_after_an_upgrade_begins_the_history(tmp_path: Path) -> None:
    path = copied("format-2-with-journal.relmap", tmp_path)
    store = opened(path)
    keep(store, rate(store.map, "p1", "p3", 2, None))
    store.close()
    assert [step.label for step in steps(load(path).map)] == ['Zoë Ångström → Omar "Om" Haddad, acquainted']


@pytest.mark.parametrize(
    "name", ["format-3.relmap", "format-3-with-journal.relmap", "format-3-sealed.relmap"]
)
def test_format_3_has_a_history_places_hosts_first_days_and_wanted_strengths(name: str) -> None:
    map = load(FORMATS / name, by_passphrase(FORMATS / name, PASSPHRASE)).map
    assert [step.label for step in steps(map)] == ["log", "log", "Zoë → 李, trusted", "import people.csv"]
    assert steps_about(map, "p1", "p2")[1].changes[0].before == replace(
        map.relationships["r1"], strength=3, rated_on=dt.date(2025, 1, 5), wanted=None
    )
    assert map_on(map, dt.date(2026, 1, 1)).people.keys() == {"p1", "p2"}
    assert (map.spots["p2"].x, map.spots["p2"].y) == (12.5, -3.0)
    assert {function.room for function in map.functions.values()} == {1}
    assert map.customers["k1"].host == "p1"
    assert map.people["p2"].joined == dt.date(2019, 9, 1)
    assert map.relationships["r1"].wanted == 5


def test_where_no_backup_can_be_made_an_old_file_is_shown_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "old.relmap"
    path.write_bytes((FORMATS / "format-1.relmap").read_bytes())
    backups_beside(path).write_text("a file where the folder of backups should be")
    store = opened(path)
    assert store.trouble is not None
    assert "could not be done safely" in store.trouble.said
    with pytest.raises(MapFileError):
        store.rewrite(None, None)
    store.close()
    assert path.read_bytes() == (FORMATS / "format-1.relmap").read_bytes()


def test_an_upgrade_changes_nothing_but_what_it_is_for() -> None:
    tables = {"relmap": {"1": {"program": "relmap", "format": 1}}, "people": {"1": {"id": "a", "name": "A"}}}
    assert upgraded(tables, 1) == tables
