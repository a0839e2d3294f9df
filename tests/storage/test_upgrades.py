"""Every format that a map was ever kept in opens as the same map; a backup is made before it is written anew."""

import datetime as dt
from pathlib import Path

import pytest

from relmap.core.records import Key
from relmap.storage.header import FORMAT
from relmap.storage.map_file_error import MapFileError
from relmap.storage.opening import load
from relmap.storage.passphrase import by_passphrase
from relmap.storage.upgrades import _UPGRADES, upgraded
from tests.storage.team import backups_beside, opened

FORMATS = Path(__file__).parent / "formats"
PASSPHRASE = "four wooden boats"  # noqa: S105
"""That of the sealed file of each format."""


@pytest.fixture(params=sorted(path.name for path in FORMATS.glob("*.relmap")))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a file that an older relmap, or today's, has written; with its journal, if it has one."""
    for path in FORMATS.glob(f"{request.param}*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path / str(request.param)


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
    before, is_old = old.read_bytes(), "format-1" in old.name
    map = load(old, by_passphrase(old, PASSPHRASE)).map
    store = opened(old, by_passphrase(old, PASSPHRASE))
    assert store.trouble is None
    assert store.header.format == FORMAT
    backups = [backup for backup in store.backups.all() if backup.reason]
    assert [backup.reason for backup in backups] == (["before an upgrade"] if is_old else [])
    assert [backup.path.read_bytes() for backup in backups] == ([before] if is_old else [])
    store.close()
    assert load(old, by_passphrase(old, PASSPHRASE)).map == map


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
