"""Ratings copied from a spreadsheet: what each cell would do to the map, before any of it is done.

Two forms are read: a list with the columns source, target and strength, with or without a header; and a matrix with
people on top and at the left. Whatever is not understood is told with its row and left out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.change import EditError
from relmap.core.fields import clean
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS
from relmap.core.review.spreadsheet_text import cells_of
from relmap.core.who import Directory

Effect: TypeAlias = Literal["new", "changed", "unchanged", "not understood"]

MOST_NEAREST = 50
"""Names that nobody has for which the nearest one is looked up; with more of them it is the wrong map."""
SOURCES = frozenset(("source", "from", "who", "rater", "person"))
TARGETS = frozenset(("target", "to", "whom", "sees", "rated"))
STRENGTHS = frozenset(("strength", "rating", "view", "their view", "as", "how strong"))
"""Headers of a list, without capitals."""
DASHES = frozenset("-–—")
"""What stands in a cell of a matrix where there is nothing to say."""
_NUMBER = re.compile(r"([1-5])(?:[.,]0+)?(?:\s*[-–(:]?\s*([^\W\d].*?)\)?)?")
"""A whole number as spreadsheets write it, perhaps with its word: "4", "4.0", "4,0", "4 – trusted"."""


class Pasted(Struct, frozen=True, kw_only=True):
    """One rating that was copied: its row, the words of its cells, and what becomes of it.

    `view` is whose view of whom (ids) and `strength` what it will be, where they were understood; `before` what it is
    now, None where it is not rated. `problem` is a sentence on what was not understood.
    """

    row: int
    source: str
    target: str
    said: str
    effect: Effect
    view: tuple[str, str] = ("", "")
    strength: int = 0
    before: int | None = None
    problem: str = ""


class _Cell(Struct, frozen=True):
    row: int
    source: str
    target: str
    said: str


def read_pasted(map: Map, text: str) -> list[Pasted]:
    """Every rating in this text, in its order. Raises EditError where there is none."""
    table = cells_of(text)
    reader = _Reader(map)
    form = _matrix if _is_matrix(table, reader) else _list
    found = [reader.read(cell) for cell in form(table)]
    if not found:
        raise EditError(
            t(
                "Nothing was pasted. Copy rows with who, whom and a strength from 1 to 5, or a table with people on "
                "top and at the left."
            )
        )
    return found


def counts(pasted: Sequence[Pasted]) -> Counter[Effect]:
    """How many ratings of each effect there are."""
    return Counter(each.effect for each in pasted)


def to_apply(pasted: Sequence[Pasted]) -> list[tuple[str, str, int]]:
    """The ratings that change the map: whose view of whom, and how strong."""
    return [(*each.view, each.strength) for each in pasted if each.effect in ("new", "changed")]


def strength_in(cell: str) -> int | None:
    """A strength as a whole number, its word, or both, the word in English or the language spoken, in any case."""
    said = clean(cell).casefold()
    number = _NUMBER.fullmatch(said)
    by_word = _of_word(number[2] if number else said)
    if number is None:
        return by_word
    return int(number[1]) if number[2] is None or by_word == int(number[1]) else None


def _of_word(word: str | None) -> int | None:
    return next(
        (strength for strength, each in STRENGTH_WORDS.items() if word in (each, t(each).casefold())), None
    )


class _Reader:
    """Resolves names and compares with the map, remembering what was said before."""

    def __init__(self, map: Map) -> None:
        self._map = map
        self._directory = Directory(map.people.values())
        self._seen: dict[tuple[str, str], Pasted] = {}
        self._unknown: dict[str, str] = {}

    def fits(self, name: str) -> bool:
        """Whether anybody is meant by this."""
        return bool(name) and bool(self._directory.matches(name))

    def read(self, cell: _Cell) -> Pasted:
        """What becomes of a cell."""
        pasted = self._understood(cell)
        if pasted.effect != "not understood":
            self._seen.setdefault(pasted.view, pasted)
        return pasted

    def _understood(self, cell: _Cell) -> Pasted:
        source, target = self._who(cell.source), self._who(cell.target)
        strength = strength_in(cell.said)
        problem = source[1] or target[1]
        if not problem and source[0] == target[0]:
            problem = t("A relationship needs two people.")
        if not problem and strength is None:
            problem = (
                t("“{said}” is no strength. Strengths are 1 (met) to 5 (close).", said=cell.said[:40])
                if cell.said
                else t("The strength is missing.")
            )
        view = (source[0], target[0])
        earlier = self._seen.get(view)
        if not problem and earlier is not None and earlier.strength != strength:
            problem = t("Row {row} says something else of this view.", row=earlier.row)
        if problem or strength is None:
            return self._pasted(cell, "not understood", problem=problem)
        known = self._map.view(*view)
        effect: Effect = "new" if known is None else "changed"
        if earlier is not None or (known is not None and known.strength == strength):
            effect = "unchanged"
        people = self._map.people
        return Pasted(
            row=cell.row,
            source=people[view[0]].name,
            target=people[view[1]].name,
            said=cell.said,
            effect=effect,
            view=view,
            strength=strength,
            before=None if known is None else known.strength,
        )

    def _pasted(self, cell: _Cell, effect: Effect, *, problem: str) -> Pasted:
        return Pasted(
            row=cell.row,
            source=cell.source,
            target=cell.target,
            said=cell.said,
            effect=effect,
            problem=problem,
        )

    def _who(self, name: str) -> tuple[str, str]:
        """The id of the one person meant, or a sentence on why nobody is."""
        found = self._directory.matches(name) if name else []
        if len(found) == 1:
            return found[0].id, ""
        if name not in self._unknown:
            self._unknown[name] = self._why_nobody(name, len(found))
        return "", self._unknown[name]

    def _why_nobody(self, name: str, found: int) -> str:
        if not name:
            return t("The person is missing.")
        if found > 1:
            return tn(
                "“{who}” is {n} person. Use the id.", "“{who}” are {n} people. Use the id.", found, who=name
            )
        unknown = t("Nobody is called “{who}”.", who=name[:80])
        near = self._directory.nearest(name) if len(self._unknown) < MOST_NEAREST else None
        return f"{unknown} {t('The nearest is {person}.', person=near.name)}" if near else unknown


def _is_matrix(table: Sequence[Sequence[str]], reader: _Reader) -> bool:
    """Whether people stand on top of the table: its corner is nobody, and what stands beside it is somebody."""
    head = table[0] if table else ()
    if len(table) < 2 or len(head) < 2 or _positions(head) is not None or reader.fits(head[0]):
        return False
    if any(strength_in(cell) for cell in head[1:]):
        return False
    return any(reader.fits(cell) for cell in head[1:])


def _matrix(table: Sequence[Sequence[str]]) -> Iterator[_Cell]:
    """Each cell that says something; what stands where somebody meets themselves says nothing."""
    head = table[0]
    for row, cells in enumerate(table[1:], 2):
        for target, said in zip(head[1:], cells[1:], strict=False):
            if said and said not in DASHES and target and cells[0].casefold() != target.casefold():
                yield _Cell(row, cells[0], target, said)


def _list(table: Sequence[Sequence[str]]) -> Iterator[_Cell]:
    positions = _positions(table[0]) if table else None
    at = positions or (0, 1, 2)
    for row, cells in enumerate(table, 1):
        if any(cells) and not (positions and row == 1):
            yield _Cell(row, *(cells[position] if position < len(cells) else "" for position in at))


def _own_headers() -> tuple[tuple[str, ...], ...]:
    """What this program itself calls the three columns, in the language spoken."""
    named = ((t("From"), t("Who")), (t("To"), t("Whom")), (t("Their view"), t("As"), t("Strength")))
    return tuple(tuple(word.casefold() for word in words) for words in named)


def _positions(head: Sequence[str]) -> tuple[int, int, int] | None:
    """Where source, target and strength stand, if this row is a header."""
    names = [clean(cell).casefold() for cell in head]
    found = [
        next((place for place, name in enumerate(names) if name in known or name in own), None)
        for known, own in zip((SOURCES, TARGETS, STRENGTHS), _own_headers(), strict=True)
    ]
    source, target, strength = found
    return None if source is None or target is None or strength is None else (source, target, strength)
