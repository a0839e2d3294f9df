"""What breaks when somebody leaves, in sentences."""

from collections.abc import Iterator

from relmap.core.answer import verdict_of
from relmap.core.holding.leaving import Fall, Fallen, Leaving
from relmap.core.language import decimal, number, t, tn
from relmap.core.lists import listed
from relmap.core.map import Map
from relmap.core.spoken_words import verdict_words

MOST_NAMED = 3


def said_topics(held: Leaving) -> str:
    """How many topics lose their owner."""
    return tn("{name} owns {n} topic.", "{name} owns {n} topics.", len(held.topics), name=held.person.name)


def said_deputies(held: Leaving) -> str:
    """For which topics one deputy fewer is there."""
    topics = listed([topic.name for topic in held.deputy_of], MOST_NAMED)
    return t("{name} is a deputy for {topics}; that ends.", name=held.person.name, topics=topics)


def said_reports(held: Leaving) -> str:
    """Who has no manager then."""
    names = listed([person.name for person in held.reports], MOST_NAMED)
    many = len(held.reports)
    return tn(
        "{names} reports to {name}.", "{names} report to {name}.", many, names=names, name=held.person.name
    )


def said_customers(held: Leaving) -> str:
    """Which customers have no host then."""
    customers = listed([customer.name for customer in held.customers], MOST_NAMED)
    return t("{name} hosts visits to {customers}.", name=held.person.name, customers=customers)


def said_fallen(held: Leaving, fallen: Fallen) -> Iterator[str]:
    """What becomes of best paths: how many there are, and how many are weaker or lost after the hand-over."""
    name = held.person.name
    if not fallen.through and not fallen.weaker:
        yield t("Nobody’s best path goes by way of {name}.", name=name)
        return
    yield tn(
        "{n} of {all} best paths goes by way of {name}.",
        "{n} of {all} best paths go by way of {name}.",
        fallen.through,
        all=number(fallen.all),
        name=name,
    )
    if not fallen.weaker:
        yield t("After the hand-over none is weaker.")
        return
    yield tn(
        "After the hand-over {n} best path is weaker.",
        "After the hand-over {n} best paths are weaker.",
        fallen.weaker,
    )
    if fallen.lost:
        yield tn(
            "{n} of these is lost: there is nobody to call any more.",
            "{n} of these are lost: there is nobody to call any more.",
            fallen.lost,
        )


def said_fall(map: Map, fall: Fall) -> str:
    """How one asker stands with one topic before and after."""
    parts = {
        "asker": map.people[fall.asker].name,
        "topic": map.topics[fall.topic].name,
        "before": _said_score(fall.before),
    }
    if fall.after <= 0:
        return t("{asker} about {topic}: {before}, then nobody to call", **parts)
    return t("{asker} about {topic}: {before}, then {after}", **parts, after=_said_score(fall.after))


def _said_score(score: float) -> str:
    return t("{verdict} ({score})", verdict=verdict_words(verdict_of(score)), score=decimal(score))
