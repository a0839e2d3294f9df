"""Where one is in the window: a page and what is chosen on it. Back and forward go from one address to another."""

from msgspec import Struct


class Address(Struct, frozen=True):
    """A page by its name ("people"), and what is chosen there.

    `record` is an id, or for two people both ids with ">" between; empty where nothing is chosen.
    """

    page: str
    record: str = ""


def pair_record(one: str, other: str) -> str:
    """Two people (ids) as the `record` of an address."""
    return f"{one}>{other}"


def pair_of(record: str) -> tuple[str, str] | None:
    """The two people (ids) that the `record` of an address names, or None where it names one thing or nothing."""
    one, between, other = record.partition(">")
    return (one, other) if between else None
