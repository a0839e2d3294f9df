"""What is done about a damaged map: its files are copied aside, and then others may take their place."""

from contextlib import suppress
from pathlib import Path
from zlib import crc32

from relmap.core.language import t
from relmap.storage.atomic_file import remove_file, remove_parts, replace_file
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError, name_of, reason_of, remedy_of


def put_aside(path: Path) -> Path:
    """Copy the files of a map beside it, once for each damage; where the copy is. Raises OSError."""
    contents = {each: each.read_bytes() for each in (path, journal_of(path)) if each.exists()}
    sign = f"{crc32(b''.join(contents.values())):08x}"
    aside = path.with_name(f"{path.stem} (damaged {sign}){path.suffix}")
    for source, content in contents.items():
        target = aside if source == path else journal_of(aside)
        if not target.exists():
            remove_parts(target)
            replace_file(target, content)
    return aside


def replace_damaged(path: Path, content: bytes) -> Path:
    """Put this content, which needs no journal, in place of a damaged map; where the copy of the old files is.

    Raises MapFileError, the files then being as they were.
    """
    try:
        aside = put_aside(path)
        replace_file(path, content)
    except OSError as error:
        raise MapFileError(
            t(
                "{map} could not be replaced: {reason}. It is still damaged, and nothing of it was lost. {remedy}",
                map=name_of(path),
                reason=reason_of(error),
                remedy=remedy_of(error),
            )
        ) from error
    with suppress(OSError):
        remove_file(journal_of(path))
    return aside
