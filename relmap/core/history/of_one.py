"""What a step of the history did to one record, as a sentence."""

from relmap.core.history.field_words import (
    CONTACT_WORDS,
    FieldChange,
    Names,
    field_changes,
    strength_words,
    value_words,
)
from relmap.core.history.steps import Changed
from relmap.core.language import t
from relmap.core.records import Company, Complaint, Contact, Relationship, Visit
from relmap.core.spoken_words import outcome_word

ALONE = ("strength", "rated_on")
"""The fields of a view that one rating changes: the sentence says the strength only."""


def title(each: Changed, names: Names) -> str:
    """What a record is called that was changed, now or at the last."""
    record = each.after or each.before
    match record:
        case Relationship():
            caller, called = names.person(record.source), names.person(record.target)
            return t("{caller} → {called}", caller=caller, called=called)
        case Contact():
            return t("{one} and {other}", one=names.person(record.source), other=names.person(record.target))
        case Visit():
            return t(
                "{leader} at {customer}",
                leader=names.person(record.leader),
                customer=names.of("customers", record.customer),
            )
        case Company():
            return t("The company")
        case Complaint():
            return f"“{_short(record.text)}”"
        case _:
            return str(getattr(record, "name", ""))


def what(each: Changed) -> str:
    """What happened to a record: "added", "removed" or "changed"."""
    return "added" if each.before is None else "removed" if each.after is None else "changed"


def said_of(each: Changed, names: Names) -> str:
    """What became of one record; a note is never quoted."""
    record = each.after or each.before
    if isinstance(record, Relationship):
        return _view(each, names)
    name = title(each, names)
    if isinstance(record, Contact) and what(each) != "changed":
        return _contact(record, names, is_added=each.before is None)
    if isinstance(record, Company) and each.before is None:
        return t("The company is called {name}", name=record.name)
    match what(each):
        case "added":
            return _came(each.key.table, name)
        case "removed":
            return _went(each.key.table, name)
        case _:
            return _fields(name, field_changes(each, names))


def _came(table: str, name: str) -> str:
    match table:
        case "topics":
            return t("{name}: topic added", name=name)
        case "functions":
            return t("{name}: function added", name=name)
        case "customers":
            return t("{name}: customer added", name=name)
        case "complaints":
            return t("{name}: complaint kept", name=name)
        case "visits":
            return t("{name}: visit planned", name=name)
        case _:
            return t("{name}: added", name=name)


def _went(table: str, name: str) -> str:
    match table:
        case "topics":
            return t("{name}: topic removed", name=name)
        case "functions":
            return t("{name}: function removed", name=name)
        case "customers":
            return t("{name}: customer removed", name=name)
        case "complaints":
            return t("{name}: complaint removed", name=name)
        case "visits":
            return t("{name}: visit removed", name=name)
        case _:
            return t("{name}: removed", name=name)


def _view(each: Changed, names: Names) -> str:
    name = title(each, names)
    before, after = each.before, each.after
    if isinstance(before, Relationship) and isinstance(after, Relationship):
        told = field_changes(each, names)
        others = [each for each in told if each.field not in ALONE]
        if before.strength == after.strength and others:
            return _fields(name, tuple(others))
        if before.strength == after.strength:
            return t("{name}: still {strength}", name=name, strength=strength_words(after))
    return t(
        "{name}: {before} → {after}", name=name, before=strength_words(before), after=strength_words(after)
    )


def _fields(name: str, told: tuple[FieldChange, ...]) -> str:
    """One field with its values, or the words of several."""
    if len(told) != 1:
        fields = ", ".join(field.word for field in told)
        return t("{name}: changed {fields}", name=name, fields=fields) if told else name
    [field] = told
    if field.is_note:
        return t("{name}: the note was changed", name=name)
    if not field.before:
        return t("{name}: {field} set to {after}", name=name, field=field.word, after=_short(field.after))
    if not field.after:
        return t(
            "{name}: {field} {before} taken out", name=name, field=field.word, before=_short(field.before)
        )
    return t(
        "{name}: {field} {before} → {after}",
        name=name,
        field=field.word,
        before=_short(field.before),
        after=_short(field.after),
    )


def _contact(contact: Contact, names: Names, *, is_added: bool) -> str:
    words = {
        "one": names.person(contact.source),
        "other": names.person(contact.target),
        "kind": t(CONTACT_WORDS[contact.kind]),
        "day": value_words("on", contact.on, names),
    }
    if not is_added:
        return t("{one} and {other}: {kind} on {day} removed", **words)
    if contact.outcome is not None:
        return t("{one} called {other} on {day}: {outcome}", **words, outcome=outcome_word(contact.outcome))
    return t("{one} and {other}: {kind} on {day}", **words)


def _short(text: str, most: int = 60) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
