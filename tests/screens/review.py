"""The Review page in every state that is worth a look."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import key_of
from relmap.core.review.pasted import read_pasted
from relmap.ui.desk import REVIEW, Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.review.new_relationship_dialog import NewRelationshipDialog
from relmap.ui.review.paste_dialog import PasteDialog
from relmap.ui.review.review_page import ReviewPage


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """The queue, its guided rating, wanted strength and end; the list, the grid, a paste, and an empty map."""
    page = desk.page(REVIEW)
    assert isinstance(page, ReviewPage)
    looked = QEventLoop()
    page.looking.looked.connect(looked.quit)
    desk.go_to(REVIEW)
    looked.exec()
    yield "review", window
    card = page.queue.card
    QTest.keyClicks(card, "3")
    yield "review-rated", window
    QTest.keyClicks(card, "t")
    yield "review-wanted", window
    QTest.keyClicks(card, "4")
    QTest.keyClicks(card, "?")
    yield "review-guided", window
    QTest.keyClick(page.queue.guided, Qt.Key.Key_Escape)
    for _ in range(len(page.queue.queue or ())):
        QTest.keyClick(page.queue.shown, Qt.Key.Key_Return)
    yield "review-end", window
    page.show_part("list")
    yield "review-list", window
    page.list.kinds.button(2).click()
    page.list.table.enter()
    yield "review-differ", window
    page.list.kinds.button(0).click()
    page.list.table.enter()
    for _ in range(4):
        QTest.keyClick(page.list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    yield "review-many", window
    page.show_part("grid")
    QTest.keyClick(page.grid.table, Qt.Key.Key_Down)
    yield "review-grid", window
    map = desk.question.session.map
    for name, dialog in (
        ("review-paste", PasteDialog(window, read_pasted(map, _copied(map)))),
        ("review-new", NewRelationshipDialog(window, map, next(iter(map.people)))),
    ):
        dialog.show()
        yield name, dialog
        dialog.close()
    QGuiApplication.clipboard().clear()
    page.show_part("queue")
    session = desk.question.session
    everything = tuple(record for record in map if record.id != "company")
    session.do(Change(label="", drop=tuple(key_of(record) for record in everything)))
    page.queue.queue = None
    page.queue.show_question()
    yield "review-empty", window
    for _ in range(3):  # and what was rated and wanted
        session.undo()


def _copied(map: Map) -> str:
    """Ratings as a spreadsheet copies them: new, changed, unchanged, and two that are not understood."""
    views = list(map.relationships.values())
    names = {id: person.name for id, person in map.people.items()}
    people = list(names)
    new = [(one, other) for one in people for other in people if one != other and not map.view(one, other)]
    lines = [
        "From\tTo\tStrength",
        *(f"{names[view.source]}\t{names[view.target]}\t{view.strength % 5 + 1}" for view in views[:6]),
        *(f"{names[view.source]}\t{names[view.target]}\t{view.strength}" for view in views[6:9]),
        *(f"{names[one]}\t{names[other]}\tworking" for one, other in new[:5]),
        f"{names[people[0]]}\tAife Brennan\t4",
        f"{names[people[0]]}\t{names[people[1]]}\tvery good",
    ]
    return "\n".join(lines)
