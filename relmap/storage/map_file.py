"""The file of a map: making it, opening it, saving it. A file that cannot be read is never opened as an empty map."""

import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.storage.atomic_file import make_folder
from relmap.storage.map_format import FormatError, from_json, to_tables


class MapFileError(Exception):
    """A map file could not be made, opened or saved. The text says what happened, what was kept, and what to do."""


def create(path: Path, map: Map) -> None:
    """A new file with this map, and its folder where that is missing; never over anything that is there."""
    if os.path.lexists(path):
        raise MapFileError(f"There is a {_name(path)} already. It was not changed; choose another name.")
    try:
        make_folder(path.absolute().parent)
        _write(path, map)
    except OSError as error:
        raise MapFileError(
            f"{_name(path)} could not be made: {_reason(error)}. Choose another place."
        ) from error


def save(path: Path, map: Map) -> None:
    """Replace the file by this map, which is on the disk on return."""
    try:
        _write(path, map)
    except OSError as error:
        raise MapFileError(
            f"{_name(path)} could not be saved: {_reason(error)}. The file is as it was before; "
            "make room or save a copy elsewhere."
        ) from error


def load(path: Path) -> Map:
    """The map in the file, every reference checked."""
    map = read(path)
    found = list(problems(map))
    if found:
        more = f" and {len(found) - 1:,} more" if len(found) > 1 else ""
        raise MapFileError(
            f"{_name(path)} is not whole: {found[0].rstrip('.')}{more}. Nothing was changed; "
            f"“relmap check” lists everything, and a copy that you kept may be whole."
        )
    return map


def read(path: Path) -> Map:
    """The map in the file, its records checked one by one but not their references: `load` is for use."""
    try:
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            raise MapFileError(f"{_name(path)} is a folder, not a map. Name the map file in it.")
        if not S_ISREG(mode):
            raise MapFileError(f"{_name(path)} is not a file. Name a map file.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise MapFileError(_missing(path)) from error
    except OSError as error:
        raise MapFileError(
            f"{_name(path)} could not be read: {_reason(error)}. Nothing was changed."
        ) from error
    if not data:
        raise MapFileError(
            f"{_name(path)} is empty (0 bytes), so it is no map. Nothing was changed; open a copy that you kept."
        )
    try:
        return from_json(data)
    except FormatError as error:
        raise MapFileError(f"{_name(path)} {error}") from error


def _write(path: Path, map: Map) -> None:
    from relmap.storage.atomic_storage import (
        AtomicStorage,  # it loads TinyDB, which opening a map does not need
    )

    AtomicStorage(path).write(to_tables(map))


def _name(path: Path) -> str:
    """What to call a file in a sentence: its name, or what was given where that has none, such as "."."""
    return path.name or f"“{path}”"


def _missing(path: Path) -> str:
    if path.is_symlink():
        return f"{_name(path)} is a link to a file that is not there. Nothing was changed; put the file back."
    return f"There is no file {path}. “relmap new {path}” makes one."


def _reason(error: OSError) -> str:
    reason = error.strerror or str(error)
    return reason[:1].lower() + reason[1:]
