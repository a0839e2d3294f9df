"""A row with an e-mail address or a telephone number, and a button that uses it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from relmap.core.language import t
from relmap.core.map import Map
from relmap.ui.labels import button, set_button_text, tip
from relmap.ui.records.line_row import LineRow

MAIL_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$'*+-/=?^_`{|}~@")
"""What may stand in an address that is handed to the system's mail program."""


def mail_link(address: str) -> QUrl:
    """The `mailto:` link for an e-mail address; empty where the text is none."""
    name, at, place = address.strip().rpartition("@")
    if not (name and at and "." in place and set(address.strip()) <= MAIL_SIGNS):
        return QUrl()
    link = QUrl()
    link.setScheme("mailto")
    link.setPath(address.strip())
    return link


class ReachRow(LineRow):
    """The button is there while the value makes a link, and its tool tip shows where it leads."""

    def __init__(self, title: str, use: str, link: Callable[[str], QUrl]) -> None:
        super().__init__(title)
        self._link, self._use = link, use
        self.button = button("", "link")
        self.button.clicked.connect(lambda: QDesktopServices.openUrl(self._link(self.line.text())))
        self.add_after(self.button)
        set_button_text(self.button, use)
        self.button.hide()

    def show_value(self, map: Map, value: Any) -> None:
        super().show_value(map, value)
        link = self._link(str(value))
        self.button.setVisible(not link.isEmpty())
        tip(self.button, link.toString())
        self.button.setAccessibleName(t("{use}: {value}", use=self._use, value=value))
