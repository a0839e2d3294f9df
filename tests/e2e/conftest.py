"""What the tests of the command line start from."""

from pathlib import Path

import pytest

from relmap.core.dates import today
from relmap.exchange.sample import sample_map
from relmap.storage.new_file import create
from tests.e2e.commands import PEOPLE, TOPICS, VIEWS, CommandLine, Done


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


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """A map file with the sample company."""
    path = tmp_path / "company.relmap"
    create(path, sample_map(today()))
    return path
