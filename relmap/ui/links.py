"""Opening what stands in a map outside the program: telephone numbers only, as nothing else is asked for yet."""

import re

from PySide6.QtCore import QUrl

_ANOTHER = re.compile(r"\s/\s|[,;A-Za-z]")
"""What ends the first number of a cell: a second number, or words such as "ext"."""
_LEAST = 3


def telephone_link(number: str) -> QUrl:
    """The `tel:` link (RFC 3966) for the first number in a text as people write it; empty where there is none.

    Service codes with * or # are no numbers of people, and are refused.
    """
    first = _ANOTHER.split(number.strip())[0].replace("(0)", "")
    digits = re.sub(r"[^0-9]", "", first)
    if len(digits) < _LEAST or "*" in first or "#" in first:
        return QUrl()
    return QUrl(f"tel:{'+' if first.startswith('+') else ''}{digits}")


def open_telephone(number: str) -> bool:
    """Hand a number to the system's telephone; False where there is none."""
    from PySide6.QtGui import QDesktopServices  # not loaded before somebody is called

    link = telephone_link(number)
    return not link.isEmpty() and QDesktopServices.openUrl(link)
