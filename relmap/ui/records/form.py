"""The form of one record: a row for each field, and each field that is changed is one Change."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.change import Change
from relmap.core.dates import day, today
from relmap.core.day_reading import read_day
from relmap.core.fields import is_blank
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date, key_of
from relmap.ui.labels import kind
from relmap.ui.notes import Notes
from relmap.ui.records.attempt import attempt
from relmap.ui.records.choice_row import (
    ChoiceRow,
    Choices,
    function_name,
    functions_of,
    people_of,
    person_name,
)
from relmap.ui.records.column import R
from relmap.ui.records.field_row import FieldRow
from relmap.ui.records.line_row import LineRow
from relmap.ui.records.people_row import PeopleRow
from relmap.ui.records.text_row import TextRow
from relmap.ui.session import Session

Row = TypeVar("Row", bound=FieldRow)


class Form(QWidget, Generic[R]):
    """Rows in the order in which they are added. `put` is the edit that adds or replaces a record.

    A record that is begun is in the map from its name on; `added` then gives its id.
    """

    added = Signal(str)

    def __init__(self, session: Session, put: Callable[[Map, R], Change]) -> None:
        super().__init__()
        self._session, self._put = session, put
        self.record: R | None = None
        self.rows: dict[str, FieldRow] = {}
        self._fields: dict[str, tuple[str, ...]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        session.changed.connect(self._follow)
        session.troubled.connect(self._show_refusals)

    # What is shown ---------------------------------------------------------------------------

    @property
    def is_draft(self) -> bool:
        """Whether the record was begun and is not in the map yet."""
        return self.record is not None and self._session.map.get(key_of(self.record)) is None

    def show_record(self, record: R) -> None:
        """Show this record, which is in the map or was just begun."""
        self.record = record
        for name, row in self.rows.items():
            row.show_value(self._session.map, self._value(name, record))
        self._show_refusals()

    def keep_typed(self) -> None:
        """Commit what is being typed, where the field will not be left before the record is."""
        for row in self.rows.values():
            row.keep_typed()

    # Rows ------------------------------------------------------------------------------------

    def add_name(self, title: str, empty: str) -> LineRow:
        """The name of the record, which is its heading too."""
        row = self.add_line(title, "name", empty)
        row.caption.hide()
        kind(row.line, "detail name")
        return row

    def add_line(self, title: str, field: str, empty: str = "") -> LineRow:
        """A text of one line."""
        return self.add_row(field, LineRow(title, empty=empty))

    def add_day(self, title: str, field: str, empty: str = "") -> LineRow:
        """A day, typed as people say it; none where it is empty."""
        return self.add_row(field, LineRow(title, _said_day, lambda text: read_day(text, today()), empty))

    def add_note(self, title: str, field: str, notes: Notes, empty: str = "") -> TextRow:
        """A text of several lines that is hidden while notes are."""
        return self.add_row(field, TextRow(title, empty=empty, notes=notes))

    def add_words(self, title: str, field: str, empty: str = "") -> TextRow:
        """Words with commas between; Enter commits them."""
        return self.add_row(field, TextRow(title, ", ".join, _words, empty, enter_commits=True))

    def add_choice(
        self, title: str, field: str, choices: Choices, named: Callable[[Map, str], str], empty: str
    ) -> ChoiceRow:
        """One of many, by id; the record itself is not offered. `empty` is shown while nothing is chosen."""
        own = lambda: self.record.id if self.record else ""  # noqa: E731
        return self.add_row(field, ChoiceRow(title, choices, named, empty, own))

    def add_person(self, title: str, field: str, empty: str = "") -> ChoiceRow:
        """One person, by id."""
        return self.add_choice(title, field, people_of, person_name, empty or t("Nobody"))

    def add_function(self, title: str, field: str) -> ChoiceRow:
        """One function, by id."""
        return self.add_choice(title, field, functions_of, function_name, t("No function"))

    def add_people(self, title: str, field: str, add: str) -> PeopleRow:
        """Several people in their order, by id; `add` is what the button says that adds one."""
        return self.add_row(field, PeopleRow(title, add))

    def add(self, widget: QWidget) -> None:
        """Something that is no field, between the rows."""
        self._column.addWidget(widget)

    def add_row(self, field: str, row: Row, *more: str) -> Row:
        """Any other row, for the field of this name; with more fields its value is a tuple of theirs."""
        self.rows[field], self._fields[field] = row, (field, *more)
        self._column.addWidget(row)
        row.committed.connect(lambda value: self._commit(field, value))
        return row

    # Committing ------------------------------------------------------------------------------

    def _value(self, name: str, record: R) -> Any:
        """What the row of this name shows of a record."""
        values = tuple(getattr(record, field) for field in self._fields[name])
        return values if len(values) > 1 else values[0]

    def _commit(self, name: str, value: Any) -> None:
        """Put the record with this value; where the name is still missing it waits for it."""
        before, row, fields = self.record, self.rows[name], self._fields[name]
        if before is None:
            return
        was_draft = self.is_draft
        record = replace(before, **dict(zip(fields, value if len(fields) > 1 else (value,), strict=True)))
        if was_draft and is_blank(record.name.strip()):
            self.show_record(record)
            return
        problem = attempt(self._session, lambda map: self._put(map, record))
        if problem:
            row.show_problem(problem)
            return
        now = cast(R | None, self._session.map.get(key_of(record)))
        row.show_value(self._session.map, self._value(name, now or before))  # cleaned, or as it still is
        if was_draft and now is not None:
            self.added.emit(record.id)

    def _show_refusals(self) -> None:
        """Let no field pretend to take text where the file takes no edits."""
        trouble = self._session.file.trouble
        for row in self.rows.values():
            row.take_edits(trouble.said if trouble else "")

    def _follow(self) -> None:
        record, map = self.record, self._session.map
        if record is not None:
            self.record = record = cast(R, map.get(key_of(record)) or record)
            for name, row in self.rows.items():
                row.follow_value(map, self._value(name, record))


def _said_day(date: Date | None) -> str:
    return day(date, today()) if date else ""


def _words(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in text.replace("\n", ",").replace(";", ",").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))
