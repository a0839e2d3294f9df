"""A Change that is written as a line of the journal is the same Change when it is read."""

import datetime as dt

import pytest
from hypothesis import given

from relmap.core.change import Change
from relmap.core.map import Map
from relmap.core.records import Key
from relmap.storage.change_format import from_line, to_line
from tests.storage.whole_maps import whole_maps


@given(whole_maps())
def test_a_change_comes_back_as_it_was(map: Map) -> None:
    when = dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
    drop = (Key("people", "gone"), Key("topics", "gone too"))
    change = Change(label="import “people.csv”", put=tuple(map), drop=drop, who="Anna", when=when)
    line = to_line(change)
    assert b"\n" not in line
    assert from_line(line) == change


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b'{"label":"x","drop":[["visitors","v"]]}',
        b'{"label":"x","put":{"relationships":[{"id":"r","source":"a","target":"b","strength":6}]}}',
        b'{"label":"x","put":{"people":[{"id":"a"}]}}',
        b'{"label":"x","more":1}',
    ],
)
def test_what_is_no_change_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_line(line)
