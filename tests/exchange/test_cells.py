"""A cell says a strength, a day or several values, or it is refused."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relmap.core.change import EditError
from relmap.core.records import STRENGTH_WORDS
from relmap.exchange.cells import read_day, read_strength, read_values, write_values
from tests.storage.whole_maps import words


@pytest.mark.parametrize(("number", "word"), STRENGTH_WORDS.items())
def test_a_strength_is_a_whole_number_or_its_word(number: int, word: str) -> None:
    assert read_strength(str(number)) == read_strength(word) == read_strength(f" {word.upper()} ") == number


@pytest.mark.parametrize(
    "cell",
    ["0", "6", "-1", "2.5", "4.0", "04", "NaN", "nan", "inf", "1e400", "1e0", "４", "true", "not rated"],
)
def test_anything_else_is_not_a_strength(cell: str) -> None:
    with pytest.raises(EditError) as caught:
        read_strength(cell)
    said = f"{cell} is not a strength. Strengths are whole numbers from 1 (met) to 5 (close)."
    assert str(caught.value) == said


@pytest.mark.parametrize("cell", ["", "  "])
def test_a_strength_that_is_missing_is_told_as_missing(cell: str) -> None:
    with pytest.raises(EditError, match="The strength is missing"):
        read_strength(cell)


def test_a_day_is_written_year_month_day() -> None:
    assert read_day(" 2026-03-01 ") == dt.date(2026, 3, 1)


@pytest.mark.parametrize(
    "cell",
    [
        "01.03.2026",
        "1/3/2026",
        "20260301",
        "2026-W09-7",
        "2026-02-30",
        "2026-3-1",
        "tomorrow",
        "２０２６-03-01",
    ],
)
def test_no_other_way_to_write_a_day_is_guessed_at(cell: str) -> None:
    with pytest.raises(EditError, match=r"is not a day\. Write days as 2026-03-01\."):
        read_day(cell)


def test_a_long_cell_is_not_repeated_in_a_message() -> None:
    with pytest.raises(EditError) as caught:
        read_strength("9" * 1_000_000)
    assert len(str(caught.value)) < 200


@given(st.lists(words()).map(tuple))
def test_values_that_are_written_into_a_cell_are_read_again(values: tuple[str, ...]) -> None:
    assert read_values(write_values(values)) == values


def test_values_are_divided_by_semicolons_with_or_without_spaces() -> None:
    assert read_values('power cut; no power ;;"on; then off"') == ("power cut", "no power", "on; then off")
