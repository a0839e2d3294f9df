"""People who may stand in the map twice.

How likely two people are one, from 0 to 1:

    1.0      they have the same e-mail address
    0.9      their names are the same, whatever the order of the words, accents, capitals and initials
    0.7      their names are the same but for one letter (two in a long name): typing errors
    + 0.05   they are in the same function
    - 0.3    each has an e-mail address, and the two differ
    - 0.1    they are in two different functions

Those from `LIKELY_FROM` on are told. Two who have rated each other or spoken are two people. Nicknames are not known:
Bob may well be Robert's brother.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from msgspec import Struct

from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.core.words import words_of

SAME_EMAIL, SAME_NAME, NEAR_NAME = 1.0, 0.9, 0.7
SAME_FUNCTION, OTHER_FUNCTION, OTHER_EMAIL = 0.05, -0.1, -0.3
LIKELY_FROM = 0.45
SHORT_NAME, LONG_NAME = 6, 14
"""Letters from which a name may have one typing error, and two."""
MOST_ALIKE = 20
"""People of one name, or one e-mail address, who are looked at in pairs: more have something else in common."""
ROWS_AT_ONCE = 500


class Duplicate(Struct, frozen=True):
    """Two people (ids) who may be one: `one` has more in the map. How likely, and why in a sentence."""

    one: str
    other: str
    likelihood: float
    why: str


def possible_duplicates(map: Map) -> list[Duplicate]:
    """Pairs of people who may be one, the likeliest first."""
    found: dict[frozenset[str], Duplicate] = {}
    for one, other, base in (*_same_email(map), *_same_name(map), *_near_names(map)):
        pair = frozenset((one.id, other.id))
        if pair not in found and not _know_each_other(map, one.id, other.id):
            likelihood = _likelihood(one, other, base)
            if likelihood >= LIKELY_FROM:
                found[pair] = _duplicate(map, one, other, likelihood, base)
    people = map.people
    return sorted(
        found.values(), key=lambda pair: (-pair.likelihood, people[pair.one].name, pair.one, pair.other)
    )


def _same_email(map: Map) -> Iterator[tuple[Person, Person, float]]:
    return _alike(((person.email.casefold(), person) for person in map.people.values()), SAME_EMAIL)


def _same_name(map: Map) -> Iterator[tuple[Person, Person, float]]:
    return _alike(((_name(person), person) for person in map.people.values()), SAME_NAME)


def _alike(signs: Iterable[tuple[str, Person]], base: float) -> Iterator[tuple[Person, Person, float]]:
    """All pairs that have the same sign; an empty one is none."""
    groups: defaultdict[str, list[Person]] = defaultdict(list)
    for sign, person in signs:
        if sign:
            groups[sign].append(person)
    for group in groups.values():
        for one, other in combinations(group[:MOST_ALIKE], 2):
            yield one, other, base


def _near_names(map: Map) -> Iterator[tuple[Person, Person, float]]:
    """All pairs whose names differ by a typing error."""
    named = {name: person for person in map.people.values() if len(name := _name(person)) >= SHORT_NAME}
    names = list(named)
    if len(names) < 2:
        return
    from numpy import argwhere  # loaded when duplicates are first looked for
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cdist

    for start in range(0, len(names), ROWS_AT_ONCE):
        errors = cdist(names[start : start + ROWS_AT_ONCE], names, scorer=OSA.distance, score_cutoff=2)
        for row, column in argwhere(errors <= 2).tolist():
            one, other = names[start + row], names[column]
            if start + row < column and errors[row, column] <= _errors_allowed(one, other):
                yield named[one], named[other], NEAR_NAME


def _errors_allowed(one: str, other: str) -> int:
    return 2 if min(len(one), len(other)) >= LONG_NAME else 1


def _name(person: Person) -> str:
    """A name as it is compared: its words folded and in order of the alphabet, without initials."""
    words = words_of(person.name)
    whole = [word for word in words if len(word) > 1]
    return " ".join(sorted(whole if len(whole) > 1 else words))


def _know_each_other(map: Map, one: str, other: str) -> bool:
    return (
        map.view(one, other) is not None
        or map.view(other, one) is not None
        or bool(map.contacts_between(one, other))
    )


def _likelihood(one: Person, other: Person, base: float) -> float:
    if base < SAME_EMAIL:
        if one.function and other.function:
            base += SAME_FUNCTION if one.function == other.function else OTHER_FUNCTION
        if one.email and other.email:
            base += OTHER_EMAIL
    return round(base, 2)


def _duplicate(map: Map, one: Person, other: Person, likelihood: float, base: float) -> Duplicate:
    one, other = sorted((one, other), key=lambda person: (-_known(map, person), person.id))
    return Duplicate(one.id, other.id, likelihood, _why(map, one, other, base))


def _known(map: Map, person: Person) -> int:
    """How much the map has of somebody: relationships count, then fields."""
    fields = (person.title, person.function, person.email, person.phone, person.manager, person.note)
    return 10 * sum(1 for _ in map.known_to(person.id)) + sum(1 for field in fields if field)


def _why(map: Map, one: Person, other: Person, base: float) -> str:
    same = one.function if one.function == other.function else ""
    function = map.functions.get(same)
    names = {"one": one.name, "other": other.name}
    if base >= SAME_EMAIL:
        return t("{one} and {other} have the same e-mail address, {email}.", **names, email=one.email)
    if one.name == other.name:
        if function:
            return t("{function} has two people named {name}.", name=one.name, function=function.name)
        return t("Two people are named {name}.", name=one.name)
    if function:
        return t(
            "{one} and {other} in {function} have names that are nearly the same.",
            **names,
            function=function.name,
        )
    return t("{one} and {other} have names that are nearly the same.", **names)
