"""Things on a side that one can go to, each a quiet button with a remark after it: topics owned, reports."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.language import t, tn
from relmap.ui.address import Address
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, kind, label
from relmap.ui.records.elided_button import ElidedButton
from relmap.ui.records.tab_place import follow_in_tab_order

MOST = 12


class Link(Struct, frozen=True):
    """Where one can go, what it is called, and a remark on it."""

    to: Address
    name: str
    remark: str = ""


class LinkList(QWidget):
    """Shows the first of many at first, and all of them when asked. `followed` gives the address of a link."""

    followed = Signal(Address)

    def __init__(self) -> None:
        super().__init__()
        self._links: tuple[Link, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_links(self, links: Iterable[Link], nothing: str) -> None:
        """Show these links, or where there are none this sentence."""
        shown = tuple(links)
        if shown == self._links and self._column.count():
            return
        self._links = shown
        self._show(shown[:MOST], nothing)

    def _show(self, links: tuple[Link, ...], nothing: str = "") -> None:
        empty(self._column)
        made: list[QWidget] = []
        for link in links:
            said = t("{name}, {remark}", name=link.name, remark=link.remark) if link.remark else link.name
            shown = kind(ElidedButton(), "link")
            shown.say(said)
            shown.clicked.connect(lambda _=False, to=link.to: self.followed.emit(to))
            self._column.addWidget(shown)
            made.append(shown)
        left = len(self._links) - len(links)
        if left:
            more = button(tn("Show {n} more", "Show {n} more", left), "quiet")
            more.clicked.connect(lambda: self._show(self._links))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            made.append(more)
        follow_in_tab_order(self, made)
        if not self._links:
            self._column.addWidget(label(nothing, "soft", wrap=True))
