"""The answer to a complaint: whom to call first, whom if that fails, and what stands in the way."""

from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.change import EditError
from relmap.core.language import t
from relmap.core.paths import Plan, best_plans
from relmap.core.records import Date, Person, Topic
from relmap.core.suggestion import Suggestion, suggest
from relmap.core.trust import MODEL
from relmap.core.trust_graph import TrustGraph

Verdict: TypeAlias = Literal["call now", "ask for an introduction", "no trusted path", "yours"]


class Answer(Struct, frozen=True, kw_only=True):
    """What an asker should do about a topic on a day.

    `away` names those who would have been an end or a step had they been there. `deputy_rank` is set where the
    asker is a deputy (1 the first): they may resolve it themselves. `owner_left` is the owner who is no longer
    with the company, so that the topic has gone to its deputies. `unowned` says that nobody but the
    asker may resolve it.
    """

    asker: Person
    topic: Topic
    on: Date
    verdict: Verdict
    plans: tuple[Plan, ...] = ()
    away: tuple[Person, ...] = ()
    owner_left: Person | None = None
    deputy_rank: int | None = None
    unowned: bool = False
    suggestion: Suggestion | None = None


def verdict_of(score: float) -> Verdict:
    """What a score asks for."""
    if round(score, 12) >= MODEL.call_now:
        return "call now"
    if round(score, 12) >= MODEL.ask_for_introduction:
        return "ask for an introduction"
    return "no trusted path"


def ranks_of(topic: Topic) -> dict[str, int]:
    """Who may resolve a topic: 0 the owner, 1 the first deputy, and so on, by id."""
    ranks = {topic.owner: 0} if topic.owner else {}
    for rank, deputy in enumerate(topic.deputies, 1):
        ranks.setdefault(deputy, rank)
    return ranks


def answer(graph: TrustGraph, asker: str, topic: Topic) -> Answer:
    """The plans for this asker and topic, on the graph's day.

    Raises EditError where the asker has left the company.
    """
    people, on = graph.map.people, graph.on
    who = people[asker]
    if who.has_left(on):
        raise EditError(
            t("{name} has left the company. Choose somebody who is still there to ask for.", name=who.name)
        )
    if topic.owner == asker:
        return Answer(asker=who, topic=topic, on=on, verdict="yours")
    ranks = ranks_of(topic)
    deputy_rank = ranks.pop(asker, None)
    owner = people.get(topic.owner)
    owner_left = owner if owner is not None and owner.has_left(on) else None
    plans = best_plans(graph, asker, ranks)
    verdict = verdict_of(plans[0].score) if plans else "no trusted path"
    return Answer(
        asker=who,
        topic=topic,
        on=on,
        verdict=verdict,
        plans=tuple(plans),
        away=_missed(graph, asker, ranks),
        owner_left=owner_left,
        deputy_rank=deputy_rank,
        unowned=not any(person in people and not people[person].has_left(on) for person in ranks),
        suggestion=suggest(graph, asker, ranks) if verdict == "no trusted path" else None,
    )


def _missed(graph: TrustGraph, asker: str, ranks: dict[str, int]) -> tuple[Person, ...]:
    """Those away on the day who may resolve the topic, or who would be on the plans shown if nobody were away."""
    people, on = graph.map.people, graph.on
    away = [person for person in ranks if person in people and people[person].is_away(on)]
    for plan in best_plans(graph.with_nobody_away(), asker, ranks):
        away += [call.target for call in plan.calls if people[call.target].is_away(on)]
    return tuple(people[person] for person in dict.fromkeys(away) if not people[person].has_left(on))
