"""What is wrong with plans, judged by the oracle: the one comparison that all searches are put to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from relmap.core.paths import Plan
from relmap.core.trust_graph import TrustGraph
from tests.core.oracle import Oracle

Search = Callable[[TrustGraph, str, Mapping[str, int]], Sequence[Plan]]

CLOSE = 1e-12
"""How far a score may be from the oracle's."""


def faults(oracle: Oracle, asker: str, ends: Mapping[str, int], plans: Sequence[Plan]) -> list[str]:
    """One sentence for each thing that is wrong with these plans; none where they are the best three."""
    found = [fault for plan in plans for fault in _faults_of_one(oracle, asker, ends, plan)]
    if len({plan.first for plan in plans}) < len(plans):
        found.append("two plans begin with the same call")
    best = oracle.plans(asker, ends)[:3]
    if len(plans) != len(best):
        found.append(f"there are {len(plans)} plans, not {len(best)}")
    for plan, route in zip(plans, best, strict=False):
        if abs(plan.score - float(route.score)) > CLOSE:
            found.append(f"a score of {plan.score!r} where {float(route.score)!r} can be had")
        elif _people(plan) != route.people:
            found.append(f"{_people(plan)} where {route.people} comes first")
    return found


def _faults_of_one(oracle: Oracle, asker: str, ends: Mapping[str, int], plan: Plan) -> Iterator[str]:
    yield from _faults_of_people(oracle, asker, _people(plan))
    yield from _faults_of_calls(oracle, plan)
    if ends.get(plan.end) != plan.rank:
        yield f"it ends with {plan.end} as {plan.rank}"
    product = 0.8 ** (len(plan.calls) - 1) * 0.9**plan.rank
    for call in plan.calls:
        product *= call.trust
    if abs(product - plan.score) > CLOSE:
        yield f"its calls make {product!r}, not {plan.score!r}"
    trusts = [call.trust for call in plan.calls]
    if plan.weakest != trusts.index(min(trusts)):
        yield f"its weakest call is not call {plan.weakest}"


def _faults_of_people(oracle: Oracle, asker: str, people: tuple[str, ...]) -> Iterator[str]:
    if people[0] != asker:
        yield f"it begins with {people[0]}, who did not ask"
    if asker in people[1:]:
        yield "it leads back to the asker"
    if len(set(people)) < len(people):
        yield "it visits somebody twice"
    for person in people[1:]:
        if not oracle.is_there(person):
            yield f"{person} is not there"


def _faults_of_calls(oracle: Oracle, plan: Plan) -> Iterator[str]:
    if len(plan.calls) > 3:
        yield f"it takes {len(plan.calls)} calls"
    for sooner, later in pairwise(plan.calls):
        if sooner.target != later.source:
            yield f"{later.source} calls next, and not {sooner.target}"
    for call in plan.calls:
        real = oracle.calls.get(call.source, {}).get(call.target)
        if real is None:
            yield f"{call.source} cannot call {call.target}"
        elif abs(call.trust - float(real)) > CLOSE:
            yield f"a trust of {call.trust!r} from {call.source} to {call.target}, which is {real}"


def _people(plan: Plan) -> tuple[str, ...]:
    return (plan.calls[0].source, *(call.target for call in plan.calls))
