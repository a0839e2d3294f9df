"""From each older format of the map file to the next: one function an upgrade, which changes a TinyDB in memory.

The history holds records as plain values: an upgrade that names a field anew does so there, too. A journal that an
older relmap left behind is read as today's are, so a field that its lines have must go on to be read.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from relmap.storage.header import FORMAT

if TYPE_CHECKING:
    from tinydb import TinyDB  # it loads much, and a map of today's format does not need it

Tables = dict[str, dict[str, Any]]
Upgrade = Callable[["TinyDB"], None]
_UPGRADES: dict[int, Upgrade] = {}


def upgrade_from(version: int) -> Callable[[Upgrade], Upgrade]:
    """Marks the function that leads from this format to the next."""

    def keep(function: Upgrade) -> Upgrade:
        _UPGRADES[version] = function
        return function

    return keep


@upgrade_from(1)
def name_the_state(database: "TinyDB") -> None:
    """Format 2 says in its header which state of which map it is; the records are the same."""


@upgrade_from(2)
def keep_the_past(database: "TinyDB") -> None:
    """Format 3 has a history, and says where people stand; both begin with the first edit."""


def upgraded(tables: Tables, version: int) -> Tables:
    """The tables of an older format as they are today; their header is left as it was."""
    from tinydb import TinyDB
    from tinydb.storages import MemoryStorage

    with TinyDB(storage=MemoryStorage) as database:
        database.storage.write(tables)
        for each in range(version, FORMAT):
            _UPGRADES[each](database)
        return database.storage.read() or {}
