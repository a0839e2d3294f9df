"""A row of a file that is imported, which knows where it stands, and the refusal that says so."""

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct

from relmap.core.change import EditError
from relmap.core.fields import LONGEST, LONGEST_OTHERWISE, clean, clean_lines
from relmap.core.language import number as written
from relmap.core.language import t
from relmap.core.records import Date
from relmap.exchange.cells import read_day, read_values

T = TypeVar("T")


class ImportFileError(Exception):
    """Files that cannot be imported. The text is one line that says where and why; nothing was imported."""

    def __init__(self, file: str, why: str, row: int | None = None, column: str = "") -> None:
        name = clean(file)
        if row is None:
            said = t("{file}: {why} Nothing was imported.", file=name, why=why)
        elif column:
            said = t(
                "{file}, row {row}, {column}: {why} Nothing was imported.",
                file=name,
                row=written(row),
                column=column,
                why=why,
            )
        else:
            said = t("{file}, row {row}: {why} Nothing was imported.", file=name, row=written(row), why=why)
        super().__init__(said)


class Row(Struct, frozen=True):
    """One row: its file, its number as a spreadsheet shows it (the header is row 1), its cells by column.

    A column that the file does not have, and an empty cell, both read as empty: they say nothing.
    """

    file: str
    number: int
    cells: dict[str, str]

    def refused(self, why: str, column: str = "") -> ImportFileError:
        """The refusal of this row, to be raised."""
        return ImportFileError(self.file, why, self.number, column)

    def place_of(self, other: "Row") -> str:
        """Where another row stands, as a message about this one says it."""
        row = written(other.number)
        return (
            t("row {row}", row=row)
            if other.file == self.file
            else t("{file}, row {row}", file=other.file, row=row)
        )

    def text(self, column: str) -> str:
        """The cell, cleaned."""
        cell = self.cells.get(column)
        if not cell:
            return ""
        text = clean_lines(cell) if column in LONGEST else clean(cell)
        self._check_length(text, column)
        return text

    def values(self, column: str) -> tuple[str, ...]:
        """The several values of the cell."""
        values = read_values(self.cells.get(column, ""))
        for value in values:
            self._check_length(value, column)
        return values

    def day(self, column: str) -> Date | None:
        """The day in the cell."""
        return self.read(column, read_day) if self.cells.get(column, "").strip() else None

    def read(self, column: str, reader: Callable[[str], T]) -> T:
        """What a reader makes of the cell; its EditError becomes the refusal of this row."""
        try:
            return reader(self.cells.get(column, ""))
        except EditError as error:
            raise self.refused(str(error), column) from error

    def _check_length(self, text: str, column: str) -> None:
        longest = LONGEST.get(column, LONGEST_OTHERWISE)
        if len(text) > longest:
            why = t(
                "The text has {length} characters; {most} are the most.",
                length=written(len(text)),
                most=written(longest),
            )
            raise self.refused(why, column)
