"""The command line from an empty map to the name to call, as scripts and checks use it."""

import csv
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from relmap import __version__
from relmap.__main__ import main
from relmap.exchange import sample
from relmap.storage.map_file import create, load

PEOPLE = """id,name,title,function,email,phone,manager,away_until
sal,Sal Reyes,Head of Sales,Sales,sal@b.example,,,
maria,Maria Okafor,Chief Operating Officer,Operations,maria@b.example,+44 20 7946 0101,,
dana,Dana Weiss,Director of Billing,Finance,dana@b.example,+44 20 7946 0102,maria,
tom,Tom Weiss,Head of Metering,Operations,tom@b.example,,maria,2026-11-09
tom2,Tom Weiss,Head of Legal,Legal,,,,
"""
VIEWS = """source,target,strength
sal,maria,5
maria,sal,5
maria,dana,5
dana,maria,5
sal,dana,1
tom2,tom,1
"""
TOPICS = """topic,owner,deputies,words
Billing dispute,dana,tom,charged twice;wrong invoice
Power cut,tom2,,no power;blackout
"""
ON = "2026-11-02"


class Done(NamedTuple):
    """What a command did."""

    status: int
    out: str
    err: str


class CommandLine:
    """Commands on one map, run as a user runs them but without a new process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.map = folder / "team.relmap"
        self._capsys = capsys

    def __call__(self, command: str, *arguments: str | Path) -> Done:
        self._capsys.readouterr()
        status = main([command, str(self.map), *(str(argument) for argument in arguments)])
        return Done(status, *self._capsys.readouterr())

    def file(self, name: str, content: str) -> Path:
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return path

    def ask(self, *arguments: str) -> Any:
        done = self("ask", *arguments, "--json")
        assert (done.status, done.err) == (0, "")
        return json.loads(done.out)

    def refusal(self, command: str, *arguments: str | Path) -> str:
        """What is said where a command is refused; the map must be as it was."""
        before = self.map.read_bytes()
        done = self(command, *arguments)
        assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
        assert self.map.read_bytes() == before
        return done.err


@pytest.fixture
def relmap(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line on a small company."""
    relmap = CommandLine(tmp_path, capsys)
    files = (
        relmap.file("views.csv", VIEWS),
        relmap.file("topics.csv", TOPICS),
        relmap.file("people.csv", PEOPLE),
    )
    assert relmap("new").status == 0
    assert relmap("import", *files) == Done(
        0,
        "people: 5 added, 0 changed, 0 unchanged\ntopics: 2 added, 0 changed, 0 unchanged\n"
        "relationships: 6 added, 0 changed, 0 unchanged\n",
        "",
    )
    return relmap


def test_the_answer_leads_with_the_name_to_call(relmap: CommandLine) -> None:
    done = relmap("ask", "--from", "Sal Reyes", "--topic", "billing DISPUTE", "--on", ON)
    assert (done.status, done.err) == (0, "")
    first, second, *_ = done.out.splitlines()
    assert first == "Call now: Maria Okafor, Chief Operating Officer, +44 20 7946 0101"
    assert second == "Maria takes you to Dana Weiss, who owns Billing dispute."
    assert "Plan B: Dana Weiss – 0.26, No trusted path" in done.out
    assert "Tom Weiss is away until 9 November." in done.out


def test_the_answer_as_json_has_the_keys_of_the_contract_in_their_order(relmap: CommandLine) -> None:
    found = relmap.ask("--from", "sal@b.example", "--topic", "Billing dispute", "--on", ON)
    billing = next(topic for topic in load(relmap.map).topics.values() if topic.name == "Billing dispute")
    topic = {"id": billing.id, "name": "Billing dispute"}
    assert list(found) == ["asker", "topic", "topics", "verdict", "plans", "away", "suggestion"]
    assert found["asker"] == {"id": "sal", "name": "Sal Reyes"}
    assert found["topic"] == topic
    assert found["topics"] == [{**topic, "confidence": 1.0}]
    assert found["verdict"] == "call now"
    assert found["away"] == [{"id": "tom", "name": "Tom Weiss", "until": "2026-11-09"}]
    assert found["suggestion"] is None
    best = found["plans"][0]
    assert list(best) == ["score", "ends_with", "weakest", "calls"]
    assert best["score"] == pytest.approx(0.95 * 0.95 * 0.8, abs=1e-12)
    assert best["ends_with"] == {"id": "dana", "name": "Dana Weiss", "role": "owner"}
    assert best["weakest"] == 0
    call = best["calls"][0]
    assert list(call) == ["from", "to", "trust", "why"]
    assert (call["from"]["id"], call["to"]) == ("sal", {"id": "maria", "name": "Maria Okafor"})
    assert call["trust"] == pytest.approx(0.95, abs=1e-12)
    assert call["why"]
    assert all(isinstance(reason, str) and reason.endswith(".") for reason in call["why"])


def test_the_other_verdicts_are_answers_too(relmap: CommandLine) -> None:
    assert relmap.ask("--from", "dana", "--topic", "Billing dispute")["verdict"] == "yours"
    assert "There is nobody to call." in relmap("ask", "--from", "dana", "--topic", "Billing dispute").out
    far = relmap.ask("--from", "sal", "--topic", "Power cut", "--on", ON)
    assert (far["verdict"], far["plans"]) == ("no trusted path", [])
    assert far["suggestion"] == {
        "source": {"id": "sal", "name": "Sal Reyes"},
        "target": {"id": "tom2", "name": "Tom Weiss"},
        "strength": None,
        "raised": 1,
        "score": pytest.approx(0.255),
    }
    assert "have not met" in relmap("ask", "--from", "sal", "--topic", "Power cut", "--on", ON).out
    near = relmap.ask("--from", "tom", "--topic", "Power cut", "--on", "2026-12-01")
    assert (near["verdict"], near["suggestion"]["strength"], near["suggestion"]["raised"]) == (
        "no trusted path",
        1,
        2,
    )


def test_a_deputy_ends_a_plan_as_deputy(relmap: CommandLine) -> None:
    relmap("rate", "sal", "tom", "5", "--on", ON)
    plans = relmap.ask("--from", "sal", "--topic", "Billing dispute", "--on", "2026-11-10")["plans"]
    assert {plan["ends_with"]["role"] for plan in plans} == {"owner", "deputy"}


def test_rating_dates_the_view_today_unless_told_otherwise(
    relmap: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("relmap.cli.today", lambda: date(2026, 11, 2))
    done = relmap("rate", "Sal Reyes", "dana@b.example", "4")
    assert done == Done(0, "Sal Reyes → Dana Weiss, trusted, as of 2026-11-02.\n", "")
    view = load(relmap.map).view("sal", "dana")
    assert view is not None
    assert (view.strength, view.rated_on) == (4, date(2026, 11, 2))
    done = relmap("rate", "sal", "dana", "trusted", "--mutual", "--on", "2026-03-01")
    assert done == Done(0, "Sal Reyes ↔ Dana Weiss, trusted, as of 2026-03-01.\n", "")
    views = [load(relmap.map).view(*pair) for pair in (("sal", "dana"), ("dana", "sal"))]
    assert [(view.strength, str(view.rated_on)) for view in views if view] == [(4, "2026-03-01")] * 2


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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("rate", "sal", "dana", "6"),
            "6 is not a strength. Strengths are whole numbers from 1 (met) to 5 (close).",
        ),
        (("rate", "sal", "dana", "NaN"), "NaN is not a strength."),
        (("rate", "sal", "sal", "3"), "A relationship needs two people."),
        (("rate", "sal", "zoe", "3"), "Nobody in the map has the id, e-mail address or name “zoe”."),
        (("rate", "sal", "Tom Weiss", "3"), "“Tom Weiss” fits 2 people: Tom Weiss (id tom, Head of Metering"),
        (
            ("rate", "sal", "dana", "3", "--on", "1.3.2026"),
            "1.3.2026 is not a day. Write days as 2026-03-01.",
        ),
        (("ask", "--from", "zoe", "--topic", "Power cut"), "Nobody in the map has"),
        (
            ("ask", "--from", "sal", "--topic", "Gas"),
            "The map has no topic “Gas”. Its topics: Billing dispute; Power cut.",
        ),
        (("ask", "--from", "sal", "--topic", ""), "The map has no topic “”."),
        (("ask", "--from", "sal", "--topic", "Power cut", "--on", "soon"), "soon is not a day."),
        (("ask", "--from", "sal", "--about", "qwertz"), "It is not clear which topic this is."),
        (("import", "nowhere.csv"), "nowhere.csv: There is no such file. Nothing was imported."),
        (("export", "people.xlsx"), "people.xlsx has no ending that says what to export."),
        (("new",), "There is a team.relmap already. It was not changed; choose another name."),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_line(
    relmap: CommandLine, arguments: tuple[str, ...], said: str
) -> None:
    assert relmap.refusal(*arguments).startswith(said)


def test_a_map_is_never_exported_over(relmap: CommandLine) -> None:
    link = relmap.folder / "people.csv"
    link.unlink()
    link.symlink_to(relmap.map)
    assert "is a map and is not written over" in relmap.refusal("export", link)
    relmap.refusal("export", relmap.map)


def test_the_words_of_a_complaint_find_its_topic(relmap: CommandLine) -> None:
    found = relmap.ask("--from", "sal", "--about", "they have been charged twice", "--on", ON)
    assert found["topic"]["name"] == "Billing dispute"
    assert found["topics"][0]["name"] == "Billing dispute"
    assert 0 < found["topics"][0]["confidence"] <= 1


def test_the_sample_learns_topics_from_its_complaints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    relmap = CommandLine(tmp_path, capsys)
    create(relmap.map, sample.sample_map(sample.TODAY))
    asked = ("--from", sample.ASKER, "--about", sample.COMPLAINT, "--on", sample.TODAY.isoformat())
    found = relmap.ask(*asked)
    assert (found["topic"]["name"], found["verdict"]) == ("Billing dispute", "call now")
    told = relmap("ask", *asked).out
    assert told.startswith("Call now: Aoife Brennan, ")
    assert f"a customer tells me: “{sample.COMPLAINT}”" in told
    assert "\nTopics by likelihood: Billing dispute 0." in told


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


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense", "more"],
        ["ask", "team.relmap"],
        ["ask", "team.relmap", "--from", "sal"],
        ["ask", "team.relmap", "--from", "sal", "--about", "a", "--topic", "b"],
        ["rate", "team.relmap", "sal", "dana"],
        ["import", "team.relmap"],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage: relmap" in capsys.readouterr().err


def test_help_and_version_need_no_map(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(
        word in told for word in ("relmap demo", "[MAP]", "new", "import", "ask", "rate", "check", "export")
    )
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"relmap {__version__}\n"


PLAIN = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}


def process(
    *arguments: str, stdout: int = subprocess.PIPE, variables: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """relmap as a process of its own, in which every warning is an error."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "relmap", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, **(variables or {})},
        cwd=Path(__file__).parents[2],
    )


def test_a_reader_that_has_enough_is_no_error(relmap: CommandLine) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = process("ask", str(relmap.map), "--from", "sal", "--topic", "Power cut", stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_no_terminal_is_too_plain_for_an_answer(relmap: CommandLine) -> None:
    asked = ("ask", str(relmap.map), "--from", "sal", "--topic", "Billing dispute", "--on", ON)
    done = process(*asked, variables=PLAIN)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    assert json.loads(process(*asked, "--json", variables=PLAIN).stdout)["verdict"] == "call now"
    refused = process("rate", str(relmap.map), "Zoë", "sal", "3", variables=PLAIN)
    assert (refused.returncode, refused.stderr.count(b"\n")) == (1, 1)
