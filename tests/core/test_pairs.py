"""The pairs of a map, each once, in the order in which they are shown."""

import pytest

from relmap.core.pairs import in_order, is_a_pair, pairs
from tests.torture.edits_by_chance import company

SEEDS = range(6)


@pytest.mark.parametrize("first", ["", "p3", "nobody"])
@pytest.mark.parametrize("seed", SEEDS)
def test_all_pairs_stand_as_each_would_alone(seed: int, first: str) -> None:
    map = company(seed)
    found = pairs(map, first)
    assert len({pair.ends for pair in found}) == len(found)
    assert [in_order(map, pair.one, pair.other, first) for pair in found] == found
    assert [in_order(map, pair.other, pair.one, first) for pair in found] == found


@pytest.mark.parametrize("seed", SEEDS)
def test_whoever_is_rated_is_in_a_pair(seed: int) -> None:
    map = company(seed)
    rated = {
        frozenset((one, other)) for one in map.people for other in map.people if is_a_pair(map, one, other)
    }
    assert {pair.ends for pair in pairs(map)} == rated
