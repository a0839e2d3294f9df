"""No exported cell is taken for a formula, and every cell comes back as it was."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relmap.exchange.guard import guarded, unguarded

CELLS = st.text(st.one_of(st.sampled_from("'=+-@\t\ra1"), st.characters()), max_size=6)


@given(CELLS)
def test_a_guarded_cell_comes_back_as_it_was(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@given(CELLS)
def test_no_guarded_cell_begins_like_a_formula(cell: str) -> None:
    assert not re.match(r"[=+\-@\t\r]", guarded(cell))


@pytest.mark.parametrize(
    ("cell", "exported"),
    [
        ("+44 20 7946 0100", "'+44 20 7946 0100"),
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("Maria", "Maria"),
        ("'t Hooft", "'t Hooft"),
        ("", ""),
    ],
)
def test_only_what_needs_a_guard_gets_one(cell: str, exported: str) -> None:
    assert guarded(cell) == exported
