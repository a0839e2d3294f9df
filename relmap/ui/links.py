"""Opening what stands in a map outside the program: telephone numbers only, as nothing else is asked for yet."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def telephone_link(number: str) -> QUrl:
    """The `tel:` link (RFC 3966) for a number as people write it; empty where it has no digits."""
    digits = re.sub(r"[^\d+*#]", "", number.replace("(0)", ""))
    return QUrl(f"tel:{digits}") if any(sign.isdigit() for sign in digits) else QUrl()


def open_telephone(number: str) -> bool:
    """Hand a number to the system's telephone; False where there is none."""
    link = telephone_link(number)
    return not link.isEmpty() and QDesktopServices.openUrl(link)
