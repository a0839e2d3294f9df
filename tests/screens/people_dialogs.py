"""Somebody leaves, somebody is new, and two people who may be one."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relmap.core.edits import put_all
from relmap.core.records import Customer, Person
from relmap.exchange.sample import ASKER
from relmap.ui.desk import Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.people.joining_dialog import JoiningDialog
from relmap.ui.people.leaving_dialog import LeavingDialog
from relmap.ui.people.merging_dialog import MergingDialog


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    session = desk.question.session
    map = session.map
    asker = map.people[ASKER]
    owner = next(iter(map.topics.values())).owner
    twin = replace(asker, id="twin", name="Rhianon Pryce", email="", phone="", note="", manager=owner)
    new = Person(id="new", name="Nils Berg", title="Key Account", function=asker.function, manager=ASKER)
    hosted = Customer(id="hosted", name="Northgate Mills", host=ASKER)
    session.do(put_all("a week", [twin, new, hosted]))
    for name, dialog in (
        ("leaving", LeavingDialog(window, session, ASKER)),
        ("leaving-nothing", LeavingDialog(window, session, "new")),
        ("joining", JoiningDialog(window, session, "new")),
        ("merging", MergingDialog(window, map, ASKER, "twin", "Two people have nearly the same name.")),
    ):
        dialog.show()
        QThreadPool.globalInstance().waitForDone()
        QTest.qWait(20)  # what the background has found comes
        yield name, dialog
        dialog.close()
    session.undo()
