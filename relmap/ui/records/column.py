"""What a table of records shows: its columns, and the filters over it."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from msgspec import Struct

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import Customer, Function, Person, Topic

R = TypeVar("R", bound=Person | Function | Topic | Customer)


class Column(Struct, Generic[R], frozen=True, kw_only=True):
    """One column. `title` is marked for translation; `text` is asked for what is on the screen only, at any moment.

    `sort` gives what it is sorted by where that is not the text. `letters` is its width, 0 for the one that takes
    what is left. Where there is no room the columns with the highest `goes` go; 0 stays. `searched`: whether words
    typed in the search are looked for here. `renamed` is the edit of a name typed in place, `function` gives the id
    of a function whose dot stands before the text.
    """

    title: str
    text: Callable[[Map, R], str]
    sort: Callable[[Map, R], Any] | None = None
    letters: int = 14
    goes: int = 0
    searched: bool = True
    renamed: Callable[[Map, R, str], Change] | None = None
    function: Callable[[R], str] | None = None


class Filter(Struct, Generic[R], frozen=True):
    """A chip over the table: its word (marked for translation), and which records it shows."""

    word: str
    fits: Callable[[Map, R], bool]
