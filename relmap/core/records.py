"""The records of a map: typed, frozen values, one table for each kind.

Every record has an `id`, a short string that never changes. References between records are ids.
A date that is not known is None; a text that is not known is empty.
"""

import datetime as dt
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias
from uuid import uuid4

from msgspec import Meta, Struct, field

Date: TypeAlias = dt.date

STRENGTH_WORDS = {1: "met", 2: "acquainted", 3: "working", 4: "trusted", 5: "close"}
"""The word for each strength. A view that is missing is *not rated*, which is not a weak strength."""

Strength: TypeAlias = Annotated[int, Meta(ge=1, le=5)]
Outcome: TypeAlias = Literal["helped", "refused", "no answer"]
ContactKind: TypeAlias = Literal["call", "meeting", "message"]

ID_DIGITS = 12
"""Hexadecimal digits of a new id, at random: of 2 million ids two are the same with odds of 1 in 140."""


def new_id() -> str:
    """A short random id for a new record."""
    return uuid4().hex[:ID_DIGITS]


class Stored(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all records share: they never change, and a field that relmap does not know is refused, not lost."""


class Company(Stored, frozen=True, kw_only=True):
    """Whose map it is: one record, with the id "company"."""

    id: str = "company"
    name: str = ""


class Function(Stored, frozen=True, kw_only=True):
    """A business area: Sales, Operations, Finance …"""

    id: str = field(default_factory=new_id)
    name: str
    room: int = 0
    """People for whom its part of the pictures was made, so that it stays as it is when one comes; 0: not made yet."""


class Person(Stored, frozen=True, kw_only=True):
    """An executive or leader, in one function.

    `assistant` is a name, and how to reach them. `away_from` and `away_until` are the first and the last day away;
    either may be open. `joined` is their first day; from the day `left` on they are no longer with the company.
    """

    id: str = field(default_factory=new_id)
    name: str
    title: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""
    manager: str = ""
    assistant: str = ""
    away_from: Date | None = None
    away_until: Date | None = None
    joined: Date | None = None
    left: Date | None = None
    note: str = ""

    @property
    def first_name(self) -> str:
        """The first word of the name: what one says on the telephone."""
        return self.name.split()[0] if self.name else ""

    def has_left(self, on: Date) -> bool:
        """Whether they are no longer with the company on this day."""
        return self.left is not None and self.left <= on

    def is_away(self, on: Date) -> bool:
        """Whether they are away on this day; both ends of the period count."""
        if self.away_from is None and self.away_until is None:
            return False
        return (self.away_from or on) <= on <= (self.away_until or on)

    def can_be_called(self, on: Date) -> bool:
        """Whether they are with the company and not away on this day."""
        return not self.has_left(on) and not self.is_away(on)


class Topic(Stored, frozen=True, kw_only=True):
    """A kind of complaint: who owns it, who may resolve it in their place, in order, and words that point to it."""

    id: str = field(default_factory=new_id)
    name: str
    owner: str = ""
    deputies: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class Relationship(Stored, frozen=True, kw_only=True, gc=False):
    """One person's view of another: how strong `source` finds the relationship with `target`.

    `wanted` is how strong it should become, which is kept apart from what it is today.
    """

    id: str = field(default_factory=new_id)
    source: str
    target: str
    strength: Strength
    rated_on: Date | None = None
    wanted: Strength | None = None
    note: str = ""


class Contact(Stored, frozen=True, kw_only=True, gc=False):
    """A dated event between two people, begun by `source`; a call may carry an outcome."""

    id: str = field(default_factory=new_id)
    source: str
    target: str
    on: Date
    kind: ContactKind = "call"
    outcome: Outcome | None = None
    note: str = ""


class Customer(Stored, frozen=True, kw_only=True):
    """A company or person that buys from us; `host` (a person's id) leads when others of us visit them."""

    id: str = field(default_factory=new_id)
    name: str
    host: str = ""
    note: str = ""


class Complaint(Stored, frozen=True, kw_only=True):
    """What a customer said, in their words, and the topic that it was assigned to, if any."""

    id: str = field(default_factory=new_id)
    text: str
    customer: str = ""
    topic: str = ""
    received_on: Date | None = None
    received_by: str = ""


class Visit(Stored, frozen=True, kw_only=True):
    """A leader's visit to a customer."""

    id: str = field(default_factory=new_id)
    leader: str
    customer: str
    on: Date
    purpose: str = ""


class Spot(Stored, frozen=True, kw_only=True, gc=False):
    """Where a person stands in the pictures of the map; its id is the person's.

    `seat` numbers the people of a function in the order in which they came; the pictures are laid out by it, so that
    nobody moves when others come or go. `angle` (radians, clockwise from the top) and `x`, `y` (in the picture of
    the whole company) say where they were dragged to; None where they never were. `hidden` leaves them out.
    """

    id: str
    seat: int
    angle: float | None = None
    x: float | None = None
    y: float | None = None
    hidden: bool = False


class PastChange(Stored, frozen=True, kw_only=True):
    """One Change that was done: when (UTC), by whom, what it was called, and what was there before.

    `before` holds the records that it replaced or dropped, by table, as plain values; `added` the ids of those that
    came, by table.
    """

    id: str = field(default_factory=new_id)
    when: dt.datetime
    who: str
    label: str
    before: dict[str, list[Any]] = field(default_factory=dict)
    added: dict[str, list[str]] = field(default_factory=dict)


Record: TypeAlias = (
    Company
    | Function
    | Person
    | Topic
    | Relationship
    | Contact
    | Customer
    | Complaint
    | Visit
    | Spot
    | PastChange
)

TABLES: dict[str, type[Record]] = {
    "company": Company,
    "functions": Function,
    "people": Person,
    "topics": Topic,
    "relationships": Relationship,
    "contacts": Contact,
    "customers": Customer,
    "complaints": Complaint,
    "visits": Visit,
    "spots": Spot,
    "history": PastChange,
}
"""Every table of a map, with the record that it holds."""

ALONGSIDE = ("spots", "history")
"""The tables that follow from Changes and from the pictures, of which the history of a map does not tell."""

TABLE_OF: dict[type[Record], str] = {record: table for table, record in TABLES.items()}


class Key(NamedTuple):
    """Where a record stands: its table and its id."""

    table: str
    id: str


def key_of(record: Record) -> Key:
    """The key under which a map keeps this record."""
    return Key(TABLE_OF[type(record)], record.id)
