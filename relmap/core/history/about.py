"""What a step of the history changed about somebody: their record, and all that names them; or about two people."""

from collections.abc import Sequence

from msgspec.structs import replace

from relmap.core.history.steps import Changed, Step
from relmap.core.records import Complaint, Contact, Customer, Person, Record, Relationship, Topic, Visit


def narrowed(step: Step, about: Sequence[str]) -> Step | None:
    """The step with only what it changed about one person, or between two people (ids); None where that is nothing."""
    people = set(about)
    changes = tuple(each for each in step.changes if _concerns(each, people))
    return replace(step, changes=changes) if changes else None


def _concerns(each: Changed, people: set[str]) -> bool:
    is_pair = len(people) == 2
    for record in (each.before, each.after):
        if isinstance(record, Relationship | Contact):
            if people <= {record.source, record.target}:
                return True
        elif not is_pair and record is not None and not people.isdisjoint(_named(record)):
            return True
    return False


def _named(record: Record) -> tuple[str, ...]:
    """The people (ids) whom a record is about or names."""
    match record:
        case Person():
            return (record.id, record.manager)
        case Topic():
            return (record.owner, *record.deputies)
        case Customer():
            return (record.host,)
        case Complaint():
            return (record.received_by,)
        case Visit():
            return (record.leader,)
        case _:
            return ()
