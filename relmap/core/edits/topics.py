"""Edits of topics."""

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.checks import is_new, need_name, of_the_same_name
from relmap.core.fields import cleaned
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Record, Topic, key_of


def put_topic(map: Map, topic: Topic) -> Change:
    """Add a topic, or replace the one with its id. Two topics of one name are refused."""
    topic = cleaned(topic)
    need_name(topic.name, t("A topic needs a name."))
    other = of_the_same_name(topic, map.topics.values())
    if other is not None:
        raise EditError(t("There is a topic {name} already.", name=other.name))
    for person in (topic.owner, *topic.deputies):
        if person and person not in map.people:
            raise EditError(t("The topic {name} names somebody who is not in the map.", name=topic.name))
    if len(set(topic.deputies)) < len(topic.deputies) or topic.owner in topic.deputies:
        raise EditError(t("The topic {name} names one person twice.", name=topic.name))
    if is_new(map, topic):
        return Change(label=t("add topic {name}", name=topic.name), put=(topic,))
    return Change(label=t("change topic {name}", name=topic.name), put=(topic,))


def remove_topic(map: Map, topic: str) -> Change:
    """Take a topic out of the map; complaints that were assigned to it keep their text and have no topic then."""
    gone = map.topics.get(topic)
    if gone is None:
        raise EditError(t("That topic is not in the map."))
    freed: tuple[Record, ...] = tuple(
        replace(complaint, topic="") for complaint in map.complaints.values() if complaint.topic == topic
    )
    return Change(label=t("remove topic {name}", name=gone.name), put=freed, drop=(key_of(gone),))
