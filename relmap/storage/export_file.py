"""Writing a file for another program beside the map, and never over a map."""

from pathlib import Path

from relmap.core.language import t
from relmap.storage.atomic_file import replace_file
from relmap.storage.map_file_error import MapFileError


def write_export(path: Path, data: bytes, map_path: Path) -> None:
    """Put an export at `path`, in place of an older one, readable by its owner only.

    Raises MapFileError where that would be over the open map at `map_path` or over another map, or fails.
    """
    endings = {path.suffix.casefold(), path.resolve().suffix.casefold()}
    if ".relmap" in endings or (path.exists() and path.samefile(map_path)):
        raise MapFileError(
            t("{map} is a map and is not written over. Choose another name for the export.", map=path.name)
        )
    try:
        replace_file(path, data)
    except OSError as error:
        raise MapFileError(
            t(
                "{file} could not be written: {reason}. Choose another place.",
                file=path.name,
                reason=error.strerror,
            )
        ) from error
