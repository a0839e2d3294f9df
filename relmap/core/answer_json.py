"""The answer for scripts: one JSON object whose keys do not change."""

from collections.abc import Iterable

from relmap.core.answer import Answer
from relmap.core.language import plain
from relmap.core.map import Map
from relmap.core.paths import Plan
from relmap.core.records import Person, Topic
from relmap.core.sentences import why


def answer_object(map: Map, answer: Answer, guesses: Iterable[tuple[Topic, float]]) -> dict[str, object]:
    """The answer as values that JSON knows; `guesses` are the topics in question with their confidences, 0 to 1."""
    step = answer.suggestion
    return {
        "asker": _named(answer.asker),
        "topic": _named(answer.topic),
        "topics": [{**_named(topic), "confidence": confidence} for topic, confidence in guesses],
        "verdict": answer.verdict,
        "plans": [_plan(map, answer, plan) for plan in answer.plans],
        "away": [
            {**_named(person), "until": person.away_until.isoformat() if person.away_until else None}
            for person in answer.away
        ],
        "suggestion": step
        and {
            "source": _named(map.people[step.source]),
            "target": _named(map.people[step.target]),
            "strength": step.strength,
            "raised": step.raised,
            "score": step.score,
        },
    }


def _plan(map: Map, answer: Answer, plan: Plan) -> dict[str, object]:
    calls = []
    for call in plan.calls:
        reasons = why(map, call, answer.asker.id, answer.on)
        calls.append(
            {
                "from": _named(map.people[call.source]),
                "to": _named(map.people[call.target]),
                "trust": call.trust,
                "why": [said for reason in reasons for said in (plain(reason.said), reason.detail) if said],
            }
        )
    role = "deputy" if plan.rank else "owner"
    return {
        "score": plan.score,
        "ends_with": {**_named(map.people[plan.end]), "role": role},
        "weakest": plan.weakest,
        "calls": calls,
    }


def _named(record: Person | Topic) -> dict[str, object]:
    return {"id": record.id, "name": record.name}
