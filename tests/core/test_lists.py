"""Names in a row read as in a sentence."""

import pytest

from relmap.core.lists import listed


@pytest.mark.parametrize(
    ("names", "most", "said"),
    [
        ([], None, ""),
        (["Legal"], None, "Legal"),
        (["Legal", "IT"], None, "Legal and IT"),
        (["Legal", "IT", "Sales"], 3, "Legal, IT and Sales"),
        (["Legal", "IT", "Sales", "Field"], 2, "Legal, IT and 2 more"),
        (["Legal", "IT", "Sales"], 2, "Legal, IT and 1 more"),
    ],
)
def test_the_last_name_follows_an_and(names: list[str], most: int | None, said: str) -> None:
    assert listed(names, most) == said
