"""A table in which cells are views, rated with one key: what the list of pairs and the grid share.

1 to 5 rate all views that are chosen, 0 takes their ratings back; after T the same keys say which strength is wanted.
"""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from relmap.core.edits.ratings import View
from relmap.core.language import t
from relmap.ui.labels import kind
from relmap.ui.page import Keys
from relmap.ui.theme import type_size

Index = QModelIndex | QPersistentModelIndex

STRENGTH, DIFFERS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""The roles under which models give a view's strength, 0 where it is not rated, and whether the other view differs."""
ROW = 2.8
"""Height of a row in sizes of its text."""


class Views(Protocol):
    """What a model must tell besides what Qt asks."""

    def view_at(self, index: Index) -> View | None:
        """Whose view of whom stands in this cell; None where none does."""


class RatedTable(QTableView):
    """Tells what was keyed for the views that are chosen: `rated` and `wanted` with a strength, 0 for none.

    `waited` tells that keys mean something else than before, `copied` that the chosen rows are to be copied.
    """

    rated = Signal(int)
    wanted = Signal(int)
    waited = Signal()
    copied = Signal()

    def __init__(self, views: Views, name: str) -> None:
        super().__init__()
        self._views = views
        self.waits_for_wanted = False
        kind(self, "table")
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(ROW * type_size("text")))
        self.horizontalHeader().setHighlightSections(False)

    @property
    def chosen_views(self) -> list[View]:
        """Whose views of whom are chosen, row by row; none while the current cell is no view."""
        chosen = sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        return [view for index in chosen if (view := self._views.view_at(index)) is not None]

    @property
    def chosen_cells(self) -> int:
        """How many cells are chosen, without looking at each."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.size())]
        return sum(each.width() * each.height() for each in ranges)

    def keys(self) -> Keys:
        """The keys that work here now."""
        if self.waits_for_wanted:
            return (
                ("1–5", t("wanted strength")),
                ("0", t("nothing wanted")),
                ("Esc", t("back to rating")),
            )
        return (("1–5", t("rate")), ("0", t("not rated")), ("T", t("wanted strength")))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.waited.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key that is pressed after one was elsewhere rates."""
        super().focusOutEvent(event)
        if self.waits_for_wanted and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._wait(waits=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.modifiers() & ~typed or not self._take_key(Qt.Key(event.key()), event.text()):
            self._leave_to_qt(event)

    def _leave_to_qt(self, event: QKeyEvent) -> None:
        """Let Qt have the keys that move and choose; letters are the page's, and search nothing here."""
        moves = not event.text() or not event.text().isprintable()
        if moves and not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _take_key(self, key: Qt.Key, text: str) -> bool:
        takes_back = text == "0" or key == Qt.Key.Key_Delete
        if text in tuple("12345") or takes_back:
            self._say(0 if takes_back else int(text))
        elif text in ("t", "T"):
            self._wait(waits=bool(self.chosen_views))
        elif key == Qt.Key.Key_Escape and self.waits_for_wanted:
            self._wait(waits=False)
        else:
            return False
        return True

    def _say(self, strength: int) -> None:
        if self.waits_for_wanted:
            self._wait(waits=False)
            self.wanted.emit(strength)
        else:
            self.rated.emit(strength)

    def _wait(self, *, waits: bool) -> None:
        self.waits_for_wanted = waits
        self.waited.emit()
