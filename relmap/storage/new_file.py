"""Making the file of a new map, and a copy of one that is open: never over anything that is there."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from relmap.core.language import t
from relmap.core.map import Map
from relmap.storage.atomic_file import replace_file
from relmap.storage.disk import make_folder
from relmap.storage.header import Sealing, header_of_state
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError, name_of, reason_of
from relmap.storage.snapshot import encoded, records_of

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey

LONGEST_NAME = 160
"""Bytes in the name of a map: file systems allow 255, and copies that are put beside it have longer ones."""


def create(path: Path, map: Map, sealing: Sealing | None = None, key: "DataKey | None" = None) -> None:
    """A new file with this map, and its folder where that is missing; sealed where a sealing and its key are given.

    Raises MapFileError where something is there already, or where it cannot be written.
    """
    if os.path.lexists(path):
        raise MapFileError(
            t("There is a {map} already. It was not changed; choose another name.", map=name_of(path))
        )
    if os.path.lexists(journal_of(path)):
        raise MapFileError(
            t(
                "Beside {map} there is a journal of another map already, {journal}. Nothing was made; choose another "
                "name.",
                map=name_of(path),
                journal=journal_of(path).name,
            )
        )
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        raise MapFileError(
            t(
                "The name {name}… is too long for a map, beside which files with longer ones are made. Nothing was "
                "made; choose a shorter one.",
                name=path.name[:40],
            )
        )
    header = replace(header_of_state(map), sealing=sealing)
    try:
        make_folder(path.absolute().parent)
        replace_file(path, b"".join(encoded(header, records_of(map), key)))
    except OSError as error:
        raise MapFileError(
            t(
                "{map} could not be made: {reason}. Choose another place.",
                map=name_of(path),
                reason=reason_of(error),
            )
        ) from error
