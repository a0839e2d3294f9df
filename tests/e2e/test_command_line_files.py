"""What the command line does to files: import, export, check."""

import csv

import pytest

from relmap.storage.map_file import load
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
    assert load(copy.map).people["dana"].phone == "+44 20 7946 0102"
    assert load(copy.map).relationships.keys() != load(relmap.map).relationships.keys()
    assert len(load(copy.map).relationships) == 6


@pytest.mark.parametrize("name", ["team.json", "team.graphml", "team.gexf"])
def test_the_other_exports_are_written(relmap: CommandLine, name: str) -> None:
    assert relmap("export", relmap.folder / name).status == 0
    assert "Maria Okafor" in (relmap.folder / name).read_text(encoding="utf-8")


def test_a_whole_map_is_told_as_whole(relmap: CommandLine) -> None:
    counts = (
        "4 functions, 5 people, 2 topics, 6 relationships, 0 contacts, 0 customers, 0 complaints, 0 visits"
    )
    assert relmap("check") == Done(0, f"team.relmap: {counts}.\nEvery reference holds.\n", "")


def test_each_broken_reference_is_told(relmap: CommandLine) -> None:
    relmap.map.write_text(relmap.map.read_text().replace('"source":"sal"', '"source":"sam"'))
    done = relmap("check")
    assert done.status == 1
    assert done.err.count("refers to sam, which is not among the people.\n") == done.err.count("\n") == 2
    assert "Every reference holds" not in done.out
    assert "team.relmap is not whole" in relmap.refusal("ask", "--from", "sal", "--topic", "Power cut")


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
