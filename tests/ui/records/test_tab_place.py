"""What is made later is come to by Tab where it stands."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relmap.ui.address import Address
from relmap.ui.records.link_list import Link, LinkList


def test_links_that_are_shown_anew_are_come_to_between_their_neighbours(qtbot: QtBot) -> None:
    root, before, links, after = QWidget(), QLineEdit(), LinkList(), QLineEdit()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for part in (before, links, after):
        column.addWidget(part)
    for names in (("Ann", "Bob"), ("Cy", "Di", "Ed")):
        links.show_links([Link(Address("people", name), name) for name in names], "Nobody.")
        root.show()
        said, widget = [], before.nextInFocusChain()
        while widget is not after:
            if isinstance(widget, QPushButton) and widget.accessibleName() in names:
                said.append(widget.accessibleName())
            widget = widget.nextInFocusChain()
        assert said == list(names)
