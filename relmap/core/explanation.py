"""Why this score: the arithmetic of a plan, step by step, and every constant that it uses, for a person to read."""

from collections.abc import Iterator

from msgspec import Struct

from relmap.core.language import decimal, number, t, tn
from relmap.core.map import Map
from relmap.core.paths import Call, Plan
from relmap.core.records import Date
from relmap.core.spoken_words import role_of, strength_word
from relmap.core.trust import MODEL, Evidence, evidence, with_outcomes


class Step(Struct, frozen=True):
    """One line of the arithmetic: what it is about, and the figures."""

    about: str
    figures: str


def explained(map: Map, plan: Plan, on: Date) -> list[Step]:
    """The arithmetic of a plan on a day, in the order in which it is done."""
    steps: list[Step] = []
    for call in plan.calls:
        found = evidence(map, call.source, call.target, on)
        if found is not None:
            caller, called = map.people[call.source].name, map.people[call.target].name
            names = t("{caller} → {called}", caller=caller, called=called)
            steps.append(Step(names, "; ".join(_figures(found, call))))
    factors = [decimal(call.trust, 3) for call in plan.calls] + [_short(MODEL.next_call)] * (
        len(plan.calls) - 1
    )
    if plan.rank:
        factors.append(f"{_short(MODEL.next_deputy**plan.rank)} ({role_of(plan.rank)})")
    steps.append(Step(t("Score"), f"{' × '.join(factors)} = {decimal(plan.score, 3)}"))
    return steps


def _figures(found: Evidence, call: Call) -> Iterator[str]:
    """How the trust of one call comes about."""
    base = decimal(found.base, 3)
    views = [strength_word(view.strength) for view in (found.ours, found.theirs) if view is not None]
    if len(views) == 1:
        yield t("{strength} (one view): {base}", strength=views[0], base=base)
    else:
        yield t("{ours} and {theirs}: {base}", ours=views[0], theirs=views[1], base=base)
    if found.helped + found.refused:
        after = with_outcomes(found.base, found.helped, found.refused)
        yield t(
            "{helped} helped, {refused} refused: {trust}",
            helped=number(found.helped),
            refused=number(found.refused),
            trust=decimal(after, 3),
        )
    if found.freshness < 1 and found.silent_days is not None:
        yield tn(
            "{n} day silent, usual gap {gap}: × {factor}",
            "{n} days silent, usual gap {gap}: × {factor}",
            found.silent_days,
            gap=_short(found.gap),
            factor=decimal(found.freshness, 3),
        )
    yield t("trust {trust}", trust=decimal(call.trust, 3))


def constants() -> list[Step]:
    """Every constant of the model, with what it does."""
    base = ", ".join(f"{strength_word(place + 1)} {decimal(value)}" for place, value in enumerate(MODEL.base))
    return [
        Step(t("Base of a strength"), base),
        Step(t("Both views"), t("the square root of their product")),
        Step(t("One view only"), t("{part} of its base", part=_short(MODEL.one_view))),
        Step(
            t("Outcomes of calls"),
            t(
                "the views count as {calls} calls; each call helped or refused as one",
                calls=_short(MODEL.prior_calls),
            ),
        ),
        Step(
            t("Silence"),
            t(
                "nothing is lost up to {start} usual gaps; from {end} on {floor} is left",
                start=_short(MODEL.silence_starts),
                end=_short(MODEL.silence_ends),
                floor=_short(MODEL.silence_floor),
            ),
        ),
        Step(
            t("Usual gap"),
            t(
                "the pair’s median from {contacts} contact days on, else {days} days",
                contacts=number(MODEL.gap_days),
                days=_short(MODEL.usual_gap),
            ),
        ),
        Step(
            t("Each further call"),
            t("× {factor}, at most {calls} calls", factor=_short(MODEL.next_call), calls=MODEL.most_calls),
        ),
        Step(
            t("Ending with a deputy"),
            t(
                "× {factor} for the first, its square for the second, and so on",
                factor=_short(MODEL.next_deputy),
            ),
        ),
        Step(t("Call now"), t("from {score}", score=decimal(MODEL.call_now))),
        Step(t("Ask for an introduction"), t("from {score}", score=decimal(MODEL.ask_for_introduction))),
        Step(t("Meet first"), t("a weakest call under {trust}", trust=decimal(MODEL.meet_first))),
    ]


def _short(value: float) -> str:
    """A number with no more digits than it needs."""
    return decimal(value, len(f"{value:g}".partition(".")[2]))
