"""Merging two people who are one: whoever is kept takes over all that the map has of the other."""

from collections.abc import Iterator

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.checks import person_of
from relmap.core.fields import LONGEST
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date, Key, Person, Record, Relationship, Topic, key_of

FILLED = ("title", "function", "email", "phone", "assistant", "joined")
"""Fields that are taken from the other where whoever is kept has nothing there."""


def merge_people(map: Map, keep: str, gone: str) -> Change:
    """Take `gone` out of the map, with all that was theirs handed to `keep`, as one Change.

    Where both have a view of the same person, or are seen by the same, the later dated one stays. What passed
    between the two themselves goes.
    """
    if keep == gone:
        raise EditError(t("Nobody can be merged with themselves."))
    kept, other = person_of(map, keep), person_of(map, gone)
    drop = [key_of(other)]
    put: list[Record] = [merged_person(map, kept, other)]
    for event in (*_relationships(map, keep, gone), *_contacts(map, keep, gone)):
        if isinstance(event, Key):
            drop.append(event)
        else:
            put.append(event)
    put += _handed_over(map, keep, gone)
    return Change(
        label=t("merge {gone} into {kept}", gone=other.name, kept=kept.name), put=tuple(put), drop=tuple(drop)
    )


def merged_person(map: Map, keep: Person, gone: Person) -> Person:
    """Whoever is kept, with what the other one had where they had nothing, and the notes of both."""
    filled = {field: getattr(gone, field) for field in FILLED if not getattr(keep, field)}
    if keep.away_from is None and keep.away_until is None:
        filled |= {"away_from": gone.away_from, "away_until": gone.away_until}
    if filled.get("joined") and keep.left and filled["joined"] > keep.left:
        del filled["joined"]
    notes = "\n".join(dict.fromkeys(note for note in (keep.note, gone.note) if note))
    return replace(keep, manager=_manager(map, keep, gone), note=notes[: LONGEST["note"]], **filled)


def _manager(map: Map, keep: Person, gone: Person) -> str:
    """The manager of the two: of whoever is kept, else the other's; nobody who would then report to themselves."""
    both = {keep.id, gone.id}
    for manager in (keep.manager, gone.manager):
        above, seen = manager, set(both)
        while above and above not in seen and above in map.people:
            seen.add(above)
            above = map.people[above].manager
        if manager and manager not in both and above not in both:
            return manager
    return ""


def _relationships(map: Map, keep: str, gone: str) -> Iterator[Key | Record]:
    """The views of `gone` and on `gone`: handed to `keep`, or dropped where `keep` has a better one."""
    for other in sorted(map.known_to(gone)):
        for source, target in ((gone, other), (other, gone)):
            theirs = map.view(source, target)
            if theirs is None:
                continue
            if other == keep:
                yield key_of(theirs)
                continue
            ends = {"source": keep} if source == gone else {"target": keep}
            ours = map.view(**({"source": source, "target": target} | ends))
            if ours is None:
                yield replace(theirs, **ends)
                continue
            yield key_of(theirs)
            if _rated(theirs) > _rated(ours):
                yield _updated(ours, theirs)


def _updated(ours: Relationship, theirs: Relationship) -> Relationship:
    """Our record of a view with what the later one says, and what only we say kept."""
    return replace(
        ours,
        strength=theirs.strength,
        rated_on=theirs.rated_on,
        wanted=theirs.wanted or ours.wanted,
        note=theirs.note or ours.note,
    )


def _rated(view: Relationship) -> Date:
    return view.rated_on or Date.min


def _contacts(map: Map, keep: str, gone: str) -> Iterator[Key | Record]:
    for contact in map.contacts.values():
        if gone in (contact.source, contact.target):
            source, target = (keep if end == gone else end for end in (contact.source, contact.target))
            yield key_of(contact) if source == target else replace(contact, source=source, target=target)


def _handed_over(map: Map, keep: str, gone: str) -> Iterator[Record]:
    """All else that names `gone`, naming `keep`."""
    for person in map.people.values():
        if person.manager == gone and person.id not in (keep, gone):
            yield replace(person, manager=keep)
    for topic in map.topics.values():
        if gone == topic.owner or gone in topic.deputies:
            yield _topic(topic, keep, gone)
    for table, field in (("customers", "host"), ("complaints", "received_by"), ("visits", "leader")):
        for record in map.table(table).values():
            if getattr(record, field) == gone:
                yield replace(record, **{field: keep})


def _topic(topic: Topic, keep: str, gone: str) -> Topic:
    """The topic with `keep` where `gone` stood, and nobody twice."""
    owner = keep if topic.owner == gone else topic.owner
    deputies = dict.fromkeys(keep if deputy == gone else deputy for deputy in topic.deputies)
    deputies.pop(owner, None)
    return replace(topic, owner=owner, deputies=tuple(deputies))
