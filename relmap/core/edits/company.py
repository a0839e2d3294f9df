"""Edits of the map as a whole."""

from collections.abc import Iterable

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.fields import cleaned
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Record


def name_company(map: Map, name: str) -> Change:
    """Give the map the name of its company."""
    company = cleaned(replace(map.company, name=name))
    return Change(label=t("name the company {name}", name=company.name), put=(company,))


def put_all(label: str, records: Iterable[Record]) -> Change:
    """One Change for many records that were checked where they were read, such as an import."""
    return Change(label=label, put=tuple(records))
