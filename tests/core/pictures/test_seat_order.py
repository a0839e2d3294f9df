"""Seats lie apart from each other, however many there are."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relmap.core.pictures.seat_order import cell_of, share_of


@given(st.integers(1, 40))
def test_seats_in_a_row_are_all_different_and_inside(room: int) -> None:
    shares = [share_of(seat, room) for seat in range(5 * room)]
    assert len(set(shares)) == len(shares)
    assert all(0 <= share < 1 for share in shares)


@given(st.integers(1, 40))
def test_the_first_ones_are_spread_evenly_in_their_order(room: int) -> None:
    assert [share_of(seat, room) for seat in range(room)] == pytest.approx(
        [(seat + 0.5) / room for seat in range(room)]
    )


@pytest.mark.parametrize("shape", [0.4, 1.0, 3.0])
@pytest.mark.parametrize("room", [1, 5, 30])
def test_seats_in_an_area_do_not_lie_on_each_other(room: int, shape: float) -> None:
    cells = [cell_of(seat, room, 2 * shape, 2) for seat in range(4 * room)]
    least = 0.12 / (4 * room) ** 0.5
    assert all(0 <= share < 1 for cell in cells for share in cell)
    assert not [
        pair
        for pair in combinations(cells, 2)
        if abs(pair[0][0] - pair[1][0]) < least and abs(pair[0][1] - pair[1][1]) < least
    ]
