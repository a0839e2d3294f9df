"""What was pasted, looked at before any of it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from relmap.core.language import t, tn
from relmap.core.review.pasted import Effect, Pasted, counts, to_apply
from relmap.ui.labels import button, frame, kind, label, set_button_text
from relmap.ui.review.paste_model import Column, PasteModel
from relmap.ui.review.rated_table import ROW
from relmap.ui.review.strength_delegate import StrengthDelegate, strength_width
from relmap.ui.theme import font, type_size

SIZE = (900, 560)
PADDING, AROUND_LINES = 28, 16
SHARE_OF_NAME = 0.27
MOST_TALL = 100
"""Rows at the top, where what was not understood stands, that are as high as their words."""


class _PasteTable(QTableView):
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the reasons what names and strengths leave."""
        super().resizeEvent(event)
        self.setColumnWidth(Column.ROW, QFontMetrics(font("text")).horizontalAdvance("00000") + PADDING)
        self.setColumnWidth(Column.AS, strength_width(with_mark=False))
        rest = self.viewport().width() - self.columnWidth(Column.ROW) - self.columnWidth(Column.AS)
        name = round(rest * SHARE_OF_NAME)
        for column in (Column.WHO, Column.WHOM):
            self.setColumnWidth(column, name)
        self.setColumnWidth(Column.OUTCOME, rest - 2 * name)
        self._heighten(rest - 2 * name - PADDING)

    def _heighten(self, width: int) -> None:
        """Make the first rows as high as the words on what will happen need in this width."""
        letters, room = QFontMetrics(font("text")), QRect(0, 0, width, 1_000)
        model, least = self.model(), self.verticalHeader().defaultSectionSize()
        for row in range(min(MOST_TALL, model.rowCount())):
            said = str(model.index(row, Column.OUTCOME).data())
            lines = letters.boundingRect(room, Qt.TextFlag.TextWordWrap, said).height()
            self.setRowHeight(row, max(least, lines + AROUND_LINES))


class PasteDialog(QDialog):
    """Shows each rating with what will happen; what is not understood is left out."""

    def __init__(self, parent: QWidget | None, pasted: Sequence[Pasted]) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("Paste from a spreadsheet"))
        self._pasted = pasted
        self.said = label("", "heading", wrap=True)
        self.more = label("", "secondary", wrap=True)
        self.table = _PasteTable()
        self.model = PasteModel(pasted, self)
        self.apply_button, self.cancel_button = button("", "primary"), button(t("Cancel"))
        self.apply_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._prepare_table()
        self._lay_out()
        self._say()

    @classmethod
    def ask(cls, parent: QWidget, pasted: Sequence[Pasted]) -> list[tuple[str, str, int]] | None:
        """The ratings to apply (who, whom, how strong), or None if the user thought better of it."""
        dialog = cls(parent, pasted)
        return to_apply(pasted) if dialog.exec() == QDialog.DialogCode.Accepted else None

    def _say(self) -> None:
        found, many = counts(self._pasted), len(to_apply(self._pasted))
        kinds: tuple[tuple[Effect, str], ...] = (
            ("new", tn("{n} is new.", "{n} are new.", found["new"])),
            ("changed", tn("{n} changes.", "{n} change.", found["changed"])),
            ("unchanged", tn("{n} stays as it is.", "{n} stay as they are.", found["unchanged"])),
            (
                "not understood",
                tn(
                    "{n} was not understood and is left out.",
                    "{n} were not understood and are left out.",
                    found["not understood"],
                ),
            ),
        )
        parts = [said for kind, said in kinds if found[kind]]
        self.said.setText(
            tn(
                "{n} rating was copied. {parts}",
                "{n} ratings were copied. {parts}",
                len(self._pasted),
                parts=" ".join(parts),
            )
        )
        self.more.setText(t("All of it is one step: Ctrl+Z takes it back. Ratings are dated today."))
        set_button_text(self.apply_button, tn("Apply {n}", "Apply {n}", many))
        self.apply_button.setEnabled(many > 0)
        self.apply_button.setDefault(many > 0)
        (self.apply_button if many else self.cancel_button).setFocus()

    def _prepare_table(self) -> None:
        kind(self.table, "table")
        self.table.setAccessibleName(t("What was pasted"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(Column.AS, StrengthDelegate(self.table))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(ROW * type_size("text")))
        self.table.verticalHeader().setMinimumSectionSize(round(ROW * type_size("text")))
        across = self.table.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _lay_out(self) -> None:
        card = frame("card")
        held = QVBoxLayout(card)
        held.setContentsMargins(1, 1, 1, 8)
        held.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.more, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.apply_button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(16)
        inside.addWidget(self.said)
        inside.addWidget(card, 1)
        inside.addLayout(foot)
        room = self.screen().availableSize()
        scale = type_size("text") / 14
        self.resize(min(round(SIZE[0] * scale), room.width()), min(round(SIZE[1] * scale), room.height()))
