"""Every table has its words, for one record and for several."""

import pytest

from relmap.core.records import TABLES
from relmap.core.table_words import TABLE_WORDS, counted


def test_every_table_can_be_named() -> None:
    assert TABLE_WORDS.keys() == TABLES.keys()


@pytest.mark.parametrize("table", [table for table in TABLES if table != "company"])
def test_one_is_said_otherwise_than_several(table: str) -> None:
    assert counted(table, 1).startswith("1 ")
    assert counted(table, 1_200).startswith("1,200 ")
    assert counted(table, 1).split()[1] != counted(table, 2).split()[1]
