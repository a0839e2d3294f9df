"""The table of people: its columns and filters."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from relmap.core.edits import put_person
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.person_states import STATES, is_new, said_state, state
from relmap.core.holding.person_troubles import person_troubles
from relmap.core.language import mark, number, t
from relmap.core.lists import listed
from relmap.core.map import Map
from relmap.core.records import Date, Person, Relationship, Topic
from relmap.ui.records.column import Column, Filter
from relmap.ui.records.record_model import RecordModel
from relmap.ui.records.ties import Shows
from relmap.ui.session import Session

DUPLICATES, WARNINGS = 5, 4
"""The places of these filters."""


def people_model(
    session: Session, belonging: Belonging, is_duplicate: Callable[[str], bool]
) -> RecordModel[Person]:
    """People with what they own, how many they know, and whether they are there."""
    filters = (
        Filter[Person](mark("Away"), lambda map, person: state(person, map.today) == "away"),
        Filter[Person](mark("New"), lambda map, person: is_new(person, map.today)),
        Filter[Person](mark("Left"), lambda map, person: person.has_left(map.today)),
        Filter[Person](mark("Without function"), lambda map, person: person.function not in map.functions),
        Filter[Person](mark("Warnings"), lambda map, person: _has_troubles(map, person, belonging)),
        Filter[Person](mark("Possible duplicates"), lambda _, person: is_duplicate(person.id)),
    )
    shows: dict[str, Shows] = {
        "functions": lambda _, function: [person.id for person in belonging.people(function.id)],
        "people": lambda _, person: _judged_by(person, belonging),
        "relationships": _of_view,
        "topics": _of_topic,
    }
    return RecordModel(session, "people", _columns(belonging), filters, shows)


def _columns(belonging: Belonging) -> tuple[Column[Person], ...]:
    return (
        Column[Person](
            title=mark("Name"),
            text=lambda _, person: person.name,
            letters=0,
            renamed=lambda map, person, name: put_person(map, replace(person, name=name)),
        ),
        Column[Person](title=mark("Title"), text=lambda _, person: person.title, letters=22, goes=3),
        Column[Person](
            title=mark("Function"),
            text=_function,
            letters=13,
            goes=1,
            function=lambda person: person.function,
        ),
        Column[Person](
            title=mark("Topics"), text=lambda _, person: _topics(person, belonging), letters=26, goes=5
        ),
        Column[Person](
            title=mark("Knows"),
            text=lambda map, person: number(_known(map, person)),
            sort=_known,
            letters=5,
            goes=4,
            searched=False,
        ),
        Column[Person](
            title=mark("State"),
            text=lambda map, person: said_state(person, map.today),
            sort=_state,
            letters=26,
            goes=2,
        ),
    )


def _function(map: Map, person: Person) -> str:
    function = map.functions.get(person.function)
    return function.name if function else t("none")


def _topics(person: Person, belonging: Belonging) -> str:
    owned = listed([topic.name for topic in belonging.owned(person.id)])
    deputy_for = listed([topic.name for topic in belonging.deputy_for(person.id)])
    if owned and deputy_for:
        return t("owns {owned}; deputy for {topics}", owned=owned, topics=deputy_for)
    if owned:
        return t("owns {owned}", owned=owned)
    return t("deputy for {topics}", topics=deputy_for) if deputy_for else ""


def _known(map: Map, person: Person) -> int:
    return sum(1 for _ in map.known_to(person.id))


def _state(map: Map, person: Person) -> Any:
    last = person.left or person.away_until or person.joined or Date.min
    return STATES.index(state(person, map.today)), last


def _has_troubles(map: Map, person: Person, belonging: Belonging) -> bool:
    return any(True for _ in person_troubles(map, person, belonging, map.today))


def _judged_by(person: Person, belonging: Belonging) -> list[str]:
    """Whose warnings hang on this person: their reports, and the owners of topics for which they are a deputy."""
    owners = [topic.owner for topic in belonging.deputy_for(person.id)]
    return [*(report.id for report in belonging.reports(person.id)), *owners]


def _of_view(_: Map, view: Relationship) -> tuple[str, ...]:
    return (view.source, view.target)


def _of_topic(_: Map, topic: Topic) -> tuple[str, ...]:
    return (topic.owner, *topic.deputies)
