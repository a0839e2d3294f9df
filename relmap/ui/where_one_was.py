"""Where one was in a map: remembered when it is left, gone back to when it is shown again.

Of a map with a passphrase only the page is remembered.
"""

from pathlib import Path

from relmap.ui.address import Address
from relmap.ui.desk import ASK, PLACES, Desk
from relmap.ui.preferences import Preferences


def remember_here(desk: Desk, preferences: Preferences) -> None:
    """Remember the page that is shown and what is chosen on it."""
    file, here = desk.question.session.file, desk.here
    preferences.set_here(file.path, Address(here.page) if file.is_sealed else here)


def go_back(desk: Desk, preferences: Preferences) -> None:
    """Go to where one was; at first to the Ask page."""
    path: Path = desk.question.session.file.path
    here = preferences.here(path)
    is_known = here is not None and here.page in {place.name for place in PLACES}
    desk.go(here if here is not None and is_known else Address(PLACES[ASK].name))
