"""The answer as plain text, for a terminal: first the name to call, then why that call will work.

The command line speaks English: nothing here is translated.
"""

from collections.abc import Iterator

from relmap.core.answer import Answer, verdict_of
from relmap.core.language import plain
from relmap.core.map import Map
from relmap.core.paths import Plan
from relmap.core.records import Person
from relmap.core.sentences import PLAN_LETTERS, hindrances, in_short, leads_to, suggested, what_to_say, why
from relmap.core.spoken_words import VERDICT_WORDS


def answer_lines(map: Map, answer: Answer, text: str = "") -> Iterator[str]:
    """The lines of the answer; `text` is the complaint in the customer's words, where it is known."""
    topic = answer.topic.name
    if answer.verdict == "yours":
        yield f"{VERDICT_WORDS['yours']}: {answer.asker.name} owns {topic}. There is nobody to call."
        return
    yield from _headline(map, answer)
    if answer.plans and answer.verdict != "no trusted path":
        yield f"Say: {what_to_say(map, answer, answer.plans[0], text)}"
    if answer.suggestion is not None:
        yield plain(suggested(map, answer.suggestion, answer.asker.id))
    for letter, plan in zip(PLAN_LETTERS, answer.plans, strict=False):
        yield ""
        yield f"Plan {letter}: {in_short(map, plan)} – {plan.score:.2f}, {VERDICT_WORDS[verdict_of(plan.score)]}"
        yield from _calls(map, answer, plan)
    notes = list(hindrances(answer))
    if notes:
        yield ""
        yield from notes


def _headline(map: Map, answer: Answer) -> Iterator[str]:
    verdict = VERDICT_WORDS[answer.verdict]
    if not answer.plans:
        yield f"{verdict} from {answer.asker.name} to {answer.topic.name}."
        return
    first = answer.plans[0]
    if answer.verdict == "no trusted path":
        yield f"{verdict} from {answer.asker.name} to {answer.topic.name}. The best there is:"
        yield f"{described_for_call(map.people[first.first])}"
    else:
        yield f"{verdict}: {described_for_call(map.people[first.first])}"
    yield f"{leads_to(map, first, answer.topic.name)}."


def described_for_call(person: Person) -> str:
    """A person as one needs them to call: name, title, telephone, or the e-mail address where there is none."""
    return ", ".join(part for part in (person.name, person.title, person.phone or person.email) if part)


def _calls(map: Map, answer: Answer, plan: Plan) -> Iterator[str]:
    """Each call with its trust and reasons; the weakest is marked where there are several."""
    for place, call in enumerate(plan.calls):
        weakest = " (weakest call)" if place == plan.weakest and len(plan.calls) > 1 else ""
        caller = "you" if call.source == answer.asker.id else map.people[call.source].name
        yield f"  {place + 1}. {caller} → {described_for_call(map.people[call.target])}: {call.trust:.2f}{weakest}"
        for reason in why(map, call, answer.asker.id, answer.on):
            yield f"     {plain(reason.said)}" + (f" {reason.detail}" if reason.detail else "")
