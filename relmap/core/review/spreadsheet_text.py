"""Text as spreadsheets put it on the clipboard and take it from there: rows of cells, set apart by tabs.

A spreadsheet computes a cell that begins like a formula, so such a cell is written with a ' before it, which is taken
off again where it is read.
"""

import csv
import re
from collections.abc import Iterable, Sequence

from relmap.core.change import EditError
from relmap.core.fields import clean
from relmap.core.language import t

LONGEST = 5_000_000
"""Characters that are read: a table of 700 × 700 people has fewer."""
_FORMULA = re.compile(r"'*[=+\-@]")
_WRITTEN = re.compile(r"'+[=+\-@]")


def cells_of(text: str) -> list[list[str]]:
    """The rows of a text with tabs, semicolons or commas; empty rows at its end are left out."""
    if len(text) > LONGEST:
        raise EditError(t("That is too much to paste at once. Import it as a file: Ctrl+I."))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    delimiter = next((sign for sign in "\t;," if sign in lines[0]), "\t")
    try:
        rows = list(csv.reader((f"{line}\n" for line in lines), delimiter=delimiter))
    except csv.Error as problem:
        raise EditError(t("What was copied is not a table: a quotation mark is missing.")) from problem
    return [[_read(cell) for cell in row] for row in rows]


def written(rows: Iterable[Sequence[str]]) -> str:
    """Rows as text that a spreadsheet takes for cells."""
    return "\n".join("\t".join(_written(cell) for cell in row) for row in rows)


def _read(cell: str) -> str:
    cell = clean(cell)
    return cell[1:] if _WRITTEN.match(cell) else cell


def _written(cell: str) -> str:
    cell = clean(cell)
    return f"'{cell}" if _FORMULA.match(cell) else cell
