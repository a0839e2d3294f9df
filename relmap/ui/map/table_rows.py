"""What the picture of the map says, person by person, for a table."""

from collections.abc import Iterable

from msgspec import Struct

from relmap.core.map import Map
from relmap.core.records import Date, Person
from relmap.core.trust import evidence
from relmap.ui.map.picture import Wanted


class TableRow(Struct, frozen=True):
    """One person beside whoever is in the middle: `step` counts along the path from 1, 0 for those off it."""

    person: Person
    function: str
    trust: float | None = None
    ours: int | None = None
    theirs: int | None = None
    last_contact: Date | None = None
    step: int = 0


def table_rows(map: Map, wanted: Wanted, people: Iterable[str], on: Date) -> list[TableRow]:
    """A row for each of these people (ids) but the one in the middle."""
    steps = {id: step for step, id in enumerate(wanted.on_path)}
    rows: list[TableRow] = []
    for id in people:
        if id == wanted.centre or id not in map.people:
            continue
        person = map.people[id]
        function = map.functions.get(person.function)
        found = evidence(map, wanted.centre, id, on) if wanted.centre else None
        row = TableRow(person, function.name if function else "", step=steps.get(id, 0))
        if found is not None:
            row = TableRow(
                person,
                row.function,
                trust=found.trust,
                ours=found.ours.strength if found.ours else None,
                theirs=found.theirs.strength if found.theirs else None,
                last_contact=found.last_contact,
                step=row.step,
            )
        rows.append(row)
    return rows
