"""The table of topics: its columns and filters."""

from collections.abc import Iterator

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.edits import put_topic
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.told import Told
from relmap.core.holding.topic_state import STATES, State, state_of, state_words
from relmap.core.language import mark, number
from relmap.core.map import Map
from relmap.core.records import Complaint, Person, Topic
from relmap.ui.records.column import Column, Filter
from relmap.ui.records.record_model import RecordModel
from relmap.ui.records.ties import Shows
from relmap.ui.session import Session


def topic_model(session: Session, belonging: Belonging, told: Told) -> RecordModel[Topic]:
    """Topics with their owners and deputies, how they stand, and how many complaints they had."""
    columns = (
        Column[Topic](title=mark("Name"), text=lambda _, topic: topic.name, letters=0, renamed=_rename),
        Column[Topic](title=mark("Owner"), text=_owner, letters=22),
        Column[Topic](
            title=mark("State"),
            text=lambda map, topic: state_words(map, topic, map.today),
            sort=lambda map, topic: STATES.index(state_of(map, topic, map.today)),
            letters=30,
            goes=1,
        ),
        Column[Topic](
            title=mark("Complaints"),
            text=lambda _, topic: number(told.count_of_topic(topic.id)),
            sort=lambda _, topic: told.count_of_topic(topic.id),
            letters=10,
            goes=2,
            searched=False,
        ),
        Column[Topic](title=mark("Deputies"), text=_deputies, letters=26, goes=3),
        Column[Topic](title=mark("Words"), text=lambda _, topic: ", ".join(topic.words), letters=30, goes=4),
    )
    filters = (
        _filter(mark("No owner"), "no owner"),
        _filter(mark("Owner away"), "owner away"),
        _filter(mark("Owner left"), "owner left"),
    )
    shows: dict[str, Shows] = {
        "people": lambda _, person: _held(belonging, person),
        "complaints": _of_complaint,
    }
    return RecordModel(session, "topics", columns, filters, shows)


def _filter(word: str, state: State) -> Filter[Topic]:
    return Filter(word, lambda map, topic: state_of(map, topic, map.today) == state)


def _rename(map: Map, topic: Topic, name: str) -> Change:
    return put_topic(map, replace(topic, name=name))


def _owner(map: Map, topic: Topic) -> str:
    owner = map.people.get(topic.owner)
    return owner.name if owner else ""


def _deputies(map: Map, topic: Topic) -> str:
    return ", ".join(map.people[id].name for id in topic.deputies if id in map.people)


def _held(belonging: Belonging, person: Person) -> Iterator[str]:
    """The topics in whose rows somebody shows."""
    for topic in (*belonging.owned(person.id), *belonging.deputy_for(person.id)):
        yield topic.id


def _of_complaint(_: Map, complaint: Complaint) -> tuple[str, ...]:
    return (complaint.topic,)
