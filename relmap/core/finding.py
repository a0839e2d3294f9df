"""Finding anything by a few letters: people, functions, topics, customers, and whatever else has a name.

Every word that was typed must be found, in the name or in what stands under it, with or without accents. The whole
name goes before a word's beginning, that before its middle, the name before what stands under it, and what is
written as it was typed before what looks like a typing error; among equals people go first.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.change import Change
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import Customer, Function, Key, Person, Record, Topic, key_of
from relmap.core.words import folded

Kind: TypeAlias = Literal["person", "function", "topic", "customer", "page", "action"]

KINDS: dict[str, Kind] = {
    "people": "person",
    "functions": "function",
    "topics": "topic",
    "customers": "customer",
}
"""The tables whose records can be found, with the kind of thing that each holds."""
FEW = 3
"""Typing errors are looked for where fewer things than this have the letters as they were typed."""
SHORTEST_WRONG = 4
"""Letters from which a word may have a typing error; from twice as many it may have two."""
WHOLE, WORD, MIDDLE, UNDER, WRONG = range(5)


class Findable(Struct, frozen=True):
    """Something that can be found: what it is, its id among its kind, its name, and what stands under it.

    `key` is what one presses for it, where there is such a key.
    """

    kind: Kind
    id: str
    name: str
    under: str = ""
    key: str = ""


class _Entry(Struct, frozen=True):
    """Something that can be found, with what is searched."""

    shown: Findable
    name: str
    words: tuple[str, ...]
    under: str
    under_words: tuple[str, ...]


class Finding:
    """What can be found in a map; `follow` keeps it true at a cost that grows with the Change."""

    def __init__(self, map: Map) -> None:
        self._map = map
        self._entries: dict[Key, _Entry] = {}
        self._function_sizes = _sizes(map)
        for table in KINDS:
            for record in map.table(table).values():
                self._add(Key(table, record.id), record)

    def follow(self, change: Change) -> None:
        """Know what the map has become by this Change, which was applied to it."""
        touched = [*change.drop] + [key_of(record) for record in change.put]
        touched = [key for key in touched if key.table in KINDS]
        if not touched:
            return
        self._function_sizes = _sizes(self._map)
        functions = {key.id for key in touched if key.table == "functions"}
        people = {key.id for key in touched if key.table == "people"}
        for key in {*touched, *self._named_by(functions, people)}:
            self._entries.pop(key, None)
            record = self._map.get(key)
            if record is not None:
                self._add(key, record)

    def find(self, text: str, also: Sequence[Findable] = (), most: int = 50) -> list[Findable]:
        """What fits these letters best, the best first; `also` are things that are not in the map."""
        typed = folded(text).split()
        if not typed:
            return []
        entries = [*self._entries.values(), *map(_entry, also)]
        found = [(rank, entry) for entry in entries if (rank := _rank(entry, typed)) is not None]
        if len(found) < FEW:
            known = {id(entry) for _, entry in found}
            alike = _alike([entry for entry in entries if id(entry) not in known], typed)
            found += [(WRONG, entry) for entry in alike]
        start = typed[0]

        def order(each: tuple[int, _Entry]) -> tuple[int, int, bool, str]:
            rank, entry = each
            return rank, _ORDER[entry.shown.kind], not entry.name.startswith(start), entry.name

        found.sort(key=order)
        return [entry.shown for _, entry in found[:most]]

    def get(self, key: Key) -> Findable | None:
        """The thing under this key of the map, or None."""
        entry = self._entries.get(key)
        return entry.shown if entry is not None else None

    def _add(self, key: Key, record: Record) -> None:
        if isinstance(record, Person | Function | Topic | Customer):
            shown = Findable(KINDS[key.table], record.id, record.name, self._under(record))
            self._entries[key] = _entry(shown)

    def _under(self, record: Person | Function | Topic | Customer) -> str:
        """What stands under the name."""
        match record:
            case Person():
                function = self._map.functions.get(record.function)
                return ", ".join(filter(None, (record.title, function.name if function else "")))
            case Function():
                return tn("{n} person", "{n} people", self._function_sizes.get(record.id, 0))
            case Topic():
                owner = self._map.people.get(record.owner)
                return t("owned by {owner}", owner=owner.name) if owner else t("has no owner")
        host = self._map.people.get(record.host)
        return t("hosted by {host}", host=host.name) if host else ""

    def _named_by(self, functions: set[str], people: set[str]) -> Iterable[Key]:
        """What has the name of one of these under its own, or counts them."""
        if people:
            yield from (Key("functions", each) for each in self._map.functions)
        for person in self._map.people.values() if functions else ():
            if person.function in functions:
                yield Key("people", person.id)
        for topic in self._map.topics.values() if people else ():
            if topic.owner in people:
                yield Key("topics", topic.id)
        for customer in self._map.customers.values() if people else ():
            if customer.host in people:
                yield Key("customers", customer.id)


_IN_ORDER: tuple[Kind, ...] = ("person", "topic", "customer", "function", "page", "action")
_ORDER = {kind: place for place, kind in enumerate(_IN_ORDER)}


def _entry(shown: Findable) -> _Entry:
    name, under = folded(shown.name), folded(shown.under)
    return _Entry(shown, name, tuple(name.split()), under, tuple(under.split()))


def _rank(entry: _Entry, typed: list[str]) -> int | None:
    """How well the words that were typed fit, the best being 0; None where one of them does not."""
    if entry.name == " ".join(typed):
        return WHOLE
    worst = WORD
    for word in typed:
        if any(each.startswith(word) for each in entry.words):
            continue
        if word in entry.name:
            worst = max(worst, MIDDLE)
        elif any(each.startswith(word) for each in entry.under_words):
            worst = UNDER
        else:
            return None
    return worst


def _alike(entries: list[_Entry], typed: list[str]) -> list[_Entry]:
    """Those in whose name every word is found if it may have a typing error."""
    from rapidfuzz import process  # loaded when somebody mistypes
    from rapidfuzz.distance import OSA

    vocabulary = list({word for entry in entries for word in entry.words})
    fits: list[set[str]] = []
    for word in typed:
        wrong = min(2, len(word) // SHORTEST_WRONG)
        near = {each for each in vocabulary if word in each}
        if wrong:
            for shown in (
                vocabulary,
                [each[: len(word)] for each in vocabulary],
                [each[: len(word) + 1] for each in vocabulary],
            ):  # all of a word, its beginning, and that if a letter was left out
                found = process.extract(word, shown, scorer=OSA.distance, score_cutoff=wrong, limit=None)
                near |= {vocabulary[place] for _, _, place in found}
        fits.append(near)
    return [entry for entry in entries if all(near.intersection(entry.words) for near in fits)]


def _sizes(map: Map) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for person in map.people.values():
        sizes[person.function] = sizes.get(person.function, 0) + 1
    return sizes
