"""Which steps of a history one looks at: of what kind, about whom, with which words."""

from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.history.about import narrowed
from relmap.core.history.field_words import Names
from relmap.core.history.step_words import said, tables
from relmap.core.history.steps import Step
from relmap.core.words import folded

StepKind: TypeAlias = Literal["all", "people", "relationships", "topics", "functions", "customers"]
TABLES_OF: dict[StepKind, frozenset[str]] = {
    "people": frozenset(("people",)),
    "relationships": frozenset(("relationships", "contacts")),
    "topics": frozenset(("topics", "complaints")),
    "functions": frozenset(("functions",)),
    "customers": frozenset(("customers", "visits")),
}
"""The tables that each kind of step is about; "all" has every one."""


class StepFilter(Struct, frozen=True):
    """`about` is nobody, a person or a pair (ids); `words` are folded, and every one must occur."""

    kind: StepKind = "all"
    about: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether every step is let through."""
        return self == StepFilter()


class SaidStep(Struct, frozen=True):
    """A step with the sentence that says it."""

    step: Step
    said: str


def let_through(step: Step, wanted: StepFilter, names: Names) -> SaidStep | None:
    """A step, with only what it changed about those whom one looks at; None where it is none of those wanted."""
    shown = narrowed(step, wanted.about) if wanted.about else step
    if shown is None or (wanted.kind != "all" and not tables(shown) & TABLES_OF[wanted.kind]):
        return None
    sentence = said(shown, names)
    if wanted.words:
        searched = folded(f"{sentence} {step.who} {step.label}")
        if not all(word in searched for word in wanted.words):
            return None
    return SaidStep(shown, sentence)
