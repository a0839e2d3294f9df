"""Two people who may be one, side by side: which of them is kept, or that they are two."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from relmap.core.change import Change, EditError
from relmap.core.edits.merging import merge_people
from relmap.core.holding.merging_rows import MergingRow, Taken, merging_rows
from relmap.core.language import t
from relmap.core.map import Map
from relmap.ui.empty_layout import empty
from relmap.ui.labels import button, label, shortened
from relmap.ui.parts import AROUND_LINE
from relmap.ui.tall_dialog import TallDialog

TWO_PEOPLE = Change(label="")
"""What `ask` gives where the user says that they are two people: a Change that changes nothing."""
LONGEST = 200
"""Signs of a field that are shown."""


class MergingDialog(TallDialog):
    """Each field of both, what stays set off; the button that has the focus says which of the two is kept."""

    def __init__(
        self,
        parent: QWidget | None,
        map: Map,
        left: str,
        right: str,
        why: str = "",
        *,
        hides_notes: bool = False,
    ) -> None:
        super().__init__(parent, t("One person or two?"))
        self._map, self._left, self._right, self._hides_notes = map, left, right, hides_notes
        self.keep = left
        self.change: Change | None = None
        self.said = label("", "soft", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.grid = QGridLayout()
        self.keep_left = button(t("Keep left"), "primary")
        self.keep_right = button(t("Keep right"))
        self.two_people = button(t("They are two people"))
        self._lay_out(why)
        self._connect()
        self._show()
        self.keep_left.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget, map: Map, left: str, right: str, why: str = "", *, hides_notes: bool = False
    ) -> Change | None:
        """The Change that merges two people (ids), TWO_PEOPLE where they are not one, None to leave it open.

        `why` says what they were taken for one by.
        """
        dialog = cls(parent, map, left, right, why, hides_notes=hides_notes)
        dialog.exec()
        dialog.deleteLater()
        return dialog.change

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 keeps the left one, 2 the right one; the arrows show what each would do."""
        if event.text() == "1":
            self._merge(self._left)
        elif event.text() == "2":
            self._merge(self._right)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what would stay, for the button that one is on."""
        if event.type() == QEvent.Type.FocusIn and watched in (self.keep_left, self.keep_right):
            keep = self._left if watched is self.keep_left else self._right
            if keep != self.keep:
                self.keep = keep
                self._show()
        return super().eventFilter(watched, event)

    def _merge(self, keep: str) -> None:
        gone = self._right if keep == self._left else self._left
        try:
            self.change = merge_people(self._map, keep, gone)
        except EditError as problem:
            self.problem.setText(str(problem))
            self.problem.show()
        else:
            self.accept()

    def _leave_two(self) -> None:
        self.change = TWO_PEOPLE
        self.accept()

    def _show(self) -> None:
        is_left = self.keep == self._left
        gone = self._right if is_left else self._left
        empty(self.grid)
        for row, each in enumerate(merging_rows(self._map, self.keep, gone, hides_notes=self._hides_notes)):
            self._add(row, each, is_left)
        self.said.setText(_what_stays(is_left))

    def _add(self, row: int, each: MergingRow, is_left: bool) -> None:
        self.grid.addWidget(label(each.word, "caption"), row, 0, Qt.AlignmentFlag.AlignTop)
        values = (each.one, each.other) if is_left else (each.other, each.one)
        stays: tuple[Taken, Taken] = ("kept", "other") if is_left else ("other", "kept")
        for column, (value, taken) in enumerate(zip(values, stays, strict=True), 1):
            is_kept = value not in ("", "0") and each.taken in (taken, "both")
            broken = shortened(value, LONGEST).replace(
                "@", "@\u200b"
            )  # a long address goes on in the next line
            shown = label(broken or "–", "heading" if is_kept else "soft", wrap=True)
            shown.setAccessibleName(
                t("{field}, {value}: stays", field=each.word, value=value)
                if is_kept
                else t("{field}, {value}: goes", field=each.word, value=value or t("nothing"))
            )
            self.grid.addWidget(shown, row, column, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.keep_left.clicked.connect(lambda: self._merge(self._left))
        self.keep_right.clicked.connect(lambda: self._merge(self._right))
        self.two_people.clicked.connect(self._leave_two)
        for choice in (self.keep_left, self.keep_right):
            choice.installEventFilter(self)

    def _lay_out(self, why: str) -> None:
        self.inside.addWidget(label(t("One person or two?"), "title", wrap=True))
        if why:
            self.inside.addWidget(label(why, wrap=True))
        self.inside.addWidget(self.said)
        self.inside.addSpacing(AROUND_LINE)
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.inside.addLayout(self.grid)
        self.inside.addWidget(self.problem)
        self.problem.hide()
        self.inside.addStretch()
        self.foot.insertWidget(0, label(t("1 keeps the left one, 2 the right one."), "caption"))
        choices: tuple[QPushButton, ...] = (self.keep_left, self.keep_right, self.two_people)
        for choice in choices:
            self.foot.addWidget(choice)


def _what_stays(is_left: bool) -> str:
    if is_left:
        return t(
            "Bold is what stays. The right one goes; the left one takes over everything that is counted here."
        )
    return t(
        "Bold is what stays. The left one goes; the right one takes over everything that is counted here."
    )
