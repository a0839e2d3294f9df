"""Commands that are refused, and what they say then."""

from pathlib import Path

import pytest

from relmap.__main__ import main
from tests.torture.clear_sentences import unclear

READING = (
    ("ask", "--from", "Ada Lund", "--topic", "Invoices"),
    ("check",),
    ("export", "team.graphml"),
)
EDITING = (("rate", "Ada Lund", "Ben Ortiz", "5"), ("import", "people.csv"))


def work_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give commands in this folder; a file to import is in it."""
    (folder / "people.csv").write_text("id,name\ncleo,Cleo Marsh\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))


class Told:
    """What commands say on standard output and standard error."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def refused(self, command: tuple[str, ...], path: str = "team.relmap") -> str:
        """What a command on a map is refused with, in one line that can be understood."""
        self._capsys.readouterr()
        status = main([command[0], path, *command[1:]])
        out, said = self._capsys.readouterr()
        assert (status, out, said.count("\n")) == (1, "", 1)
        said = said.removesuffix("\n")
        assert not unclear(f"The {said}".replace("..", "."))
        return said
