"""Which kind of table a header is of, and what stands in each of its columns."""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from relmap.core.fields import clean
from relmap.core.language import mark, t
from relmap.core.lists import listed
from relmap.core.spoken_words import capital

_SEPARATORS = re.compile(r"[\W_]+")
_NEEDS = mark("{kind} need {columns}")


class Kind(Struct, frozen=True):
    """A kind of table: the columns that it needs, those that it may have, and other headers for some of them.

    Where several other headers stand for a column, the first of them that is there counts.
    """

    name: str
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = {}

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns of such a table."""
        return (*self.required, *self.optional)


PEOPLE = Kind(
    mark("people"),
    ("name",),
    (
        *("id", "title", "function", "email", "phone", "manager", "assistant"),
        *("away_from", "away_until", "joined", "left", "note"),
    ),
    {
        "id": ("Employee ID", "Employee #", "Employee No", "Person ID", "Staff ID", "Post Unique Reference"),
        "name": ("Full Name", "Display Name", "Employee Name"),
        "title": ("Job Title", "Business Title", "Position"),
        "function": (
            *("Department", "Dept", "Division", "Supervisory Organization", "Supervisory Organisation"),
            *("Unit", "Organisation", "Organization"),
        ),
        "email": ("E-mail Address", "Work E-mail", "Mail"),
        "phone": ("Telephone", "Phone Number", "Business Phone", "Work Phone"),
        "manager": (
            *("Manager ID", "Supervisor ID", "Manager E-mail", "Manager's Name", "Manager Name"),
            *("Reports To", "Reports to Senior Post", "Supervisor"),
        ),
        "assistant": ("Assistant's Name",),
        "note": ("Notes",),
    },
)
TOPICS = Kind(mark("topics"), ("topic", "owner"), ("deputies", "words"))
RELATIONSHIPS = Kind(mark("relationships"), ("source", "target", "strength"), ("rated_on", "wanted", "note"))

KINDS = (PEOPLE, TOPICS, RELATIONSHIPS)
"""The kinds that can be imported, in the order in which they are: relationships need people."""


class Header(Struct, frozen=True):
    """A header as one kind reads it: its cells, and the position of each column that is known."""

    kind: Kind
    cells: tuple[str, ...]
    positions: dict[str, int]

    @property
    def ignored(self) -> tuple[str, ...]:
        """The headers of which no use is made."""
        used = set(self.positions.values())
        return tuple(cell for position, cell in enumerate(self.cells) if cell and position not in used)

    def name(self, position: int) -> str:
        """What the column at a position is called in a message."""
        known = (column for column, found in self.positions.items() if found == position)
        return next(known, "") or self.cells[position] or t("column {number}", number=position + 1)

    @property
    def missing(self) -> list[str]:
        """The columns that such a table needs and this one does not have."""
        return [column for column in self.kind.required if column not in self.positions]

    @property
    def fit(self) -> int:
        """How well the kind fits: columns known, those that it needs counting twice."""
        return len(self.positions) + len(self.kind.required) - len(self.missing)


def read_header(cells: Sequence[str], kinds: Sequence[Kind] = KINDS) -> Header:
    """The header as the kind reads it that fits best; between equals one that misses nothing, then the first."""
    headers = [_as_kind(kind, cells) for kind in kinds]
    return max(headers, key=lambda header: (header.fit, not header.missing))


def needs(kinds: Sequence[Kind] = KINDS) -> str:
    """What each kind of table needs, as a sentence: "People need name; …"."""
    return capital(
        "; ".join(t(_NEEDS, kind=t(kind.name), columns=listed(kind.required)) for kind in kinds) + "."
    )


def _as_kind(kind: Kind, cells: Sequence[str]) -> Header:
    first_at: dict[str, int] = {}
    for position, cell in enumerate(cells):
        first_at.setdefault(_normal(cell), position)
    positions = {}
    for column in kind.columns:
        for header in (column, *kind.aliases.get(column, ())):
            if _normal(header) in first_at:
                positions[column] = first_at[_normal(header)]
                break
    return Header(kind, tuple(clean(cell) for cell in cells), positions)


def _normal(header: str) -> str:
    """A header without capitals, spaces, hyphens and underscores; # reads as "number"."""
    return _SEPARATORS.sub("", header.replace("#", "No").casefold())
