"""How a topic stands on a day: whether its owner can be asked, in a few words."""

from typing import Literal, TypeAlias

from relmap.core.dates import day
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date, Person, Topic

State: TypeAlias = Literal["no owner", "owner left", "owner away", "owned"]

STATES: tuple[State, ...] = ("no owner", "owner left", "owner away", "owned")
"""In order of how much they ask for."""


def state_of(map: Map, topic: Topic, on: Date) -> State:
    """How the topic stands."""
    owner = map.people.get(topic.owner)
    if owner is None:
        return "no owner"
    if owner.has_left(on):
        return "owner left"
    return "owner away" if owner.is_away(on) else "owned"


def state_words(map: Map, topic: Topic, on: Date) -> str:
    """The same in words, as a table has them; nothing where the owner can be asked."""
    state = state_of(map, topic, on)
    if state == "no owner":
        return t("no owner")
    if state == "owner left":
        return t("owner left")
    if state == "owner away":
        until = map.people[topic.owner].away_until
        return t("owner away until {day}", day=day(until, on)) if until else t("owner away")
    return ""


def stands_in(map: Map, topic: Topic, on: Date) -> Person | None:
    """The first deputy who can be called."""
    deputies = (map.people.get(deputy) for deputy in topic.deputies)
    return next((deputy for deputy in deputies if deputy is not None and deputy.can_be_called(on)), None)
