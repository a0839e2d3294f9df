"""Customers whose names are the same but for what companies add to theirs: "Mill & Sons" and "Mill and Sons Ltd"."""

from collections import defaultdict

from relmap.core.map import Map, by_name
from relmap.core.records import Customer
from relmap.core.words import words_of

_ADDED = """
    ab ag and as bv co company corp corporation gmbh group inc incorporated kg limited llc llp ltd mbh nv oy plc sa sarl
    spa srl the und
"""
ADDED = frozenset(_ADDED.split())
"""Words that do not tell one company from another."""


def namesakes(map: Map) -> dict[str, list[Customer]]:
    """For each customer (an id) of whom there is another of the same name the others, by name."""
    groups: defaultdict[frozenset[str], list[Customer]] = defaultdict(list)
    for customer in map.customers.values():
        words = frozenset(words_of(customer.name))
        told = words - ADDED or words
        if told:
            groups[told].append(customer)
    return {
        customer.id: by_name(other for other in group if other.id != customer.id)
        for group in groups.values()
        if len(group) > 1
        for customer in group
    }
