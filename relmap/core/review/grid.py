"""People × people: what each person of one function thinks of each of another."""

from collections import Counter

from relmap.core.language import sort_key
from relmap.core.map import Map
from relmap.core.records import Date

NO_FUNCTION = ""
"""The id that stands for people of no function."""


def people_in(map: Map, function: str, on: Date) -> list[str]:
    """The people of a function (ids) who are with the company, in order of their names."""
    there = [
        person for person in map.people.values() if person.function == function and not person.has_left(on)
    ]
    return [person.id for person in sorted(there, key=lambda person: (sort_key(person.name), person.id))]


def liveliest(map: Map, on: Date) -> tuple[str, str]:
    """The two functions (ids) between which there are most views, rows first; one twice where it is alone."""
    functions = functions_with_people(map, on)
    of = {person.id: person.function for person in map.people.values()}
    views = Counter(
        (of[view.source], of[view.target])
        for view in map.relationships.values()
        if of[view.source] != of[view.target]
    )
    between = [pair for pair in views if pair[0] in functions and pair[1] in functions]
    if between:
        return max(sorted(between), key=lambda pair: views[pair])
    return (functions[0], functions[min(1, len(functions) - 1)]) if functions else (NO_FUNCTION, NO_FUNCTION)


def functions_with_people(map: Map, on: Date) -> list[str]:
    """The functions (ids) that somebody is in, in order of their names; those of no function come last."""
    used = {person.function for person in map.people.values() if not person.has_left(on)}
    known = [function for function in map.functions.values() if function.id in used]
    ordered = [function.id for function in sorted(known, key=lambda function: sort_key(function.name))]
    return [*ordered, NO_FUNCTION] if NO_FUNCTION in used else ordered
