"""What the command line does to files: import, export, check."""

import csv
import io
import json
from pathlib import Path

import pytest

from relmap.core.history.steps import map_before, steps
from relmap.places import user_name
from relmap.storage.opening import load, open_map
from relmap.storage.passphrase import set_passphrase
from tests.e2e.commands import CommandLine, Done


def test_importing_again_changes_nothing_not_even_the_file(relmap: CommandLine) -> None:
    before = relmap.map.stat().st_mtime_ns, relmap.map.read_bytes()
    done = relmap(
        "import", relmap.folder / "people.csv", relmap.folder / "topics.csv", relmap.folder / "views.csv"
    )
    assert "people: 0 added, 0 changed, 5 unchanged" in done.out
    assert (relmap.map.stat().st_mtime_ns, relmap.map.read_bytes()) == before


def test_columns_that_an_import_ignores_are_named(relmap: CommandLine) -> None:
    done = relmap("import", relmap.file("hr.csv", "id,name,Grade,Cost Centre\nsal,,A,7\n"))
    assert "hr.csv: not made use of: “Grade”, “Cost Centre”" in done.out


def test_a_map_is_never_exported_over(relmap: CommandLine) -> None:
    link = relmap.folder / "people.csv"
    link.unlink()
    link.symlink_to(relmap.map)
    assert "is a map and is not written over" in relmap.refusal("export", link)
    relmap.refusal("export", relmap.map)


def test_an_export_imports_into_another_map(relmap: CommandLine, capsys: pytest.CaptureFixture[str]) -> None:
    files = [relmap.folder / "out" / name for name in ("people.csv", "topics.csv", "relationships.csv")]
    files[0].parent.mkdir()
    for file in files:
        assert relmap("export", file) == Done(0, f"{file} is written.\n", "")
    with files[0].open(encoding="utf-8", newline="") as people:
        assert (
            next(row for row in csv.DictReader(people) if row["id"] == "dana")["phone"] == "'+44 20 7946 0102"
        )
    copy = CommandLine(relmap.folder / "out", capsys)
    copy("new")
    assert copy("import", *files).status == 0
    assert load(copy.map).map.people["dana"].phone == "+44 20 7946 0102"
    assert load(copy.map).map.relationships.keys() != load(relmap.map).map.relationships.keys()
    assert len(load(copy.map).map.relationships) == 6


@pytest.mark.parametrize("name", ["team.json", "team.graphml", "team.gexf"])
def test_the_other_exports_are_written(relmap: CommandLine, name: str) -> None:
    assert relmap("export", relmap.folder / name).status == 0
    assert "Maria Okafor" in (relmap.folder / name).read_text(encoding="utf-8")


def test_what_commands_do_is_in_the_history_of_the_map(relmap: CommandLine) -> None:
    relmap("rate", "sal", "dana", "3", "--on", "2026-11-01")
    rating, importing = steps(load(relmap.map).map)
    assert (rating.label, rating.who) == ("Sal Reyes → Dana Weiss, working", user_name())
    assert [(changed.before.strength, changed.after.strength) for changed in rating.changes] == [(1, 3)]  # type: ignore[union-attr]
    assert len(importing.changes) == 17
    assert len(map_before(load(relmap.map).map, importing.id).people) == 0


def test_a_whole_map_is_told_as_whole(relmap: CommandLine) -> None:
    counts = (
        "4 functions, 5 people, 2 topics, 6 relationships, 0 contacts, 0 customers, 0 complaints, 0 visits, "
        "1 step of the history"
    )
    done = relmap("check")
    assert (done.status, done.err) == (0, "")
    first, state, *_, last = done.out.splitlines()
    assert first == f"team.relmap: {counts}."
    assert state.startswith("Format 3, generation ")
    assert last == "Every reference holds."


def test_each_broken_reference_is_told(relmap: CommandLine) -> None:
    tables = json.loads(relmap.map.read_text())
    text = json.dumps(tables).replace('"source": "sal"', '"source": "sam"')
    relmap.map.write_text(text)
    done = relmap("check")
    assert done.status == 1
    assert done.err.count("refers to sam, which is not among the people.\n") == done.err.count("\n") == 2
    assert "Every reference holds" not in done.out
    assert "team.relmap is not whole" in relmap.refusal("ask", "--from", "sal", "--topic", "Power cut")


def test_what_is_not_as_it_was_written_is_told_and_not_used(relmap: CommandLine) -> None:
    relmap.map.write_text(relmap.map.read_text().replace("Maria Okafor", "Maria Okafar"))
    done = relmap("check")
    assert (done.status, done.err) == (
        1,
        "team.relmap is not as it was written: its checksum does not hold.\n",
    )
    assert "its checksum does not hold" in relmap.refusal("ask", "--from", "sal", "--topic", "Power cut")
    assert "takes no edits" in relmap.refusal("rate", "sal", "dana", "3")


def test_a_large_import_is_preceded_by_a_backup(relmap: CommandLine, home: Path) -> None:
    people = "name,email\n" + "\n".join(f"Person {n},p{n}@b.example" for n in range(101))
    assert relmap("import", relmap.file("more.csv", people)).status == 0
    (backup,) = (home / "data").rglob("*before an import.relmap")
    assert len(load(backup).map.people) == 5


def test_a_map_with_a_passphrase_is_asked_for_it(
    relmap: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_map(relmap.map, relmap.folder / "backups", "anna")
    set_passphrase(store, "four wooden boats")
    store.close()

    def type_in(line: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(line))

    type_in("")
    assert "has a passphrase" in relmap.refusal("ask", "--from", "sal", "--topic", "Power cut")
    type_in("four wooden goats\n")
    assert "stays locked" in relmap.refusal("rate", "sal", "dana", "3")
    for command in (
        ("rate", "sal", "dana", "3"),
        ("check",),
        ("ask", "--from", "sal", "--topic", "Power cut"),
    ):
        type_in("four wooden boats\n")
        assert relmap(*command).status == 0
    assert b"Okafor" not in relmap.map.read_bytes()


@pytest.mark.parametrize("content", [b"", b"not JSON", b"{}"])
def test_no_command_touches_a_file_that_is_not_a_map(relmap: CommandLine, content: bytes) -> None:
    relmap.map.write_bytes(content)
    commands: list[tuple[str, ...]] = [
        ("import", str(relmap.folder / "people.csv")),
        ("ask", "--from", "sal", "--topic", "Power cut"),
        ("rate", "sal", "dana", "3"),
        ("check",),
        ("export", str(relmap.folder / "out.json")),
        ("new",),
    ]
    for command in commands:
        assert "team.relmap" in relmap.refusal(*command)
    assert not (relmap.folder / "out.json").exists()
