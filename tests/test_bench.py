"""`python -m tests.bench` lists what it can measure, and prints what it measured as a table or as JSON lines."""

import json
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from tests.bench import __main__ as bench
from tests.bench.timing import in_turn


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A measurement of known figures in place of `paths`."""

    def measure() -> Iterator[tuple[str, float, float, float]]:
        yield "three plans", 0.5, 2.0, 0.25
        yield "one edit", 3.0, 2.0, 1.5

    monkeypatch.setattr("importlib.import_module", lambda name: SimpleNamespace(measure=measure))


def test_without_a_name_all_measurements_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main([]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert any(line.startswith("paths ") and "three plans" in line.lower() for line in listed)
    assert not any(line.startswith(("timing", "company", "__main__")) for line in listed)


def test_figures_are_a_table_with_ratio_and_bound(measured: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["paths"]) == 0
    head, *rows = (line.split() for line in capsys.readouterr().out.splitlines())
    assert head == ["ours", "yardstick", "ratio", "at", "most"]
    assert rows == [
        ["three", "plans", "0.5", "2", "0.250", "0.25"],
        ["one", "edit", "3", "2", "1.500", "1.5"],
    ]


def test_with_json_each_figure_is_one_object_a_line(
    measured: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench.main(["paths", "--json"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first == {"name": "three plans", "ours": 0.5, "yardstick": 2.0, "ratio": 0.25, "at_most": 0.25}
    assert second["name"] == "one edit"


def test_an_unknown_name_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        bench.main(["nonsense"])
    assert stopped.value.code == 2
    assert "there is no measurement nonsense" in capsys.readouterr().err


def test_ours_and_the_yardstick_take_turns_after_one_unmeasured_round() -> None:
    done: list[str] = []
    in_turn(lambda: done.append("ours"), lambda: done.append("yardstick"), runs=3)
    assert done == ["ours", "yardstick"] * 4
