"""The fields of records in words, as the forms name them, and their values as people read them."""

from typing import Any

from msgspec import Struct

from relmap.core.dates import day, today
from relmap.core.history.steps import Changed, Step
from relmap.core.language import mark, t
from relmap.core.map import Map
from relmap.core.records import ContactKind, Date, Key, Person, Record, Relationship
from relmap.core.spoken_words import outcome_word, strength_word

FIELD_WORDS = {
    "name": mark("name"),
    "title": mark("title"),
    "function": mark("function"),
    "email": mark("e-mail"),
    "phone": mark("telephone"),
    "manager": mark("manager"),
    "assistant": mark("assistant"),
    "away_from": mark("away from"),
    "away_until": mark("away until"),
    "joined": mark("first day"),
    "left": mark("left on"),
    "note": mark("note"),
    "owner": mark("owner"),
    "deputies": mark("deputies"),
    "words": mark("words"),
    "strength": mark("strength"),
    "rated_on": mark("rated on"),
    "wanted": mark("wanted strength"),
    "on": mark("day"),
    "kind": mark("kind"),
    "outcome": mark("outcome"),
    "host": mark("host"),
    "text": mark("complaint"),
    "customer": mark("customer"),
    "topic": mark("topic"),
    "received_on": mark("received on"),
    "received_by": mark("received by"),
    "leader": mark("leader"),
    "purpose": mark("purpose"),
}
"""The word for each field that is told; the others are relmap's own business."""

CONTACT_WORDS: dict[ContactKind, str] = {
    "call": mark("call"),
    "meeting": mark("meeting"),
    "message": mark("message"),
}

TABLE_OF_FIELD = {
    "function": "functions",
    "manager": "people",
    "owner": "people",
    "deputies": "people",
    "host": "people",
    "leader": "people",
    "received_by": "people",
    "customer": "customers",
    "topic": "topics",
}
"""Of which table the ids in a field are."""


class FieldChange(Struct, frozen=True):
    """One field of a record with its word, what it was and what it is; empty where it said nothing."""

    field: str
    word: str
    before: str
    after: str

    @property
    def is_note(self) -> bool:
        """Whether it is a note, which is not for everybody's eyes."""
        return self.field == "note"


class Names:
    """What to call the records that a history is about, also those that are gone.

    `learn` it the steps from the newest back: what a step names is there now, or went with it or with a later one.
    """

    def __init__(self, map: Map) -> None:
        self._map = map
        self._gone: dict[Key, Record] = {}

    def learn(self, step: Step) -> None:
        """Keep what this step took away or changed, unless a later one did too."""
        for changed in step.changes:
            if changed.before is not None and changed.key not in self._gone:
                self._gone[changed.key] = changed.before

    def of(self, table: str, id: str) -> str:
        """The name of this record now, else its last one; words for nobody where none is known."""
        key = Key(table, id)
        record = self._map.get(key) or self._gone.get(key)
        return str(getattr(record, "name", "")) or t("somebody who is gone")

    def person(self, id: str) -> str:
        """The name of this person, now or at the last."""
        return self.of("people", id)

    def gone_people(self) -> list[Person]:
        """Everyone who is not in the map any more, as they were at the last."""
        return [
            record
            for key, record in self._gone.items()
            if isinstance(record, Person) and key.id not in self._map.people
        ]


def field_changes(changed: Changed, names: Names) -> tuple[FieldChange, ...]:
    """What became of each field of a record; of one that came or went, what it said."""
    before, after = changed.before, changed.after
    told = after if after is not None else before
    if told is None:
        return ()
    found = []
    for field in told.__struct_fields__:
        was, now = getattr(before, field, None), getattr(after, field, None)
        if field not in FIELD_WORDS or was == now:
            continue
        texts = (value_words(field, was, names), value_words(field, now, names))
        if any(texts):
            found.append(FieldChange(field, t(FIELD_WORDS[field]), *texts))
    return tuple(found)


def value_words(field: str, value: Any, names: Names) -> str:
    """A value as people read it; empty where there is none."""
    if value is None or value == "" or value == ():
        return ""
    table = TABLE_OF_FIELD.get(field)
    if table is not None:
        ids = value if isinstance(value, tuple) else (value,)
        return ", ".join(names.of(table, id) for id in ids)
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, Date):
        return day(value, today())
    if isinstance(value, int):
        return strength_word(value)
    if field == "kind":
        return t(CONTACT_WORDS[value])
    return outcome_word(value) if field == "outcome" else str(value)


def strength_words(view: Record | None) -> str:
    """The strength of a view, or that there is none."""
    return strength_word(view.strength if isinstance(view, Relationship) else None)
