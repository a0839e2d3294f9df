"""`check` looks at everything that belongs to a map, and says what is wrong in a sentence each."""

from pathlib import Path

import pytest
from tinydb import TinyDB

from relmap.storage.checkup import check
from relmap.storage.journal import journal_of
from relmap.storage.new_file import create
from relmap.storage.passphrase import by_passphrase, set_passphrase
from tests.storage.team import backups_beside, crash, edit, opened, team


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a team of two."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


def checked(path: Path, passphrase: str = "") -> tuple[list[str], list[str]]:
    """What is said of the map, and what is wrong with it."""
    return check(path, backups_beside(path), by_passphrase(path, passphrase))


def test_a_map_that_is_well(file: Path) -> None:
    said, wrong = checked(file)
    assert wrong == []
    assert said[0].startswith("team.relmap: 1 function, 2 people, 0 topics, 1 relationship,")
    assert "Format 3, generation 1" in said[1]
    assert said[-1] == "Every reference holds."


def test_a_journal_a_holder_and_backups_are_told(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    store.keep_backup("")
    said, wrong = checked(file)
    assert wrong == []
    assert "Its journal fits it and holds 1 edit that came later." in said
    assert any(line.startswith("anna has it open on ") for line in said)
    assert any(line.startswith("1 backup, the newest of ") for line in said)


def test_a_record_cut_short_is_told_and_is_no_fault(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    crash(store)
    journal_of(file).write_bytes(journal_of(file).read_bytes() + b"\x05")
    said, wrong = checked(file)
    assert wrong == []
    assert any("a last one was cut short and had not been kept" in line for line in said)


def test_every_fault_is_told(file: Path) -> None:
    store = opened(file)
    edit(store, 5)
    store.keep_backup("")
    backup = store.backups.all()[0].path
    crash(store)
    with TinyDB(file) as db:
        db.table("relationships").insert({"id": "r", "source": "ada", "target": "zoe", "strength": 3})
    data = journal_of(file).read_bytes()
    journal_of(file).write_bytes(data.replace(b'"strength":5', b'"strength":4'))
    backup.write_bytes(backup.read_bytes().replace(b"Ben", b"Bob"))
    file.chmod(0o644)
    backup.parent.chmod(0o755)
    _, wrong = checked(file)
    assert wrong[0] == "team.relmap has a journal of which a part is damaged."
    assert any("relationships r refers to zoe" in line for line in wrong)
    assert any(line.startswith("team.relmap can be read by others") for line in wrong)
    assert any(f"chmod 700 {backup.parent}" in line for line in wrong)
    assert any(line.startswith("The backup of ") and "is damaged" in line for line in wrong)
    assert len(wrong) == 5


def test_a_sealed_map_is_checked_with_its_passphrase(file: Path) -> None:
    store = opened(file)
    set_passphrase(store, "four wooden boats")
    edit(store, 5)
    store.close()
    said, wrong = checked(file, "four wooden boats")
    assert wrong == []
    assert any(line.endswith("with a passphrase.") for line in said)


def test_a_step_of_the_history_that_cannot_be_read_is_told(file: Path) -> None:
    with TinyDB(file) as database:
        database.table("history").insert(
            {
                "id": "h",
                "when": "2026-03-01T09:00:00Z",
                "who": "bo",
                "label": "x",
                "before": {"people": [{"age": 7}]},
            }
        )
    _, wrong = checked(file)
    told = "1 step of the history cannot be read, so there is no looking at the map before it."
    assert [line for line in wrong if "history" in line] == [told]
