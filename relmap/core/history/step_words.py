"""What a step of the history says: what was changed to what, when and by whom, in sentences for people."""

from collections import defaultdict
from collections.abc import Callable

from msgspec import Struct

from relmap.core.history.counts import MOST_NAMES, added, changed, listed, removed
from relmap.core.history.field_words import FieldChange, Names, field_changes, strength_words
from relmap.core.history.of_one import said_of, title, what
from relmap.core.history.steps import Changed, Step
from relmap.core.language import t
from relmap.core.records import TABLES, Relationship


class Part(Struct, frozen=True):
    """What became of one record: what it is called, what happened to it, and its fields that did change."""

    name: str
    said: str
    fields: tuple[FieldChange, ...]


def said(step: Step, names: Names) -> str:
    """A step in a sentence, or in one for each kind of thing that it touched; notes are never quoted."""
    told = tellable(step)
    if not told:
        return step.label
    if len(told) == 1:
        return said_of(told[0], names)
    alike = _both_views(told, names)
    if alike:
        return alike
    groups: defaultdict[tuple[str, str], list[Changed]] = defaultdict(list)
    for each in told:
        groups[(each.key.table, what(each))].append(each)
    sentences = [
        said_of(found[0], names) if len(found) == 1 else _many(table, way, found, names)
        for table in TABLES
        for way in ("added", "removed", "changed")
        if (found := groups.get((table, way)))
    ]
    return " · ".join(sentences)


def parts(step: Step, names: Names, most: int) -> list[Part]:
    """What a step did to each record, of the first so many."""
    return [
        Part(title(each, names), _what_words(each), field_changes(each, names))
        for each in tellable(step)[:most]
    ]


def tellable(step: Step) -> list[Changed]:
    """What a step did to records, without what went along with it only to keep the pictures as they are."""
    return [each for each in step.changes if _is_news(each)]


def tables(step: Step) -> frozenset[str]:
    """The tables of which a step changed anything worth telling."""
    return frozenset(each.key.table for each in tellable(step))


# Several records -------------------------------------------------------------------------------


def _both_views(told: list[Changed], names: Names) -> str:
    """The sentence for the two views of one pair that were changed alike; else nothing."""
    if len(told) != 2:
        return ""
    one, other = (each.after or each.before for each in told)
    before = {strength_words(each.before) for each in told}
    after = {strength_words(each.after) for each in told}
    if not isinstance(one, Relationship) or not isinstance(other, Relationship):
        return ""
    if (one.source, one.target) != (other.target, other.source) or len(before) + len(after) != 2:
        return ""
    words = {"one": names.person(one.source), "other": names.person(one.target), "after": after.pop()}
    if words["after"] in before:
        return t("{one} ↔ {other}: still {after}", **words)
    return t("{one} ↔ {other}: {before} → {after}", **words, before=before.pop())


COUNTED: dict[str, Callable[[str, int, str], str]] = {"added": added, "removed": removed, "changed": changed}


def _many(table: str, way: str, found: list[Changed], names: Names) -> str:
    return COUNTED[way](
        table, len(found), listed([title(each, names) for each in found[: MOST_NAMES + 1]], len(found))
    )


def _is_news(each: Changed) -> bool:
    """Whether people would call it a change: more is otherwise than the room that a function has in the pictures."""
    before, after = each.before, each.after
    if before is None or after is None:
        return True
    return any(
        getattr(before, field) != getattr(after, field, None)
        for field in before.__struct_fields__
        if field != "room"
    )


def _what_words(each: Changed) -> str:
    match what(each):
        case "added":
            return t("added")
        case "removed":
            return t("removed")
        case _:
            return t("changed")
