"""The guard that keeps a spreadsheet from taking a cell for a formula, and its exact opposite."""

import re

_TAKEN_FOR_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """The cell with a ' before it where a spreadsheet would compute it, or where it looks guarded already."""
    return f"'{cell}" if _TAKEN_FOR_FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell
