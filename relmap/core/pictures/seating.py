"""Seats: who stands where in the pictures of the map, so that nobody moves when others come, go or are rated.

Each person has a seat, a number within their function, and each function has room, the number of people for whom
its part of the pictures was made. Places follow from seat and room alone. A map from before has neither: then the
seats go by name and the room is what the function needs, until an edit would move somebody; that edit writes down
what it must for everyone to stand still.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.language import t
from relmap.core.map import Map, by_name
from relmap.core.records import Function, Key, Person, Record, Spot

MANY_COME = 10
"""People who come at once from which a function that they fill to twice its room gets new room."""


def seats(map: Map) -> dict[str, int]:
    """Everyone's seat in their function, by id: the one written down, else a free one in order of name."""
    found: dict[str, int] = {}
    for members in _by_home(map.people.values(), map.functions).values():
        found |= _seats_of(members, map.spots)
    return found


def rooms(map: Map) -> dict[str, int]:
    """For how many people each function's part of the pictures is made, by id: at least one."""
    if any(function.room for function in map.functions.values()):
        return {id: max(1, function.room) for id, function in map.functions.items()}
    return _needed(map.people.values(), map.functions)


def home_of(person: Person, functions: Mapping[str, Function]) -> str:
    """The function in whose part a person stands (an id), or "" for those who are in none."""
    return person.function if person.function in functions else ""


def seated(map: Map, change: Change) -> Change:
    """The Change with the seats of those who come, and whatever else must be written for all others to stand still."""
    if not _may_move(map, change):
        return change
    after = _After(map, change)
    spots = {spot.id: spot for spot in after.new_spots()}
    spots |= {record.id: record for record in change.put if isinstance(record, Spot)}
    roomy = {function.id: function for function in after.new_rooms()}
    written: dict[type, Mapping[str, Record]] = {Function: roomy, Spot: spots}
    put: list[Record] = [record for record in change.put if record.id not in written.get(type(record), ())]
    drop = [
        *change.drop,
        *(key for id in after.gone if id in map.spots and (key := Key("spots", id)) not in change.drop),
    ]
    return replace(change, put=(*put, *roomy.values(), *spots.values()), drop=tuple(drop))


def arranged(map: Map) -> Change:
    """Give everyone a seat afresh and every function the room it needs; what was dragged goes back, hidden stays so."""
    needed = _needed(map.people.values(), map.functions)
    put: list[Record] = [replace(function, room=needed[id]) for id, function in map.functions.items()]
    for members in _by_home(map.people.values(), map.functions).values():
        for seat, person in enumerate(by_name(members)):
            before = map.spots.get(person.id)
            put.append(Spot(id=person.id, seat=seat, hidden=before is not None and before.hidden))
    return Change(
        label=t("arrange the map anew"), put=tuple(record for record in put if not _stands(map, record))
    )


def _stands(map: Map, record: Record) -> bool:
    tables: dict[type, Mapping[str, Record]] = {Function: map.functions, Spot: map.spots}
    return tables[type(record)].get(record.id) == record


def _may_move(map: Map, change: Change) -> bool:
    """Whether this Change touches what seats and rooms are made of; most do not, and are passed over at once."""
    for record in change.put:
        if isinstance(record, Person):
            before = map.people.get(record.id)
            if before is None or before.function != record.function:
                return True
            if before.name != record.name and record.id not in map.spots:
                return True
            if (before.left is None) != (record.left is None):
                return True
        elif isinstance(record, Function) and record.id not in map.functions:
            return True
    return any(key.table in ("people", "functions") for key in change.drop)


class _After:
    """The people and functions of a map as a Change will leave them, beside those before it."""

    def __init__(self, map: Map, change: Change) -> None:
        self._map = map
        dropped = {(key.table, key.id) for key in change.drop}
        self._put = {record.id: record for record in change.put if isinstance(record, Person)}
        put_functions = {record.id: record for record in change.put if isinstance(record, Function)}
        self._put_spots = {record.id: record for record in change.put if isinstance(record, Spot)}
        self.gone = [id for table, id in dropped if table == "people" and id in map.people]
        self._people = {**map.people, **self._put}
        self._functions = {**map.functions, **put_functions}
        for table, id in dropped:
            if table == "people":
                self._people.pop(id, None)
            elif table == "functions":
                self._functions.pop(id, None)
        lost = map.functions.keys() - self._functions.keys()
        touched = dict.fromkeys(self._put)
        if lost:
            touched |= {id: None for id, person in map.people.items() if person.function in lost}
        self._comers = {id for id in touched if id in self._people and self._comes(self._people[id])}

    def new_spots(self) -> Iterator[Spot]:
        """A seat for each who comes, and for others without one where theirs would be another now."""
        touched = [*self._put, *self.gone, *self._comers]
        homes = {home_of(self._people[id], self._functions) for id in touched if id in self._people}
        homes |= {
            home_of(self._map.people[id], self._map.functions) for id in touched if id in self._map.people
        }
        before: dict[str, int] = {}
        for members in _by_home(self._map.people.values(), self._map.functions, homes).values():
            before |= _seats_of(members, self._map.spots)
        for members in _by_home(self._people.values(), self._functions, homes).values():
            yield from self._new_spots_of(members, before)

    def _new_spots_of(self, members: list[Person], before: Mapping[str, int]) -> Iterator[Spot]:
        """The same for the people of one function, of whom those who stay have had these seats."""
        standing = [person.id for person in members if person.id not in self._comers]
        written = {id: self._map.spots[id] for id in standing if id in self._map.spots}
        free = _free_seats({before[id] for id in standing})
        for id in self._in_order(members):
            written[id] = self._spot(id, free)
            yield written[id]
        now = _seats_of(members, written)
        if any(now[id] != before[id] for id in standing):
            for id in standing:
                if id not in written:
                    yield Spot(id=id, seat=before[id])

    def _in_order(self, members: list[Person]) -> list[str]:
        """Those of the members who come, in the order in which the Change brings them."""
        comers = {person.id for person in members if person.id in self._comers}
        return [id for id in self._put if id in comers] + sorted(comers - self._put.keys())

    def new_rooms(self) -> Iterator[Function]:
        """Room for functions that have none yet, and for those that are filled at once to twice their room."""
        made = any(function.room for function in self._map.functions.values())
        needed = _needed(self._people.values(), self._functions)
        if not made:
            if self._people != self._map.people:
                stood = self._map.people and not self._brings_many(needed)
                first = _needed((self._map.people if stood else self._people).values(), self._functions)
                for id, function in self._functions.items():
                    yield replace(function, room=first[id])
            return
        for id, function in self._functions.items():
            is_filled = self._brings_many(needed) and needed[id] > 2 * function.room
            if id not in self._map.functions or is_filled:
                yield replace(function, room=needed[id])

    def _brings_many(self, needed: Mapping[str, int]) -> bool:
        before = sum(rooms(self._map).values())
        return len(self._comers) >= MANY_COME and sum(needed.values()) > 2 * before

    def _comes(self, person: Person) -> bool:
        before = self._map.people.get(person.id)
        if before is None:
            return True
        return home_of(before, self._map.functions) != home_of(person, self._functions)

    def _spot(self, person: str, free: Iterator[int]) -> Spot:
        if person in self._put_spots:
            return self._put_spots[person]
        before = self._map.spots.get(person)
        return Spot(id=person, seat=next(free), hidden=before is not None and before.hidden)


def _by_home(
    people: Iterable[Person], functions: Mapping[str, Function], only: Container[str] | None = None
) -> dict[str, list[Person]]:
    homes: defaultdict[str, list[Person]] = defaultdict(list)
    for person in people:
        home = person.function if person.function in functions else ""
        if only is None or home in only:
            homes[home].append(person)
    return homes


def _seats_of(members: Iterable[Person], spots: Mapping[str, Spot]) -> dict[str, int]:
    members = list(members)
    found = {person.id: spots[person.id].seat for person in members if person.id in spots}
    free = _free_seats(set(found.values()))
    rest = sorted(
        (person for person in members if person.id not in found),
        key=lambda person: (person.name.casefold(), person.name, person.id),
    )
    return found | {person.id: next(free) for person in rest}


def _free_seats(taken: set[int]) -> Iterator[int]:
    seat = 0
    while True:
        if seat not in taken:
            yield seat
        seat += 1


def _needed(people: Iterable[Person], functions: Mapping[str, Function]) -> dict[str, int]:
    """How many people stand in each function, at least one; those who have left keep no room."""
    counts = dict.fromkeys(functions, 0)
    for person in people:
        if person.left is None and person.function in counts:
            counts[person.function] += 1
    return {id: max(1, count) for id, count in counts.items()}
