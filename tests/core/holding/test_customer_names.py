"""Customers of one name are found whatever companies add to theirs."""

import pytest

from relmap.core.holding.customer_names import namesakes
from relmap.core.map import Map
from relmap.core.records import Customer

MILL = Customer(id="u", name="Mill & Sons")


@pytest.mark.parametrize(
    "name", ["Mill and Sons Ltd", "The Mill & Sons", "MILL & SONS GmbH", "Sons Mill, Inc."]
)
def test_what_companies_add_to_their_names_tells_them_not_apart(name: str) -> None:
    other = Customer(id="x", name=name)
    assert namesakes(Map([MILL, other])) == {"u": [other], "x": [MILL]}


@pytest.mark.parametrize("name", ["Mill & Daughters", "Mill", "Sawmill & Sons", "Sons"])
def test_other_names_are_other_customers(name: str) -> None:
    assert namesakes(Map([MILL, Customer(id="x", name=name)])) == {}


def test_names_of_nothing_but_such_words_are_compared_as_they_are() -> None:
    assert namesakes(Map([Customer(id="1", name="The Group"), Customer(id="2", name="The Company")])) == {}
    assert len(namesakes(Map([Customer(id="1", name="The Group"), Customer(id="2", name="Group, the")]))) == 2
    assert namesakes(Map([Customer(id="1", name="!"), Customer(id="2", name="?")])) == {}
