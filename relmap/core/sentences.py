"""The answer in words: why a call will work, what to say, and what stands in the way.

A sentence is a tuple of texts; those that are `Strong` are set off where it is shown. `plain` joins them.
"""

from collections.abc import Iterator

from msgspec import Struct

from relmap.core.answer import Answer, Verdict, verdict_of
from relmap.core.dates import ago, day, how_long
from relmap.core.language import Sentence as Sentence
from relmap.core.language import Strong as Strong
from relmap.core.language import decimal, mark, sentence, t
from relmap.core.language import plain as plain
from relmap.core.map import Map
from relmap.core.outcome_sentences import outcomes_sentence
from relmap.core.pair_names import PairNames, Reader
from relmap.core.paths import Call, Plan
from relmap.core.records import Date, Person
from relmap.core.spoken_words import VERDICT_WORDS as VERDICT_WORDS
from relmap.core.spoken_words import role_of, strength_word
from relmap.core.suggestion import Suggestion
from relmap.core.trust import Evidence, evidence, needs_a_meeting
from relmap.core.view_sentences import views_sentence

PLAN_LETTERS = "ABC"

_LEADS: dict[tuple[int, bool], str] = {
    (1, True): mark("{first} owns {topic}"),
    (1, False): mark("{first} is {role} for {topic}"),
    (2, True): mark("{first} takes you to {last}, who owns {topic}"),
    (2, False): mark("{first} takes you to {last}, who is {role} for {topic}"),
    (3, True): mark("{first} takes you to {middle}, who takes you to {last}, who owns {topic}"),
    (3, False): mark("{first} takes you to {middle}, who takes you to {last}, who is {role} for {topic}"),
}
"""Where a plan of so many calls leads, and whether that is to the owner."""
_UNRATED: dict[Reader, str] = {
    "caller": mark("You and {called} have not rated each other. {step} would be a start."),
    "called": mark("{Caller} and you have not rated each other. {step} would be a start."),
    "neither": mark("{Caller} and {called} have not rated each other. {step} would be a start."),
}
_WOULD_HELP: dict[Reader, str] = {
    "caller": mark("What would help most: if you came to see {called} as {raised} instead of {strength}."),
    "called": mark("What would help most: if {caller} came to see you as {raised} instead of {strength}."),
    "neither": mark(
        "What would help most: if {caller} came to see {called} as {raised} instead of {strength}."
    ),
}
_WOULD_BE: dict[Verdict, str] = {
    "call now": mark("The score would be {score}: call now."),
    "ask for an introduction": mark("The score would be {score}: ask for an introduction."),
    "no trusted path": mark("The score would be {score}: still no trusted path."),
}
_LAST_SPOKE = {
    True: mark("You last spoke {ago}."),
    False: mark("They last spoke {ago}."),
}
_SPEAK_DAILY = {
    True: mark("You last spoke {ago}, usually every day."),
    False: mark("They last spoke {ago}, usually every day."),
}
_SPEAK_EVERY = {
    True: mark("You last spoke {ago}, usually every {gap}."),
    False: mark("They last spoke {ago}, usually every {gap}."),
}


class Reason(Struct, frozen=True):
    """One reason why a call may work or not; `detail` is the smaller print under it, empty where there is none."""

    said: Sentence
    detail: str = ""


def holds_topic(rank: int, topic: str) -> str:
    """What someone does for a topic, under their name: "owns Billing dispute", "is first deputy for …"."""
    if rank == 0:
        return t("owns {topic}", topic=topic)
    return t("is {role} for {topic}", role=role_of(rank), topic=topic)


def leads_to(map: Map, plan: Plan, topic: str) -> str:
    """Where a plan goes after the first call: "Maria takes you to Dana Whitfield, who owns Billing dispute"."""
    people = [map.people[call.target] for call in plan.calls]
    return t(
        _LEADS[len(people), plan.rank == 0],
        first=people[0].first_name,
        middle=people[len(people) // 2].name,
        last=people[-1].name,
        role=role_of(plan.rank),
        topic=topic,
    )


def in_short(map: Map, plan: Plan) -> str:
    """The people of a plan in order: "Jonas Pell, then Dana Whitfield"."""
    said, *others = (map.people[call.target].name for call in plan.calls)
    for name in others:
        said = t("{before}, then {name}", before=said, name=name)
    return said


def why(map: Map, call: Call, reader: str, on: Date) -> list[Reason]:
    """Why this call may work, most telling first, for `reader` (an id), who is "you" where they take part."""
    found = evidence(map, call.source, call.target, on)
    if found is None:
        return []
    caller, called = map.people[call.source], map.people[call.target]
    names = PairNames.of(caller, called, reader)
    reasons = [Reason(views_sentence(found.ours, found.theirs, names, on), _contact(found, names, on))]
    if found.helped + found.refused:
        reasons.append(Reason((outcomes_sentence(found.helped, found.refused, names),)))
    if found.silent_days is not None and found.freshness < 1:
        percent = min(99, round(100 * found.freshness))
        said = sentence(
            "After {time} without a contact or a rating, trust counts for {percent}.",
            time=how_long(found.silent_days),
            percent=Strong(f"{percent} %"),
        )
        reasons.append(Reason(said))
    if needs_a_meeting(call.trust):
        said = sentence("{advice}: a call alone is not likely to help.", advice=Strong(t("Meet first")))
        reasons.append(Reason(said))
    return reasons


def what_to_say(map: Map, answer: Answer, plan: Plan, text: str) -> str:
    """Words for the first call: what the customer said, whom it needs, what is asked, by when."""
    first, end = map.people[plan.first], map.people[plan.end]
    said, topic, name = text.strip().rstrip("."), answer.topic.name, first.first_name
    if first.id == end.id:
        if said:
            return t(
                "{first}, a customer tells me: “{said}”. Could you take this on today, or tell me who will?",
                first=name,
                said=said,
            )
        return t(
            "{first}, a customer has a complaint: {topic}. Could you take this on today, or tell me who will?",
            first=name,
            topic=topic,
        )
    if said:
        return t(
            "{first}, a customer tells me: “{said}”. Could you bring me to {end} today?",
            first=name,
            said=said,
            end=end.name,
        )
    return t(
        "{first}, a customer has a complaint: {topic}. Could you bring me to {end} today?",
        first=name,
        topic=topic,
        end=end.name,
    )


def hindrances(answer: Answer) -> Iterator[str]:
    """Who was not asked, and why; and where the asker could resolve it alone."""
    topic = answer.topic.name
    if answer.deputy_rank is not None:
        role = role_of(answer.deputy_rank)
        yield t("You are {role} for {topic}: you may resolve it yourself.", role=role, topic=topic)
    if answer.owner_left is not None:
        name = answer.owner_left.name
        if answer.unowned:
            yield t(
                "{name}, who owned {topic}, has left, and nobody else may resolve it.", name=name, topic=topic
            )
        else:
            yield t("{name}, who owned {topic}, has left; its deputies stand in.", name=name, topic=topic)
    elif answer.unowned:
        yield t("Nobody owns {topic}. Give it an owner.", topic=topic)
    elif not answer.topic.owner:
        yield t("{topic} has no owner; its deputies stand in.", topic=topic)
    for person in answer.away:
        yield _away(person, answer.on)


def suggested(map: Map, step: Suggestion, asker: str) -> Sentence:
    """What would help most where there is no trusted path."""
    names = PairNames.of(map.people[step.source], map.people[step.target], asker)
    if step.strength is None:
        return sentence(_UNRATED[names.reader], step=Strong(t("Meeting once")), **names.parts)
    helps = sentence(
        _WOULD_HELP[names.reader],
        raised=Strong(strength_word(step.raised)),
        strength=strength_word(step.strength),
        **names.parts,
    )
    return (*helps, " ", t(_WOULD_BE[verdict_of(step.score)], score=decimal(step.score)))


def _contact(found: Evidence, names: PairNames, on: Date) -> str:
    if found.last_contact is not None:
        if found.last_contact > on:
            return t("The last contact recorded is of {day}.", day=day(found.last_contact, on))
        mine, then, gap = names.reader != "neither", ago((on - found.last_contact).days), round(found.gap)
        if not found.own_gap:
            return t(_LAST_SPOKE[mine], ago=then)
        if gap <= 1:
            return t(_SPEAK_DAILY[mine], ago=then)
        return t(_SPEAK_EVERY[mine], ago=then, gap=how_long(gap))
    if found.is_undated:
        return t("Undated: no contact and no date of rating is known.")
    return t("No contact is recorded.")


def _away(person: Person, on: Date) -> str:
    if person.away_until is None:
        return t("{name} is away; nobody knows until when.", name=person.name)
    return t("{name} is away until {day}.", name=person.name, day=day(person.away_until, on))
