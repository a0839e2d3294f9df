"""The command line from an empty map to the name to call, as scripts and checks use it."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from relmap import __version__
from relmap.__main__ import main
from relmap.exchange import sample
from relmap.storage.new_file import create
from relmap.storage.opening import load
from tests.e2e.commands import ON, CommandLine, Done


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
    billing = next(topic for topic in load(relmap.map).map.topics.values() if topic.name == "Billing dispute")
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
    assert (
        "have not rated each other" in relmap("ask", "--from", "sal", "--topic", "Power cut", "--on", ON).out
    )
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
    view = load(relmap.map).map.view("sal", "dana")
    assert view is not None
    assert (view.strength, view.rated_on) == (4, date(2026, 11, 2))
    done = relmap("rate", "sal", "dana", "trusted", "--mutual", "--on", "2026-03-01")
    assert done == Done(0, "Sal Reyes ↔ Dana Weiss, trusted, as of 2026-03-01.\n", "")
    views = [load(relmap.map).map.view(*pair) for pair in (("sal", "dana"), ("dana", "sal"))]
    assert [(view.strength, str(view.rated_on)) for view in views if view] == [(4, "2026-03-01")] * 2


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
