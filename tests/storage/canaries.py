"""Words that stand in a map and nowhere else, and looking for them in every byte of every file."""

import io
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec

from relmap.core.map import Map
from relmap.core.records import Company, Complaint, Customer, Person, Relationship, Topic, Visit
from tests.torture.edits_by_chance import ON

CANARIES = (
    "Quäkerbusch",
    "Łukasz Ōta-Канарейка",
    "sings\tin “the” mine",
    "\\Gelber/ Vogel & Söhne\\",
    "feathers@canary.example",
    "金丝雀 very loud",
    "canary call +44 20 7946 0911",
    "yellow topic",
)
"""A name, a note, a company, an address: with letters that JSON may write in another way."""


def canary_map() -> Map:
    """A map in which every text is one of them."""
    name, other, note, company, email, text, phone, topic = CANARIES
    return Map(
        [
            Company(name=company),
            Person(id="a", name=name, email=email, phone=phone, note=note, title=topic, assistant=other),
            Person(id="b", name=other, manager="a", note=text),
            Relationship(id="r", source="a", target="b", strength=2, note=note),
            Topic(id="t", name=topic, owner="a", words=(text, note)),
            Customer(id="c", name=company, note=note),
            Complaint(id="m", text=text, customer="c", topic="t"),
            Visit(id="v", leader="a", customer="c", on=ON, purpose=note),
        ]
    )


def _forms() -> list[bytes]:
    """Each as it could stand in a file: as it is, and as JSON writes it, in letters or in escapes."""
    found: set[bytes] = set()
    for canary in CANARIES:
        found |= {canary.encode(), canary.encode("utf-16-le"), canary.encode("utf-16-be")}
        found |= {msgspec.json.encode(canary)[1:-1], json.dumps(canary)[1:-1].encode()}
        found |= {json.dumps(canary)[1:-1].replace("/", "\\/").upper().encode()}
        found |= {canary.encode("latin-1", "ignore")}
    return sorted(found)


FORMS = _forms()


def readable(folder: Path) -> dict[str, bytes]:
    """The files below a folder in which a canary can be read, each with the one that was found."""
    found = {}
    for path in folder.rglob("*"):
        content = f"{path.name}\n".encode("utf-8", "surrogateescape")
        if path.is_file():
            with io.open(path, "rb") as file:  # noqa: UP020  # not what a test has put in its place
                content += file.read()
        for form in FORMS:
            if form in content:
                found[str(path.relative_to(folder))] = form
    return found


class Watch:
    """Looks for canaries each time that something has reached the disk or is about to change on it."""

    def __init__(self, folder: Path) -> None:
        self.looks = self.parts = 0
        self._folder = folder

    @contextmanager
    def on(self) -> Iterator[None]:
        """In here, nothing that can be read may be on the disk at any moment."""
        names = ("fsync", "replace", "unlink", "write")
        real = {name: getattr(os, name) for name in names}

        def looking(name: str) -> Any:
            def called(*arguments: Any, **named: Any) -> Any:
                self.look()
                done = real[name](*arguments, **named)
                self.look()
                return done

            return called

        with patch.multiple(os, **{name: looking(name) for name in names}):
            yield
        self.look()

    def look(self) -> None:
        """Nothing can be read now."""
        self.looks += 1
        self.parts += any(self._folder.rglob("*.part"))
        found = readable(self._folder)
        assert not found, found
