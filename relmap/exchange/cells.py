"""What single cells may say: a strength, a day, several values. What they may not say raises EditError."""

import csv
import io
import re

from relmap.core.change import EditError
from relmap.core.fields import clean
from relmap.core.records import STRENGTH_WORDS, Date

SEPARATOR = ";"
"""Between several values in one cell."""

_STRENGTHS = {str(number): number for number in STRENGTH_WORDS} | {
    word: number for number, word in STRENGTH_WORDS.items()
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST_SHOWN = 40


def shown(cell: str) -> str:
    """The cell as a message quotes it: on one line, and no more of it than a person needs to find it."""
    cell = clean(cell)
    return cell if len(cell) <= _LONGEST_SHOWN else f"{cell[:_LONGEST_SHOWN]}…"


def read_strength(cell: str) -> int:
    """A strength written as a whole number or as its word."""
    strength = _STRENGTHS.get(clean(cell).casefold())
    if strength is None:
        what = f"{shown(cell)} is not a strength." if cell.strip() else "The strength is missing."
        least, most = min(STRENGTH_WORDS), max(STRENGTH_WORDS)
        raise EditError(
            f"{what} Strengths are whole numbers from {least} ({STRENGTH_WORDS[least]}) "
            f"to {most} ({STRENGTH_WORDS[most]})."
        )
    return strength


def read_day(cell: str) -> Date:
    """A day written as in 2026-03-01."""
    try:
        if _DAY.fullmatch(cell.strip()):
            return Date.fromisoformat(cell.strip())
    except ValueError:
        pass  # no such day, such as 30 February
    raise EditError(f"{shown(cell)} is not a day. Write days as 2026-03-01.")


def read_values(cell: str) -> tuple[str, ...]:
    """The values of a cell; one that holds a semicolon itself stands in quotation marks, as in a CSV row."""
    rows = csv.reader(io.StringIO(cell, newline=""), delimiter=SEPARATOR, skipinitialspace=True)
    return tuple(value for row in rows for part in row if (value := clean(part)))


def write_values(values: tuple[str, ...]) -> str:
    """The cell from which `read_values` reads these values."""
    cell = io.StringIO()
    csv.writer(cell, delimiter=SEPARATOR, lineterminator="").writerow(values)
    return cell.getvalue() if values else ""
