"""Why this score: the arithmetic of a plan, step by step, and every constant that it uses, for a person to read."""

from msgspec import Struct

from relmap.core.map import Map
from relmap.core.paths import Plan
from relmap.core.records import STRENGTH_WORDS, Date
from relmap.core.sentences import role_of
from relmap.core.trust import MODEL, evidence, with_outcomes


class Step(Struct, frozen=True):
    """One line of the arithmetic: what it is about, and the figures."""

    about: str
    figures: str


def explained(map: Map, plan: Plan, on: Date) -> list[Step]:
    """The arithmetic of a plan on a day, in the order in which it is done."""
    steps: list[Step] = []
    for call in plan.calls:
        found = evidence(map, call.source, call.target, on)
        if found is None:
            continue
        names = f"{map.people[call.source].name} → {map.people[call.target].name}"
        views = [STRENGTH_WORDS[view.strength] for view in (found.ours, found.theirs) if view is not None]
        rated = " and ".join(views) + (" (one view)" if len(views) == 1 else "")
        parts = [f"{rated}: {found.base:.3f}"]
        if found.helped + found.refused:
            after = with_outcomes(found.base, found.helped, found.refused)
            parts.append(f"{found.helped} helped, {found.refused} refused: {after:.3f}")
        if found.freshness < 1:
            parts.append(f"{found.silent_days} days silent, usual gap {found.gap:g}: × {found.freshness:.3f}")
        parts.append(f"trust {call.trust:.3f}")
        steps.append(Step(names, "; ".join(parts)))
    factors = [f"{call.trust:.3f}" for call in plan.calls] + [f"{MODEL.next_call:g}"] * (len(plan.calls) - 1)
    if plan.rank:
        factors.append(f"{MODEL.next_deputy**plan.rank:g} ({role_of(plan.rank)})")
    steps.append(Step("Score", f"{' × '.join(factors)} = {plan.score:.3f}"))
    return steps


def constants() -> list[Step]:
    """Every constant of the model, with what it does."""
    base = ", ".join(f"{STRENGTH_WORDS[place + 1]} {value:.2f}" for place, value in enumerate(MODEL.base))
    return [
        Step("Base of a strength", base),
        Step("Both views", "the square root of their product"),
        Step("One view only", f"{MODEL.one_view:g} of its base"),
        Step(
            "Outcomes of calls",
            f"the views count as {MODEL.prior_calls:g} calls; each call helped or refused as one",
        ),
        Step(
            "Silence",
            f"nothing is lost up to {MODEL.silence_starts:g} usual gaps; from {MODEL.silence_ends:g} on "
            f"{MODEL.silence_floor:g} is left",
        ),
        Step(
            "Usual gap",
            f"the pair's median from {MODEL.gap_days} contact days on, else {MODEL.usual_gap:g} days",
        ),
        Step("Each further call", f"× {MODEL.next_call:g}, at most {MODEL.most_calls} calls"),
        Step(
            "Ending with a deputy",
            f"× {MODEL.next_deputy:g} for the first, its square for the second, and so on",
        ),
        Step("Call now", f"from {MODEL.call_now:.2f}"),
        Step("Ask for an introduction", f"from {MODEL.ask_for_introduction:.2f}"),
        Step("Meet first", f"a weakest call under {MODEL.meet_first:.2f}"),
    ]
