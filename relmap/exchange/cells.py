"""What single cells may say: a strength, a day, several values. What they may not say raises EditError."""

import csv
import io
import re

from relmap.core.change import EditError
from relmap.core.fields import clean
from relmap.core.language import t
from relmap.core.records import STRENGTH_WORDS, Date
from relmap.core.spoken_words import strength_word

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
    """A strength written as a whole number or as its word, in English or in the language spoken."""
    said = clean(cell).casefold()
    strength = _STRENGTHS.get(said) or _spoken().get(said)
    if strength is None:
        what = t("The strength is missing.")
        if cell.strip():
            what = t("{cell} is not a strength.", cell=shown(cell))
        least, most = min(STRENGTH_WORDS), max(STRENGTH_WORDS)
        allowed = t(
            "Strengths are whole numbers from {least} ({weakest}) to {most} ({strongest}).",
            least=least,
            weakest=strength_word(least),
            most=most,
            strongest=strength_word(most),
        )
        raise EditError(f"{what} {allowed}")
    return strength


def _spoken() -> dict[str, int]:
    return {strength_word(strength).casefold(): strength for strength in STRENGTH_WORDS}


def read_day(cell: str) -> Date:
    """A day written as in 2026-03-01."""
    try:
        if _DAY.fullmatch(cell.strip()):
            return Date.fromisoformat(cell.strip())
    except ValueError:
        pass  # no such day, such as 30 February
    raise EditError(t("{cell} is not a day. Write days as 2026-03-01.", cell=shown(cell)))


def read_values(cell: str) -> tuple[str, ...]:
    """The values of a cell; one that holds a semicolon itself stands in quotation marks, as in a CSV row."""
    rows = csv.reader(io.StringIO(cell, newline=""), delimiter=SEPARATOR, skipinitialspace=True)
    return tuple(value for row in rows for part in row if (value := clean(part)))


def write_values(values: tuple[str, ...]) -> str:
    """The cell from which `read_values` reads these values."""
    cell = io.StringIO()
    csv.writer(cell, delimiter=SEPARATOR, lineterminator="").writerow(values)
    return cell.getvalue() if values else ""
