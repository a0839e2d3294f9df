"""Making an edit whose refusal is shown where it was typed."""

from collections.abc import Callable

from relmap.core.change import Change, EditError
from relmap.core.map import Map
from relmap.ui.session import Session


def attempt(session: Session, make: Callable[[Map], Change]) -> str:
    """Do the Change that an edit makes of the map; why it was refused, or nothing where it was done."""
    if session.file.trouble is not None:
        return session.file.trouble.said
    try:
        change = make(session.map)
    except EditError as problem:
        return str(problem)
    session.do(change)
    return ""
