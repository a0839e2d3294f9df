"""The table of functions: its columns and filters."""

from msgspec.structs import replace

from relmap.core.edits import put_function
from relmap.core.holding.belonging import Belonging
from relmap.core.language import mark, number
from relmap.core.map import Map
from relmap.core.records import Function, Person, Topic
from relmap.ui.records.column import Column, Filter
from relmap.ui.records.record_model import RecordModel
from relmap.ui.records.ties import Shows
from relmap.ui.session import Session


def function_model(session: Session, belonging: Belonging) -> RecordModel[Function]:
    """Functions with how many people they have, and which topics those own."""
    columns = (
        Column[Function](
            title=mark("Name"),
            text=lambda _, function: function.name,
            letters=0,
            renamed=lambda map, function, name: put_function(map, replace(function, name=name)),
            function=lambda function: function.id,
        ),
        Column[Function](
            title=mark("People"),
            text=lambda _, function: number(belonging.count(function.id)),
            sort=lambda _, function: belonging.count(function.id),
            letters=8,
            searched=False,
        ),
        Column[Function](
            title=mark("Topics they own"),
            text=lambda _, function: ", ".join(topic.name for topic in belonging.owned_in(function.id)),
            letters=34,
            goes=1,
        ),
    )
    filters = (
        Filter[Function](mark("Without people"), lambda _, each: not belonging.count(each.id)),
        Filter[Function](mark("Without topics"), lambda _, each: not belonging.owned_in(each.id)),
    )
    shows: dict[str, Shows] = {"people": _of_person, "topics": _of_topic}
    return RecordModel(session, "functions", columns, filters, shows)


def _of_person(_: Map, person: Person) -> tuple[str, ...]:
    return (person.function,)


def _of_topic(map: Map, topic: Topic) -> tuple[str, ...]:
    owner = map.people.get(topic.owner)
    return (owner.function,) if owner else ()
