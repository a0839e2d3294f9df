"""What belongs to whom, found at once: topics and customers of a person, reports of a manager, people of a function."""

from collections import defaultdict

from relmap.core.change import Change
from relmap.core.map import Map, by_name
from relmap.core.records import Person, Topic, key_of


class Belonging:
    """Follows a map: call `follow` with every Change that the map has taken."""

    def __init__(self, map: Map) -> None:
        self._map = map
        self._person: dict[str, Person] = {}
        self._people: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._reports: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._owned: defaultdict[str, list[Topic]] = defaultdict(list)
        self._deputy_for: defaultdict[str, list[Topic]] = defaultdict(list)
        self._hosted: defaultdict[str, list[str]] = defaultdict(list)
        for person in map.people.values():
            self._put(person)
        self._read_topics()
        self._read_hosts()

    def people(self, function: str) -> list[Person]:
        """The people of a function (an id), by name; those of no function for an empty id."""
        return by_name(self._map.people[id] for id in self._people.get(function, ()))

    def count(self, function: str) -> int:
        """How many people a function has."""
        return len(self._people.get(function, ()))

    def reports(self, manager: str) -> list[Person]:
        """Those whose manager this person (an id) is, by name."""
        return by_name(self._map.people[id] for id in self._reports.get(manager, ()))

    def owned(self, person: str) -> list[Topic]:
        """The topics that this person (an id) owns, by name."""
        return self._owned.get(person, [])

    def deputy_for(self, person: str) -> list[Topic]:
        """The topics that this person (an id) may resolve in the owner's place, by name."""
        return self._deputy_for.get(person, [])

    def hosted(self, person: str) -> list[str]:
        """The customers (ids) whose host this person (an id) is."""
        return self._hosted.get(person, [])

    def owned_in(self, function: str) -> list[Topic]:
        """The topics that people of a function own, by name."""
        return by_name(topic for id in self._people.get(function, ()) for topic in self.owned(id))

    def follow(self, change: Change) -> None:
        """Take over what this Change has made of the map."""
        tables = {key.table for key in change.drop} | {key_of(record).table for record in change.put}
        for key in change.drop:
            if key.table == "people":
                self._take_out(key.id)
        for record in change.put:
            if isinstance(record, Person):
                self._take_out(record.id)
                self._put(record)
        if "topics" in tables:
            self._read_topics()
        if "customers" in tables:
            self._read_hosts()

    def _put(self, person: Person) -> None:
        self._person[person.id] = person
        self._people[person.function][person.id] = None
        if person.manager:
            self._reports[person.manager][person.id] = None

    def _take_out(self, id: str) -> None:
        before = self._person.pop(id, None)
        if before is not None:
            self._people[before.function].pop(id, None)
            self._reports[before.manager].pop(id, None)

    def _read_topics(self) -> None:
        self._owned.clear()
        self._deputy_for.clear()
        for topic in by_name(self._map.topics.values()):
            self._owned[topic.owner].append(topic)
            for deputy in topic.deputies:
                self._deputy_for[deputy].append(topic)

    def _read_hosts(self) -> None:
        self._hosted.clear()
        for customer in self._map.customers.values():
            self._hosted[customer.host].append(customer.id)
