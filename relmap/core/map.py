"""The map: all records of one company, and the few indexes that make looking along relationships fast.

Only `apply` changes a map, so a Change is the only way that anything in it can come or go.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import TypeAlias, TypeVar, cast

from relmap.core.change import Change
from relmap.core.dates import today
from relmap.core.language import sort_key
from relmap.core.records import (
    TABLE_OF,
    TABLES,
    Company,
    Complaint,
    Contact,
    Customer,
    Date,
    Function,
    Key,
    PastChange,
    Person,
    Record,
    Relationship,
    Spot,
    Topic,
    Visit,
    key_of,
)

_Index: TypeAlias = defaultdict[str, dict[str, str]]
_Views: TypeAlias = tuple[_Index, _Index]
N = TypeVar("N", Person, Function, Topic, Customer)


class Map:
    """All records of one company, by table and id; `as_of` is the day of which it is a map of the past."""

    def __init__(self, records: Iterable[Record] = (), as_of: Date | None = None) -> None:
        self._as_of = as_of
        self._tables: dict[str, dict[str, Record]] = {table: {} for table in TABLES}
        self._views: _Views | None = None
        self._contacts: dict[frozenset[str], set[str]] = {}
        tables = {kind: self._tables[table] for kind, table in TABLE_OF.items()}
        for record in records:
            tables[type(record)][record.id] = record
        for contact in self.contacts.values():
            self._index(contact)

    # Reading ---------------------------------------------------------------------------------

    @property
    def today(self) -> Date:
        """The day by which it is judged who is away or has left, and how old a rating is."""
        return self._as_of or today()

    def table(self, name: str) -> dict[str, Record]:
        """The records of one table by id. Read it; change it only by `apply`."""
        return self._tables[name]

    def get(self, key: Key) -> Record | None:
        """The record under this key, or None."""
        return self._tables[key.table].get(key.id)

    @property
    def company(self) -> Company:
        """Whose map it is; an unnamed company where nothing was said yet."""
        return cast(Company, self._tables["company"].get("company", Company()))

    @property
    def people(self) -> dict[str, Person]:
        """People by id."""
        return cast(dict[str, Person], self._tables["people"])

    @property
    def functions(self) -> dict[str, Function]:
        """Functions by id."""
        return cast(dict[str, Function], self._tables["functions"])

    @property
    def topics(self) -> dict[str, Topic]:
        """Topics by id."""
        return cast(dict[str, Topic], self._tables["topics"])

    @property
    def relationships(self) -> dict[str, Relationship]:
        """Relationships by id."""
        return cast(dict[str, Relationship], self._tables["relationships"])

    @property
    def contacts(self) -> dict[str, Contact]:
        """Contacts by id."""
        return cast(dict[str, Contact], self._tables["contacts"])

    @property
    def customers(self) -> dict[str, Customer]:
        """Customers by id."""
        return cast(dict[str, Customer], self._tables["customers"])

    @property
    def complaints(self) -> dict[str, Complaint]:
        """Complaints by id."""
        return cast(dict[str, Complaint], self._tables["complaints"])

    @property
    def visits(self) -> dict[str, Visit]:
        """Visits by id."""
        return cast(dict[str, Visit], self._tables["visits"])

    @property
    def spots(self) -> dict[str, Spot]:
        """Where people stand in the pictures of the map, by their ids."""
        return cast(dict[str, Spot], self._tables["spots"])

    @property
    def past_changes(self) -> dict[str, PastChange]:
        """The Changes that led to the map as it is, by id, the first one first."""
        return cast(dict[str, PastChange], self._tables["history"])

    def view(self, source: str, target: str) -> Relationship | None:
        """How `source` sees `target`, or None where that is not rated."""
        found = self._views_by.get(source, {}).get(target)
        return None if found is None else self.relationships[found]

    def raters(self) -> Set[str]:
        """The ids of all who have a view of anybody."""
        return self._views_by.keys()

    def rated(self) -> Set[str]:
        """The ids of all of whom anybody has a view."""
        return self._views_of.keys()

    def known_to(self, person: str) -> Iterator[str]:
        """Everyone with a view of this person or of whom this person has one: all whom they could call."""
        mine = self._views_by.get(person, {})
        yield from mine
        for other in self._views_of.get(person, {}):
            if other not in mine:
                yield other

    def contacts_between(self, one: str, other: str) -> list[Contact]:
        """All contacts of the pair, whoever began them, in order of their days."""
        found = self._contacts.get(frozenset((one, other)), ())
        return sorted((self.contacts[id] for id in found), key=lambda contact: (contact.on, contact.id))

    def snapshot(self) -> "Map":
        """An independent copy, for work on another thread; the records themselves are shared."""
        made = Map(as_of=self._as_of)  # copied as it is, and not indexed anew: the window waits for this
        made._tables = {table: records.copy() for table, records in self._tables.items()}
        made._views = (_copied(self._views_by), _copied(self._views_of))
        made._contacts = {pair: ids.copy() for pair, ids in self._contacts.items()}
        return made

    def __iter__(self) -> Iterator[Record]:
        """Every record, table by table."""
        for table in self._tables.values():
            yield from table.values()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Map) and self._tables == other._tables

    __hash__ = None  # type: ignore[assignment]  # a map changes

    # Changing --------------------------------------------------------------------------------

    def apply(self, change: Change) -> Change:
        """Do a Change and return its inverse, at a cost that grows with the Change and not with the map.

        Raises KeyError, with nothing changed, where a dropped record is not there.
        """
        drop = dict.fromkeys(change.drop)
        for key in drop:
            if self.get(key) is None:
                raise KeyError(key)
        restored = [self._drop(key) for key in drop]
        added: list[Key] = []
        for key, record in {key_of(record): record for record in change.put}.items():
            before = self.get(key)
            if before is None:
                added.append(key)
            else:
                restored.append(before)
            self._put(record)
        return Change(
            label=change.label, put=tuple(restored), drop=tuple(added), who=change.who, when=change.when
        )

    @property
    def _views_by(self) -> _Index:
        return self._indexed_views()[0]

    @property
    def _views_of(self) -> _Index:
        return self._indexed_views()[1]

    def _indexed_views(self) -> _Views:
        """Relationships by who has them and by whom they are of; made when first asked for: a window opens sooner."""
        if self._views is None:
            by, of = self._views = (defaultdict(dict), defaultdict(dict))
            for view in self.relationships.values():
                by[view.source][view.target] = of[view.target][view.source] = view.id
        return self._views

    def _put(self, record: Record) -> None:
        key = key_of(record)
        if key.id in self._tables[key.table]:
            self._unindex(self._tables[key.table][key.id])
        self._tables[key.table][key.id] = record
        self._index(record)

    def _drop(self, key: Key) -> Record:
        record = self._tables[key.table].pop(key.id)
        self._unindex(record)
        return record

    def _index(self, record: Record) -> None:
        if isinstance(record, Relationship):
            self._views_by[record.source][record.target] = record.id
            self._views_of[record.target][record.source] = record.id
        elif isinstance(record, Contact):
            self._contacts.setdefault(frozenset((record.source, record.target)), set()).add(record.id)

    def _unindex(self, record: Record) -> None:
        """What is left empty goes too: a map that people come to and leave for years shall not grow."""
        if isinstance(record, Relationship):
            if self._views_by.get(record.source, {}).get(record.target) == record.id:
                _take_out(self._views_by, record.source, record.target)
                _take_out(self._views_of, record.target, record.source)
        elif isinstance(record, Contact):
            pair = frozenset((record.source, record.target))
            self._contacts[pair].discard(record.id)
            if not self._contacts[pair]:
                del self._contacts[pair]


def _copied(index: _Index) -> _Index:
    return defaultdict(dict, {id: views.copy() for id, views in index.items()})


def _take_out(index: dict[str, dict[str, str]], one: str, other: str) -> None:
    del index[one][other]
    if not index[one]:
        del index[one]


def by_name(records: Iterable[N]) -> list[N]:
    """Records in the order that a reader expects: by name, as the language spoken sorts names."""
    return sorted(records, key=lambda record: sort_key(record.name))
