"""What customers told and when they were visited, found at once: by topic and by customer."""

from collections import defaultdict

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import Complaint, Date, Key, Visit, key_of

Heard = Complaint | Visit


class Told:
    """Follows a map: call `follow` with every Change that the map has taken."""

    def __init__(self, map: Map) -> None:
        self._map = map
        self._places: dict[Key, tuple[str, str]] = {}
        self._of_topic: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._of_customer: defaultdict[str, dict[Key, None]] = defaultdict(dict)
        for complaint in map.complaints.values():
            self._put(complaint)
        for visit in map.visits.values():
            self._put(visit)

    def count_of_topic(self, topic: str) -> int:
        """How many complaints were about a topic (an id)."""
        return len(self._of_topic.get(topic, ()))

    def count_of_customer(self, customer: str) -> int:
        """How many complaints a customer (an id) made."""
        return sum(1 for key in self._of_customer.get(customer, ()) if key.table == "complaints")

    def about(self, topic: str) -> list[Complaint]:
        """The complaints about a topic (an id), the newest first, those without a day last."""
        found = (self._map.complaints[id] for id in self._of_topic.get(topic, ()))
        return sorted(found, key=_when, reverse=True)

    def complaints_of(self, customer: str) -> list[Complaint]:
        """The complaints of a customer (an id), the newest first, those without a day last."""
        keys = self._of_customer.get(customer, ())
        found = (self._map.complaints[key.id] for key in keys if key.table == "complaints")
        return sorted(found, key=_when, reverse=True)

    def visits_to(self, customer: str) -> list[Visit]:
        """The visits to a customer (an id), the newest first."""
        keys = self._of_customer.get(customer, ())
        found = (self._map.visits[key.id] for key in keys if key.table == "visits")
        return sorted(found, key=_when, reverse=True)

    def last_of(self, customer: str) -> Heard | None:
        """The last complaint or visit of a customer (an id) of which the day is known."""
        records = (self._map.get(key) for key in self._of_customer.get(customer, ()))
        dated = [record for record in records if isinstance(record, Complaint | Visit) and _day(record)]
        return max(dated, key=_when, default=None)

    def follow(self, change: Change) -> None:
        """Take over what this Change has made of the map."""
        for key in change.drop:
            self._take_out(key)
        for record in change.put:
            if isinstance(record, Complaint | Visit):
                self._take_out(key_of(record))
                self._put(record)

    def _put(self, heard: Heard) -> None:
        key = key_of(heard)
        topic = heard.topic if isinstance(heard, Complaint) else ""
        self._places[key] = (topic, heard.customer)
        self._of_customer[heard.customer][key] = None
        if topic:
            self._of_topic[topic][heard.id] = None

    def _take_out(self, key: Key) -> None:
        place = self._places.pop(key, None)
        if place is not None:
            topic, customer = place
            self._of_customer[customer].pop(key, None)
            self._of_topic[topic].pop(key.id, None)


def _day(heard: Heard) -> Date | None:
    return heard.received_on if isinstance(heard, Complaint) else heard.on


def _when(heard: Heard) -> tuple[Date, str]:
    return _day(heard) or Date.min, heard.id
