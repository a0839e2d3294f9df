"""The list of a person's relationships, both views side by side, and the keys that rate in it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from relmap.core.dates import today
from relmap.core.edits import rate, unrate
from relmap.core.language import t
from relmap.ui.labels import kind, tip
from relmap.ui.people.views_delegate import ViewsDelegate, row_height
from relmap.ui.people.views_model import View, ViewsModel
from relmap.ui.session import Session

MOST_ROWS = 8
STRENGTHS = ("1", "2", "3", "4", "5")


class ViewsTable(QTableView):
    """1 to 5 rate the view that is chosen, 0 takes it back, Enter goes to the other person: `followed` gives the id."""

    followed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._views = ViewsModel(session, self)
        kind(self, "views")
        self.setAccessibleName(t("Relationships"))
        self.setModel(self._views)
        self.setItemDelegate(ViewsDelegate(self))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height())
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        tip(self, t("1 to 5 rates, 0 takes a rating back, ← and → choose whose view it is"))
        for come in (self._views.modelReset, self._views.rowsInserted, self._views.rowsRemoved):
            come.connect(self._fit)
        self.doubleClicked.connect(self._go)
        self._fit()

    def show_person(self, person: str) -> None:
        """Show whom this person (an id) knows."""
        self._views.show_person(person)

    def choose(self, other: str) -> None:
        """Go to the person's view of this other one (an id), rated or not."""
        index = self._views.index(self._views.take_in(other), View.OF_OTHERS)
        self.setFocus()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, text, key = self.currentIndex(), event.text(), event.key()
        takes_back = text == "0" or key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if index.isValid() and text in STRENGTHS:
            self._rate(index, int(text))
        elif index.isValid() and takes_back:
            source, target = self._views.ends(index)
            if self._session.map.view(source, target) is not None:
                self._session.edit(lambda map: unrate(map, source, target))
        elif index.isValid() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(index)
        elif text.isprintable() and text.strip():
            event.ignore()  # a letter is a key of the page
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._views.rowCount():
            self.setCurrentIndex(self._views.index(0, View.OF_OTHERS))

    def _rate(self, index: QModelIndex, strength: int) -> None:
        source, target = self._views.ends(index)
        self._session.edit(lambda map: rate(map, source, target, strength, today()))

    def _go(self, index: QModelIndex) -> None:
        self.followed.emit(self._views.other(index.row()))

    def _fit(self) -> None:
        rows = min(self._views.rowCount(), MOST_ROWS)
        self.setVisible(rows > 0)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * row_height() + 2)
