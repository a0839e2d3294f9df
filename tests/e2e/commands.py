"""Commands on one small map, run as a user runs them."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from relmap.__main__ import main

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
