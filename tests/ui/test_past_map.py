"""A map as it was is looked at like any other, and takes no edits."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relmap.core.edits import rate
from relmap.core.history.steps import map_on
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.ui.files import FileError, KeptMap
from relmap.ui.past_map import PastFile
from relmap.ui.session import Session
from relmap.ui.trouble_bar import TroubleBar
from tests.core.small_company import DAY, RECORDS
from tests.ui.kept import Kept

THAT_DAY = Date(2024, 3, 1)
SAID = "This is the map as it was at the end of 1 March 2024. It takes no edits."


@pytest.fixture
def of(tmp_path: Path) -> Kept:
    """The file of the map as it is today."""
    return Kept(tmp_path / "team.relmap", Map(RECORDS))


def test_it_stands_where_a_file_does_and_says_which_day_it_is(of: Kept) -> None:
    file: KeptMap = PastFile(of, THAT_DAY)
    assert file.trouble is not None
    assert (file.path, file.trouble.kind, file.trouble.said) == (of.path, "past", SAID)
    assert file.backups() == []
    file.close()
    assert of.done == []


def test_it_takes_no_edits_and_says_why(of: Kept, qtbot: QtBot) -> None:
    map = map_on(of.map, THAT_DAY)
    session = Session(map, PastFile(of, THAT_DAY), lambda: "anna")
    with qtbot.waitSignal(session.refused) as refused:
        session.do(rate(map, "m", "j", 5, DAY))
    assert refused.args == [SAID]
    assert map == Map(RECORDS)


def test_nothing_can_be_written_through_it(of: Kept) -> None:
    file = PastFile(of, THAT_DAY)
    for write in (
        lambda: file.copy_to(of.path),
        lambda: file.keep_backup("before an import"),
        lambda: file.mend(None),
        lambda: file.seal("a passphrase"),
        lambda: file.change_passphrase("a passphrase"),
        lambda: file.renew_keys("a passphrase"),
        file.unseal,
    ):
        with pytest.raises(FileError, match="takes no edits"):
            write()
    assert not file.opens_with("a passphrase")


def test_the_bar_offers_nothing_that_cannot_be_done_about_the_past(of: Kept, qtbot: QtBot) -> None:
    trouble = PastFile(of, THAT_DAY).trouble
    bar = TroubleBar(trouble)
    qtbot.addWidget(bar)
    bar.show()
    offered = (bar.restore, bar.edits, bar.go_on, bar.take_over, bar.reopen, bar.copy)
    assert not any(choice.isVisible() for choice in offered)
