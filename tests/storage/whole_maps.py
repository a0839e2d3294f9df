"""Maps made by chance in which every reference holds, with texts that are hard on files."""

import datetime as dt

from hypothesis import strategies as st

from relmap.core.fields import clean, clean_lines, is_blank
from relmap.core.map import Map
from relmap.core.records import (
    Company,
    Complaint,
    Contact,
    Customer,
    Function,
    PastChange,
    Person,
    Record,
    Relationship,
    Spot,
    Topic,
    Visit,
)

HARD = "=+-@'\";, \tab1éßŁЖ中’<&>\\/\n😀\u0301\u200b\ufeff"
"""Characters that a file format, a spreadsheet or a careless reader could trip over."""
ANY = st.one_of(st.sampled_from(HARD), st.characters(exclude_categories=["Cs"]))


def texts(longest: int = 12) -> st.SearchStrategy[str]:
    """Texts on one line, as a map holds them."""
    return st.text(ANY, max_size=longest).map(clean)


def words(longest: int = 12) -> st.SearchStrategy[str]:
    """Texts that show something."""
    return texts(longest).filter(lambda text: not is_blank(text))


def notes() -> st.SearchStrategy[str]:
    """Texts of several lines."""
    return st.text(ANY, max_size=30).map(clean_lines)


def days() -> st.SearchStrategy[dt.date | None]:
    """A day, or none."""
    return st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2040, 12, 31))


@st.composite
def whole_maps(draw: st.DrawFn) -> Map:
    """Small maps with records in every table."""
    functions = [Function(id=f"f{number}", name=name) for number, name in enumerate(draw(_names(3)))]
    ids = draw(st.lists(words(8), min_size=2, max_size=5, unique=True))
    people = [draw(_person(id, ids, functions)) for id in ids]
    topics = [draw(_topic(number, name, ids)) for number, name in enumerate(draw(_names(3)))]
    pairs = [(source, target) for source in ids for target in ids if source != target]
    rated = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=8))
    views = [draw(_view(number, *pair)) for number, pair in enumerate(rated)]
    records: list[Record] = [Company(name=draw(texts())), *functions, *people, *topics, *views]
    return Map([*records, *draw(_history(pairs, topics))])


def _names(most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(words(), max_size=most, unique_by=str.casefold)


@st.composite
def _person(draw: st.DrawFn, id: str, ids: list[str], functions: list[Function]) -> Person:
    away = sorted(day for day in (draw(days()), draw(days())) if day is not None)
    joined, left = draw(days()), draw(days())
    if joined and left and joined > left:
        joined, left = left, joined
    return Person(
        id=id,
        name=draw(words()),
        title=draw(texts()),
        function=draw(st.sampled_from(["", *(function.id for function in functions)])),
        email=draw(texts()),
        phone=draw(st.sampled_from(["", "+44 20 7946 0100", "'+49 30 1", "-1", "(030) 123"])),
        manager=draw(st.sampled_from(["", *(other for other in ids if other != id)])),
        assistant=draw(texts()),
        away_from=away[0] if away else None,
        away_until=away[1] if len(away) > 1 else None,
        joined=joined,
        left=left,
        note=draw(notes()),
    )


@st.composite
def _topic(draw: st.DrawFn, number: int, name: str, ids: list[str]) -> Topic:
    owner, *deputies = draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    pointing = draw(st.lists(words(), max_size=4))
    owner = draw(st.sampled_from([owner, ""]))
    return Topic(id=f"t{number}", name=name, owner=owner, deputies=tuple(deputies), words=tuple(pointing))


@st.composite
def _view(draw: st.DrawFn, number: int, source: str, target: str) -> Relationship:
    return Relationship(
        id=f"r{number}",
        source=source,
        target=target,
        strength=draw(st.integers(1, 5)),
        rated_on=draw(days()),
        wanted=draw(st.none() | st.integers(1, 5)),
        note=draw(notes()),
    )


def _places() -> st.SearchStrategy[float]:
    return st.floats(-1e6, 1e6)


@st.composite
def _history(draw: st.DrawFn, pairs: list[tuple[str, str]], topics: list[Topic]) -> list[Record]:
    day = dt.date(2026, 10, 1)
    source, target = draw(st.sampled_from(pairs))
    topic = draw(st.sampled_from(["", *(topic.id for topic in topics)]))
    return [
        Contact(id="c", source=source, target=target, on=day, outcome="helped", note=draw(notes())),
        Customer(id="k", name=draw(words()), host=draw(st.sampled_from(["", source]))),
        Complaint(id="b", text=draw(notes()), customer="k", topic=topic, received_on=draw(days())),
        Visit(id="v", leader=source, customer="k", on=day, purpose=draw(texts())),
        Spot(
            id=target, seat=draw(st.integers(0, 9)), x=draw(st.none() | _places()), hidden=draw(st.booleans())
        ),
        PastChange(
            id="h",
            when=dt.datetime(2026, 10, 1, 9, 30, tzinfo=dt.UTC),
            who=draw(texts()),
            label=draw(texts()),
            before={"people": [{"id": source, "name": draw(words()), "left": None}]},
            added={"visits": ["v"]},
        ),
    ]
