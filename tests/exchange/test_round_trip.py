"""What is exported as CSV imports as the same, and importing again changes nothing."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import asdict

from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.exchange.export import exported
from relmap.exchange.read_import import Import, read_import
from relmap.exchange.rows import ImportFileError
from tests.exchange.files import written
from tests.storage.whole_maps import whole_maps

ON = Date(2026, 11, 2)
FILES = ("relationships.csv", "topics.csv", "people.csv")


def known(map: Map) -> tuple[Any, ...]:
    """People, topics and relationships as anyone would compare them: without the ids that files do not carry."""
    functions = {id: function.name for id, function in map.functions.items()} | {"": ""}
    people = {id: {**asdict(p), "function": functions[p.function]} for id, p in map.people.items()}
    topics = {topic.name: (topic.owner, topic.deputies, topic.words) for topic in map.topics.values()}
    views = {
        (v.source, v.target): (v.strength, v.rated_on, v.wanted, v.note) for v in map.relationships.values()
    }
    return people, topics, views


def import_of_export(map: Map, into: Map) -> Import:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in FILES]
        for path in paths:
            path.write_bytes(exported(map, path.name, ON))
        return read_import(into, paths)


@given(whole_maps())
def test_an_export_imports_into_a_new_map_as_the_same(map: Map) -> None:
    copy = Map()
    copy.apply(import_of_export(map, copy).change)
    assert known(copy) == known(map)
    assert not list(problems(copy))


@given(whole_maps())
def test_an_export_changes_nothing_in_its_own_map(map: Map) -> None:
    assert import_of_export(map, map).change.is_empty


@given(whole_maps())
def test_undoing_an_import_takes_all_of_it_back(map: Map) -> None:
    copy = Map()
    inverse = copy.apply(import_of_export(map, copy).change)
    copy.apply(inverse)
    assert copy == Map()


WHO = st.sampled_from(["Ada", "Ben", "1", "a@x"])
PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["", "", "", "1", "2", "3"]),
        st.sampled_from(["Ada", "Ben", "Cleo", "ada"]),
        st.sampled_from(["", "CEO", "CFO"]),
        st.sampled_from(["", "", "a@x", "b@x"]),
        st.sampled_from([""] * 8 + ["Ada", "1", "a@x"]),
    ),
    max_size=5,
    unique_by=lambda row: row[0] or object(),
)
TOPICS = st.lists(
    st.tuples(st.sampled_from(["T", "t", "U"]), st.just("") | WHO, st.just("") | WHO), max_size=1
)
VIEWS = st.lists(
    st.tuples(WHO, WHO, st.sampled_from(["1", "5"]), st.sampled_from(["", "2026-03-01"])), max_size=1
)


@given(st.lists(st.tuples(PEOPLE, TOPICS, VIEWS), min_size=1, max_size=3))
@settings(max_examples=500)
def test_whatever_is_imported_can_be_imported_again_and_changes_nothing(
    imports: list[tuple[list[tuple[str, ...]], ...]],
) -> None:
    """On an empty map, and on one that an earlier import has filled."""
    map = Map()
    headers = ("id,name,title,email,manager", "topic,owner,deputies", "source,target,strength,rated_on")
    with tempfile.TemporaryDirectory() as folder:
        for tables in imports:
            rows = (
                "\n".join([header, *(",".join(row) for row in table)])
                for header, table in zip(headers, tables, strict=True)
            )
            people, topics, relationships = rows
            paths = written(Path(folder), people=people, topics=topics, relationships=relationships)
            try:
                first = read_import(map, paths)
            except ImportFileError:
                continue
            map.apply(first.change)
            assert not list(problems(map))
            again = read_import(map, list(reversed(paths)))
            assert again.change.is_empty, again.change
            assert all(count.added == count.changed == 0 for count in again.counts.values())
