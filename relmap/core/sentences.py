"""The answer in words: why a call will work, what to say, and what stands in the way.

A sentence is a tuple of texts; those that are `Strong` are set off where it is shown. `plain` joins them.
"""

from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from relmap.core.answer import Answer, verdict_of
from relmap.core.dates import ago, day, how_long, month
from relmap.core.map import Map
from relmap.core.paths import Call, Plan
from relmap.core.records import STRENGTH_WORDS, Date, Person, Relationship
from relmap.core.suggestion import Suggestion
from relmap.core.trust import Evidence, evidence, needs_a_meeting


class Strong(str):
    """A part of a sentence that is set off."""

    __slots__ = ()


Sentence: TypeAlias = tuple[str, ...]


class Reason(Struct, frozen=True):
    """One reason why a call may work or not; `detail` is the smaller print under it, empty where there is none."""

    said: Sentence
    detail: str = ""


VERDICT_WORDS = {
    "call now": "Call now",
    "ask for an introduction": "Ask for an introduction",
    "no trusted path": "No trusted path",
    "yours": "Yours to resolve",
}
PLAN_LETTERS = "ABC"
_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth")


def plain(sentence: Sentence) -> str:
    """The sentence as text."""
    return "".join(sentence)


def role_of(rank: int) -> str:
    """What someone is to a topic: "owner", "first deputy", "second deputy" …"""
    if rank == 0:
        return "owner"
    return f"{_ORDINALS[rank]} deputy" if rank < len(_ORDINALS) else f"deputy {rank}"


def holds_topic(rank: int, topic: str) -> str:
    """What someone does for a topic, as after "who": "owns Billing dispute", "is first deputy for …"."""
    return f"owns {topic}" if rank == 0 else f"is {role_of(rank)} for {topic}"


def leads_to(map: Map, plan: Plan, topic: str) -> str:
    """Where a plan goes after the first call: "Maria takes you to Dana Whitfield, who owns Billing dispute"."""
    people = [map.people[call.target] for call in plan.calls]
    end = holds_topic(plan.rank, topic)
    if len(people) == 1:
        return f"{people[0].first_name} {end}"
    *between, last = people
    steps = " takes you to ".join([between[0].first_name, *(f"{person.name}, who" for person in between[1:])])
    return f"{steps} takes you to {last.name}, who {end}"


def in_short(map: Map, plan: Plan) -> str:
    """The people of a plan in order: "Jonas Pell, then Dana Whitfield"."""
    return ", then ".join(map.people[call.target].name for call in plan.calls)


def why(map: Map, call: Call, reader: str, on: Date) -> list[Reason]:
    """Why this call may work, most telling first, for `reader` (an id), who is "you" where they take part."""
    found = evidence(map, call.source, call.target, on)
    if found is None:
        return []
    caller, called = map.people[call.source], map.people[call.target]
    names = _Names(caller, called, reader)
    reasons = [Reason(_views(found, names, on), _contact(found, names, on))]
    if found.helped + found.refused:
        reasons.append(Reason(_outcomes(found, names)))
    if found.silent_days is not None and found.freshness < 1:
        since = how_long(found.silent_days)
        percent = min(99, round(100 * found.freshness))
        said = (
            f"After {since} without a contact or a rating, trust counts for ",
            Strong(f"{percent} %"),
            ".",
        )
        reasons.append(Reason(said))
    if needs_a_meeting(call.trust):
        reasons.append(Reason((Strong("Meet first"), ": a call alone is not likely to help.")))
    return reasons


def what_to_say(map: Map, answer: Answer, plan: Plan, text: str) -> str:
    """Words for the first call: what the customer said, whom it needs, what is asked, by when."""
    first, end = map.people[plan.first], map.people[plan.end]
    said = text.strip().rstrip(".")
    told = f"a customer tells me: “{said}”." if said else f"a customer has a complaint: {answer.topic.name}."
    if first.id == end.id:
        return f"{first.first_name}, {told} Could you take this on today, or tell me who will?"
    return f"{first.first_name}, {told} Could you bring me to {end.name} today?"


def hindrances(answer: Answer) -> Iterator[str]:
    """Who was not asked, and why; and where the asker could resolve it alone."""
    topic = answer.topic.name
    if answer.deputy_rank is not None:
        yield f"You are {role_of(answer.deputy_rank)} for {topic}: you may resolve it yourself."
    if answer.owner_left is not None:
        gone = f"{answer.owner_left.name}, who owned {topic}, has left"
        yield (
            f"{gone}, and nobody else may resolve it."
            if answer.unowned
            else f"{gone}; its deputies stand in."
        )
    elif answer.unowned:
        yield f"Nobody owns {topic}. Give it an owner."
    elif not answer.topic.owner:
        yield f"{topic} has no owner; its deputies stand in."
    for person in answer.away:
        yield _away(person, answer.on)


def suggested(map: Map, step: Suggestion, asker: str) -> Sentence:
    """What would help most where there is no trusted path."""
    names = _Names(map.people[step.source], map.people[step.target], asker)
    if step.strength is None:
        return (
            f"{names.Subject} and {names.other} have not rated each other. ",
            Strong("Meeting once"),
            " would be a start.",
        )
    verdict = verdict_of(step.score)
    then = f"{'still ' if verdict == 'no trusted path' else ''}{verdict}"
    return (
        f"What would help most: if {names.subject} came to see {names.other} as ",
        Strong(STRENGTH_WORDS[step.raised]),
        f" instead of {STRENGTH_WORDS[step.strength]}. The score would be {step.score:.2f}: {then}.",
    )


class _Names:
    """What to call the two people of a call: "you", first names, or whole names where first names are the same."""

    def __init__(self, caller: Person, called: Person, reader: str) -> None:
        same = caller.first_name == called.first_name
        self.subject = "you" if caller.id == reader else caller.name if same else caller.first_name
        self.other = "you" if called.id == reader else called.name if same else called.first_name
        self.mine = caller.id == reader
        self.subject_has = "have" if caller.id == reader else "has"
        self.other_has = "have" if called.id == reader else "has"
        self.ours = "you" if reader in (caller.id, called.id) else "they"

    @property
    def Subject(self) -> str:  # noqa: N802  # the capital is the point
        return _capital(self.subject)

    @property
    def Other(self) -> str:  # noqa: N802
        return _capital(self.other)


def _views(found: Evidence, names: _Names, on: Date) -> Sentence:
    ours, theirs = found.ours, found.theirs
    if ours and theirs and ours.strength == theirs.strength:
        return (f"{names.Subject} and {names.other} rate each other ", _word(ours), ".")
    if ours and theirs:
        said, mine = _dated(theirs, on), _dated(ours, on)
        together = said == mine
        return (
            *(f"{names.Other} rated {names.subject} ", _word(theirs), "" if together else said),
            *("; ", f"{names.subject} rated {names.other} ", _word(ours)),
            f", both{mine}." if together and mine else f"{'' if together else mine}.",
        )
    if ours:
        return (
            *(f"{names.Subject} rated {names.other} ", _word(ours), _dated(ours, on)),
            f"; {names.other} {names.other_has} not rated {names.subject}.",
        )
    if theirs:
        return (
            *(f"{names.Other} rated {names.subject} ", _word(theirs), _dated(theirs, on)),
            f"; {names.subject} {names.subject_has} not rated {names.other}.",
        )
    return ()


def _word(view: Relationship) -> Strong:
    return Strong(STRENGTH_WORDS[view.strength])


def _dated(view: Relationship, on: Date) -> str:
    return "" if view.rated_on is None else f" in {month(view.rated_on, on)}"


def _contact(found: Evidence, names: _Names, on: Date) -> str:
    who = _capital(names.ours)
    if found.last_contact is not None:
        if found.last_contact > on:
            return f"The last contact recorded is of {day(found.last_contact, on)}."
        gap = round(found.gap)
        every = "day" if gap <= 1 else how_long(gap)
        usual = f", usually every {every}" if found.own_gap else ""
        return f"{who} last spoke {ago((on - found.last_contact).days)}{usual}."
    if found.is_undated:
        return "Undated: no contact and no date of rating is known."
    return "No contact is recorded."


def _outcomes(found: Evidence, names: _Names) -> Sentence:
    calls = found.helped + found.refused
    whose = "your" if names.mine else f"{names.subject}’s"
    if calls == 1:
        return (
            f"{_capital(whose)} one call to {names.other} {'helped' if found.helped else 'was refused'}.",
        )
    if found.helped == calls:
        return (
            f"{'Both' if calls == 2 else f'All {_number(calls)}'} of {whose} calls to {names.other} helped.",
        )
    return (f"{_capital(_number(found.helped))} of {whose} {_number(calls)} calls to {names.other} helped.",)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def _away(person: Person, on: Date) -> str:
    if person.away_until is None:
        return f"{person.name} is away; nobody knows until when."
    return f"{person.name} is away until {day(person.away_until, on)}."
