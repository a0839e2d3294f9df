"""What tests of the People page see and type."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.people.people_page import PeoplePage


def names(page: PeoplePage) -> list[str]:
    """Who stands in the table."""
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def cells(page: PeoplePage, id: str) -> list[str]:
    """What stands in the row of a person."""
    row = page.model.row(id)
    assert row is not None
    return [page.model.index(row, column).data() for column in range(page.model.columnCount())]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_where_the_focus_is(qtbot: QtBot, text: str) -> None:
    """Letter by letter, as a list may open at the first one."""
    for letter in text:
        qtbot.keyClicks(focused(), letter)
