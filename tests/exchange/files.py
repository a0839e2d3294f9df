"""Files to import, written in a line."""

from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.core.records import Record
from relmap.exchange.read_import import Import, read_import
from relmap.exchange.rows import ImportFileError


def written(folder: Path, **files: str) -> list[Path]:
    """Files with these contents: `people="name\\nAda"` makes people.csv."""
    paths = []
    for name, content in files.items():
        path = folder / f"{name}.csv"
        path.write_text(content, encoding="utf-8", newline="")
        paths.append(path)
    return paths


def brought(map: Map, folder: Path, **files: str) -> Import:
    """What these files would bring to the map."""
    return read_import(map, written(folder, **files))


def imported(map: Map, folder: Path, **files: str) -> Map:
    """The map after these files."""
    after = map.snapshot()
    after.apply(brought(map, folder, **files).change)
    return after


def refusal(map: Map, folder: Path, **files: str) -> str:
    """What these files are refused with: one line, and the map as it was."""
    before = map.snapshot()
    with pytest.raises(ImportFileError) as caught:
        brought(map, folder, **files)
    assert map == before
    said = str(caught.value)
    assert "\n" not in said
    assert said.endswith(" Nothing was imported.")
    return said


def team(*records: Record) -> Map:
    """A map of these records."""
    return Map(records)
