"""Reading a delimited text file: its encoding, delimiter, kind, and rows."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from relmap.core.language import number as written
from relmap.core.language import t
from relmap.exchange.cells import shown
from relmap.exchange.columns import KINDS, Header, Kind, needs, read_header
from relmap.exchange.decoding import UNREADABLE, decode
from relmap.exchange.guard import unguarded
from relmap.exchange.rows import ImportFileError, Row

DELIMITERS = ",;\t"
LONGEST_CELL = 100_000
"""Characters. Longer cells are not of a table that a person keeps; most often a quotation mark is missing."""


class Table(Struct, frozen=True):
    """A file that was read: its name, which kind it is, its rows, and the headers that say nothing to relmap."""

    file: str
    kind: Kind
    rows: tuple[Row, ...]
    ignored: tuple[str, ...]


def read_table(path: Path, kinds: Sequence[Kind] = KINDS) -> Table:
    """The table in this file, of the kind that its header fits best. Raises ImportFileError."""
    file = path.name
    text = decode(_read_bytes(path), file)
    if not text.strip():
        raise ImportFileError(
            file, t("The file is empty. It should begin with a header. {needs}", needs=needs(kinds))
        )
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # so that LONGEST_CELL is what speaks
    delimiter = max(DELIMITERS, key=lambda one: _fit(text, one, kinds))
    records = _records(text, delimiter, file)
    number, cells = next(records)
    header = read_header(cells, kinds)
    for position, cell in enumerate(cells):
        _check_cell(cell, file, number, t("column {number}", number=position + 1))
    _check_header(header, number, file, kinds)
    rows = tuple(_row(header, cells, number, file) for number, cells in records)
    return Table(file, header.kind, rows, header.ignored)


def _read_bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise ImportFileError(
                path.name or str(path), t("This is not a file that can be read to its end.")
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ImportFileError(path.name or str(path), t("There is no such file.")) from error
    except IsADirectoryError as error:
        raise ImportFileError(path.name or str(path), t("This is a folder. Name the files in it.")) from error
    except OSError as error:
        raise ImportFileError(
            path.name or str(path), t("The file could not be read: {reason}.", reason=error.strerror)
        ) from error


def _fit(text: str, delimiter: str, kinds: Sequence[Kind]) -> tuple[int, int]:
    """How well the header reads with this delimiter: by the columns known, then by how many there are."""
    try:
        cells = next(
            cells for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(cells)
        )
    except (csv.Error, StopIteration):
        return (0, 0)
    return (read_header(cells, kinds).fit, len(cells))


def _records(text: str, delimiter: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Every record that is not blank with its row as a spreadsheet shows it: lines within quotes do not count."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error as error:
        raise ImportFileError(
            file, t("A quotation mark is missing or stands where none can."), number + 1
        ) from error


def _check_header(header: Header, number: int, file: str, kinds: Sequence[Kind]) -> None:
    if not header.positions:
        found = ", ".join(shown(cell) for cell in header.cells[:6])
        raise ImportFileError(
            file, t("No column is known (found: {found}). {needs}", found=found, needs=needs(kinds)), number
        )
    if header.missing:
        raise ImportFileError(
            file, t("The column is missing. {needs}", needs=needs(kinds)), number, header.missing[0]
        )


def _row(header: Header, cells: list[str], number: int, file: str) -> Row:
    width = len(header.cells)
    if any(cell.strip() for cell in cells[width:]):
        why = t(
            "The row has {cells} cells and the header {width}. Put cells that hold the delimiter in quotes.",
            cells=len(cells),
            width=width,
        )
        raise ImportFileError(file, why, number)
    for position, cell in enumerate(cells[:width]):
        if len(cell) > LONGEST_CELL or UNREADABLE.search(cell):
            _check_cell(cell, file, number, header.name(position))
    found = {column: position for column, position in header.positions.items() if position < len(cells)}
    return Row(file, number, {column: unguarded(cells[position]) for column, position in found.items()})


def _check_cell(cell: str, file: str, number: int, column: str) -> None:
    if len(cell) > LONGEST_CELL:
        why = t(
            "The cell has {length} characters; no cell can have more than {most}.",
            length=written(len(cell)),
            most=written(LONGEST_CELL),
        )
        raise ImportFileError(file, why, number, column)
    if UNREADABLE.search(cell):
        why = t("The text is of an encoding that relmap does not read. Save the file as CSV UTF-8.")
        raise ImportFileError(file, why, number, column)
