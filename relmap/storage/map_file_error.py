"""What can go wrong with the file of a map, told in sentences: what happened, what was kept, what to do."""

from errno import EDQUOT, ENOSPC
from pathlib import Path

from relmap.core.language import t


class MapFileError(Exception):
    """A map file could not be made, opened or saved. The text is a sentence for the user."""

    def __init__(self, said: str) -> None:
        super().__init__(printable(said))


class PassphraseNeeded(MapFileError):  # noqa: N818  # it is no error
    """The map has a passphrase, and none was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            t("{map} has a passphrase. Nothing was changed; say the passphrase.", map=name_of(path))
        )


class PassphraseRefused(MapFileError):  # noqa: N818
    """Neither the passphrase nor the recovery key of the map, or a header that was altered: the two look alike."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            t(
                "{map} stays locked: this is neither its passphrase nor its recovery key, or the file was altered. "
                "Nothing was changed; try again, or restore a backup.",
                map=name_of(path),
            )
        )


class NoMapError(MapFileError):
    """A file that does not begin as a map: another program's, or a map damaged at its very beginning."""


class DamagedError(MapFileError):
    """A map so damaged that there is nothing to show."""


def printable(text: str) -> str:
    """A text without what a terminal would obey: what a file says of itself may be meant for one."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def remedy_of(error: OSError) -> str:
    """What to do about an error of the system, before one tries again."""
    if _is_full(error):
        return t("Make room, and try again.")
    return t("See that it can be written, and try again.")


def way_out_of(error: OSError) -> str:
    """What to do about an error of the system, which is not the last try."""
    if _is_full(error):
        return t("Make room, or save a copy elsewhere.")
    return t("See that it can be written, or save a copy elsewhere.")


def _is_full(error: OSError) -> bool:
    return error.errno in (ENOSPC, EDQUOT)


def name_of(path: Path) -> str:
    """What to call a file in a sentence: its name, or what was given where that has none, such as "."."""
    return path.name or t("“{words}”", words=path)


def reason_of(error: OSError) -> str:
    """What the system says of an error, to go on with in a sentence."""
    reason = error.strerror or str(error)
    return reason[:1].lower() + reason[1:]
