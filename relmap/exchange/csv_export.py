"""CSV for spreadsheets, which an import reads back to the same people, topics and relationships."""

import codecs
import csv
import io
from collections.abc import Iterable

from relmap.core.map import Map
from relmap.core.records import Date, Person
from relmap.exchange.cells import write_values
from relmap.exchange.columns import PEOPLE, RELATIONSHIPS, TOPICS
from relmap.exchange.guard import guarded

_ID_FIRST = ("id", *(column for column in PEOPLE.columns if column != "id"))


def people_csv(map: Map) -> bytes:
    """All people; managers by id, functions by name."""

    def cells(person: Person) -> list[str]:
        function = map.functions.get(person.function)
        days = [_day(day) for day in (person.away_from, person.away_until, person.joined, person.left)]
        texts = [person.id, person.name, person.title, function.name if function else "", person.email]
        return [*texts, person.phone, person.manager, person.assistant, *days, person.note]

    return _csv(_ID_FIRST, (cells(person) for person in map.people.values()))


def topics_csv(map: Map) -> bytes:
    """All topics; owners and deputies by id."""
    rows = (
        [topic.name, topic.owner, write_values(topic.deputies), write_values(topic.words)]
        for topic in map.topics.values()
    )
    return _csv(TOPICS.columns, rows)


def relationships_csv(map: Map) -> bytes:
    """All relationships, one row a view; people by id."""
    rows = (
        [view.source, view.target, str(view.strength), _day(view.rated_on), str(view.wanted or ""), view.note]
        for view in map.relationships.values()
    )
    return _csv(RELATIONSHIPS.columns, rows)


def _csv(columns: Iterable[str], rows: Iterable[list[str]]) -> bytes:
    """UTF-8. Where a character is beyond ASCII it begins with a BOM, without which Excel takes it for cp1252."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    content = text.getvalue()
    return (b"" if content.isascii() else codecs.BOM_UTF8) + content.encode()


def _day(day: Date | None) -> str:
    return "" if day is None else day.isoformat()
