"""The People page: someone with all that belongs to them, a new person, filters, hidden notes, and strange names."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relmap.core.edits import put_all
from relmap.core.records import Person
from relmap.exchange.sample import ASKER
from relmap.ui.desk import PEOPLE, Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.people.people_page import PeoplePage
from relmap.ui.picker import Picker


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    desk.go_to(PEOPLE)
    page, session = desk.page(PEOPLE), desk.question.session
    assert isinstance(page, PeoplePage)
    page.show_record(ASKER)
    yield "people", window
    page.detail.views.setFocus()
    yield "people-relationships", window
    side = page.side.verticalScrollBar()
    side.setValue(side.maximum())
    yield "people-topics", window
    side.setValue(0)
    page.begin()
    yield "people-new", window
    page.table.enter()
    page.filters.choose(2)
    page.table.enter()
    yield "people-left", window
    page.filters.search.setText("nobody of this name")
    yield "people-none", window
    page.show_all()
    page.show_record(ASKER)
    desk.question.notes.toggle()
    yield "people-notes-hidden", window
    desk.question.notes.toggle()
    row = page.detail.form.rows["joined"]
    row.setFocus()
    row.line.setText("soon")  # type: ignore[attr-defined]
    row.line.committed.emit("soon")  # type: ignore[attr-defined]
    yield "people-refused", window
    page.show_record(ASKER)
    page.table.setFocus()
    page.act("rating")
    picker = page.detail.rated.findChild(Picker)
    assert picker is not None
    yield "people-rate-picker", picker
    picker.close()
    asker = session.map.people[ASKER]
    strange = [
        replace(asker, id="twin", name="Rhianon Pryce", email=""),
        Person(id="long", name="Wolfeschlegelsteinhausenbergerdorff " * 8, title="Leiterin " * 30),
        Person(id="arabic", name="محمد عبد الله الراشد", title="مدير العمليات", function=asker.function),
        Person(id="html", name="<img src=x> & <b>Bold</b>", note="Line one\nLine two\n" * 5),
    ]
    session.do(put_all("strange names", strange))
    page.duplicates.look()
    QThreadPool.globalInstance().waitForDone()
    QTest.qWait(20)  # who may be there twice is told
    page.show_record("long")
    yield "people-long", window
    page.show_record("arabic")
    yield "people-arabic", window
    page.show_record("twin")
    yield "people-twice", window
