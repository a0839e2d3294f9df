"""What customers said, or what was done for them, one under the other, each with where it leads."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.language import tn
from relmap.ui.address import Address
from relmap.ui.labels import button, kind, label, set_button_text, shortened
from relmap.ui.records.elided_button import ElidedButton

MOST, LONGEST = 8, 280
"""What is shown at first, and the signs of one."""


class Heard(Struct, frozen=True):
    """A text, under it a remark, and where the remark leads, if anywhere."""

    text: str
    remark: str
    to: Address | None = None


class HeardRow(QWidget):
    """One of them; it stands there from the beginning, so that Tab comes to its link in its place."""

    followed = Signal(Address)

    def __init__(self) -> None:
        super().__init__()
        self._to: Address | None = None
        self.said = label("", wrap=True)
        self.link = kind(ElidedButton(), "small link")
        self.remark = label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(2)
        for part in (self.said, self.link, self.remark):
            column.addWidget(part)
        self.link.clicked.connect(self._follow)
        self.hide()

    def show_heard(self, heard: Heard) -> None:
        """Show this."""
        said = shortened(heard.text, LONGEST)
        self._to = heard.to
        self.said.setText(said)
        self.remark.setText(heard.remark)
        self.link.say(heard.remark)
        self.link.setAccessibleName(f"{said} – {heard.remark}")
        self.link.setVisible(heard.to is not None)
        self.remark.setVisible(heard.to is None)
        self.show()

    def _follow(self) -> None:
        if self._to is not None:
            self.followed.emit(self._to)


class HeardList(QWidget):
    """Shows the first of many, and more when asked. `followed` gives the address of a remark that was pressed."""

    followed = Signal(Address)

    def __init__(self) -> None:
        super().__init__()
        self._heard: tuple[Heard, ...] = ()
        self.rows: list[HeardRow] = []
        self.nothing = label("", "soft", wrap=True)
        self.more = button("", "quiet")
        self.more.clicked.connect(self._show_more)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.nothing)
        column.addLayout(self._rows)
        self._make_rows(MOST)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_heard(self, heard: Iterable[Heard], nothing: str) -> None:
        """Show these, or where there are none this sentence."""
        self._heard = tuple(heard)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not self._heard)
        self._show(MOST)

    def _show(self, most: int) -> None:
        """Show so many of them, and a button for more where there are more."""
        shown = self._heard[:most]
        self._make_rows(len(shown) - len(self.rows))
        for row in self.rows[len(shown) :]:
            row.hide()
        for row, heard in zip(self.rows, shown, strict=False):
            row.show_heard(heard)
        left = len(self._heard) - len(shown)
        self.more.setVisible(left > 0)
        set_button_text(self.more, tn("Show {n} more", "Show {n} more", left))

    def _show_more(self) -> None:
        """Show more than now, and go to the first that has come."""
        before = sum(1 for row in self.rows if not row.isHidden())
        self._show(before + MOST)
        self.rows[before].link.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_rows(self, number: int) -> None:
        for _ in range(number):
            row = HeardRow()
            row.followed.connect(self.followed)
            self._rows.addWidget(row)
            if self.rows:
                QWidget.setTabOrder(self.rows[-1].link, row.link)
            self.rows.append(row)
