"""A page of records: filters and search, the table, and the side where the chosen one is edited."""

from collections.abc import Callable
from typing import Generic

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relmap.core.change import Change
from relmap.core.language import number, t
from relmap.core.map import Map
from relmap.ui.labels import frame, label
from relmap.ui.page import Keys, Page
from relmap.ui.question import Question
from relmap.ui.records.attempt import attempt
from relmap.ui.records.beside import Beside
from relmap.ui.records.column import R
from relmap.ui.records.detail_side import DetailSide
from relmap.ui.records.filter_bar import FilterBar
from relmap.ui.records.form import Form
from relmap.ui.records.record_model import RecordModel
from relmap.ui.records.record_table import RecordTable


class PageWords(Struct, frozen=True, kw_only=True):
    """What a page of records says, in the language spoken.

    `table` names the table for screen readers, `nothing_yet` says what belongs on an empty page; `counted` says how
    many there are, and `removed` what was done.
    """

    table: str
    find: str
    new: str
    nothing_fits: str
    nothing_yet: str
    counted: Callable[[int], str]
    removed: Callable[[str], str]


class RecordPage(Page, Generic[R]):
    """A subclass gives the model, the form on its side, and how a record is begun, removed and shown."""

    def __init__(
        self,
        question: Question,
        model: RecordModel[R],
        form: Form[R],
        side: DetailSide,
        words: PageWords,
        above: QWidget | None = None,
    ) -> None:
        """`above` stands over the filters."""
        super().__init__()
        self.question, self.session = question, question.session
        self.model, self.form, self.side, self._words = model, form, side, words
        self.filters = FilterBar(model, words.find, words.new)
        self.table = RecordTable(model, words.table)
        self.count = label("", "caption")
        self.nothing = label("", "secondary", wrap=True)
        self.remark = QHBoxLayout()
        self._lay_out(above)
        self._connect()
        self._count()
        self.show_chosen()

    # What a page of records of one kind says ---------------------------------------------------

    def begun(self) -> R:
        """A record that is not in the map yet, to be filled in."""
        raise NotImplementedError

    def removal(self, map: Map, id: str) -> Change:
        """The Change that takes a record out of the map."""
        raise NotImplementedError

    def show_detail(self, record: R) -> None:
        """Show on the side what belongs to this record, besides the form."""

    # Where one is ------------------------------------------------------------------------------

    @property
    def chosen(self) -> R | None:
        """The record in the map that is chosen in the table, or None."""
        return self.model.records.get(self.table.chosen_id)

    @property
    def chosen_record(self) -> str:
        return self.table.chosen_id

    def keep_typed(self) -> None:
        self.form.keep_typed()

    def show_record(self, record: str) -> None:
        self.keep_typed()
        if record in self.model.records and not self.table.choose(record):
            self.filters.show_all()
            self.table.choose(record)

    def enter(self) -> None:
        self.model.follow_day()
        self.table.enter()

    def keys(self) -> Keys:
        return (
            ("N", t("new")),
            ("Enter", t("edit")),
            ("F2", t("rename")),
            ("Delete", t("remove")),
            ("/", t("find")),
        )

    # Doing -------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin another record on the side, ready for its name."""
        if not self.session.takes_edits():
            return
        self.table.choose_none()
        self._show(self.begun())
        self.focus_form()

    def remove(self, id: str) -> None:
        """Take a record out of the map, unasked: undo brings it back, and it is chosen again."""
        name = self.model.records[id].name
        problem = attempt(self.session, lambda map: self.removal(map, id))
        self._removed = "" if problem else id
        self.said.emit(problem or self._words.removed(name))

    def show_all(self) -> None:
        """Let go of words and filter, and go back to the table."""
        self.filters.show_all()
        self.table.enter()

    def focus_form(self) -> None:
        """Go to the first field of the side, where there is one."""
        if self.side.isVisible():
            next(iter(self.form.rows.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the table from the side."""
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.table.enter()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Where the window is come back to on another day, judge by that day."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.model.follow_day():
            self._follow()

    # Showing -----------------------------------------------------------------------------------

    def show_chosen(self) -> None:
        """Show the chosen record on the side; without one there is no side, unless one was begun."""
        record = self.chosen
        if record is not None:
            self._show(record)
        elif self.form.record is None or not self.form.is_draft or not self._is_begun:
            self._edge.hide()
        self.keys_changed.emit()

    @property
    def _is_begun(self) -> bool:
        """Whether the side shows a record that was begun and is not in the map yet."""
        return self.form.record is not None and self.form.record.id == self._draft

    def _show(self, record: R) -> None:
        self._draft = "" if record.id in self.model.records else record.id
        if self.form.record is None or self.form.record.id != record.id:
            self.side.verticalScrollBar().setValue(0)
        self._edge.show()
        self.form.show_record(record)
        self.show_detail(record)

    def _follow(self) -> None:
        """Show what a Change has made of the chosen record; go to one that is there again."""
        if self._removed in self.model.records:
            back, self._removed = self._removed, ""
            self.table.choose(back)
        if self.chosen is not None:
            self.show_detail(self.chosen)
        elif not self._is_begun:
            self._edge.hide()

    def _narrow(self) -> None:
        self.model.show_only(self.filters.search.text(), self.filters.filter)
        self._count()

    def _count(self) -> None:
        rows, records = self.model.rowCount(), len(self.model.records)
        counted = self._words.counted(records)
        self.count.setText(
            t("{rows} of {all}", rows=number(rows), all=counted) if rows < records else counted
        )
        self.count.setVisible(rows > 0)
        self.nothing.setText(self._words.nothing_fits if records else self._words.nothing_yet)
        self.nothing.setVisible(rows == 0)

    def _connect(self) -> None:
        self.filters.narrowed.connect(self._narrow)
        self.filters.left.connect(self.table.enter)
        self.filters.new_wanted.connect(self.begin)
        self.table.chosen.connect(self.show_chosen)
        self.table.new_wanted.connect(self.begin)
        self.table.removal_wanted.connect(self.remove)
        self.table.find_wanted.connect(self.filters.search.setFocus)
        self.table.detail_wanted.connect(self.focus_form)
        self.table.all_wanted.connect(self.show_all)
        self.form.added.connect(self.show_record)
        self.model.counted.connect(self._count)
        self.session.changed.connect(self._follow)

    def _lay_out(self, above: QWidget | None) -> None:
        self._draft, self._removed = "", ""
        card = frame("card")
        held = QVBoxLayout(card)
        held.setContentsMargins(1, 8, 1, 8)
        held.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(self.count)
        foot.addLayout(self.remark, 1)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(24, 24, 24, 16)
        inside.setSpacing(12)
        if above is not None:
            inside.addWidget(above)
        inside.addWidget(self.filters)
        inside.addWidget(self.nothing)
        inside.addWidget(card, 1)
        inside.addLayout(foot)
        self._edge = self.side.bordered()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(Beside(left, self._edge))
