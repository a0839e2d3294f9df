"""Reading what the Map page says, and pressing its keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from relmap.ui.map.map_page import MapPage


def said(widget: QWidget) -> str:
    """All that the labels in this widget say."""
    QApplication.sendPostedEvents()  # what was put in its place is shown then
    return "\n".join(
        label.accessibleName() or label.text()
        for label in widget.findChildren(QLabel)
        if label.isVisibleTo(widget)
    )


def person(page: MapPage, name: str) -> str:
    """The id of the person of this name."""
    people = page.showing._question.session.map.people
    return next(id for id, each in people.items() if each.name == name)


def key(page: MapPage, pressed: Qt.Key) -> None:
    """Press a key where the page takes keys."""
    QTest.keyClick(page.table if page.area.is_table else page.view, pressed)
