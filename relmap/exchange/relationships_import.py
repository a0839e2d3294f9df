"""Rows of relationships: one person's view of another, with its strength."""

from collections.abc import Sequence
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from relmap.core.change import EditError
from relmap.core.edits import put_all, rate
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date, Relationship
from relmap.exchange.cells import read_strength
from relmap.exchange.draft import Draft
from relmap.exchange.rows import Row


class _Said(Struct, frozen=True):
    """What a row says of a view."""

    strength: int
    rated_on: Date | None
    wanted: int | None
    note: str


def import_relationships(draft: Draft, rows: Sequence[Row]) -> list[str]:
    """Do the edits of all rows; the id of each row's view, in the same order. Raises ImportFileError."""
    first: dict[tuple[str, str], tuple[Row, _Said]] = {}
    ids = []
    for row in rows:
        source, target = _who(draft, row, "source"), _who(draft, row, "target")
        said = _said(row)
        other, before = first.setdefault((source, target), (row, said))
        if before != said:
            raise row.refused(
                t("{place} says something else of this relationship.", place=row.place_of(other)), "strength"
            )
        try:
            view = _view(draft.map, source, target, said)
        except EditError as error:
            raise row.refused(str(error), "target") from error
        draft.do(put_all("", (view,)))
        ids.append(view.id)
    return ids


def _said(row: Row) -> _Said:
    wanted = row.read("wanted", read_strength) if row.text("wanted") else None
    return _Said(row.read("strength", read_strength), row.day("rated_on"), wanted, row.text("note"))


def _view(map: Map, source: str, target: str, said: _Said) -> Relationship:
    """The view with what a row says of it; where it says nothing, as the map has it.

    A strength that changes without a day is undated: the day that the map has belongs to the old one.
    """
    known = map.view(source, target)
    kept = known.rated_on if known is not None and known.strength == said.strength else None
    change = rate(map, source, target, said.strength, said.rated_on or kept)
    view = cast(Relationship, change.put[0])
    return replace(view, wanted=said.wanted or view.wanted, note=said.note or view.note)


def _who(draft: Draft, row: Row, column: str) -> str:
    who = row.text(column)
    if not who:
        raise row.refused(t("The person is missing."), column)
    return draft.find(row, column, who).id
